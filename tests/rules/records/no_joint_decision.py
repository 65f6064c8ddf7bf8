"""no-joint-decision."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(uitkomst="geen-actie")),
    repo(record(uitkomst="escalatie", escalatie_naar="regionaal overleg")),
    repo(record(uitkomst="advies", gezamenlijk_besloten="nee")),
    repo(record(uitkomst="aangehouden", gezamenlijk_besloten="")),
)
HITS = (
    (repo(record(uitkomst="geen-actie", gezamenlijk_besloten="nee")), "gezamenlijk_besloten: nee"),
    (repo(record(uitkomst="escalatie", gezamenlijk_besloten="")), "gezamenlijk_besloten:"),
    (repo(record(uitkomst="geen-actie", gezamenlijk_besloten=None)), "schema:"),
)
