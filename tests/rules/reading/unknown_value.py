"""unknown-value."""

from tests.builders import TEAM, case, document, meeting, repo, team

MISSES = (
    repo(case()),
    repo(case(soort="voortgang", vervolg_op="2026-000", leeftijdsgroep="85+")),
    repo(case(grondslag='"toestemming"')),
    repo(case(vraagtype="", leeftijdsgroep="null")),
    repo(case(methode="eigen-methode")),
    repo(case(methode="omgekeerde-toets", wetten=["wgs-schuldhulp", "awb"])),
    repo(meeting(werkafspraken_geevalueerd="ja")),
    repo(case(grondslag="toestemming # toesteming")),
    repo(team(TEAM + "taal: en\n")),
)
HITS = (
    (repo(case(grondslag="toesteming")), "grondslag: toesteming"),
    (repo(case(soort="Nieuw")), "soort: Nieuw"),
    (repo(case(methode="omgekeerde-toets", wetten=["wmo-2015", "wgs"])), "- wgs"),
    (repo(meeting(werkafspraken_geevalueerd="yes")), "werkafspraken_geevalueerd: yes"),
    (repo({"casussen/2026-001.md": document({"schema": "casus"})}), "schema: casus"),
    (repo({"casussen/2026-001.md": document({"schema": "verslag/1"})}), "schema: verslag/1"),
    (repo(team(TEAM.replace("soort: buurtteam", "soort: sociaal"))), "buurtteam: {soort: sociaal"),
)
