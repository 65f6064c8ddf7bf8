"""Show where every case is and what it waits for."""

import json
from typing import Annotated, Literal

import typer

from casuskit.actions.followup import Action, open_actions
from casuskit.cli import console, workplace
from casuskit.cli.action_list import counted
from casuskit.cli.case import title
from casuskit.cli.table import table
from casuskit.core.corpus import Corpus
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.meetings.ground import lost
from casuskit.meetings.state import state, waits_for

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
    rows = [
        (
            case.id,
            state(case, corpus).value,
            case.presenter,
            title(corpus, case),
            _(waits_for(case, corpus)),
        )
        for case in corpus.cases
    ]
    lines = [*counted(corpus, open_actions(corpus))]
    coming = next(corpus.coming(), None)
    if coming and coming.day:
        lines.append(_("next meeting {day}").format(day=coming.day.isoformat()))
    return f"{table(header, rows, console.width())}\n{', '.join(lines)}.\n"


def _as_json(corpus: Corpus) -> str:
    actions: dict[str, list[Action]] = {}
    for each in open_actions(corpus):
        actions.setdefault(each.record.case_id, []).append(each)
    cases = [_entry(case, corpus, actions.get(case.id, [])) for case in corpus.cases]
    return json.dumps({"version": 1, "cases": cases}, ensure_ascii=False, indent=2) + "\n"


def _entry(case: Case, corpus: Corpus, actions: list[Action]) -> dict[str, object]:
    return {
        "case": case.id,
        "title": "" if lost(case, corpus.today) else case.title,
        "withheld": bool(lost(case, corpus.today)),
        "state": state(case, corpus).value,
        "method": case.method,
        "kind": case.kind,
        "team": case.team,
        "presenter": case.presenter,
        "registered_on": case.registered_on.isoformat() if case.registered_on else None,
        "open_actions": len(actions),
        "overdue_actions": sum(each.overdue_on(corpus.today) for each in actions),
    }
