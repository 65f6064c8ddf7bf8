"""A telephone number.

Why:
    A telephone number reaches one person or household, and can be looked up. Numbers of public
    services, such as 112, 113 and 0800, are left alone.

Bad:
    Bereikbaar op 06-00000000.

Good:
    Telefonisch bereikbaar; het nummer staat in het dossier.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "phone-number",
    N_("Leave it out: keep it in your own record."),
    __doc__,
)
