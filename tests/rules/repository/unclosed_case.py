"""unclosed-case."""

from tests.builders import case, held, meeting, record, repo

DONE = "- [x] Samen de post openen @bt-2 ✅ 2026-08-01\n"
LONG_AGO = record(body=DONE, bijeenkomst="2026-07-16")
MISSES = (
    held(),
    repo(case()),
    repo(case(), record(body=DONE, bijeenkomst="2026-08-30")),
    repo(case(), record(body="", uitkomst="advies")),  # a month ago
    repo(case(afgesloten_op="2026-09-01"), LONG_AGO),
    repo(case(), record(bijeenkomst="2026-07-16", body=DONE + "- [ ] Bel @bt-2\n")),
    repo(case(), record(bijeenkomst="2026-07-16", body=DONE, uitkomst="aangehouden")),
    repo(case(), LONG_AGO, meeting(bijeenkomst="2026-12-03")),
    repo(case(), LONG_AGO, record(body="", uitkomst="advies")),  # and discussed again
    repo(case(), record(bijeenkomst="2025-11-20", body=DONE)),  # open-past-term
)
HITS = (
    (repo(case(), record(body=DONE, bijeenkomst="2026-08-29")), "schema: casus/1"),
    (
        repo(
            case(casus="2026-000"),
            case(afgesloten_op=""),
            record(body=DONE, bijeenkomst="2026-08-29"),
        ),
        "afgesloten_op:",
    ),
    (repo(case(), LONG_AGO), "schema: casus/1"),
    (repo(case(afgesloten_op=""), LONG_AGO), "afgesloten_op:"),
)
