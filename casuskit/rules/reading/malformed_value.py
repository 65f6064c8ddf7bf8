"""An answer that does not have the form in which it can be read.

Why:
    Dates are written as JJJJ-MM-DD, so that terms can be counted and nobody has to guess whether
    4-5 lies in April or in May. Numbers of cases and keys of members have a fixed form as well,
    because other files refer to them.

Bad:
    aangemeld_op: 19-11-2026

Good:
    aangemeld_op: 2026-11-19
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import schema_rule

RULE = schema_rule("malformed-value", Severity.ERROR, __doc__)
