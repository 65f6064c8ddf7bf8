"""An invisible mark at the very beginning of the file.

Why:
    Some editors put it there when they save as "UTF-8 with BOM". Because of it, other programs no
    longer see that the file begins with `---`, and find no answers. `casus lint --fix` removes it.

Bad:
    (BOM)---
    schema: casus/1
    ---

Good:
    ---
    schema: casus/1
    ---
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("byte-order-mark", Severity.ERROR, __doc__)
