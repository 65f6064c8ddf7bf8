"""unknown-key."""

from tests.builders import TEAM, case, document, repo, team

MISSES = (
    repo(case()),
    repo(case(krachten=["Houdt van koken"], verbanden=["Slaap en zorgen"])),
    repo(case(methode="omgekeerde-toets")),
    repo(case(methode="eigen-methode", dilemma="Wel of niet?")),
    repo(case(body="hulpvrag_team: Waar beginnen we?\n")),
    repo({"casussen/2026-001.md": document({"schema": "verslag/1", "iets": "anders"})}),
    repo(team(TEAM + "  bt-9: {functie: stagiair, team: buurtteam, discipline: sociaal}\n")),
)
HITS = (
    (repo(case(hulpvrag_team="Waar beginnen we?")), "hulpvrag_team: Waar"),
    (repo(case(dilemma="Een vraag van de andere methode")), "dilemma: Een vraag"),
    (repo(case(Titel="Nog een titel")), "Titel: Nog een titel"),
    (repo(team(TEAM + "leeden: {}\n")), "leeden: {}"),
    (repo(team(TEAM.replace("cyclus_weken: 6", "cyclus_weken: 6\n  weken: 6"))), "weken: 6"),
)
