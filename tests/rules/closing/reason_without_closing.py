"""reason-without-closing."""

from tests.builders import case, repo

REASON = "De vraag is opgelost."
MISSES = (
    repo(case()),
    repo(case(afgesloten_op="", afgesloten_reden="")),
    repo(case(afgesloten_op="2026-11-01", afgesloten_reden=REASON)),
    repo(case(afgesloten_op="1 november", afgesloten_reden=REASON)),
    repo(case(body=f"afgesloten_reden: {REASON}")),
)
HITS = (
    (repo(case(afgesloten_reden=REASON)), "afgesloten_reden: De vraag"),
    (repo(case(afgesloten_op="", afgesloten_reden=REASON)), "afgesloten_op:"),
    (repo(case(afgesloten_op="null", afgesloten_reden=REASON)), "afgesloten_op: null"),
)
