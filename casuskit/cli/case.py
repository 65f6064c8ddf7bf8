"""Which case a command is about."""

from pathlib import PurePath

from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.suggestion import did_you_mean


def known_case(corpus: Corpus, case: str) -> Case:
    """The case with this number; raises `CasusError` when there is none."""
    case = PurePath(case).stem if case.endswith(".md") else case
    found = corpus.case_by_id.get(case)
    if found is None:
        message = _("There is no case {case}.").format(case=case)
        raise CasusError(message + did_you_mean(case, corpus.case_by_id))
    return found
