"""Rules on the settings of a team."""

from typing import Any

from casuskit.rules.rule import Rule
from casuskit.rules.team import unknown_rule

RULES: tuple[Rule[Any], ...] = (unknown_rule.RULE,)
