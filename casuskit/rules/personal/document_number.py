"""The number of a passport, an identity card, a driving licence or a residence document.

Why:
    The number belongs to one person, and is enough for somebody else to do business in that name. A
    copy in the file of the client is the place for it.

Bad:
    Paspoort SPECI2014 is verlopen.

Good:
    Het paspoort van [cliënt] is verlopen.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "document-number",
    N_("Leave it out: say which document it is."),
    __doc__,
)
