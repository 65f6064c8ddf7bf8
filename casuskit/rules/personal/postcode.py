"""A postcode.

Why:
    Four digits and two letters are a piece of one street; with a date of birth they point out two
    in three people in the country. Four digits alone weigh less, but still name a district.

Bad:
    Woont op 1234 AB.

Good:
    Woont in de wijk.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "postcode",
    N_("Write 'in the district', or leave the place out."),
    __doc__,
)
