"""Rules on what makes a person recognisable."""

from typing import Any

from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = ()
