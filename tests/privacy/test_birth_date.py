"""Spellings that `birth-date` finds, and dates of other things; all people in them are made up."""

import pytest

from casuskit.core.findings import Severity
from tests.privacy import values, weighed

SPELLINGS = [
    ("Gesproken met Sanne, mei 1943.", "mei 1943"),
    ("geb. 1 jan. 1900", "1 jan. 1900"),
    ("Geboortedatum: 1900-01-01", "1900-01-01"),
    ("geb.dat. 01.01.1900", "01.01.1900"),
    ("geb. 01.01.43", "01.01.43"),
    ("geb. 12 maart", "12 maart"),
    ("geboren 12-03", "12-03"),
    ("geb. 1-1-'00", "1-1-'00"),
    ("Geboren in 1900", "1900"),
    ("geb. '43", "'43"),
    ("in 1943 geboren", "1943"),
    ("Geboortejaar 1900", "1900"),
    ("geboren in maart 1943", "maart 1943"),
    ("Hij is van '43", "'43"),
    ("Een vrouw van '43.", "'43"),
    ("cliënt ('51-03-30), alleenstaand", "'51-03-30"),
    ("A 4-VII-1981", "4-VII-1981"),
    ("Naam: A 4-VII-1981", "4-VII-1981"),
    ("Zij is 80 jaar en viert dat op 3 juni", "3 juni"),
    ("(01-01-1900, geboren in het buitenland)", "01-01-1900"),
    ("| Geboortedatum | 01-01-1900 |", "01-01-1900"),
    ("| wie | geb.datum |\n|---|---|\n| kind | 12-03-2016 |", "12-03-2016"),
    ("geb. 01011900", "01011900"),
    ("geb. 01\u201101\u20111900", "01\u201101\u20111900"),
    ("### Geboortedatum\n\n12-03-2016", "12-03-2016"),
    ("**Geboortedatum**\n\n12 maart 2016", "12 maart 2016"),
    ("Geboortedatum:\n\n- 12-03-2016", "12-03-2016"),
    ("Geb.: I2-O3-1961", "I2-O3-1961"),
    ("geboren 3-IV-1977", "3-IV-1977"),
    ("Geboren op 1 januari", "1 januari"),
    ("geboren te Voorbeeldstad op 12 maart 1943", "12 maart 1943"),
    ("geboren op twaalf maart 1943", "twaalf maart 1943"),
    ("geboren twaalf maart negentiendrieënveertig", "twaalf maart negentiendrieënveertig"),
    ("*12-03-1943", "12-03-1943"),
    ("verjaart op 3 mei", "3 mei"),
    ("op 3 mei jarig", "3 mei"),
    ("Op 3 mei viert zij haar 80e verjaardag", "3 mei"),
    ("Hij wordt op 4 juni 18", "4 juni 18"),
    ("Op 4 juni wordt hij 18", "4 juni"),
    ("cliënt X., 12-03-1943, alleenstaand", "12-03-1943"),
    ("12-03-1943", "12-03-1943"),
    ("In het paspoort staat 01-01-1947.", "01-01-1947"),
    ("haar zoon (2019-06-08)", "2019-06-08"),
    ("- Moeder: [naam] (1986)", "1986"),
    ('"01011955" waarschijnlijk geb.datum', "01011955"),
]

