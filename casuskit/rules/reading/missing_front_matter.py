"""A file that does not begin with front matter.

Why:
    The answers stand in a block at the very top, between two lines of `---`. Without that block
    nothing can be checked, put on an agenda or kept to its term. A blank line or a heading above
    the first `---` is enough to hide it.

Bad:
    # Weinig slaap

    ---
    schema: casus/1
    ---

Good:
    ---
    schema: casus/1
    ---

    # Weinig slaap
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("missing-front-matter", Severity.ERROR, __doc__)
