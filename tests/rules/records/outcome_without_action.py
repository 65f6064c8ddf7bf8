"""outcome-without-action."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(body="", uitkomst="advies")),
    repo(record(body="", uitkomst="geen-actie")),
    repo(record(body="", uitkomst="")),
    repo(record(body="- [x] Alles is al gedaan @bt-2")),
)
HITS = (
    (repo(record(body="")), "uitkomst: actie"),
    (repo(record(body="", uitkomst="escalatie")), "uitkomst: escalatie"),
    (repo(record(body="## Vervolgacties\n\n- Plant een intake\n")), "uitkomst: actie"),
    (repo(record(body="```\n- [ ] Een voorbeeld @bt-2 📅 2026-12-16\n```\n")), "uitkomst: actie"),
)
