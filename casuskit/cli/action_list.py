"""The list of actions that a team works with: a table, JSON for programs, CSV for a spreadsheet."""

import csv
import io
from collections.abc import Iterator, Sequence

from casuskit.actions.followup import Action, action_id, doer
from casuskit.cli import console
from casuskit.cli.case import is_withheld, task_text
from casuskit.cli.checking import masked_path
from casuskit.cli.table import table
from casuskit.core.corpus import Corpus
from casuskit.core.messages import _, ngettext
from casuskit.core.runner import harmless, json_text

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would take for a formula (OWASP, CSV injection)."""


def as_text(corpus: Corpus, actions: Sequence[Action]) -> str:
    """A table, what is due first on top, and how many there are."""
    header = (_("action"), _("due"), _("state"), _("who"), _("what"))
    rows = [
        (
            action_id(corpus, each),
            each.task.due.isoformat() if each.task.due else _("no date"),
            _state(corpus, each),
            each.task.owner or _("nobody"),
            task_text(corpus, each),
        )
        for each in actions
    ]
    shown = table(header, rows, console.width()) + "\n" if rows else ""
    return f"{shown}{', '.join(counted(corpus, actions))}.\n"


def counted(corpus: Corpus, actions: Sequence[Action]) -> Iterator[str]:
    """How many are open, and how many of those overdue when there are any."""
    waiting = sum(not each.task.done for each in actions)
    late = sum(each.overdue_on(corpus.today) for each in actions)
    told = ngettext("{count} open action", "{count} open actions", waiting)
    yield told.format(count=waiting)
    if late:
        yield _("of which {count} overdue").format(count=late)


def as_json(corpus: Corpus, actions: Sequence[Action]) -> str:
    """All that is known of each action, for programs."""
    told = {"version": 1, "actions": [_entry(corpus, each) for each in actions]}
    return json_text(told)


def as_csv(corpus: Corpus, actions: Sequence[Action]) -> bytes:
    """A table for a spreadsheet in which no cell is a formula or moves a terminal.

    As RFC 4180, with what the Dutch Excel looks for: semicolons, since the comma is its decimal
    sign, and a byte order mark, without which it reads UTF-8 as Windows-1252.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(
        (
            _("action"),
            _("case"),
            _("meeting"),
            _("due"),
            _("state"),
            _("done on"),
            _("who"),
            _("function"),
            _("what"),
        )
    )
    writer.writerows(map(_cell, _row(corpus, each)) for each in actions)
    return text.getvalue().encode("utf-8-sig")


def _state(corpus: Corpus, action: Action) -> str:
    if action.task.done:
        return _("done")
    return _("overdue") if action.overdue_on(corpus.today) else _("open")


def _row(corpus: Corpus, action: Action) -> tuple[object, ...]:
    task, record = action.task, action.record
    return (
        action_id(corpus, action),
        record.case_id,
        record.meeting_day or "",
        task.due or "",
        _state(corpus, action),
        task.done_on or "",
        task.owner,
        corpus.settings.function(task.owner),
        task_text(corpus, action),
    )


def _cell(value: object) -> str:
    text = harmless(console.safe(str(value)))
    return f"'{text}" if text.startswith(_FORMULA) else text


def _entry(corpus: Corpus, action: Action) -> dict[str, object]:
    task, record = action.task, action.record
    return {
        "id": action_id(corpus, action),
        "case": record.case_id,
        "meeting": record.meeting_day.isoformat() if record.meeting_day else None,
        "what": "" if is_withheld(corpus, action) else task.what,
        "withheld": is_withheld(corpus, action),
        "owner": task.owner or None,
        "doer": doer(corpus, action) or None,
        "agreed": task.agreed,
        "serves": list(task.serves),
        "due": task.due.isoformat() if task.due else None,
        "overdue": action.overdue_on(corpus.today),
        "done": task.done,
        "done_on": task.done_on.isoformat() if task.done_on else None,
        "path": masked_path(record.document.path, corpus),
        "line": record.document.source.position(task.span.start).line,
    }
