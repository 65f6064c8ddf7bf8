"""not-utf-8."""

from tests.builders import case, repo

MISSES = (
    repo(case(body="één 😀 ﬁ ñ\n")),
    repo(case()),
    repo(case(titel="Cliënt – ’s ochtends 😀 moe")),
    repo(case(titel="Een \ufffd dat er al stond")),
)
HITS = (
    (repo(case(titel="Cli\udcebnt is moe")), "titel: Cli"),
    (repo(case(titel="Moe", body="Cli\udcebnt\nen de co\udcebrdinator\n")), "Cli"),
    (repo({"casussen/2026-001.md": "\udcff\udcfe-\0-\0-\0\n\0"}), "---"),
)
