"""Show where every case is and what it waits for."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Literal

import typer

from casuskit.actions.followup import Action, open_actions
from casuskit.cli import console, workplace
from casuskit.cli.action_list import counted
from casuskit.cli.case import title
from casuskit.cli.checking import masked_path
from casuskit.cli.table import table
from casuskit.core.corpus import Corpus
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.core.runner import json_text
from casuskit.meetings.ground import lost
from casuskit.meetings.state import State, awaited_meeting, state, waits_for

EXAMPLE = "casus status"
REQUIREMENTS = ("R59",)


def command(
    format: Annotated[  # noqa: A002 - the option's name
        Literal["text", "json"], typer.Option("--format", help=_("A table, or JSON for programs."))
    ] = "text",
) -> int:
    """Print the state of every case, worked out from the files."""
    corpus = workplace.corpus(workplace.repository())
    workplace.note_unread(corpus)
    console.result(_as_json(corpus) if format == "json" else _as_text(corpus))
    return 0


def _as_text(corpus: Corpus) -> str:
    header = (_("case"), _("state"), _("presenter"), _("title"), _("waits for"))
    waiting = open_actions(corpus)
    actions = _by_case(waiting)
    rows = [_row(case, corpus, actions.get(case.id, ())) for case in corpus.cases]
    lines = [*counted(corpus, waiting)]
    coming = next(corpus.coming(), None)
    if coming and coming.day:
        lines.append(_("next meeting {day}").format(day=coming.day.isoformat()))
    return f"{table(header, rows, console.width())}\n{', '.join(lines)}.\n"


def _row(case: Case, corpus: Corpus, actions: Sequence[Action]) -> tuple[str, ...]:
    now = state(case, corpus)
    waits = _awaited(case, now, corpus, actions)
    return case.id, now.value, case.presenter, title(corpus, case), waits


def _by_case(waiting: Sequence[Action]) -> Mapping[str, Sequence[Action]]:
    """The open actions of each case that has any."""
    found: dict[str, list[Action]] = {}
    for each in waiting:
        found.setdefault(each.record.case_id, []).append(each)
    return found


def _awaited(case: Case, now: State, corpus: Corpus, actions: Sequence[Action]) -> str:
    """What has to happen next, with the day on which it will or the actions that are open."""
    told = _(waits_for(case, now, corpus))
    detail = _detail(case, now, corpus, actions)
    return f"{told} ({detail})" if detail else told


def _detail(case: Case, now: State, corpus: Corpus, actions: Sequence[Action]) -> str:
    match now:
        case State.SCHEDULED:
            return _written(_meeting_day(case, corpus))
        case State.FOLLOW_UP:
            late = sum(each.overdue_on(corpus.today) for each in actions)
            told = _("{open} to do, {late} overdue") if late else _("{open} to do")
            return told.format(open=len(actions), late=late)
        case State.CLOSED | State.DROPPED:
            return _written(case.keep_until)
    return ""


def _meeting_day(case: Case, corpus: Corpus) -> date | None:
    meeting = awaited_meeting(case, corpus)
    return meeting.day if meeting else None


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


def _as_json(corpus: Corpus) -> str:
    actions = _by_case(open_actions(corpus))
    coming = next(corpus.coming(), None)
    told = {
        "version": 1,
        "next_meeting": coming.day if coming else None,
        "cases": [_entry(case, corpus, actions.get(case.id, ())) for case in corpus.cases],
    }
    return json_text(told)


def _entry(case: Case, corpus: Corpus, actions: Sequence[Action]) -> dict[str, object]:
    now = state(case, corpus)
    return {
        "case": case.id,
        "title": "" if lost(case, corpus.today) else case.title,
        "withheld": bool(lost(case, corpus.today)),
        "state": now.value,
        "waits_for": _awaited(case, now, corpus, actions),
        "method": case.method,
        "kind": case.kind,
        "follows": case.follows or None,
        "urgent": case.urgent,
        "team": case.team,
        "presenter": case.presenter,
        "registered_on": case.registered_on,
        "meeting": _meeting_day(case, corpus),
        "keep_until": case.keep_until,
        "open_actions": len(actions),
        "overdue_actions": sum(each.overdue_on(corpus.today) for each in actions),
        "path": masked_path(case.document.path, corpus),
    }
