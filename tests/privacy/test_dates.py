"""The dates in a text: where each begins and ends, how sure it is, and of which year."""

import pytest

from casuskit.privacy.dates import dates, has_weekday

DATES = [
    ("Op 12-03-2026.", ("12-03-2026", "full", 2026)),
    ("Op 2026-03-12.", ("2026-03-12", "full", 2026)),
    ("Op 12/3/26.", ("12/3/26", "full", 2026)),
    ("Op 12-3-'43.", ("12-3-'43", "full", 1943)),
    ("Op 1-1-'00.", ("1-1-'00", "full", 2000)),
    ("Op 1-1-29.", ("1-1-29", "full", 2029)),
    ("Op 1-1-30.", ("1-1-30", "full", 1930)),
    ("Op 1-1-31.", ("1-1-31", "full", 1931)),
    ("Op 1-1-99.", ("1-1-99", "full", 1999)),
    ("Op '51-03-30.", ("'51-03-30", "full", 1951)),
    ("Op 4-VII-1981.", ("4-VII-1981", "full", 1981)),
    ("Schema 1-1-10.", ("1-1-10", "loose", 2010)),
    ("Op 12.03.26.", ("12.03.26", "loose", 2026)),
    ("Op 120326.", ("120326", "loose", 2026)),
    ("Op 12 3 2026.", ("12 3 2026", "loose", 2026)),
    ("Op 12-3.", ("12-3", "loose", None)),
    ("Op 12 maart 2026.", ("12 maart 2026", "full", 2026)),
    ("Op 12 mrt '26.", ("12 mrt '26", "full", 2026)),
    ("Op 12 maart.", ("12 maart", "day", None)),
    ("Op twaalf maart.", ("twaalf maart", "day", None)),
    ("Op twaalf maart 1943.", ("twaalf maart 1943", "full", 1943)),
    ("Op twaalf maart '43.", ("twaalf maart '43", "full", 1943)),
    ("Op eenendertig maart.", ("eenendertig maart", "day", None)),
    ("Op twaalf maart negentiendrieënveertig.",
     ("twaalf maart negentiendrieënveertig", "full", None)),
    ("Op 3, 4 en 5 maart.", ("3, 4 en 5 maart", "day", None)),
    ("Op 1, 2, 3, 4 en 5 maart.", ("1, 2, 3, 4 en 5 maart", "day", None)),
    ("3 en 4 maart", ("3 en 4 maart", "day", None)),
    ("Op maandag 3 maart.", ("maandag 3 maart", "day", None)),
    ("donderdag,  12 maart", ("donderdag,  12 maart", "day", None)),
    ("Op donderdag, de 12e maart.", ("donderdag, de 12e maart", "day", None)),
    ("Op woensdag twaalf maart 1943.", ("woensdag twaalf maart 1943", "full", 1943)),
    ("Op di 3-3.", ("di 3-3", "loose", None)),
]  # fmt: skip
"""A text, and the one date in it: as written, its form, and its year."""

NONE = [
    "Op tweeëndertig maart.",
    "Op twaalfmaart 1943.",
    "De twaalf maartse buien.",
    "Op twaalf-maart.",
    "Op 12 maartse buien.",
    "Er waren twaalf aprils.",
    "Kenmerk a12-03-2026.",
]


@pytest.mark.parametrize(("text", "date"), DATES, ids=range(len(DATES)))
def test_a_date_has_its_extent_form_and_year(text: str, date: tuple[str, str, int | None]) -> None:
    assert [(text[each.start : each.end], each.form, each.year) for each in dates(text)] == [date]


@pytest.mark.parametrize("text", NONE, ids=range(len(NONE)))
def test_what_is_no_day_of_a_month_is_no_date(text: str) -> None:
    assert dates(text) == ()


def test_dates_in_one_sentence_are_each_found() -> None:
    text = "Op 12 maart, 3-3-2026 en twaalf april."
    assert [text[each.start : each.end] for each in dates(text)] == [
        "12 maart",
        "3-3-2026",
        "twaalf april",
    ]


@pytest.mark.parametrize(
    ("text", "named"), [("maandag 3-3", True), ("3 maart", False), ("'51-03-30", False)]
)
def test_the_name_of_a_day_belongs_to_the_date(text: str, named: bool) -> None:
    (date,) = dates(text)
    assert has_weekday(text, date) is named
