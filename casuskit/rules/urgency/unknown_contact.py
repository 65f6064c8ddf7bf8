"""Follow-up was agreed with a key that no member has.

Why:
    In an urgent case somebody has to be able to ask what was agreed. A key with a slip in it
    points to nobody.

Bad:
    opvolging_afgestemd_met: [poh-11]

Good:
    opvolging_afgestemd_met: [poh-1]
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.records import Case
from casuskit.rules.items import items
from casuskit.rules.members import unknown_member
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each key that is not in the settings."""
    for key, route in items(case.document, "opvolging_afgestemd_met"):
        message = unknown_member(key, corpus.settings)
        if message:
            yield Hit(case.document, case.document.place(*route), message)


RULE = Rule("unknown-contact", Severity.ERROR, Case, check, __doc__, requirements=("R69", "R70"))
