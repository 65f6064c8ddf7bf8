"""A name of a person.

Why:
    A name is the first thing by which somebody is recognised, also the name of a relative, a
    neighbour or a professional. Names are found by what stands around them: a title, initials, a
    word such as `van`, a word for a relative. With consent of the client a name is a warning: it is
    seldom needed.

Bad:
    De heer Voorbeeld belde met zijn dochter.

Good:
    [cliënt] belde met [dochter].
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "person-name",
    N_("Write a role instead, such as [cliënt], [partner] or [buur]."),
    __doc__,
    consent_softens=True,
    requirements=("R71",),
)
