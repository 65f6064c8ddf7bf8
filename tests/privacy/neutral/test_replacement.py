"""What stands in the place of personal data; all people and numbers are made up."""

import pytest

from casuskit.core.findings import Edit, apply_edits
from casuskit.core.text import Span
from casuskit.privacy.neutral.persons import Persons, named
from casuskit.privacy.neutral.replacement import age_band, month, replacement


def replaced(kind: str, text: str) -> str:
    """The text with what stands between `<` and `>` replaced."""
    start, end = text.index("<"), text.index(">") - 1
    plain = text.replace("<", "").replace(">", "")
    edit = replacement(kind, plain, Span(start, end), Persons())
    return apply_edits(plain, (edit,)) if edit else plain


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("PERSON", "Zijn dochter <Sanne> belt.", "Zijn [dochter] belt."),
        ("PERSON", "Mevrouw <Voorbeeld> belt.", "[persoon 1] belt."),
        ("PERSON", "<Sanne's> fiets", "[persoon 1]'s fiets"),
        ("AGE", "Zij is <83 jaar> oud.", "Zij is [leeftijd 75-84] oud."),
        ("AGE", "Een <83-jarige> man.", "Een [leeftijd 75-84] man."),
        ("AGE", "<stokoud>", "[leeftijd]"),
        ("DATE", "Opgenomen op <12 maart 2026>.", "Opgenomen in maart 2026."),
        ("DATE", "Op <12-03-2026> is er gebeld.", "In maart 2026 is er gebeld."),
        ("DATE", "Stop <12-03-2026>.", "Stop maart 2026."),
        ("DATE", "<op een dag>", "[datum]"),
        ("DATE_OF_BIRTH", "Geboren <01-01-1900>.", "Geboren [geboortedatum]."),
        ("ADDRESS", "Woont <Voorbeeldstraat 0>.", "Woont [straat]."),
        ("PLACE", "Woont in <Voorbeelddorp>.", "Woont in [plaats]."),
        ("PLACE", "Woont in de wijk <Voorbeeld>.", "Woont in de wijk [wijk]."),
        ("PLACE", "Wijk <Voorbeeld> is druk.", "Wijk [wijk] is druk."),
        ("PLACE", "De wijk van de <Voorbeeldkade>.", "De wijk van de [wijk]."),
        ("PLACE", "De wijk bij het <Voorbeeldmeer>.", "De wijk bij het [plaats]."),
        ("INSTITUTION", "Zit op <basisschool Voorbeeld>.", "Zit op [instelling]."),
        ("BSN", "BSN <999990007>", "BSN [nummer]"),
        ("PHONE", "Bel <06-00000000>.", "Bel [telefoonnummer]."),
        ("EMAIL", "Mail <naam@example.org>.", "Mail [e-mailadres]."),
        ("URL", "Zie <https://example.org/naam>.", "Zie [webadres]."),
        ("POSTCODE", "Woont op <0000 AA>.", "Woont op [postcode]."),
        ("IBAN", "Betaalt van <NL00 TEST 0000 0000 00>.", "Betaalt van [rekeningnummer]."),
        ("ID", "Dossier <Z-0000-00>.", "Dossier [nummer]."),
        ("LICENSE_PLATE", "Rijdt in <XX-00-XX>.", "Rijdt in [kenteken]."),
    ],
)
def test_a_neutral_word_stands_for_a_value(kind: str, before: str, after: str) -> None:
    assert replaced(kind, before) == after


def test_the_words_behind_a_name_make_nobody_else_of_it() -> None:
    text = "Piet belt Sanne."
    persons = Persons()
    persons.learn([named("Sanne", 0, 5).mention, named("Piet", 0, 4).mention])
    assert replacement("PERSON", text, Span(0, 4), persons) == Edit(Span(0, 4), "[persoon 2]")


def test_what_has_no_neutral_word_stays() -> None:
    assert replaced("OTHER", "Zie <brief.pdf>.") == "Zie brief.pdf."


@pytest.mark.parametrize(
    ("value", "band"),
    [
        ("0 jaar", "0-3"), ("3 jaar", "0-3"), ("4 jaar", "4-11"), ("11 jaar", "4-11"),
        ("12 jaar", "12-17"), ("17-jarige", "12-17"), ("18 jr", "18-24"), ("24 jaar", "18-24"),
        ("25 jaar", "25-34"), ("34", "25-34"), ("35", "35-44"), ("44", "35-44"), ("45", "45-54"),
        ("54", "45-54"), ("55", "55-64"), ("64", "55-64"), ("65", "65-74"), ("74", "65-74"),
        ("75", "75-84"), ("84", "75-84"), ("85 jaar", "85+"), ("103 jaar", "85+"),
        ("18 maanden", "0-3"), ("6 weken oud", "0-3"), ("1000 dagen oud", "0-3"), ("jong", ""),
        ("99999 jaar", ""),
    ],
)  # fmt: skip
def test_an_age_has_the_band_of_the_schema(value: str, band: str) -> None:
    assert age_band(value) == band


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("12 maart 2026", "maart 2026"), ("12 mrt. '26", "maart 2026"), ("1 mei", "mei"),
        ("12-03-2026", "maart 2026"), ("2026-03-12", "maart 2026"), ("12/3/26", "maart 2026"),
        ("12.03.1943", "maart 1943"), ("3 jun 98", "juni 1998"), ("maart 2026", "maart 2026"),
        ("12 maart 2026 14.30", "maart 2026"), ("12-03-2026 14.30", "maart 2026"),
        ("12 mei", "mei"), ("3 jan 2026", "januari 2026"), ("3 feb", "februari"),
        ("3 apr", "april"), ("3 jul", "juli"), ("3 aug", "augustus"), ("3 sep", "september"),
        ("3 okt", "oktober"), ("3 oct", "oktober"), ("3 nov", "november"), ("3 dec", "december"),
        ("12-01-2026", "januari 2026"), ("12-12-2026", "december 2026"), ("31-00-2026", ""),
        ("12-03-49", "maart 2049"), ("12-03-50", "maart 1950"),
        ("Oktober 2026", "oktober 2026"), ("12-03", "maart"), ("31-13-2026", ""), ("gisteren", ""),
    ],
)  # fmt: skip
def test_of_a_date_the_month_is_left(value: str, told: str) -> None:
    assert month(value) == told
