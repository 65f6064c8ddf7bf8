"""Examples for `professional-number`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("De huisarts is betrokken."),
    case("Een big van 1200 kilo."),
    case("Staat in het BIG-register."),
    case("De KvK is gebeld op 12-03-2024."),
    case("Heeft een AGB-code."),
    case("Vestiging 12 van de winkel."),
    case("Btw van 21 procent."),
]

HITS = [
    (case("AGB-code 00000000"), "AGB-code 00000000"),
    (case("BIG-nummer 00000000000"), "BIG-nummer 00000000000"),
    (case("KvK-nummer 42084128"), "KvK-nummer 42084128"),
]
