"""Rules on what a client agreed to, and said no to."""

from typing import Any

from casuskit.rules.consent import (
    consent_from_a_child,
    consent_not_for_discussion,
    consent_without_scope,
    expired_consent,
    missing_consent_detail,
    needless_consent_detail,
    refused_consent,
    withdrawn_consent,
)
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    missing_consent_detail.RULE,
    withdrawn_consent.RULE,
    refused_consent.RULE,
    consent_not_for_discussion.RULE,
    consent_without_scope.RULE,
    expired_consent.RULE,
    consent_from_a_child.RULE,
    needless_consent_detail.RULE,
)
