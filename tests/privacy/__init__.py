"""Tests of the detectors; all people and numbers in them are made up."""

from casuskit.core.findings import Severity
from casuskit.privacy.searching import search

KINDS = {
    "iban": "IBAN",
    "email-address": "EMAIL",
    "phone-number": "PHONE",
    "birth-date": "DATE_OF_BIRTH",
    "document-number": "ID",
    "court-number": "ID",
    "education-number": "BSN",
    "professional-number": "ID",
    "bsn": "BSN",
    "case-number": "ID",
    "payment-card": "ID",
    "licence-plate": "LICENSE_PLATE",
    "coordinates": "ID",
    "street-address": "ADDRESS",
    "postcode": "POSTCODE",
    "person-name": "PERSON",
    "place-name": "PLACE",
    "institution": "INSTITUTION",
    "attachment": "OTHER",
    "social-handle": "URL",
    "web-address": "URL",
    "network-address": "ID",
    "long-number": "ID",
    "exact-date": "DATE",
    "age": "AGE",
}


def values(detector: str, text: str) -> list[str]:
    """What a detector finds in a text, as it is written there; of its kind, and with a reason."""
    found = search(text)[detector]
    for each in found:
        assert each.kind == KINDS[detector]
        assert each.severity in tuple(Severity)
        assert each.reason
    return [text[each.span.start : each.span.end] for each in found]


def weighed(detector: str, text: str) -> list[tuple[str, Severity]]:
    """What a detector finds in a text, each with its weight."""
    weights = [each.severity for each in search(text)[detector]]
    return [*zip(values(detector, text), weights, strict=True)]
