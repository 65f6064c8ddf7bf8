"""An e-mail address.

Why:
    Most addresses hold a name, and all of them reach one person. Written out in words they do so as
    well. The general address of an organisation weighs less, but tells where somebody is a client.

Bad:
    De dochter mailt vanaf naam@example.org.

Good:
    [dochter] mailt als er iets is.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "email-address",
    N_("Leave it out, or write who it is by role: '[dochter] mailt'."),
    __doc__,
)
