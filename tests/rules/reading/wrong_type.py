"""wrong-type."""

from tests.builders import TEAM, case, meeting, repo, team

MISSES = (
    repo(case()),
    repo(case(lichamelijk="[Slaapt slecht]", titel='"112"')),
    repo(case(lichamelijk="", titel="")),
    repo(case(titel="yes"), meeting(werkafspraken_geevalueerd="nee")),
    repo(case(titel="0123")),
    repo(case(titel="10:30"), meeting(tijd="13:00")),
    repo(case(aangemeld_op="2026-09-01")),
    repo({"casussen/2026-001.md": "---\n- geen vragen\n---\n"}),
)
HITS = (
    (repo(case(lichamelijk="Slaapt slecht")), "lichamelijk: Slaapt slecht"),
    (repo(case(titel=["Moe", "Somber"])), "- Moe"),
    (repo(case(titel="112")), "titel: 112"),
    (repo(case(titel="true")), "titel: true"),
    (repo(case(lichamelijk=["Slaapt slecht", "112"])), "- 112"),
    (repo(meeting(duur_minuten="negentig")), "duur_minuten: negentig"),
    (repo(team(TEAM + "regels: geen\n")), "regels: geen"),
)
