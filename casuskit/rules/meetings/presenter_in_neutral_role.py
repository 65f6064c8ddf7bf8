"""Somebody brings a case and holds a role that stays out of its content.

Why:
    Who leads the talk or writes it down must be able to hear everything alike. That does not
    work with a question of one's own on the table; some methods therefore rule it out.

Bad:
    gespreksbegeleider: bt-2     # brengt 2026-014 in, methode omgekeerde-toets
    agenda: [2026-014]

Good:
    gespreksbegeleider: poh-1
    agenda: [2026-014]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each role that is held by the presenter of a case whose method bars that."""
    if meeting.cancelled:
        return
    for role, holder in meeting.roles.items():
        cases = [case for case in meeting.agenda if _barred(role, holder, case, corpus)]
        if cases:
            message = _("`{key}` brings {cases}; its method wants somebody else as {role}.")
            yield Hit(
                meeting.document,
                meeting.document.place(role),
                message.format(key=holder, cases=", ".join(cases), role=role),
            )


def _barred(role: str, holder: str, case_id: str, corpus: Corpus) -> bool:
    case, method = corpus.case_by_id.get(case_id), corpus.method_of(case_id)
    if case is None or method is None:
        return False
    return case.presenter == holder and role in method.not_for_presenter


RULE = Rule(
    "presenter-in-neutral-role",
    Severity.ERROR,
    Meeting,
    check,
    __doc__,
    requirements=("R05", "R24"),
)
