"""Spellings that `birth-date` finds, and dates of other things; all people in them are made up."""

import pytest

from tests.privacy import values

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
    ("cliënt ('51-03-30), alleenstaand", "'51-03-30"),
    ("A 4-VII-1981", "4-VII-1981"),
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
]


@pytest.mark.parametrize("text", MISSES, ids=range(len(MISSES)))
def test_other_dates_are_no_birth_dates(text: str) -> None:
    assert values("birth-date", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("birth-date", text) == [value]


def test_a_second_date_of_birth_follows_the_first() -> None:
    assert values("birth-date", "geb. 02-02-'32 resp. 14-10-'39") == ["02-02-'32", "14-10-'39"]
