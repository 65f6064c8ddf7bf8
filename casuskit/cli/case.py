"""Which case a command is about, and what may be told of it."""

from pathlib import PurePath

from casuskit.actions.followup import Action
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.suggestion import did_you_mean
from casuskit.meetings.ground import lost
from casuskit.meetings.numbering import full_id, is_id


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


def case_number(corpus: Corpus, written: str) -> str:
    """The number of a case as somebody wrote it: in short (`2026-1`, `1`), or as its file."""
    plain = PurePath(written).stem if written.endswith(".md") else written
    return full_id(plain, corpus.today.year)


def known_case(corpus: Corpus, written: str) -> Case:
    """The case with this number; raises `CasusError` when there is none."""
    case = case_number(corpus, written)
    found = corpus.case_by_id.get(case)
    if found is None:
        message = _("There is no case {case}.").format(case=case)
        raise CasusError(message + _instead(corpus, case))
    return found


def _instead(corpus: Corpus, case: str) -> str:
    """What may have been meant: the same number of another year; else where all cases stand."""
    if not is_id(case):
        return did_you_mean(case, corpus.case_by_id)
    same = [each for each in corpus.case_by_id if each.endswith(case[4:])]
    return did_you_mean(case, same) or " " + _("`casus status` lists the cases.")
