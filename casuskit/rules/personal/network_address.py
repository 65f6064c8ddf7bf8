"""The address of a device on a network.

Why:
    With an IP address or a MAC address a provider or an employer can tell whose device it was.

Bad:
    Ingelogd vanaf 192.0.2.1.

Good:
    Ingelogd vanaf een onbekend apparaat.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "network-address",
    N_("Leave it out: say what kind of device it was."),
    __doc__,
)
