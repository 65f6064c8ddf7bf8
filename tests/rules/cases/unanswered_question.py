"""unanswered-question."""

from tests.builders import case, repo

OT = {"methode": "omgekeerde-toets"}
MISSES = (
    repo(case()),
    repo(case("", **OT)),
    repo(case(prioriteit_client=None, prioriteit_bron=None, ontbrekende_informatie=None)),
    repo(case(lichamelijk=None)),
    repo(case("", **OT, wetten=None, hulpvraag_client=None)),
    repo(case(methode="eigen", hulpvraag_team=None)),
    repo(case(hulpvraag_team="0")),
    repo(case(hulpvraag_team="|\n  Waar beginnen we?")),
    repo(case(hulpvraag_team=None, afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(hulpvraag_team="")), "hulpvraag_team:"),
    (repo(case(hulpvraag_client="null")), "hulpvraag_client: null"),
    (repo(case(hulpvraag_client='"  "')), 'hulpvraag_client: "  "'),
    (repo(case(hulpvraag_client=None)), "schema: casus/1"),
    (repo(case(hulpvraag_client=None, aangemeld_op=None)), "schema: casus/1"),
    (repo(case("", **OT, dilemma=None)), "schema: casus/1"),
    (repo(case("", **OT, perspectief_inwoner="")), "perspectief_inwoner:"),
)
