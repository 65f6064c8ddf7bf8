"""no-grounds-for-no-action."""

from tests.builders import case, held, meeting, record, repo

TODAY = "2026-11-22"
MISSES = (
    held(),
    repo(case(), meeting(), record(uitkomst="geen-actie")),
    repo(case(), meeting(), record(uitkomst="geen-actie", onderbouwing="")),  # unanswered
    repo(case(), record(bijeenkomst=TODAY, uitkomst="advies", onderbouwing="")),
)
HITS = (
    (
        repo(case(), record(bijeenkomst=TODAY, uitkomst="geen-actie", onderbouwing="")),
        "onderbouwing:",
    ),
    (  # a method of which nothing is known
        repo(case(methode="eigen"), record(uitkomst="geen-actie", onderbouwing=None)),
        "schema: bespreking/1",
    ),
)
