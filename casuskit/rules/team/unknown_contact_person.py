"""A team names a contact person or successor who is no member.

Why:
    Invitations, the chair and the call for new cases all go to the contact person. With a slip
    in the key they go to nobody.

Bad:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: bt1}

Good:
    teams:
      buurtteam: {soort: buurtteam, contactpersoon: bt-1}
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.settings import Settings
from casuskit.rules.members import unknown_member
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each of both keys that is not among the members."""
    if settings.document is None:
        return
    for team in settings.teams.values():
        for field, key in (("contactpersoon", team.contact), ("opvolger", team.successor)):
            message = unknown_member(key, settings)
            if message:
                span = settings.document.place("teams", team.key, field)
                yield Hit(settings.document, span, message)


RULE = Rule(
    "unknown-contact-person", Severity.ERROR, Settings, check, __doc__, requirements=("R53", "R55")
)
