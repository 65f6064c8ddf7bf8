"""misplaced-case."""

from tests.builders import case, repo

TEXT = case()["casussen/2026-001.md"]
MISSES = (
    repo(case()),
    repo(case(casus="2027-999")),
    repo({"casussen/oud.md": TEXT.replace("casus: 2026-001", "casus: oud")}),
    repo({"casussen/2026-002.md": TEXT.replace("casus: 2026-001\n", "")}),
    repo({"casussen/2026-002.md": "schema: casus/1\n"}),
)
HITS = (
    (repo({"casussen/2026-010.md": TEXT}), "casus: 2026-001"),
    (repo({"casussen/2026-001-oud.md": TEXT}), "casus: 2026-001"),
    (repo({"casussen/archief/2026-001.md": TEXT}), "casus: 2026-001"),
    (repo({"bijeenkomsten/2026-10-22/2026-001.md": TEXT}), "casus: 2026-001"),
)
