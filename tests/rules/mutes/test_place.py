"""Where a mute stands."""

import pytest

from casuskit.core.decoding import decode
from casuskit.core.documents import parse
from casuskit.rules.mutes.mute import mutes


@pytest.mark.parametrize("written", ["# casus: negeer a-b - zo is het", "# casus: negeer a-b"])
@pytest.mark.parametrize("behind", ["", "  ", "\r", " \t\r"])
def test_the_place_of_a_mute_is_all_of_it_and_no_blank_behind(written: str, behind: str) -> None:
    text = f"---\ntitel: x  {written}{behind}\n---\n"
    (mute,) = mutes(parse(*decode("casussen/2026-001.md", text.encode())))
    assert text[mute.span.start : mute.span.end] == written
