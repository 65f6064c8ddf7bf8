"""The number of a case in court, with the police or the public prosecutor.

Why:
    With such a number the whole file can be asked for, and often found in the news. A published
    judgment, named by its ECLI, has been made anonymous and is left alone.

Bad:
    Parketnummer 00/000000-00 loopt nog.

Good:
    De strafzaak loopt nog.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "court-number",
    N_("Leave it out: say what kind of case it is."),
    __doc__,
)
