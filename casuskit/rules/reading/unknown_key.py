"""A key that belongs to no question.

Why:
    The answer behind it would be shown nowhere and checked nowhere, while whoever wrote it
    believes that it counts. Mostly it is a slip, or a question of another method.

Bad:
    hulpvrag_team: Waar beginnen we?

Good:
    hulpvraag_team: Waar beginnen we?
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import schema_rule

RULE = schema_rule("unknown-key", Severity.ERROR, __doc__)
