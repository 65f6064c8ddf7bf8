"""A burgerservicenummer.

Why:
    The number leads to exactly one person, in every register. It may only be used where a law says
    so, and thinking along about a case is not such a place. A number with a slip in it is found too
    when it is called a burgerservicenummer.

Bad:
    BSN van cliënt: 999990007

Good:
    Het burgerservicenummer staat in het eigen dossier.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "bsn",
    N_("Leave it out: nobody needs it to think along."),
    __doc__,
)
