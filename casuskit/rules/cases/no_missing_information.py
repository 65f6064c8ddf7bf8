"""Nobody asked what is still unknown.

Why:
    There is nearly always something that nobody knows yet. Who says so beforehand can still ask
    it, and the group does not take a guess for a fact.

Bad:
    ontbrekende_informatie:

Good:
    ontbrekende_informatie:
      - Is er een betalingsregeling? Navragen bij cliënt
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.schemas import questions
from casuskit.rules.preparation import method_of_open
from casuskit.rules.rule import Hit, Rule

_KEY = "ontbrekende_informatie"


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the method asks for it and a registered case names nothing."""
    method = method_of_open(case, corpus)
    if method is None or case.is_concept or _KEY not in questions(method.parts["casus"]):
        return
    if not case.document.answered(_KEY):
        message = _("Write under `{field}` what you do not know yet, and whom you could ask.")
        yield Hit(case.document, case.document.place(_KEY), message.format(field=_KEY))


RULE = Rule("no-missing-information", Severity.INFO, Case, check, __doc__, requirements=("R73",))
