"""Change one task line by an edit of its marks: every other byte of the file stays as it is."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from casuskit.core.documents import Document
from casuskit.core.errors import CasusError, misread
from casuskit.core.findings import Edit, Problem, apply_edits
from casuskit.core.messages import _
from casuskit.core.tasks import (
    AGREED,
    AGREED_MARK,
    DONE,
    DONE_SIGN,
    DUE,
    DUE_SIGN,
    OWNER,
    Task,
    tasks,
    without_code,
    without_comments,
)
from casuskit.core.text import Span

_BOX = 3  # the sign between the brackets, counted from the dash of `- [ ] `
_FIRST_SIGN = re.compile("[📅✅⏳🛫➕]")
"""Obsidian reads the signs from the end of a line: nothing but signs may stand between them."""


class Change(NamedTuple):
    """How a task is to read from now on, and the edits that make it so.

    Without edits it reads like that already. `meant` has the span of the task as it was.
    """

    meant: Task
    edits: tuple[Edit, ...]


def ticked(document: Document, task: Task, day: date) -> Change:
    """The task done on a day; a day that stands there already is kept."""
    if task.done:
        return Change(task, ())
    meant = task._replace(done=True, done_on=task.done_on or day)
    box = Edit(Span(task.span.start + _BOX, task.span.start + _BOX + 1), "x")
    if task.done_on:
        return Change(meant, (box,))
    return Change(meant, (box, _dated(document, task, DONE, DONE_SIGN, day)))


def moved(document: Document, task: Task, day: date) -> Change:
    """The task due on another day, in the spelling that stands there."""
    meant = task._replace(due=day)
    edits = (_dated(document, task, DUE, DUE_SIGN, day),) if meant != task else ()
    return Change(meant, edits)


def handed_over(document: Document, task: Task, owner: str, *, agreed: bool) -> Change:
    """The task with another owner; the mark that an owner agreed comes or goes with `agreed`."""
    if len(set(task.owners)) > 1:
        message = _("Two people stand behind this action; give each an action of their own.")
        raise _refused(document, task, message)
    meant = task._replace(owners=(owner,) * max(1, len(task.owners)), agreed=agreed)
    if meant == task:
        return Change(task, ())
    line = _Line.of(document, task)
    mark = f" {AGREED_MARK}" if agreed and not task.agreed else ""
    found = [Span(*each.span()) for each in OWNER.finditer(line.marks)]
    gone = () if agreed else tuple(_without_agreement(document, line))
    if not found:
        return Change(meant, (line.added(f" @{owner}{mark}", line.before_signs), *gone))
    first, *others = (line.edit(each, f"@{owner}") for each in found)
    return Change(meant, (first._replace(text=first.text + mark), *others, *gone))


def rewritten(document: Document, task: Task, change: Change) -> str:
    """The text of a document after a change of one task.

    Raises `CasusError` when the change would not read back as meant, or touch another task.
    """
    text = apply_edits(document.source.text, change.edits)
    longer, body = len(text) - len(document.source.text), document.body
    meant = [
        _shifted(change.meant if each == task else each, task, longer)
        for each in tasks(document.source.text, body.start, body.end)
    ]
    if list(tasks(text, body.start, body.end + longer)) != meant:
        raise _refused(document, task, _("This line cannot be changed safely; change it by hand."))
    return text


class _Line(NamedTuple):
    """A task line: `text` with blanks for comments, `marks` with blanks for code as well."""

    start: int
    text: str
    marks: str

    @classmethod
    def of(cls, document: Document, task: Task) -> "_Line":
        text = without_comments(document.source.text[task.span.start : task.span.end])
        return cls(task.span.start, text, without_code(text))

    @property
    def end(self) -> int:
        """Behind the last word; a comment stays last, also one that ends on a later line."""
        return len(self.text.partition("<!--")[0].rstrip(" \t"))

    @property
    def before_signs(self) -> int:
        """Behind the last word before the first sign with a date."""
        sign = _FIRST_SIGN.search(self.marks, 0, self.end)
        return len(self.text[: sign.start()].rstrip(" \t")) if sign else self.end

    def edit(self, span: Span, text: str) -> Edit:
        return Edit(Span(self.start + span.start, self.start + span.end), text)

    def added(self, text: str, at: int) -> Edit:
        return self.edit(Span(at, at), text)


def _without_agreement(document: Document, line: _Line) -> Iterator[Edit]:
    """Take the marks away that an owner agreed, each with a blank where two would be left."""
    text = document.source.text
    for each in AGREED.finditer(line.marks):
        start, end = line.start + each.start(), line.start + each.end()
        double = text[start - 1] in " \t" and text[end : end + 1] in (*" \t\r\n", "")
        yield Edit(Span(start - double, end), "")


def _dated(document: Document, task: Task, mark: re.Pattern[str], sign: str, day: date) -> Edit:
    """The day behind a sign; raises `CasusError` when something else stands behind it."""
    line = _Line.of(document, task)
    found = mark.search(line.marks)
    if found:
        return line.edit(Span(*found.span(1)), day.isoformat())
    if sign in line.marks:
        message = _("Behind {sign} stands no date as JJJJ-MM-DD; mend the line by hand.")
        raise _refused(document, task, message.format(sign=sign))
    return line.added(f" {sign} {day.isoformat()}", line.end)


def _shifted(each: Task, changed: Task, longer: int) -> Task:
    """A task where it stands after the change of one: that one is longer, later ones move."""
    start, end = each.span
    if start < changed.span.start:
        return each
    moved = start if start == changed.span.start else start + longer
    return each._replace(span=Span(moved, end + longer))


def _refused(document: Document, task: Task, message: str) -> CasusError:
    return misread(document.source, Problem("", task.span, message))
