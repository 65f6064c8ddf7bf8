"""follows-itself."""

from tests.builders import Files, case, repo


def chain(**follows: str) -> Files:
    return repo(
        *(case(casus=f"2026-00{a[1]}", vervolg_op=b and f"2026-00{b}") for a, b in follows.items())
    )


MISSES = (
    repo(case()),
    repo({"casussen/x.md": "---\nschema: casus/1\ntitel: Zonder nummer\n---\n"}),
    chain(c1="", c2="1", c3="2", c4="2"),
    chain(c1="", c2="1", c3="9"),
    chain(c1="2", c2=""),
)
HITS = (
    (chain(c1="1"), "vervolg_op: 2026-001"),
    (chain(c1="2", c2="1"), "vervolg_op: 2026-002"),
    (chain(c1="3", c2="1", c3="2", c4="2", c5="4"), "vervolg_op: 2026-003"),
)
