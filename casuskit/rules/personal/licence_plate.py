"""A licence plate.

Why:
    Everybody can look up a car by its plate, and neighbours know whose it is.

Bad:
    Rijdt in een auto met kenteken SS-00-SD.

Good:
    Heeft een auto.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "licence-plate",
    N_("Leave it out: 'a car' is enough."),
    __doc__,
)
