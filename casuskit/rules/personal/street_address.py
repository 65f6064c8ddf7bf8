"""An address, or the name of a street.

Why:
    An address is one front door: an error. A street without a number, in a district that the
    readers know, often comes down to the same: a warning. In small letters it is less certain: a
    warning with a number, info without.

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
