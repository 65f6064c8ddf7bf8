"""Rules on the repository as a whole."""

from typing import Any

from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = ()
