"""An account number.

Why:
    An account number belongs to one household, and every bank can name it. For a talk about money
    worries it adds nothing.

Bad:
    De huur gaat af van NL13TEST0123456789.

Good:
    De huur wordt automatisch betaald.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "iban",
    N_("Leave it out: say 'the account of the client' when that matters."),
    __doc__,
)
