"""Rules on a case that is closed, and how long it is kept."""

from typing import Any

from casuskit.rules.closing import (
    closed_without_reason,
    keeping_date_too_late,
    kept_too_long,
    missing_keeping_date,
    reason_without_closing,
)
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    closed_without_reason.RULE,
    reason_without_closing.RULE,
    missing_keeping_date.RULE,
    kept_too_long.RULE,
    keeping_date_too_late.RULE,
)
