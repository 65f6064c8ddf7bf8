"""A value that points to another place instead of being written out.

Why:
    With `&`, `*` and `<<` a text can repeat another part of itself. A reader has to look it up,
    and a few lines can be made to grow until a computer stops. A text that happens to begin with
    one of these signs needs quotes.

Bad:
    voorzitter: &contact bt-1
    notulist: *contact

Good:
    voorzitter: bt-1
    notulist: bt-1
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("yaml-alias", Severity.ERROR, __doc__)
