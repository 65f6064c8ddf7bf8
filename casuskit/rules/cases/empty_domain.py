"""One of the four domains of life is left empty.

Why:
    Looking at all sides is what the preparation is for: what hurts the body may come from debts.
    An empty domain does not tell whether there is nothing, or nobody has asked. Then write that.

Bad:
    lichamelijk:
      - Slaapt al weken slecht
    geestelijk:

Good:
    lichamelijk:
      - Slaapt al weken slecht
    geestelijk:
      - niets bekend
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import DOMAINS, Case
from casuskit.rules.preparation import method_of_open
from casuskit.rules.rule import Hit, Rule


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit for each empty domain that the method needs."""
    method = method_of_open(case, corpus)
    if method is None:
        return
    for domain in DOMAINS:
        if domain in method.needed_at_registration and not case.document.answered(domain):
            message = _("Write under `{domain}` what plays there, or `niets bekend`.")
            message = message.format(domain=domain)
            yield Hit(case.document, case.document.place(domain), message, concept=case.is_concept)


RULE = Rule("empty-domain", Severity.ERROR, Case, check, __doc__, requirements=("R72",))
