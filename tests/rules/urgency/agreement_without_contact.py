"""agreement-without-contact."""

from tests.builders import TEAM, Answer, Files, case, repo, team

CHANGED = TEAM.replace(
    "contactpersoon: bt-1", "contactpersoon: bt-2, tot: 2026-10-01, opvolger: bt-1"
)


def urgent(*asked: str, settings: str = TEAM, **changes: Answer) -> Files:
    values: dict[str, Answer] = {"urgentie": "ad-hoc", **changes}
    return repo(case("", opvolging_afgestemd_met=list(asked), **values), team(settings))


MISSES = (
    repo(case()),
    urgent("bt-1"),
    urgent("ha-1", "poh-1"),
    urgent(),
    urgent("bt-22"),
    urgent("bt-2", "bt-22"),
    urgent("bt-2", settings=CHANGED),
    urgent("bt-2", urgentie="periodiek"),
    urgent("bt-2", afgesloten_op="2026-11-01"),
    urgent("bt-2", settings=TEAM.replace("contactpersoon", "contact")),
)
HITS = (
    (urgent("bt-2"), "- bt-2"),
    (urgent("ha-1", "bt-2"), "- ha-1"),
    (urgent("bt-2", settings=CHANGED, aangemeld_op="2026-10-02"), "- bt-2"),
    (urgent("bt-2", aangemeld_op=None), "- bt-2"),
)
