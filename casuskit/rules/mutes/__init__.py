"""Mutes: a comment in a file that silences a rule there, with a reason."""

from typing import Any

from casuskit.rules.mutes import malformed_mute, unused_mute
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    malformed_mute.RULE,
    unused_mute.RULE,
)
