"""A question that the method needs an answer to was left open after the discussion.

Why:
    A day later everybody still knows what was said, a month later nobody does. Each method
    tells which answers make up its outcome; a case that was put off owes none yet.

Bad:
    uitkomst: advies
    basiszorg:

Good:
    uitkomst: advies
    basiszorg: ja
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.core.schemas import questions
from casuskit.rules.records.answers import unanswered
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each needed key that is empty from the day after the meeting."""
    method = corpus.method_of(record.case_id)
    if method is None:
        return
    asked = questions(corpus.library.schema("bespreking", method.key))
    for key in unanswered(record, corpus):
        message = _("`{key}` is still empty: {question}")
        message = message.format(key=key, question=asked[key].get("title", key))
        yield Hit(record.document, record.document.place(key), message)


RULE = Rule(
    "unanswered-after-discussion",
    Severity.ERROR,
    Discussion,
    check,
    __doc__,
    requirements=("R10", "R11", "R14", "R25", "R43", "R46", "R79", "R80", "R86", "R87", "R88"),
)
