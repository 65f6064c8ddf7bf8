"""Examples for `iban`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("De huur wordt automatisch betaald."),
    case("Rekening loopt via de bewindvoerder."),
    case("Kamer NL12 is bezet."),
    case("nl12 mensen kwamen langs in 2026 met 4 kinderen erbij vandaag."),
    case("Wet: artikel BE68 lid 5390 van de regeling."),
    case("Code AB12 CDEF 3456."),
    case("IBAN volgt nog."),
    case("De letters NL en 91 staan op de pas."),
]

HITS = [
    (case("Rekening NL13TEST0123456789"), "Rekening NL13TEST0123456789"),
    (case("NL13 TEST 0123 4567 89 is de rekening."), "NL13 TEST 0123 4567 89 is de rekening."),
    (case("nl13test0123456789 is de rekening."), "nl13test0123456789 is de rekening."),
    (case("IBAN: NL50.XXXX.0000.0000.00"), "IBAN: NL50.XXXX.0000.0000.00"),
]
