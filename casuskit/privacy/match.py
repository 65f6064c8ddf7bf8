"""A match: a piece of text that is, or may be, personal data, and why it is taken for that."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from casuskit.core.findings import Severity
from casuskit.core.text import Span

Kind = Literal[
    "PERSON",
    "ADDRESS",
    "POSTCODE",
    "PLACE",
    "DATE_OF_BIRTH",
    "DATE",
    "PHONE",
    "EMAIL",
    "URL",
    "BSN",
    "IBAN",
    "ID",
    "LICENSE_PLATE",
    "INSTITUTION",
    "AGE",
    "OTHER",
]


class Match(NamedTuple):
    """What a detector found.

    `span` counts in the text that was given to the detector. `severity` says how certain and how
    heavy it is, after `domain.md` section 5.1. `reason` is a message to be translated, with
    `{value}` where the masked value goes; it never holds the value itself.
    """

    kind: Kind
    span: Span
    severity: Severity
    reason: str


Found = Mapping[str, tuple[Match, ...]]
"""The matches of each detector, by its id, in order of place."""


class People(NamedTuple):
    """The people who are named somewhere: the folded words of their names, and their initials.

    `sure` are the words that are a name beyond doubt.
    """

    words: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()

    def with_others(self, others: "People") -> "People":
        """These people and others."""
        words, initials, sure = others
        return People(self.words | words, self.initials | initials, self.sure | sure)

    def among(self, others: "People") -> bool:
        """Whether all of them are among others."""
        words, initials, sure = others
        return self.words <= words and self.initials <= initials and self.sure <= sure


class Looked(NamedTuple):
    """What is in a text: the matches of each detector, and the people that are named in it."""

    found: Found
    people: People


NOBODY = People()
