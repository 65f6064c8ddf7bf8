"""The nearest known word is proposed, and nothing when no word is near."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.suggestion import did_you_mean

KNOWN = ("hulpvraag_client", "hulpvraag_team", "lichamelijk", "sociaal", "wetten")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("lichamelik", "lichamelijk"),
        ("hulpvraag-team", "hulpvraag_team"),
        ("hulpvraag_clienten", "hulpvraag_client"),
        ("wet", "wetten"),
    ],
)
def test_a_slip_is_answered_with_the_nearest_word(written: str, meant: str) -> None:
    assert did_you_mean(written, KNOWN) == f" Did you mean `{meant}`?"


@pytest.mark.parametrize("written", ["", "fiets", "x", "42"])
def test_nothing_is_proposed_when_nothing_is_near(written: str) -> None:
    assert did_you_mean(written, KNOWN) == ""


def test_nothing_is_proposed_when_nothing_is_known() -> None:
    assert did_you_mean("wetten", ()) == ""


@given(st.text(), st.lists(st.text(min_size=1), max_size=5))
def test_what_is_proposed_is_always_a_known_word(written: str, known: list[str]) -> None:
    told = did_you_mean(written, known)
    assert told == "" or told in [f" Did you mean `{word}`?" for word in known]
