"""A file that is far larger than a case can be.

Why:
    A case is a few pages of text. A file of more than a mebibyte holds something else, such as a
    pasted scan or an export of a record, and that does not belong here. It is not read, so it is
    not checked for personal data either.

Bad:
    casussen/2026-014.md    3,8 MB

Good:
    casussen/2026-014.md    6 kB
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("too-large", Severity.ERROR, __doc__)
