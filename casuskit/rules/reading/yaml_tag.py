"""A value that begins with an exclamation mark.

Why:
    In YAML a `!` tells a program how to turn a value into something else, and some programs obey.
    The word after it disappears from the text. A case holds plain text only.

Bad:
    titel: !dringend Geen slaap en veel zorgen

Good:
    titel: Geen slaap en veel zorgen
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("yaml-tag", Severity.ERROR, __doc__)
