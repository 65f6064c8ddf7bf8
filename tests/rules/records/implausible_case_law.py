"""implausible-case-law."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(method="omgekeerde-toets")),
    repo(record(jurisprudentie=["ECLI:NL:HR:1919:AG1776", "ECLI:EU:C:2025:645"])),
    repo(record(jurisprudentie=["ECLI:NL:CRVB:2026:1"])),  # this year
    repo(record(jurisprudentie=["ECLI:NL:HR:1900:1"])),
    repo(record(jurisprudentie=["ECLI:DE:BVERFG1:2020:X"])),  # foreign courts have their own
    repo(record(jurisprudentie="")),
    repo(record(jurisprudentie=["zie ECLI:NL:HR:3019:1"])),  # no ECLI; the schema says so
)
HITS = (
    (repo(record(jurisprudentie=["ECLI:NL:HR:1899:1"])), "- ECLI:NL:HR:1899"),
    (repo(record(jurisprudentie=["volgt", "ECLI:NL:HR:1819:1"])), "- ECLI:NL:HR:1819"),
    (repo(record(jurisprudentie=["ECLI:NL:CRVB:2027:1"])), "- ECLI:NL:CRVB:2027:1"),
    (repo(record(jurisprudentie=["ECLI:NL:HR:1819:AG1776"])), "- ECLI:NL:HR:1819"),
    (
        repo(record(jurisprudentie=["ECLI:NL:HR:1919:AG1776", "ECLI:NL:CRV8:2021:1"])),
        "- ECLI:NL:CRV8",
    ),
)
