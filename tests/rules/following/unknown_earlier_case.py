"""unknown-earlier-case."""

from tests.builders import Answer, Files, case, repo


def follows(earlier: str, **changes: Answer) -> Files:
    return case("", casus="2026-002", soort="voortgang", vervolg_op=earlier, **changes)


MISSES = (
    repo(case()),
    repo(case(), follows("2026-001")),
    repo(follows("")),
    repo(follows("2026-1")),
    repo(follows("2026-002")),
    repo(follows("2024-003")),
    repo(follows("0000-003")),
    repo(follows("2026-003", afgesloten_op="2026-11-01")),
    repo(follows("2026-003"), {"casussen/2026-003.md": "---\ntitel: a: b\n---\n"}),
)
HITS = (
    (repo(case(), follows("2026-010")), "vervolg_op: 2026-010"),
    (repo(follows("2025-003")), "vervolg_op: 2025-003"),
    (repo(follows("2027-001")), "vervolg_op: 2027-001"),
    (repo(follows("2026-003", aangemeld_op=None)), "vervolg_op: 2026-003"),
)
