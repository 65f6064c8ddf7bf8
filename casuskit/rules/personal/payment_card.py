"""The number of a payment card.

Why:
    Whoever has the number can pay with it. Nobody needs it to think along about money worries.

Bad:
    Betaalt met 4111 1111 1111 1111.

Good:
    Betaalt met een creditcard.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "payment-card",
    N_("Leave it out: say what kind of card it is."),
    __doc__,
)
