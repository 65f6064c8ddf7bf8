"""The client is to be told the outcome by somebody who is no member.

Why:
    The client waits for a word, and nobody knows that it is theirs to give.

Bad:
    terugkoppeling_door: bt-22

Good:
    terugkoppeling_door: bt-2
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.records import Discussion
from casuskit.rules.members import unknown_member
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the key is not in the settings."""
    message = unknown_member(record.feedback_by, corpus.settings)
    if message:
        yield Hit(record.document, record.document.place("terugkoppeling_door"), message)


RULE = Rule(
    "unknown-feedback-giver", Severity.ERROR, Discussion, check, __doc__, requirements=("R86",)
)
