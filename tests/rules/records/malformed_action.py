"""malformed-action."""

from tests.builders import held, record, repo

HEAD = "## Vervolgacties\n\n"
GOOD = "- [ ] Plant intake @bt-2 📅 2026-12-16\n"
MISSES = (
    held(),
    repo(record(body=f"{HEAD}{GOOD}* [X] Bel @bt-2\n\t- [ ] Bel ook @bt-2 📅 2026-12-16\n")),
    repo(record(body=f"{HEAD}{GOOD}  - eerst bellen met de balie\n")),  # a note to an action
    repo(record(body=f"{HEAD}- [ ]\n- [ ] \n")),  # a box still to be filled
    repo(record(body=f"{HEAD}- [ ] Mail naar a@bt-2.example of @bt-2 zelf @bt-2 📅 2026-12-16\n")),
    repo(record(body=f"{HEAD}- Geen.\n", uitkomst="advies")),
    repo(record(body="## Verdiepende vragen\n\n- Wie helpt er al?\n- [x](https://example.org)\n")),
    repo(record(body=f"{HEAD}{GOOD}\n## Aantekeningen\n\n- Een gewone regel\n")),
    repo(record(body=f"```\n{HEAD}- Een regel code\n- [] nog een\n```\n")),
    repo(record(body=f"{HEAD}<!-- - [] zo niet -->\n{GOOD}")),
)
HITS = (
    (repo(record(body="- [] Plant intake @bt-2\n")), "- [] Plant"),
    (repo(record(body="- [ ] Huisbezoek @bt-2 @ha-1 📅 2026-12-16\n")), "- [ ] Huisbezoek"),
    (repo(record(body="-[ ] Plant intake @bt-2\n")), "-[ ] Plant"),
    (repo(record(body="- [x]Plant intake @bt-2\n")), "- [x]Plant"),
    (repo(record(body="1. [ ] Plant intake @bt-2\n")), "1. [ ] Plant"),
    (repo(record(body=f"{HEAD}{GOOD}- Bel de huisarts @bt-2\n")), "- Bel"),
    (repo(record(body=f"{GOOD}  - [v] Gebeld @bt-2\n\n## Slot\n")), "- [v] Gebeld"),
)
