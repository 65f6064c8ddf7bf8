"""An answer of the wrong kind: a list for a text, a text for a list or a number.

Why:
    Each question expects one kind of answer, so that an agenda or a form can show it. A list has
    each item on a line of its own.

Bad:
    lichamelijk: Slaapt slecht

Good:
    lichamelijk:
      - Slaapt slecht
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import schema_rule

RULE = schema_rule("wrong-type", Severity.ERROR, __doc__)
