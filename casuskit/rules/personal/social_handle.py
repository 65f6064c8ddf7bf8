"""The name of an account on social media.

Why:
    An account is found in seconds and shows a face, friends and places. The owner of an action, as
    in `@poh`, is left alone.

Bad:
    Insta: jan_voorbeeld

Good:
    [cliënt] is actief op sociale media.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "social-handle",
    N_("Leave the name out: say which medium it is."),
    __doc__,
)
