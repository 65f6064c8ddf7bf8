"""An answer that is not one of the choices.

Why:
    These words steer what happens next: whether consent is asked, whether a case can wait, what
    the figures of the year count. A word outside the list would be passed over.

Bad:
    grondslag: toesteming

Good:
    grondslag: toestemming
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import schema_rule

RULE = schema_rule("unknown-value", Severity.ERROR, __doc__)
