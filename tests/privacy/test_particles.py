"""Particles of surnames: with and without a capital, and in pieces; all names are made up."""

import re

import pytest

from casuskit.privacy.names.lower_case import found_in
from casuskit.privacy.particles import EVERY, PATTERN

_WRITTEN = re.compile(PATTERN)


@pytest.mark.parametrize(
    "written",
    [
        "van", "Van der", "van 't", "v.d.", "V. d. r.", "vdn", "von", "Von der", "uit het", "Op de",
        "aan den", "Bij de", "bij der", "in 't", "In 't", "onder de", "ten", "Ter", "El", "la",
        "dos", "ibn", "Ibn", "ben", "Ben", "bint", "zum", "Abu", "bin",
    ],
)  # fmt: skip
def test_a_particle_is_known_whole_and_in_pieces(written: str) -> None:
    assert _WRITTEN.fullmatch(written)
    assert {piece.strip("'.") for piece in written.lower().split()} <= EVERY


@pytest.mark.parametrize("written", ["in", "onder", "bij", "met de", "van mij", "VAN", ""])
def test_what_is_no_particle_is_not_taken_for_one(written: str) -> None:
    assert not _WRITTEN.fullmatch(written)


@pytest.mark.parametrize("first", ["in", "v.d.r", "r"])
def test_a_piece_before_a_surname_is_no_surname(first: str) -> None:
    assert first in EVERY


@pytest.mark.parametrize("particle", ["ben", "vd", "van der", "el"])
def test_a_particle_in_small_letters_stands_within_a_name(particle: str) -> None:
    text = f"mw {particle} pietersen belde"
    assert [text[each.span.start : each.span.end] for each in found_in(text)] == [
        f"{particle} pietersen"
    ]
