"""A mute that silences nothing.

Why:
    The fault that it was made for is gone. Left standing, the mute would hide the next one
    without anybody having thought about it.

Bad:
    lichamelijk: [Slaapt slecht]   # casus: negeer empty-domain - volgt na huisbezoek

Good:
    lichamelijk: [Slaapt slecht]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.rules.rule import Hit, Rule


def message(rule: str) -> str:
    """The words for a mute of `rule` that was of no use."""
    return _("Remove this mute: `{rule}` finds nothing here.").format(rule=rule)


def check(_document: Document, _corpus: Corpus) -> Iterator[Hit]:
    """Nothing by itself: only the engine knows which mutes were of use."""
    return iter(())


RULE = Rule("unused-mute", Severity.WARNING, Document, check, __doc__)
