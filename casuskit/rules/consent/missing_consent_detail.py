"""A case with consent that does not say when, how or by whom it was given.

Why:
    Consent must be shown when somebody asks. A day, a form and a role are enough for that; what
    exactly was agreed stands in the presenter's own record.

Bad:
    grondslag: toestemming
    toestemming_op: 2026-11-12

Good:
    grondslag: toestemming
    toestemming_op: 2026-11-12
    toestemming_vorm: mondeling
    toestemming_door: cliënt
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.schemas import questions
from casuskit.rules.places import at
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each detail of a consent that has no answer."""
    if case.basis != "toestemming":
        return
    asked = questions(corpus.library.schemas["casus"])
    for key in ("toestemming_op", "toestemming_vorm", "toestemming_door"):
        if not case.document.answered(key):
            message = _("Answer `{field}`: {question}")
            message = message.format(field=key, question=asked[key]["title"])
            span = at(case.document, key, "grondslag")
            yield Hit(case.document, span, message, concept=case.is_concept)


RULE = Rule("missing-consent-detail", Severity.ERROR, Case, check, __doc__, requirements=("R71",))
