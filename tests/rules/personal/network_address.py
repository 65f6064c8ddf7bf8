"""Examples for `network-address`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Ingelogd vanaf een onbekend apparaat."),
    case("Versie 3.14.2.1 van het programma."),
    case("Software 3.14.2.1 draait."),
    case("Zie paragraaf 1.2.3.4 van de nota."),
    case("Om 10:30:00 begonnen."),
    case("Medicatie 10-20-30-40-50-60."),
    case("Bedrag 1.234.567.890 euro."),
]

HITS = [
    (case("Ingelogd vanaf 192.0.2.1"), "Ingelogd vanaf 192.0.2.1"),
    (case("Vanaf 2001:db8::1 ingelogd"), "Vanaf 2001:db8::1 ingelogd"),
    (case("Apparaat 00:00:5E:00:53:01"), "Apparaat 00:00:5E:00:53:01"),
]
