"""Which case a command is about, and what may be told of it."""

from pathlib import PurePath

from casuskit.actions.followup import Action
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.suggestion import did_you_mean
from casuskit.meetings.ground import lost


def title(corpus: Corpus, case: Case) -> str:
    """The title of a case, as long as anything of it may be told."""
    return _("not shown any more") if lost(case, corpus.today) else case.title


def task_text(corpus: Corpus, action: Action) -> str:
    """What an action is, as long as anything of its case may be told."""
    return _("not shown any more") if is_withheld(corpus, action) else action.task.what


def is_withheld(corpus: Corpus, action: Action) -> bool:
    """Whether nothing of the case of an action may be told any more."""
    case = corpus.case_by_id.get(action.record.case_id)
    return bool(case and lost(case, corpus.today))


def known_case(corpus: Corpus, case: str) -> Case:
    """The case with this number; raises `CasusError` when there is none."""
    case = PurePath(case).stem if case.endswith(".md") else case
    found = corpus.case_by_id.get(case)
    if found is None:
        message = _("There is no case {case}.").format(case=case)
        raise CasusError(message + did_you_mean(case, corpus.case_by_id))
    return found
