"""Rules on the settings of a team."""

from typing import Any

from casuskit.rules.rule import Rule
from casuskit.rules.team import (
    agreements_not_evaluated,
    contact_person_not_introduced,
    contact_person_of_other_team,
    departed_contact_person,
    impossible_avoided_day,
    looking_back_in_the_future,
    member_of_unknown_team,
    missing_successor,
    no_recent_self_check,
    no_successor_yet,
    successor_not_introduced,
    team_without_facilitator,
    unknown_contact_person,
    unknown_rule,
)

RULES: tuple[Rule[Any], ...] = (
    unknown_rule.RULE,
    member_of_unknown_team.RULE,
    unknown_contact_person.RULE,
    missing_successor.RULE,
    no_successor_yet.RULE,
    successor_not_introduced.RULE,
    departed_contact_person.RULE,
    contact_person_of_other_team.RULE,
    contact_person_not_introduced.RULE,
    no_recent_self_check.RULE,
    looking_back_in_the_future.RULE,
    team_without_facilitator.RULE,
    agreements_not_evaluated.RULE,
    impossible_avoided_day.RULE,
)
