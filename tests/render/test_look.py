"""A team's colour stays legible on light and dark paper, and is kept where it already is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.render.look import Look, contrast, legible

COLOURS = st.tuples(*[st.integers(0, 255)] * 3)
SOFT = {False: (0xF1, 0xF3, 0xF5), True: (0x24, 0x27, 0x2C)}


def read(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ((0, 0, 0), (255, 255, 255), 21.0),
        ((255, 255, 255), (255, 255, 255), 1.0),
        ((0x76, 0x76, 0x76), (255, 255, 255), 4.54),
        ((0xFF, 0, 0), (255, 255, 255), 4.0),
    ],
)
def test_contrast_is_that_of_the_standard(
    one: tuple[int, int, int], other: tuple[int, int, int], ratio: float
) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


@given(COLOURS, st.booleans())
def test_a_colour_can_always_be_read(colour: tuple[int, int, int], dark: bool) -> None:
    asked = f"#{bytes(colour).hex()}"
    made = legible(asked, dark=dark)
    assert contrast(read(made), SOFT[dark]) >= 4.5
    if contrast(colour, SOFT[dark]) >= 4.5:
        assert made == asked


def test_without_a_colour_the_style_sheet_is_as_shipped() -> None:
    assert Look(sheet="a {}\n").style == "a {}\n"
    assert "--team: #0b5394" in Look(colour="#0b5394", sheet="a {}\n").style
