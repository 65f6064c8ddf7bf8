"""Rules on a case that comes back."""

from typing import Any

from casuskit.rules.following import (
    follows_itself,
    missing_earlier_case,
    new_case_that_follows,
    unknown_earlier_case,
)
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    missing_earlier_case.RULE,
    unknown_earlier_case.RULE,
    follows_itself.RULE,
    new_case_that_follows.RULE,
)
