"""A decision that does not hold for the law, or that its presenter cannot stand behind.

Why:
    Who has to carry out a decision must be able to explain it and to sleep on it. A doubt that
    is spoken out belongs on the next agenda rather than in a drawer.

Bad:
    uitkomst: advies
    deugt_voor_inbrenger: nee

Good:
    uitkomst: aangehouden
    deugt_voor_inbrenger: nee
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.rules.rule import Hit, Rule


def check(record: Discussion, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each of both questions that was answered with no while something was decided."""
    if record.outcome not in ("actie", "advies"):
        return
    for key in ("klopt_voor_de_wet", "deugt_voor_inbrenger"):
        if record.document.text(key) == "nee":
            message = _("Talk about this again before it is carried out; `{key}` says no.")
            span = record.document.place(key)
            yield Hit(record.document, span, message.format(key=key))


RULE = Rule("doubted-decision", Severity.INFO, Discussion, check, __doc__, requirements=("R25",))
