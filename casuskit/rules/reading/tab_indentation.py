"""A tab where the indentation should be blanks.

Why:
    YAML refuses tabs, because they are as wide as each editor likes. What looks lined up on one
    screen is not on another.

Bad:
    lichamelijk:
    ⇥- Slaapt slecht

Good:
    lichamelijk:
      - Slaapt slecht
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("tab-indentation", Severity.ERROR, __doc__)
