"""Consent for a child under twelve that was given by the child.

Why:
    For children under twelve the parents or the guardian decide. The child's own view counts in
    what you write down, and is not a ground to discuss the case.

Bad:
    leeftijdsgroep: 4-11
    grondslag: toestemming
    toestemming_door: cliënt

Good:
    leeftijdsgroep: 4-11
    grondslag: toestemming
    toestemming_door: ouder met gezag
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.rule import Hit, Rule
from casuskit.rules.wording import words

_CHILDREN = frozenset({"0-3", "4-11"})
_CHILD = frozenset({"cliënt", "client", "kind", "leerling", "inwoner", "patiënt", "patient"})
_SMALL_WORDS = frozenset({"de", "het", "zelf"})


def check(case: Case, _corpus: Corpus) -> Iterator[Hit]:
    """A hit when nobody but the child is named; the ages of consent are in domain.md section 4."""
    if case.closed_on or case.basis != "toestemming" or case.age_group not in _CHILDREN:
        return
    givers = set(words(case.consent_given_by)) - _SMALL_WORDS
    if givers and givers <= _CHILD:
        message = _("Ask a parent or the guardian; a child under twelve cannot consent.")
        yield Hit(case.document, case.document.place("toestemming_door"), message)


RULE = Rule("consent-from-a-child", Severity.WARNING, Case, check, __doc__, requirements=("R71",))
