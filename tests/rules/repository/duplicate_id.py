"""duplicate-id."""

from tests.builders import case, held, repo

CASE = case()["casussen/2026-001.md"]
MISSES = (
    held(),
    repo(case(), case(casus="2026-002")),
    repo(case(), {"casussen/2026-002.md": CASE.replace("casus: 2026-001", "casus:")}),
    repo(case(casus="1"), {"casussen/2.md": CASE.replace("casus: 2026-001", "casus: 1")}),
    repo({"casussen/anders.md": CASE}),  # only in the wrong place
)
HITS = (
    (repo(case(casus="0"), case(), {"casussen/2026-002.md": CASE}), "casus: 2026-001"),
    (repo(case(), {"casussen/2026-001-kopie.md": CASE}), "casus: 2026-001"),
    (repo(case(), {"casussen/2026-002.md": CASE}), "casus: 2026-001"),
    (repo(case(), {"casussen/a/2026-001.md": CASE}), "casus: 2026-001"),
)
