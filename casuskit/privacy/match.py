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
