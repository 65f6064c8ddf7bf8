"""Rules on what cannot be read, or does not fit its schema."""

from typing import Any

from casuskit.rules.reading import duplicate_key
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (duplicate_key.RULE,)
