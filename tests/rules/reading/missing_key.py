"""missing-key."""

from tests.builders import TEAM, case, document, meeting, record, repo, team

MISSES = (
    repo(case()),
    repo(case(titel="")),
    repo(case(aangemeld_op="", lichamelijk="", hulpvraag_team="")),
    repo(case(lichamelijk="[]")),
    repo(case(methode="omgekeerde-toets")),
    repo(case(grondslag="toestemming")),
    repo(case(vraagtype=None, urgentie="", vervolg_op="null")),
    repo(meeting(), record()),
    repo({"casussen/2026-001.md": "---\nschema: [casus/1\n---\n"}),
    repo({"casussen/2026-001.md": "Geen vragen\n"}),
    repo(team(TEAM + "regels:\n")),
)
HITS = (
    (repo(case(titel=None)), "schema: casus/1"),
    (repo(case(inbrenger=None, aangemeld_op=None)), "schema: casus/1"),
    (repo({"casussen/2026-001.md": document({"casus": "2026-001"})}), "casus: 2026-001"),
    (repo({"casussen/2026-001.md": document({"casus": "1", "schema": ""})}), "schema:"),
    (repo(team(TEAM.replace("wijk: Voorbeeldwijk", "naam: Overleg"))), "overleg:"),
    (repo(team(TEAM.replace("functie: huisarts, ", ""))), "ha-1: {team"),
)
