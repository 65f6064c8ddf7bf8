"""Detectors: a module for each kind of personal data, in order of precedence.

Each `find` gets a normal text (`privacy/normal.py`) and gives matches in it. Where one match lies
within another, the heavier one is kept; of two that weigh the same, that of the first detector.
"""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from casuskit.privacy.detectors import (
    attachment,
    birth_date,
    bsn,
    case_number,
    email_address,
    exact_date,
    iban,
    licence_plate,
    person_name,
    phone_number,
    postcode,
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
        "case-number": case_number.find,
        "bsn": bsn.find,
        "licence-plate": licence_plate.find,
        "street-address": street_address.find,
        "postcode": postcode.find,
        "person-name": person_name.find,
        "attachment": attachment.find,
        "web-address": web_address.find,
        "exact-date": exact_date.find,
    }
)
"""By the id of the rule that reports them."""
