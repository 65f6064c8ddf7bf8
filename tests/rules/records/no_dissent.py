"""no-dissent."""

from tests.builders import case, held, meeting, record, repo

MISSES = (
    held(),
    repo(case(), meeting(), record(tegengeluid="Geen, gevraagd aan iedereen")),
    repo(case(), meeting(), record(uitkomst="aangehouden", tegengeluid="")),
    repo(case(), meeting(), record(uitkomst="", tegengeluid="")),
    repo(case(), record(bijeenkomst="2026-11-22", tegengeluid="")),  # today, still writing
    repo(  # unanswered-after-discussion
        case(methode="omgekeerde-toets"),
        meeting(),
        record(method="omgekeerde-toets", tegengeluid=""),
    ),
)
HITS = (
    (repo(case(), meeting(), record(tegengeluid="")), "tegengeluid:"),
    (repo(case(), meeting(), record(uitkomst="advies", tegengeluid=None)), "schema:"),
)
