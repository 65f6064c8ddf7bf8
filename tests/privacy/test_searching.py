"""The search as a whole: no doubles, nothing hidden by odd signs, and time in step with length."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.privacy.detectors import DETECTORS
from casuskit.privacy.match import NOBODY
from casuskit.privacy.names.reasons import BY_TITLE, NAMED_BEFORE
from casuskit.privacy.searching import LOCAL, look, search, widen

PLANTED = {
    "bsn": "999990007",
    "iban": "NL13TEST0123456789",
    "email-address": "naam@example.org",
    "phone-number": "0600000000",
    "postcode": "1234AB",
    "licence-plate": "SS-00-SD",
    "street-address": "Voorbeeldstraat 12",
    "web-address": "https://example.org/profiel",
    "exact-date": "12-03-2026",
}
INVISIBLE = "\u200b\u200c\u2060\u00ad\u202a\ufeff"
LENGTH = 3_000
ADVERSARIAL = (
    "a", "A", "1", "0", "@", "a@", "a.", "A.", "A. ", "(at) ", "naam (at) a punt ", "Aa ", "Aa-",
    "Aa van ", "mevrouw A. ", "0 ", "06-", "+1 ", "1234 ", "1-1-", "1/1/", " 1", "NL13 ", "99-",
    "![", "![a](", "](", "www.a.", "a.nl/", "geboren ", "zaaknummer a", "dossier 1 ", "Aastraat ",
    "straat 1 ", "&#1;", "\\-", "\u0301", "e\u0301", "a\u0300\u0316", "\u200b1", "\r", "\n", "<img ",
    "\u0416", "\u0416a", "\u00e9\u03b1", "1 ", "83 jaar ", "Jan ", "Jan van ", "Jan, ", "Jan\n", "sanne ", "xirsi ", "xirsi: ", "mw van ", "Ghebremeskel ",
    "in Best ", "basisschool Aa ", "A. Aa, ", "Sanne K. ", "S.d.V. ", "huishuis", "zoon Aa ",
    "instagram @", "D'Aa", "punt ", " at ", "A'", "![[", "apenstaartje a punt ",
)  # fmt: skip


@pytest.mark.parametrize("detector", sorted(PLANTED))
@given(data=st.data())
def test_invisible_signs_never_hide_a_value(detector: str, data: st.DataObject) -> None:
    value = PLANTED[detector]
    places = data.draw(st.sets(st.integers(1, len(value) - 1), max_size=4))
    sign = st.sampled_from(INVISIBLE)
    hidden = "".join(
        (data.draw(sign) if at in places else "") + letter for at, letter in enumerate(value)
    )
    text = f"Staat in {hidden} en verder."
    (found,) = search(text)[detector]
    assert text[found.span.start : found.span.end] == hidden


@given(st.text(st.sampled_from("ab AB19@.-/+:\n(é'\u00a0\u200b"), max_size=80))
def test_matches_lie_in_the_text_and_in_order(text: str) -> None:
    for matches in search(text).values():
        assert all(0 <= each.span.start < each.span.end <= len(text) for each in matches)
        assert all(one.span <= other.span for one, other in pairwise(matches))


def test_what_lies_within_something_heavier_is_told_once() -> None:
    found = search("Rekening NL50 XXXX 0000 0000 00 van Jan van Voorbeeldstraat 4")
    assert {name for name, matches in found.items() if matches} == {"iban", "street-address"}


def test_of_two_for_the_same_words_the_heavier_is_told() -> None:
    found = search("Polisnummer 000000000")
    assert {name for name, matches in found.items() if matches} == {"case-number"}


def test_an_address_within_a_lighter_match_is_told_as_well() -> None:
    found = search("https://voorbeeld.example/?mail=naam@example.org")
    assert {name for name, matches in found.items() if matches} == {"email-address", "web-address"}


def test_a_text_without_personal_data_gives_nothing() -> None:
    assert not any(search("Cliënt slaapt slecht en wil weer rust.").values())
    assert search("").keys() == {*DETECTORS, LOCAL}


def test_who_is_named_elsewhere_is_found_as_well() -> None:
    text = "Een gesprek\u200b met tamrat en 06-00000000."
    found = widen(text, search(text), look("Mevrouw Tamrat belt.").people)
    (person,), (number,) = found["person-name"], found["phone-number"]
    assert [text[slice(*each.span)] for each in (person, number)] == ["tamrat", "06-00000000"]
    assert person.reason == NAMED_BEFORE


def test_who_is_named_for_sure_is_told_once_and_with_the_first_reason() -> None:
    looked = look("Mevrouw Tamrat belt.")
    (person,) = widen("Mevrouw Tamrat belt.", looked.found, looked.people)["person-name"]
    assert person.reason == BY_TITLE


def test_a_word_that_is_watched_for_is_told_unless_it_is_within_a_name() -> None:
    text = "Mevrouw Tamrat gaat naar de Zilvermeeuw."
    found = widen(text, search(text), NOBODY, ("Tamrat", "Zilvermeeuw"))
    assert [text[slice(*each.span)] for each in found[LOCAL]] == ["Zilvermeeuw"]
    assert len(found["person-name"]) == 1


def test_all_that_lies_within_one_thing_is_told_once() -> None:
    words = ("huis aan de gracht", "huis", "gracht")
    text = "Huis aan de Gracht"
    (found,) = widen(text, search(text), NOBODY, words)[LOCAL]
    assert found.span == (0, 18)


@pytest.mark.parametrize("piece", ADVERSARIAL, ids=ascii)
def test_eight_times_the_text_takes_far_less_than_the_square_of_the_time(piece: str) -> None:
    """Linear is 8 and quadratic 64; what lies between leaves room for a busy machine."""
    text = (piece * LENGTH)[:LENGTH]
    assert any(_seconds(text * 8) < 24 * _seconds(text) + 0.1 for _attempt in range(3))


def _seconds(text: str) -> float:
    """The best of three, so that a busy machine does not count."""
    return min(_once(text) for _ in range(3))


def _once(text: str) -> float:
    begin = time.process_time()
    search(text)
    return time.process_time() - begin
