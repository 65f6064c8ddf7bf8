"""Values nested in values, too many levels deep.

Why:
    The files are flat lists of keys, so that a form, an editor or a colleague can fill them in.
    Very deep nesting is always a mistake, or an attempt to make a program stop.

Bad:
    sociaal: [[[[[[[[[[[[[[[[[[[[[[buurvrouw helpt]]]]]]]]]]]]]]]]]]]]]]

Good:
    sociaal: [buurvrouw helpt]
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("too-deep", Severity.ERROR, __doc__)
