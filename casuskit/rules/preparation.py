"""What has to be prepared for a case by its method."""

from casuskit.core.corpus import Corpus
from casuskit.core.methods import Method
from casuskit.core.records import Case


def method_of_open(case: Case, corpus: Corpus) -> Method | None:
    """The method of a case that is not closed; nobody prepares a closed one any more."""
    return None if case.closed_on else corpus.library.methods.get(case.method)
