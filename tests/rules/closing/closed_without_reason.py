"""closed-without-reason."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(afgesloten_op="", afgesloten_reden="")),
    repo(case(afgesloten_op="2026-11-01", afgesloten_reden="De vraag is opgelost.")),
    repo(case(afgesloten_op="2026-11-01", afgesloten_reden=">-\n  De vraag is\n  opgelost.")),
    repo(case(afgesloten_op="gisteren")),
)
HITS = (
    (repo(case(afgesloten_op="2026-11-01")), "afgesloten_op: 2026-11-01"),
    (repo(case(afgesloten_op="2026-11-01", afgesloten_reden="")), "afgesloten_reden:"),
    (repo(case(afgesloten_op="2026-11-01", afgesloten_reden="' '")), "afgesloten_reden: ' '"),
)
