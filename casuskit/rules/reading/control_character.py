"""An invisible control character.

Why:
    Such a character comes along when text is copied from another program. It cannot be seen or
    found, makes the block unreadable for other programs, and can hide what a text really says.

Bad:
    titel: Weinig␀slaap

Good:
    titel: Weinig slaap
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("control-character", Severity.ERROR, __doc__)
