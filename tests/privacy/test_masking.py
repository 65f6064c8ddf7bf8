"""Masking never gives the value away; all values are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.privacy.masking import mask


@pytest.mark.parametrize(
    ("value", "masked"),
    [
        ("999990007", "9****7"),
        ("999 990 007", "9****7"),
        ("naam@example.org", "n****g"),
        ("(06) 00000000", "0****0"),
        ("Jan", "****"),
        ("K.", "****"),
        ("", "****"),
    ],
)
def test_a_value_keeps_its_ends_only(value: str, masked: str) -> None:
    assert mask(value) == masked


@given(st.text(st.characters(categories=("L", "N")), min_size=1))
def test_a_mask_never_holds_more_than_two_signs_of_the_value(value: str) -> None:
    assert value not in mask(value)
    assert len(mask(value).replace("*", "")) <= 2


@given(st.text(st.characters(categories=("L", "N")), min_size=4, max_size=60))
def test_a_mask_never_tells_how_long_the_value_is(value: str) -> None:
    assert len(mask(value)) == 6
