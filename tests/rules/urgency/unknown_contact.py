"""unknown-contact."""

from tests.builders import case, repo, team

URGENT = {"urgentie": "ad-hoc"}
MISSES = (
    repo(case()),
    repo(case("", **URGENT, opvolging_afgestemd_met=["poh-1", "bt-1"])),
    repo(case("", **URGENT, opvolging_afgestemd_met=["bt-2"])),
    repo(case("", **URGENT, opvolging_afgestemd_met="")),
    repo(case("", **URGENT, opvolging_afgestemd_met=["bt-9"]), team("leden: [\n")),
    repo(case("", **URGENT, opvolging_afgestemd_met=["Een Naam"])),
)
HITS = (
    (repo(case("", **URGENT, opvolging_afgestemd_met=["poh-1", "bt-9"])), "- bt-9"),
    (
        repo(case("", **URGENT, opvolging_afgestemd_met="[bt-9, bt-1]")),
        "opvolging_afgestemd_met: [bt-9",
    ),
    (repo(case(opvolging_afgestemd_met=["bt-9"], aangemeld_op=None)), "- bt-9"),
)
