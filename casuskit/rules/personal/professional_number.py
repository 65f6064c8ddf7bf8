"""The number of a practice, a professional or a firm.

Why:
    An AGB code, a BIG number or a number of the Chamber of Commerce can be looked up by everybody.
    It tells who treats or employs somebody, and the firm of one person is that person.

Bad:
    De huisarts heeft AGB-code 00000000.

Good:
    De huisarts is betrokken.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "professional-number",
    N_("Write the function instead, such as 'the general practitioner'."),
    __doc__,
)
