"""A place on the map: coordinates, a plus code or three words.

Why:
    Five decimals point out one front door. They come along unnoticed with a photo or a shared
    location.

Bad:
    Gezien op 52.00000, 5.00000.

Good:
    Gezien in een park in de wijk.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "coordinates",
    N_("Write 'in the district', or leave the place out."),
    __doc__,
)
