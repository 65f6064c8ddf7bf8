"""An answer that the group sees later stands in another answer as well.

Why:
    The presenter's own solution comes last, so that the group thinks freely. When the same words
    stand in the question, everybody reads them on the agenda.

Bad:
    hulpvraag_team: Is het goed om tijdelijk een paar uur hulp toe te kennen?
    eigen_oplossing: Tijdelijk een paar uur hulp

Good:
    hulpvraag_team: Mogen wij hier afwijken van de regel?
    eigen_oplossing: Tijdelijk een paar uur hulp
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.preparation import method_of_open
from casuskit.rules.rule import Hit, Rule
from casuskit.rules.wording import words

_FEW = 4
"""An answer of fewer words than this may stand elsewhere by chance."""


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each shown answer in which all words of a hidden one stand in a row."""
    method = method_of_open(case, corpus)
    if method is None:
        return
    hidden = [words(case.document.text(key)) for key in method.hidden]
    for key in case.document.data:
        if key not in method.hidden:
            shown = words(case.document.text(key))
            if any(len(each) >= _FEW and _stands_in(each, shown) for each in hidden):
                message = _("Take your own solution out of this; the group hears it at the end.")
                yield Hit(case.document, case.document.place(key), message)


def _stands_in(part: list[str], whole: list[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


RULE = Rule(
    "hidden-answer-shown", Severity.WARNING, Case, check, __doc__, requirements=("R12", "R14")
)
