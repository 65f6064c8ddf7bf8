"""malformed-value."""

from tests.builders import TEAM, case, meeting, repo, team

MISSES = (
    repo(case(aangemeld_op="2026-02-28")),
    repo(case()),
    repo(case(aangemeld_op="2024-02-29", bewaren_tot='"2028-02-29"')),
    repo(case(aangemeld_op="2026-09-01 # een opmerking")),
    repo(case(aangemeld_op="")),
    repo(case(lichamelijk=["Slaapt slecht", "Slaapt slecht"])),
    repo(case(titel="x" * 100)),
    repo(case(titel="Moe")),
    repo(case(casus="2026-999", vervolg_op="2026-001")),
    repo(meeting(duur_minuten=60, tijd="09:30")),
    repo(meeting(tijd="13:00")),
    repo(team(TEAM + "  stagiair-2: {functie: s, team: buurtteam, discipline: sociaal}\n")),
)
HITS = (
    (repo(case(aangemeld_op="19-11-2026")), "aangemeld_op: 19-11-2026"),
    (repo(case(aangemeld_op="2026-02-29")), "aangemeld_op: 2026-02-29"),
    (repo(case(aangemeld_op="2026-9-1")), "aangemeld_op: 2026-9-1"),
    (repo(case(aangemeld_op="2026-09-01 10:30")), "aangemeld_op: 2026-09-01 10:30"),
    (repo(case(vervolg_op="2026-1")), "vervolg_op: 2026-1"),
    (repo(case(inbrenger="BT-2")), "inbrenger: BT-2"),
    (repo(case(titel="Mo")), "titel: Mo"),
    (repo(case(titel="x" * 101)), "titel: xxx"),
    (repo(case(opvolging_afgestemd_met=["bt-1", "bt-1"])), "- bt-1"),
    (repo(meeting(duur_minuten=5)), "duur_minuten: 5"),
    (
        repo(team(TEAM + "  Stagiair: {functie: s, team: buurtteam, discipline: sociaal}\n")),
        "Stagiair",
    ),
)
