"""Front matter without keys.

Why:
    Every answer belongs to a question, and the key says to which one. Text or a list without
    keys cannot be told apart.

Bad:
    ---
    - slaapt slecht
    - schulden
    ---

Good:
    ---
    lichamelijk:
      - slaapt slecht
    maatschappelijk:
      - schulden
    ---
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("no-mapping", Severity.ERROR, __doc__)
