"""An exact date in the story of a case.

Why:
    The day of an admission, a hearing or a death can be looked up, and is known to everybody who
    was there: a warning. A month or a year says enough. The dates of the discussion itself, in the
    front matter, of actions and of decisions, are left alone.

Bad:
    Opgenomen op 12 maart 2026.

Good:
    Opgenomen in het voorjaar.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "exact-date",
    N_("Write about when, such as 'in the spring' or 'three weeks later'."),
    __doc__,
)
