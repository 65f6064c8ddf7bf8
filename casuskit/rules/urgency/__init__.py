"""Rules on a case that cannot wait for the next meeting."""

from typing import Any

from casuskit.rules.rule import Rule
from casuskit.rules.urgency import (
    ad_hoc_without_agreement,
    ad_hoc_without_answer_date,
    agreement_without_contact,
    answer_date_without_urgency,
    answer_overdue,
    unknown_contact,
)

RULES: tuple[Rule[Any], ...] = (
    ad_hoc_without_agreement.RULE,
    ad_hoc_without_answer_date.RULE,
    answer_overdue.RULE,
    answer_date_without_urgency.RULE,
    unknown_contact.RULE,
    agreement_without_contact.RULE,
)
