"""Rules on a prepared case."""

from typing import Any

from casuskit.rules.cases import same_question
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (same_question.RULE,)
