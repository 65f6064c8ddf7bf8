"""consent-from-a-child."""

from tests.builders import Answer, Files, case, repo


def consent(by: str, age: str = "4-11", **changes: Answer) -> Files:
    values = {"grondslag": "toestemming", "toestemming_vorm": "mondeling", **changes}
    return repo(case("", toestemming_door=by, leeftijdsgroep=age, **values))


MISSES = (
    repo(case()),
    repo(case(leeftijdsgroep="4-11")),
    consent("ouder met gezag"),
    consent("cliënt en ouders"),
    consent("ouders van cliënt"),
    consent(""),
    consent("cliënt", "12-17"),
    consent("cliënt", "45-54"),
    consent("de leraar van de leerling"),
    consent("cliënt", grondslag="anoniem"),
    consent("cliënt", afgesloten_op="2026-11-01"),
)
HITS = (
    (consent("cliënt"), "toestemming_door: cliënt"),
    (consent("Het kind zelf"), "toestemming_door: Het kind zelf"),
    (consent("client", "0-3", aangemeld_op=None), "toestemming_door: client"),
    (consent("de leerling"), "toestemming_door: de leerling"),
    (consent("inwoner"), "toestemming_door: inwoner"),
    (consent("patiënt"), "toestemming_door: patiënt"),
    (consent("patient"), "toestemming_door: patient"),
)
