"""Front matter that is opened and never closed.

Why:
    Where the closing line of `---` is missing, nobody can tell where the answers end and the
    notes begin. Many programs then see no answers at all, and say nothing about it.

Bad:
    ---
    schema: casus/1
    casus: 2026-014

    ## Notities

Good:
    ---
    schema: casus/1
    casus: 2026-014
    ---

    ## Notities
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("unclosed-front-matter", Severity.ERROR, __doc__)
