"""What the client finds most important was not said by the client.

Why:
    A plan works better when it begins with what the person concerned wants first. What somebody
    else takes for it is often something else.

Bad:
    prioriteit_client: Eerst de post openen
    prioriteit_bron: professional

Good:
    prioriteit_client: Eerst slapen
    prioriteit_bron: client
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.places import at
from casuskit.rules.rule import Hit, Rule


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when the source of a priority is absent or somebody else; a next of kin is an info."""
    document, source = case.document, case.document.text("prioriteit_bron")
    if case.closed_on or not document.answered("prioriteit_client"):
        return
    if source in ("naaste", "professional"):
        message = _("Ask the client what comes first, and bring that along.")
    elif not source:
        message = _("Say in `prioriteit_bron` from whom you know what comes first.")
    else:
        return
    span = at(document, "prioriteit_bron", "prioriteit_client")
    weight = Severity.INFO if source == "naaste" else None
    yield Hit(document, span, message, concept=case.is_concept, severity=weight)


RULE = Rule(
    "priority-not-from-client", Severity.WARNING, Case, check, __doc__, requirements=("R79",)
)
