"""An empty file.

Why:
    An empty file says nothing, and still counts as a case or a meeting to whoever looks at the
    folder. Most often the text was lost while saving.

Bad:
    (een leeg bestand)

Good:
    ---
    schema: casus/1
    casus: 2026-014
    titel: Weinig slaap en te veel zorgen tegelijk
    ---
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("empty-file", Severity.ERROR, __doc__)
