"""The name of a town, a village or a neighbourhood.

Why:
    In a village everybody knows who has nine children or a guide dog. The smaller the place, the
    fewer facts it takes. A country or a language is not reported here: it counts in the score of
    the case as a whole.

Bad:
    Ze woont sinds een jaar in Hengstdijk.

Good:
    Ze woont sinds een jaar in een dorp.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "place-name",
    N_("Write what kind of place it is: 'a village', 'the district', 'another town'."),
    __doc__,
)
