"""What is asked of the team is not a question.

Why:
    The complaint heard most about case discussions is that nobody knows what is being asked. A
    sentence with a question mark can be answered; a statement can only be agreed with.

Bad:
    hulpvraag_team: Cliënt heeft veel schulden en slaapt slecht.

Good:
    hulpvraag_team: Waar beginnen we, bij de schulden of bij de slaap?
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.preparation import method_of_open
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the question to the team has no question mark."""
    method = method_of_open(case, corpus)
    if method is None:
        return
    question = case.document.text(method.team_question)
    if question and "?" not in question:
        message = _("Ask the team something: end with a question mark.")
        span = case.document.place(method.team_question)
        yield Hit(case.document, span, message, concept=case.is_concept)


RULE = Rule(
    "statement-instead-of-question", Severity.WARNING, Case, check, __doc__, requirements=("R75",)
)
