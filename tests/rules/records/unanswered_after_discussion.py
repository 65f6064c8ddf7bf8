"""unanswered-after-discussion."""

from tests.builders import case, held, meeting, record, repo

REVERSED = case(methode="omgekeerde-toets")
MISSES = (
    held(),
    repo(REVERSED, meeting(), record(method="omgekeerde-toets")),
    repo(case(), meeting(), record(uitkomst="aangehouden", onderbouwing="", eigen_regie="")),
    repo(case(), record(bijeenkomst="2026-11-22", uitkomst="", onderbouwing="")),  # today
    repo(case(), record(bijeenkomst="2026-12-03", uitkomst="")),
    repo(record(onderbouwing="")),  # of which method is not known
    repo(case(methode="eigen"), record(onderbouwing="")),
    repo(case(), meeting(vervallen="Ziekte"), record(uitkomst="")),
    repo(case(), meeting(), record(voorstel_medisch="", leeropbrengst=None)),  # not needed
)
HITS = (
    (repo(case(), meeting(), record(basiszorg="")), "basiszorg:"),
    (repo(case(), meeting(), record(eigen_regie=None)), "schema: bespreking/1"),
    (repo(case(), meeting(), record(uitkomst="", basiszorg="", onderbouwing="")), "uitkomst:"),
    (repo(case(), record(onderbouwing='"  "')), "onderbouwing:"),
    (
        repo(REVERSED, meeting(), record(method="omgekeerde-toets", tegengeluid="")),
        "tegengeluid:",
    ),
    (
        repo(REVERSED, meeting(), record(method="omgekeerde-toets", grondwaarde="")),
        "grondwaarde:",
    ),
)
