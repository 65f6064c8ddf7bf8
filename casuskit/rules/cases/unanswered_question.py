"""A question that the method needs for the discussion has no answer.

Why:
    The group can only think along when it knows what is asked, by whom, and how the person
    concerned looks at it. What is missing now costs time at the table, of everybody at once.

Bad:
    hulpvraag_client: Ik wil weer slapen.
    hulpvraag_team:

Good:
    hulpvraag_client: Ik wil weer slapen.
    hulpvraag_team: Waar beginnen we, bij de post of bij de slaap?
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import DOMAINS, Case
from casuskit.core.schemas import questions
from casuskit.rules.preparation import method_of_open
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each needed question without an answer; the domains have a rule of their own."""
    method = method_of_open(case, corpus)
    if method is None:
        return
    asked = questions(corpus.library.schema("casus", case.method))
    for key in method.needed_at_registration:
        if key not in DOMAINS and not case.document.answered(key):
            message = _("Answer `{field}`: {question}")
            message = message.format(field=key, question=asked[key].get("title", key))
            yield Hit(case.document, case.document.place(key), message, concept=case.is_concept)


RULE = Rule(
    "unanswered-question",
    Severity.ERROR,
    Case,
    check,
    __doc__,
    requirements=("R10", "R11", "R19", "R74", "R75", "R77"),
)
