"""same-facilitator."""

from tests.builders import held, meeting, repo

DAYS = ("2026-05-07", "2026-06-18", "2026-09-10", "2026-10-22")
ROW = [meeting(bijeenkomst=day) for day in DAYS]
MISSES = (
    held(),
    repo(*ROW[1:]),
    repo(*ROW, meeting(bijeenkomst="2026-06-18", gespreksbegeleider="bt-1")),
    repo(*(meeting(bijeenkomst=day, gespreksbegeleider="") for day in DAYS)),
    repo(*ROW[1:], meeting(bijeenkomst="2026-12-03")),  # the fourth is still to come
    repo(*ROW, meeting(bijeenkomst="2026-05-07", vervallen="Ziekte")),
)
LAST = meeting(
    bijeenkomst="2026-10-22",
    plaats="wijkcentrum aan de Voorbeeldstraat, in de grote zaal",
    gespreksbegeleider='"poh-1"',
)
HITS = (
    (repo(*ROW, LAST), 'gespreksbegeleider: "poh-1"'),
    (repo(*ROW), "gespreksbegeleider: poh-1"),
    (
        repo(*ROW, meeting(bijeenkomst="2026-03-26", gespreksbegeleider="bt-1")),
        "gespreksbegeleider: poh-1",
    ),
)
