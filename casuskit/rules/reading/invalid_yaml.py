"""Front matter or settings that cannot be read.

Why:
    One sign in the wrong place makes the whole block unreadable: usually a colon inside a text,
    a quote that was not closed, or a line that is indented by accident. The message names the
    slip that is most likely.

Bad:
    titel: Thuis: geen rust

Good:
    titel: "Thuis: geen rust"
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("invalid-yaml", Severity.ERROR, __doc__)
