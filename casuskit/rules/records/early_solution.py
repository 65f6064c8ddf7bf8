"""A solution stands in a step that comes before the solutions.

Why:
    First what must be reached, for which value, with which consequences; only then how. A
    solution that is named too early decides where the first steps come out.

Bad:
    effect: We kennen twee uur hulp per week toe.

Good:
    effect: De inwoner woont veilig thuis en de dochter houdt het vol.
"""

import re
from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule

_EARLY_STEPS = ("effect", "grondwaarde", "gevolgen")
_PROPOSAL = re.compile(
    r"\b(?:(?:ons|mijn|het) voorstel is"
    r"|(?:(?:we|wij|ik) stellen?|stel(?:len)? (?:we|wij|ik)) (?:\w{1,30} ){0,3}voor\b"
    r"|(?:de|onze|mijn) oplossing is"
    r"|(?:we|wij) kennen [^.!?;]{1,80} toe\b"
    r"|(?:we|wij) wijzen [^.!?;]{1,80} af\b"
    r"|wordt (?:toegekend|afgewezen))",
    re.IGNORECASE,
)


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each early step in which words propose or decide."""
    for key in _EARLY_STEPS:
        if _PROPOSAL.search(record.document.text(key)):
            message = _("This already proposes a solution; keep `{key}` for its own question.")
            span = record.document.place(key)
            yield Hit(record.document, span, message.format(key=key))


RULE = Rule("early-solution", Severity.INFO, Discussion, check, __doc__, requirements=("R12",))
