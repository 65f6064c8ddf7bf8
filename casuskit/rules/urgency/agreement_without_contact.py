"""Urgent follow-up was agreed, and not with a contact person.

Why:
    The contact persons of the teams decide together what happens with a case that cannot wait,
    because they can act for their team. A colleague who thinks along is not enough for that.

Bad:
    urgentie: ad-hoc
    opvolging_afgestemd_met: [bt-2]     # geen contactpersoon

Good:
    urgentie: ad-hoc
    opvolging_afgestemd_met: [poh-1, bt-1]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule

_KEY = "opvolging_afgestemd_met"


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when all who were asked are members, and none of them a contact person that day."""
    settings, asked = corpus.settings, case.agreed_with
    if not case.urgent or case.closed_on or not asked:
        return
    contacts = settings.contacts_on(case.registered_on or corpus.today)
    if contacts and all(key in settings.members and key not in contacts for key in asked):
        message = _("Agree it with a contact person as well: {contacts}.")
        message = message.format(contacts=", ".join(contacts))
        yield Hit(case.document, case.document.place(_KEY), message, concept=case.is_concept)


RULE = Rule(
    "agreement-without-contact", Severity.WARNING, Case, check, __doc__, requirements=("R69", "R70")
)
