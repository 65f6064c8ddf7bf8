"""Rules on what makes a person recognisable, one for each detector of `privacy/`."""

from typing import Any

from casuskit.rules.personal import (
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
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    bsn.RULE,
    person_name.RULE,
    birth_date.RULE,
    street_address.RULE,
    postcode.RULE,
    phone_number.RULE,
    email_address.RULE,
    web_address.RULE,
    iban.RULE,
    case_number.RULE,
    licence_plate.RULE,
    attachment.RULE,
    exact_date.RULE,
)
