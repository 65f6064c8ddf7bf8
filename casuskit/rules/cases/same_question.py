"""The team's question repeats the client's question.

Why:
    What the client wants and what you need from the team are two things. When they are the
    same sentence, the team cannot tell what to think along about.

Bad:
    hulpvraag_client: Hoe kom ik van mijn schulden af?
    hulpvraag_team: Hoe kom ik van mijn schulden af?

Good:
    hulpvraag_client: Ik wil van mijn schulden af.
    hulpvraag_team: Hoe bespreken we met cliënt dat eerst de post open moet?
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule
from casuskit.rules.wording import words


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when both questions have the same words."""
    method = corpus.library.methods.get(case.method)
    if method is None:
        return
    client = case.document.text(method.client_question)
    if client and words(client) == words(case.document.text(method.team_question)):
        span = case.document.place(method.team_question)
        message = _("Write what you need from the team; this repeats the client's question.")
        yield Hit(case.document, span, message, concept=case.is_concept)


RULE = Rule("same-question", Severity.ERROR, Case, check, __doc__, requirements=("R74", "R75"))
