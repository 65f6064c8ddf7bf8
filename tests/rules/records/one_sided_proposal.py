"""one-sided-proposal."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(voorstel_medisch="", voorstel_sociaal="")),
    repo(record(voorstel_medisch="Nu niets nodig")),
    repo(record(voorstel_medisch="", uitkomst="aangehouden")),
    repo(record(method="omgekeerde-toets")),
)
HITS = (
    (repo(record(voorstel_medisch="")), "voorstel_medisch:"),
    (repo(record(voorstel_sociaal=None)), "schema: bespreking/1"),
)
