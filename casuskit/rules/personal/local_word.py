"""A word that this team keeps out of its cases.

Why:
    A team knows best what gives people away in its district: the name of a flat, a tennis club, a
    family that everybody knows. Such words stand in `lokaal.yaml` beside `casus.yaml`: names under
    `personen`, other words under `woorden`. That file stays on the computer of who made it; git
    does not keep it.

Bad:
    Hij zit elke dag op het bankje bij De Zwaluw.

Good:
    Hij zit elke dag op een bankje in de buurt.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "local-word",
    N_("Write what it is without its name."),
    __doc__,
)
