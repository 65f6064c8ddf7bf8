"""An address, or the name of a street.

Why:
    An address is one front door. A street without a number, in a district that the readers know,
    often comes down to the same.

Bad:
    Verhuisd naar de Voorbeeldstraat 0.

Good:
    Verhuisd binnen de wijk.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "street-address",
    N_("Write 'in the district' or 'a flat', without street and number."),
    __doc__,
)
