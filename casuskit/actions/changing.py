"""What somebody may do with an action: tick it, put it off, hand it over."""

from datetime import date

from casuskit.actions.followup import Action, action_id
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.task_edits import Change, handed_over, moved, ticked


def finish(corpus: Corpus, action: Action) -> Change:
    """Done today; what was done already stays as it is."""
    return ticked(action.record.document, action.task, corpus.today)


def postpone(corpus: Corpus, action: Action, day: date) -> Change:
    """Due on another day, today at the earliest."""
    _refuse_done(corpus, action)
    if day < corpus.today:
        message = _("{day} is past; choose a day from today on.")
        raise CasusError(message.format(day=day.isoformat()))
    return moved(action.record.document, action.task, day)


def hand_over(corpus: Corpus, action: Action, owner: str, *, agreed: bool) -> Change:
    """For another member, who agreed to it unless they bring the case themselves; R38, R39."""
    _refuse_done(corpus, action)
    member, case = corpus.settings.members[owner], corpus.case_by_id.get(action.record.case_id)
    if not member.active_on(corpus.today):
        raise CasusError(_("`{key}` takes no part any more; choose another.").format(key=owner))
    presenter = case.presenter if case else ""
    if presenter not in ("", owner) and not agreed:
        message = _("`{key}` did not bring case {case}; ask first, then add `--agreed`.")
        raise CasusError(message.format(key=owner, case=action.record.case_id))
    said_yes = owner != presenter and (agreed or action.task.agreed)
    return handed_over(action.record.document, action.task, owner, agreed=said_yes)


def _refuse_done(corpus: Corpus, action: Action) -> None:
    if action.task.done:
        message = _("{id} is done; there is nothing left to change.")
        raise CasusError(message.format(id=action_id(corpus, action)))
