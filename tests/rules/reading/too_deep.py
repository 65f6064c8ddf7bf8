"""too-deep."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(lichamelijk="[" * 10 + "]" * 10)),
    repo(case(lichamelijk=["Slaapt slecht"] * 100)),
    repo(case(titel='"' + "[" * 50 + '"')),
    repo(case(body="[" * 50 + "]" * 50)),
)
HITS = (
    (repo(case(lichamelijk="[" * 20 + "]" * 20)), "lichamelijk: [["),
    (repo(case(lichamelijk="{a: " * 20 + "}" * 20)), "lichamelijk: {a: "),
    (repo(case(hulpvraag_team="Hoe nu?\n" + "? " * 25 + "a")), "? ? ?"),
)
