"""A web address, or a page of a person.

Why:
    A page on social media is a person. Other pages can be searched for what was quoted from them,
    and tell which school, club or shop it is about; what stands behind a question mark often tells
    who shared it. Addresses of laws, judgments and well-known public bodies are left alone.

Bad:
    Zie https://example.org/profiel voor de berichten.

Good:
    De berichten die cliënt op sociale media plaatst.
"""

from casuskit.core.messages import N_
from casuskit.rules.personal.personal_rule import personal_rule

RULE = personal_rule(
    "web-address",
    N_("Leave the address out and say in words what is there."),
    __doc__,
)
