"""A picture or an attached file.

Why:
    Faces, names in a scan and hidden data in a document cannot be checked. A report or decision
    that is added to a case is soon a data breach. The place of a file on a computer often holds the
    name of its user.

Bad:
    ![brief](brief.jpg)

Good:
    De brief van de gemeente ligt in het dossier.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "attachment",
    N_("Take it out, and say in words what the others need to know."),
    __doc__,
    requirements=("R32",),
)
