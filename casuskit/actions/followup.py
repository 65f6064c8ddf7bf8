"""Follow-up: the actions of all records, and which are open, due or overdue."""

from datetime import date
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.records import Discussion
from casuskit.core.suggestion import did_you_mean
from casuskit.core.tasks import Task


class Action(NamedTuple):
    """A task with the record that it was agreed in; the tasks of a record count from 1."""

    record: Discussion
    task: Task
    number: int

    @property
    def short_id(self) -> str:
        """What a person calls it: `2026-009/2`, the second action of the case."""
        return f"{self.record.case_id}/{self.number}"

    @property
    def full_id(self) -> str:
        """The same with its meeting, for a case with more records: `2026-009@2026-10-22/2`."""
        day = self.record.meeting_day
        return f"{self.record.case_id}@{day}/{self.number}" if day else self.short_id

    def overdue_on(self, day: date) -> bool:
        """Whether it should have been done before a day."""
        return not self.task.done and self.task.due is not None and self.task.due < day


class Choice(NamedTuple):
    """Which actions are asked for; what is empty leaves nothing out.

    `who` and `team` are keys from the settings, `within` counts the days from today in which an
    action is due, and `done` asks for what is done as well.
    """

    who: str = ""
    team: str = ""
    case: str = ""
    overdue: bool = False
    within: int | None = None
    done: bool = False


def of_record(record: Discussion) -> tuple[Action, ...]:
    """The actions that were agreed in one discussion."""
    return tuple(Action(record, task, number) for number, task in enumerate(record.tasks, 1))


def actions(corpus: Corpus) -> tuple[Action, ...]:
    """All actions of the repository, in order of record."""
    return tuple(action for record in corpus.discussions for action in of_record(record))


def open_actions(corpus: Corpus) -> tuple[Action, ...]:
    """What is still to be done: what is due first comes first, what has no date last."""
    records = (record for record in corpus.discussions if record.waits)
    waiting = [each for record in records for each in of_record(record) if not each.task.done]
    return tuple(sorted(waiting, key=lambda each: (each.task.due or date.max, each.record.case_id)))


def chosen(corpus: Corpus, choice: Choice) -> tuple[Action, ...]:
    """The open actions that are asked for, and behind them those that are done."""
    done = (each for each in actions(corpus) if each.task.done and choice.done)
    return tuple(each for each in (*open_actions(corpus), *done) if _fits(corpus, each, choice))


def doer(corpus: Corpus, action: Action) -> str:
    """Who acts: the owner, else the presenter, who acts in principle; R38."""
    case = corpus.case_by_id.get(action.record.case_id)
    return action.task.owner or (case.presenter if case else "")


def action_id(corpus: Corpus, action: Action) -> str:
    """How an action is called: the short form while one record of its case has actions."""
    records = corpus.discussions_by_case.get(action.record.case_id, ())
    return action.full_id if sum(bool(each.tasks) for each in records) > 1 else action.short_id


def find(corpus: Corpus, asked: str) -> Action:
    """The action that somebody calls so; raises `CasusError` when there is none, or more."""
    known = actions(corpus)
    found = [each for each in known if asked.strip() in (each.short_id, each.full_id)]
    if len(found) == 1:
        return found[0]
    if found:
        message = _("`{id}` can be more than one action; say which: {choices}.")
        choices = ", ".join(f"{each.full_id} ({each.record.document.path})" for each in found)
        raise CasusError(message.format(id=asked, choices=choices))
    message = _("There is no action `{id}`.").format(id=asked)
    hint = did_you_mean(asked, (action_id(corpus, each) for each in known))
    raise CasusError(message + (hint or " " + _("See `casus actions --all`.")))


def _fits(corpus: Corpus, action: Action, choice: Choice) -> bool:
    who = doer(corpus, action)
    member = corpus.settings.members.get(who)
    return (
        choice.who in ("", who)
        and choice.team in ("", member.team if member else "")
        and choice.case in ("", action.record.case_id)
        and (action.overdue_on(corpus.today) or not choice.overdue)
        and (choice.within is None or _due_within(action, corpus.today, choice.within))
    )


def _due_within(action: Action, today: date, days: int) -> bool:
    """Whether it is due in so many days from a day; what is overdue is due as well."""
    due = action.task.due
    return not action.task.done and due is not None and (due - today).days <= days