MISSES = [
    "Is geboren in een ander land.",
    "Kreeg na de geboorte hulp.",
    "Aangeboren afwijking, 3 mei gezien.",
    "Een man op 12-03-2026 gezien.",
    "Geboren en getogen in de wijk. In 2024 verhuisd.",
    "Geboortedatum: niet invullen\ndatum: 2026-11-03",
    "Geboortedatum onbekend.",
    "### Geboortedatum\n\nOnbekend.\n\n12-03-2026 gebeld",
    "Zij denkt nog vaak aan de geboorte\n\n12-03-2026 gebeld",
    "### Geboortedatum\n\n### Gesprek\n\n12-03-2026",
    "Er zijn in 2014 3 kinderen geboren.",
    "De baby is geboren. Op 12 maart gezien.",
    "Geboren in Suriname, sinds 1998 in Nederland.",
    "Geb. Voorbeeld, opgenomen op 12 maart 2024.",
    "Gehuwd 12-03-1998",
    "Op 12-03-1998 getrouwd.",
    "Sinds 12 maart 2001 weduwe.",
    "Overleden 3 mei 1999",
    "* 12-03-2026 gebeld",
    "**12-03-2026** en *13-03-2026*",
    "Wordt 18 in mei.",
    "Op 3 mei wordt hij 3 keer gebeld.",
    "De wet van 3 mei 1998.",
    "Datum: 12-03-1998",
    "Diagnose 12-03-1998",
    "Verjaardag vieren vindt zij moeilijk.",
    "Bloemen voor haar verjaardag. Iris en 2 rozen.",
    "Vandaag is niemand jarig.",
    "Begeboren 12-03",
    "Presentie (2001) van een hoogleraar.",
    "In 1998 verhuisd.",
    "Het huis is van 1930.",
    "Wmo 2015 en Jeugdwet 2015.",
    "Gebeld in 2024, gebeurd in 2023.",
    "Gebeurtenis: 12-03-2026",
    "Gebouw uit 1930.",
    "- Inkomen: bijstand (2024)",
    "Wordt in 2026 drie keer herhaald.",
    "Jaargang 41, nummer 3.",
    "Utrecht, 12 maart 2004",
    "Cliënt van 2019",
    "Kreeg score 6-10, geboren in een ander land.",
    "Code 010203, jarig in mei.",
    "Opgenomen op 12 maart, geboren in een ander land.",
    "Hij wordt op 4 juni 2026 gebeld.",
    "Op twaalf maart negentiendrieënveertig getrouwd.",
    "12.03.43",
    "Ingangsdatum (12-03-1943)",
    "Opgenomen (12-03-1943)",
    "Sinds (12-03-1943) getrouwd",
    "Gescheiden (12-03-1998)",
    "12-03-2010",
    "Londen, 12 maart 2004",
    "Aleppo, 12 maart 2004",
    "Gehuwd (12-03-1998)",
    "Gestart (12-03-1998)",
    "Sanne 12-03-2016 gezien.",
    "(12-03-2016)",
    "Gebeld (12-03-2016), boos.",
    "Belde zoon 12-03-2016, boos.",
    "Plantte een iris 12-03-2016, paars.",
    "Besluit (12-03-2016)",
    "Verhuisd, mei 1943.",
    "Sanne, 1943.",
    "Belde Sanne mei 2016.",
    "Sanne, mei 2016 verhuisd.",
]

