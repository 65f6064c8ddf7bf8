"""Examples for `phone-number`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("Telefonisch bereikbaar."),
    case("Bel 112 of 113."),
    case("Veilig Thuis: 0800-2000, dag en nacht."),
    case("Bel 0800-0113 of 0900-8844."),
    case("Op 05 - 12 - 2024 gesproken, om 09.00 - 10.30."),
    case("Van 12-03-2026 10:00 tot 12-03-2026 11:00."),
    case("De gemeente is bereikbaar op 14 010."),
    case("Bedrag 0,1234567891 is afgerond."),
    case("Rekening NL50 XXXX 0000 0000 00"),
    case("Protocollen 085/088/0970 van de bellijst."),
    case("Zaak van 2026-014 tot 2026-020."),
    case("Medicatie 10-20-30-40-50."),
    case("Code 116111 voor kinderen."),
]

HITS = [
    (case("Bel 06-00000000"), "Bel 06-00000000"),
    (case("Bel 0600000000"), "Bel 0600000000"),
    (case("Bel 06 00 00 00 00"), "Bel 06 00 00 00 00"),
    (case("Bel 06 0000 0000"), "Bel 06 0000 0000"),
    (case("Bel (06) 00000000"), "Bel (06) 00000000"),
    ({"casussen/06-00000000.md": "---\nschema: casus/1\n---\n"}, "---"),
]
