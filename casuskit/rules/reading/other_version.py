"""A file that was written for another version of its kind.

Why:
    Questions change over the years. A file says for which version it was written, so that nothing
    is read wrong. An older file is brought up to date by `casus migrate`, which keeps your
    comments; a newer one needs a newer casuskit.

Bad:
    schema: casus/2              # and this casuskit knows casus/1

Good:
    schema: casus/1
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import schema_rule

RULE = schema_rule("other-version", Severity.ERROR, __doc__)