_FAR = "| Aangemeld door de praktijk en later nog eens door het buurtteam en de school |"
WEIGHTS = [
    ("Geboren in 1900", [("1900", Severity.WARNING)]),
    ("Geboren in maart 1943", [("maart 1943", Severity.ERROR)]),
    ("12-03-2009", [("12-03-2009", Severity.ERROR)]),
    ("Sanne 12-03-1943", [("12-03-1943", Severity.ERROR)]),
    ("Volgens de papieren 01-01-1947.", [("01-01-1947", Severity.ERROR)]),
    ("Volgens de papieren 1 januari 1947.", [("1 januari 1947", Severity.ERROR)]),
    ("Kind *12-03-2016", [("12-03-2016", Severity.ERROR)]),
    ("Zij wordt op 4 juni 18 jaar.", [("4 juni", Severity.ERROR)]),
    ("Iris (12-03-2016) is ziek.", [("12-03-2016", Severity.WARNING)]),
    ("Xirsi (12-03-2016) is ziek.", [("12-03-2016", Severity.WARNING)]),
    ("Sanne, 12-03-2016, is ziek.", [("12-03-2016", Severity.WARNING)]),
    ("Hij is van 1943.", [("1943", Severity.WARNING)]),
    (
        f"| Wie | Geb.datum |\n|---|---|\n{_FAR} 12-03-2016 |",
        [("12-03-2016", Severity.ERROR)],
    ),
    # Of the year in which somebody was born another date is the same day; of that alone.
    (
        "Geboren in 1951, en wel op 12-03-1951.",
        [("1951", Severity.WARNING), ("12-03-1951", Severity.WARNING)],
    ),
    (
        "Geboren in 2009, en wel op 12-03-2009.",
        [("2009", Severity.WARNING), ("12-03-2009", Severity.WARNING)],
    ),
    ("Geboren in 2010, en wel op 12-03-2010.", [("2010", Severity.WARNING)]),
    ("Geboren in 1951, en gevlucht op 12-03-1951.", [("1951", Severity.WARNING)]),
    ("Gevlucht op 12-03-1951. Geboren in 1951.", [("1951", Severity.WARNING)]),
    (
        "Geboren op twaalf maart 1943; de dijk brak op 5 mei 1943.",
        [("twaalf maart 1943", Severity.ERROR)],
    ),
    (
        "Geboren 1943 - 03 - 12; de dijk brak op 5 mei 1943.",
        [("1943 - 03 - 12", Severity.ERROR)],
    ),
]

FURTHER = [
    ("Geboren in 1951, sinds de lange reis hierheen op 12-03-1951", ["1951"]),
    ("Geboren in 1951, sinds de lange reis naar hier op 12-03-1951", ["1951", "12-03-1951"]),
    ("Sinds de dag in de winters van (12-03-1943)", []),
    ("Sinds die dag in de winters van (12-03-1943)", ["12-03-1943"]),
    ("Sinds de reis hierheen, 12 maart geboren", []),
    ("Sinds de reis naar hier, 12 maart geboren", ["12 maart"]),
    ("Datum bij haar (12-03-1943)", []),
    ("Datum bij haar, (12-03-1943)", ["12-03-1943"]),
    ("geb. op een zondag I2-O3-1961", ["I2-O3-1961"]),
    ("geb. op een maandag I2-O3-1961", []),
]


@pytest.mark.parametrize("text", MISSES, ids=range(len(MISSES)))
def test_other_dates_are_no_birth_dates(text: str) -> None:
    assert values("birth-date", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("birth-date", text) == [value]


@pytest.mark.parametrize(("text", "weights"), WEIGHTS, ids=range(len(WEIGHTS)))
def test_what_is_less_certain_weighs_less(text: str, weights: list[tuple[str, Severity]]) -> None:
    assert weighed("birth-date", text) == weights


@pytest.mark.parametrize(("text", "found"), FURTHER, ids=range(len(FURTHER)))
def test_a_word_that_stands_further_away_tells_nothing(text: str, found: list[str]) -> None:
    assert values("birth-date", text) == found


@pytest.mark.parametrize("end", [".", ",", ")", ";", "\n", ". Zij belt.", ""], ids=range(7))
def test_a_month_and_a_year_behind_a_name_end_the_sentence_or_part_of_it(end: str) -> None:
    assert values("birth-date", f"Sanne, mei 1943{end}") == ["mei 1943"]


@pytest.mark.parametrize("word", ["Cliënte", "Client", "Patiënt", "Broer", "Pleegzoon", "Betreft"])
def test_a_year_on_the_line_of_a_person_is_that_of_birth(word: str) -> None:
    assert weighed("birth-date", f"- {word}: [naam] (1986)") == [("1986", Severity.WARNING)]


def test_a_second_date_of_birth_follows_the_first() -> None:
    assert values("birth-date", "geb. 02-02-'32 resp. 14-10-'39") == ["02-02-'32", "14-10-'39"]
