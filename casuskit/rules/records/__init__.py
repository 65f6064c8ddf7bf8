"""Rules on the record of a discussed case."""

from typing import Any

from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = ()
