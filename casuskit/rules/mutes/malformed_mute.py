"""A mute without a reason, or for a rule that does not exist.

Why:
    A mute is a decision. Who reads it later must see what was decided and why; a mute with a
    slip in the name of the rule would seem to work and silence nothing.

Bad:
    # casus: negeer empty-domain

Good:
    # casus: negeer empty-domain - cliënt wil dit domein niet bespreken
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.rules.mutes.mute import may_mute, mutes
from casuskit.rules.rule import Hit, Rule


def check(document: Document, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each mute that does nothing because of how it is written."""
    from casuskit.rules.registry import ids  # the registry holds this rule too

    if not may_mute(document):
        return
    for mute in mutes(document):
        if mute.rule not in ids():
            message = _("There is no rule `{rule}`; `casus rule` lists them.")
            yield Hit(document, mute.span, message.format(rule=mute.rule))
        elif not mute.reason:
            message = _(
                "Say why: `negeer {rule} - reason`. Without a reason the mute does nothing."
            )
            yield Hit(document, mute.span, message.format(rule=mute.rule))


RULE = Rule("malformed-mute", Severity.WARNING, Document, check, __doc__)
