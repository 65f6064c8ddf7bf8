"""early-solution."""

from tests.builders import held, record, repo

MISSES = (
    held(),
    repo(record(method="omgekeerde-toets")),
    repo(record(method="omgekeerde-toets", gevolgen="Bij afwijzen verandert er nu niets.")),
    repo(record(method="omgekeerde-toets", gevolgen="Als we toekennen, kost dat geld.")),
    repo(record(method="omgekeerde-toets", gevolgen="Wijzen we de aanvraag af, dan komt er een.")),
    repo(record(method="omgekeerde-toets", effect="We kennen de buurt. Toe aan rust is iedereen.")),
    repo(record(method="omgekeerde-toets", effect="Ik stel mij een huis zonder ruzie voor ogen.")),
    repo(record(method="omgekeerde-toets", juridische_toets="We kennen de hulp toe.")),
    repo(record(voorstel_sociaal="We stellen voor om samen de post te openen.")),
)
HITS = (
    (repo(record(method="omgekeerde-toets", effect="We kennen twee uur hulp toe.")), "effect:"),
    (
        repo(record(method="omgekeerde-toets", grondwaarde="Ons voorstel is een maatwerkplek.")),
        "grondwaarde:",
    ),
    (
        repo(record(method="omgekeerde-toets", gevolgen="Daarom stellen we dus voor te wachten.")),
        "gevolgen:",
    ),
    (
        repo(record(method="omgekeerde-toets", gevolgen="De aanvraag wordt afgewezen.")),
        "gevolgen:",
    ),
)
