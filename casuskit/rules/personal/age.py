"""The exact age of somebody.

Why:
    An age in years is half a date of birth. Together with a village, an illness or a family it
    points out one person; an age group says as much for the discussion. Few people are older than
    ninety, so there the age alone can be enough: that is an error.

Bad:
    Een man van 43 woont alleen.

Good:
    Een man van in de veertig woont alleen.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "age",
    N_("Write an age group instead, such as 'in their forties' or 85+."),
    __doc__,
)
