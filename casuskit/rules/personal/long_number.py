"""A long number of which nothing tells what it is.

Why:
    A row of seven digits or more is mostly the number of a person, a file or a telephone. Amounts,
    dates, order numbers and the numbers of laws and publications are left alone.

Bad:
    Staat genoteerd als 0000001.

Good:
    Staat genoteerd in het eigen dossier.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "long-number",
    N_("Leave it out, or write what kind of number it is if it leads to nobody."),
    __doc__,
)
