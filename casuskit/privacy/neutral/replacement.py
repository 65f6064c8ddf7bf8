"""What to write in the place of personal data: a role, a band, a month, or a word for the thing.

The words are those of `domain.md` 5.2 and of the placeholders that the checks leave alone. They are
Dutch, as all that participants write.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from casuskit.core.findings import Edit
from casuskit.core.text import Span
from casuskit.privacy.neutral.persons import Persons, named

_THINGS: Mapping[str, str] = MappingProxyType(
    {
        "ADDRESS": "[straat]",
        "POSTCODE": "[postcode]",
        "DATE_OF_BIRTH": "[geboortedatum]",
        "PHONE": "[telefoonnummer]",
        "EMAIL": "[e-mailadres]",
        "URL": "[webadres]",
        "BSN": "[nummer]",
        "IBAN": "[rekeningnummer]",
        "ID": "[nummer]",
        "LICENSE_PLATE": "[kenteken]",
        "INSTITUTION": "[instelling]",
    }
)
_BANDS = (
    (3, "0-3"), (11, "4-11"), (17, "12-17"), (24, "18-24"), (34, "25-34"), (44, "35-44"),
    (54, "45-54"), (64, "55-64"), (74, "65-74"), (84, "75-84"),
)  # fmt: skip
_OLDEST = "85+"
_MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
_MONTH_WORD = re.compile(
    r"\b(?:(jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*)\.?", re.IGNORECASE
)
_STARTS: tuple[str | tuple[str, ...], ...] = (
    "jan", "feb", ("maa", "mrt"), "apr", "mei", "jun", "jul", "aug", "sep", ("okt", "oct"), "nov",
    "dec",
)  # fmt: skip
_NUMBERS = re.compile(r"[0-9]+")
_YEAR_DIGITS, _MONTHS_OF_YEAR = 4, 12
_DISTRICT = re.compile(r"\b(?:wijk|buurt)(?:\b|$)", re.IGNORECASE)
_ON = re.compile(r"\b[oO]p \Z")
_GENITIVE = re.compile(r"['’]s\Z")


def replacement(kind: str, text: str, span: Span, persons: Persons) -> Edit | None:
    """The edit that takes a value of a kind out of a text; none when no word can stand for it.

    With a name goes the title or role in front of it. `persons` has learned of all names.
    """
    value = text[span.start : span.end]
    match kind:
        case "PERSON":
            found = named(text, span.start, span.end)
            genitive = _GENITIVE.search(value)
            label = persons.label(found.mention) + (genitive[0] if genitive else "")
            return Edit(Span(found.start, span.end), label)
        case "AGE":
            return Edit(span, f"[leeftijd {band}]" if (band := age_band(value)) else "[leeftijd]")
        case "DATE":
            return _month_edit(text, span) or Edit(span, "[datum]")
        case "PLACE":
            around = text[max(0, span.start - 12) : span.end]
            return Edit(span, "[wijk]" if _DISTRICT.search(around) else "[plaats]")
    return Edit(span, _THINGS[kind]) if kind in _THINGS else None


def _month_edit(text: str, span: Span) -> Edit | None:
    """The month of a date, where it can be told: `op 12 maart` becomes `in maart`."""
    if not (told := month(text[span.start : span.end])):
        return None
    on = _ON.search(text, max(0, span.start - 3), span.start)
    if on is None:
        return Edit(span, told)
    return Edit(Span(on.start(), span.end), f"{'In' if on[0][0] == 'O' else 'in'} {told}")


def age_band(value: str) -> str:
    """The band of an age in years, or in months when it says so; as `leeftijdsgroep` has them."""
    number = _NUMBERS.search(value)
    if number is None or len(number[0]) > _YEAR_DIGITS:
        return ""
    years = 0 if re.search(r"maand|week|weken|dag", value, re.IGNORECASE) else int(number[0])
    return next((band for most, band in _BANDS if years <= most), _OLDEST)


def month(value: str) -> str:
    """The month of a date, with its year when the date has one; empty when it cannot be told."""
    numbers = _NUMBERS.findall(value)
    if word := _MONTH_WORD.search(value):
        said = word[1].lower()
        name = _MONTHS[next(at for at, start in enumerate(_STARTS) if said.startswith(start))]
        rest = numbers[1:] if len(numbers) > 1 else [each for each in numbers if len(each) > 2]
        return " ".join([name, *map(_year, rest[:1])])
    if len(numbers) < 2:
        return ""
    first_is_year = len(numbers[0]) == _YEAR_DIGITS
    number, years = int(numbers[1]), numbers[:1] if first_is_year else numbers[2:3]
    if not 1 <= number <= _MONTHS_OF_YEAR:
        return ""
    return " ".join([_MONTHS[number - 1], *map(_year, years)])


def _year(written: str) -> str:
    """A year in four digits; of two digits the nearest that a case can be about."""
    if len(written) > 2:
        return written
    return f"{'20' if int(written) < 50 else '19'}{int(written):02}"
