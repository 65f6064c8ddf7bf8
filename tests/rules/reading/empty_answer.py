"""empty-answer."""

from tests.builders import TEAM, case, meeting, record, repo, team

MISSES = (
    repo(case()),
    repo(case(titel=None)),
    repo(case(titel="0")),
    repo(case(vraagtype="", urgentie="", vervolg_op="null")),
    repo(case(lichamelijk="", hulpvraag_team="~")),
    repo(case(lichamelijk="[]")),
    repo(meeting(), record()),
    repo(team(TEAM + "regels:\n")),
)
HITS = (
    (repo(case(titel="")), "titel:"),
    (repo(case(titel="~")), "titel: ~"),
    (repo(case(titel='""')), 'titel: ""'),
    (repo(case(inbrenger="", aangemeld_op="")), "inbrenger:"),
    (repo(case(lichamelijk=["Slaapt slecht", ""])), "-"),
    (repo(team(TEAM.replace("wijk: Voorbeeldwijk", "wijk:"))), "wijk:"),
    (repo(team(TEAM.replace("functie: huisarts", "functie: "))), "ha-1: {functie: ,"),
)
