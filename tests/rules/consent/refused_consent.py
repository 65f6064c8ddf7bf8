"""refused-consent."""

from tests.builders import Answer, Files, case, repo


def refused(day: str, **changes: Answer) -> Files:
    return repo(
        case("", **{"grondslag": "toestemming", "toestemming_geweigerd_op": day, **changes})
    )


MISSES = (
    repo(case()),
    refused(""),
    refused("2026-11-23"),
    refused("2026-11-01", grondslag="anoniem"),
    refused("2026-11-01", afgesloten_op="2026-11-02"),
    refused("2026-11-01", toestemming_op="2026-11-02"),  # a later yes counts
    refused("2026-11-01", toestemming_ingetrokken_op="2026-11-10"),  # that rule says enough
)
HITS = (
    (refused("2026-11-01"), "toestemming_geweigerd_op: 2026-11-01"),
    (refused("2026-11-22", toestemming_op="2026-11-01"), "toestemming_geweigerd_op: 2026-11-22"),
    (refused("2026-11-01", aangemeld_op=None), "toestemming_geweigerd_op: 2026-11-01"),
)
