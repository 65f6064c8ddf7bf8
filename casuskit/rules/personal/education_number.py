"""An onderwijsnummer.

Why:
    It follows a pupil through every school, and takes the place of a burgerservicenummer where
    there is none.

Bad:
    Onderwijsnummer 101222331

Good:
    Het onderwijsnummer staat bij de school.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "education-number",
    N_("Leave it out: the school has it."),
    __doc__,
)
