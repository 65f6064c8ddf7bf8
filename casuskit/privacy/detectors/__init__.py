"""Detectors: a module for each kind of personal data, in order of precedence.

Each `find` gets a normal text (`privacy/normal.py`) and gives matches in it. Where one match lies
within another, the heavier one is kept; of two that weigh the same, that of the first detector.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from casuskit.privacy.detectors import (
    age,
    attachment,
    birth_date,
    bsn,
    case_number,
    coordinates,
    court_number,
    document_number,
    education_number,
    email_address,
    exact_date,
    iban,
    institution,
    licence_plate,
    long_number,
    network_address,
    payment_card,
    person_name,
    phone_number,
    place_name,
    postcode,
    professional_number,
    social_handle,
    street_address,
    web_address,
)
from casuskit.privacy.match import Match

Find = Callable[[str], Iterator[Match]]

DETECTORS: Mapping[str, Find] = MappingProxyType(
    {
        "iban": iban.find,
        "email-address": email_address.find,
        "phone-number": phone_number.find,
        "birth-date": birth_date.find,
        "document-number": document_number.find,
        "court-number": court_number.find,
        "education-number": education_number.find,
        "professional-number": professional_number.find,
        "bsn": bsn.find,
        "case-number": case_number.find,
        "payment-card": payment_card.find,
        "licence-plate": licence_plate.find,
        "coordinates": coordinates.find,
        "street-address": street_address.find,
        "postcode": postcode.find,
        "person-name": person_name.find,
        "place-name": place_name.find,
        "institution": institution.find,
        "attachment": attachment.find,
        "social-handle": social_handle.find,
        "web-address": web_address.find,
        "network-address": network_address.find,
        "long-number": long_number.find,
        "exact-date": exact_date.find,
        "age": age.find,
    }
)
"""By the id of the rule that reports them."""
