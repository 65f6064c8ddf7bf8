"""All rules, group by group, in the order in which they are listed."""

from typing import Any

from casuskit.rules import cases, meetings, mutes, personal, reading, records, repository, team
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    *reading.RULES,
    *cases.RULES,
    *meetings.RULES,
    *records.RULES,
    *team.RULES,
    *repository.RULES,
    *mutes.RULES,
    *personal.RULES,
)

LINT = tuple(rule for rule in RULES if rule.group == "lint")
PERSONAL = tuple(rule for rule in RULES if rule.group == "personal")
IDS = frozenset(rule.id for rule in RULES)
