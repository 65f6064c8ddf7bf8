"""doubted-decision."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(method="omgekeerde-toets")),
    repo(record(method="omgekeerde-toets", uitkomst="aangehouden", klopt_voor_de_wet="nee")),
    repo(record(method="omgekeerde-toets", uitkomst="escalatie", deugt_voor_inbrenger="nee")),
    repo(record(method="omgekeerde-toets", klopt_voor_de_wet="")),
)
HITS = (
    (repo(record(method="omgekeerde-toets", klopt_voor_de_wet="nee")), "klopt_voor_de_wet: nee"),
    (
        repo(record(method="omgekeerde-toets", uitkomst="advies", deugt_voor_inbrenger="nee")),
        "deugt_voor_inbrenger: nee",
    ),
)
