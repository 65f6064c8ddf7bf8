"""Tests of the detectors; all people and numbers in them are made up."""

from casuskit.privacy.searching import search


def values(detector: str, text: str) -> list[str]:
    """What a detector finds in a text, as it is written there."""
    return [text[each.span.start : each.span.end] for each in search(text)[detector]]
