"""Rules on the repository as a whole."""

from typing import Any

from casuskit.rules.repository import (
    contact_person_often_absent,
    doubly_scheduled_case,
    duplicate_id,
    forgotten_case,
    missing_record,
    no_coming_meeting,
    same_facilitator,
    silent_team,
    unclosed_case,
)
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    duplicate_id.RULE,
    missing_record.RULE,
    same_facilitator.RULE,
    silent_team.RULE,
    contact_person_often_absent.RULE,
    no_coming_meeting.RULE,
    forgotten_case.RULE,
    doubly_scheduled_case.RULE,
    unclosed_case.RULE,
)
