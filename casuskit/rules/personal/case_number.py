"""The number of a file or a register.

Why:
    A number of a patient, a case or a policy leads to one file, for everybody who can open that
    file. The code of a door or a key safe lets people in.

Bad:
    Zaaknummer Z-0000-000000 loopt nog.

Good:
    De zaak bij de gemeente loopt nog.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "case-number",
    N_("Leave it out: keep it in your own record."),
    __doc__,
)
