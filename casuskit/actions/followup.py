"""Follow-up: the actions of all records, and which are open, due or overdue."""

from datetime import date
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.records import Discussion
from casuskit.core.tasks import Task


class Action(NamedTuple):
    """A task with the record that it was agreed in."""

    record: Discussion
    task: Task

    def overdue_on(self, day: date) -> bool:
        """Whether it should have been done before a day."""
        return not self.task.done and self.task.due is not None and self.task.due < day


def actions(corpus: Corpus) -> tuple[Action, ...]:
    """All actions of the repository, in order of record."""
    return tuple(Action(record, task) for record in corpus.discussions for task in record.tasks)


def open_actions(corpus: Corpus) -> tuple[Action, ...]:
    """What is still to be done: what is due first comes first, what has no date last."""
    waiting = [each for each in actions(corpus) if not each.task.done]
    return tuple(sorted(waiting, key=lambda each: (each.task.due or date.max, each.record.case_id)))
