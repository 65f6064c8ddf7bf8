"""Examples for `court-number`; all people and numbers in them are made up."""

from tests.builders import case

MISSES = [
    case("De strafzaak loopt nog."),
    case("Zie ECLI:NL:TGZCTG:2021:198."),
    case("Op 12-03-2024 is er contact geweest."),
    case("Kamerstukken II 2020/21, 35570-12."),
    case("De schuld is 200.123,45 euro."),
    case("Tussen 2019/2020 en 2024/2025 verhuisd."),
    case("Stb. 2014, 280 en Stcrt. 2021, 12345."),
]

HITS = [
    (case("Parketnummer 00/000000-00"), "Parketnummer 00/000000-00"),
    (case("Proces-verbaal PL0000-2025000001"), "Proces-verbaal PL0000-2025000001"),
    (case("Rolnummer C/00/000001 / HA ZA 00-000"), "Rolnummer C/00/000001 / HA ZA 00-000"),
]
