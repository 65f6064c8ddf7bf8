"""What stands in the place of personal data; all people and numbers are made up."""

import pytest

from casuskit.core.findings import apply_edits
from casuskit.core.text import Span
from casuskit.privacy.neutral.persons import Persons
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
        ("INSTITUTION", "Zit op <basisschool Voorbeeld>.", "Zit op [instelling]."),
        ("BSN", "BSN <999990007>", "BSN [nummer]"),
        ("PHONE", "Bel <06-00000000>.", "Bel [telefoonnummer]."),
        ("EMAIL", "Mail <naam@example.org>.", "Mail [e-mailadres]."),
    ],
)
def test_a_neutral_word_stands_for_a_value(kind: str, before: str, after: str) -> None:
    assert replaced(kind, before) == after


def test_what_has_no_neutral_word_stays() -> None:
    assert replaced("OTHER", "Zie <brief.pdf>.") == "Zie brief.pdf."


@pytest.mark.parametrize(
    ("value", "band"),
    [
        ("0 jaar", "0-3"), ("3 jaar", "0-3"), ("4 jaar", "4-11"), ("17-jarige", "12-17"),
        ("18 jr", "18-24"), ("84", "75-84"), ("85 jaar", "85+"), ("103 jaar", "85+"),
        ("18 maanden", "0-3"), ("6 weken oud", "0-3"), ("jong", ""), ("99999 jaar", ""),
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
        ("Oktober 2026", "oktober 2026"), ("12-03", "maart"), ("31-13-2026", ""), ("gisteren", ""),
    ],
)  # fmt: skip
def test_of_a_date_the_month_is_left(value: str, told: str) -> None:
    assert month(value) == told
