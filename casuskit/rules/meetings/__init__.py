"""Rules on a meeting and its roles."""

from typing import Any

from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = ()
