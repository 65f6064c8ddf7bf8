"""The name of an institution, a school, a practice or an employer.

Why:
    A school and a class, or an employer and a job, lead to one person. For thinking along it is
    enough to know what kind of place it is.

Bad:
    Hij zit op basisschool De Klimop.

Good:
    Hij zit op de basisschool.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "institution",
    N_("Write what it is without its name: 'the school', 'the employer'."),
    __doc__,
)
