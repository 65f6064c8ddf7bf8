"""A date or year of birth.

Why:
    Hardly two people in a district share a date of birth. An age group says as much for the
    discussion, and `leeftijdsgroep` has a place for it. A day with its month is an error; a year
    alone, or a recent date right behind a name, is a warning. A full date of long ago that stands
    by itself is taken for a date of birth.

Bad:
    Geboren op 01-01-1900.

Good:
    leeftijdsgroep: 85+
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "birth-date",
    N_("Write an age group instead, under `leeftijdsgroep`."),
    __doc__,
)
