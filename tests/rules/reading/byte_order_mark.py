"""byte-order-mark."""

from tests.builders import TEAM, case, repo, team

TEXT = next(iter(case().values()))
MISSES = (
    repo(case()),
    repo(case(titel="Moe\ufeffen somber")),
    repo({"casussen/2026-001.md": " \ufeff" + TEXT}),
)
HITS = (
    (repo({"casussen/2026-001.md": "\ufeff" + TEXT}), "\ufeff---"),
    (repo(team("\ufeff" + TEAM)), "\ufefftaal: nl"),
)
