"""The number of a file, a document or a register.

Why:
    A number of a patient, a case or a passport leads to one file, for everybody who can open that
    file. Numbers of practices and professionals weigh less; they tell who treats somebody.

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
