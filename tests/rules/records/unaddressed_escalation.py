"""unaddressed-escalation."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(uitkomst="escalatie", escalatie_naar="regionaal overleg")),
    repo(record(uitkomst="advies", escalatie_naar="")),
)
HITS = (
    (repo(record(uitkomst="escalatie", escalatie_naar="")), "escalatie_naar:"),
    (repo(record(uitkomst="escalatie")), "schema: bespreking/1"),
)
