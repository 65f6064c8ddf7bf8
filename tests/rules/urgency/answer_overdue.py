"""answer-overdue."""

from tests.builders import Answer, Files, case, repo


def waiting(day: str, **changes: Answer) -> Files:
    return repo(case("", **{"urgentie": "ad-hoc", "antwoord_uiterlijk": day, **changes}))


MISSES = (
    repo(case()),
    waiting("2026-11-22"),  # today is early enough
    waiting("2026-11-21", opvolging_afgestemd_met=["bt-1"]),
    waiting("2026-11-21", afgesloten_op="2026-11-22"),
    waiting("2026-11-21", urgentie="periodiek"),
    waiting("gisteren"),
)
HITS = (
    (waiting("2026-11-21"), "antwoord_uiterlijk: 2026-11-21"),
    (waiting("2026-11-21", aangemeld_op=None), "antwoord_uiterlijk: 2026-11-21"),
)
