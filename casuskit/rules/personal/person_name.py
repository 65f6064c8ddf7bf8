"""A name of a person.

Why:
    A name is the first thing by which somebody is recognised, also the name of a relative, a
    neighbour or a professional. A word with a capital that is not Dutch is taken for a name when
    the words around it are about a person, and whoever is named once is sought through the whole
    case, also in small letters or with a slip. A title, initials, a full name or a word for a
    relative make it an error; a first name alone, or what may be a name, is a warning. With consent
    of the client a name is a warning: it is seldom needed.

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
