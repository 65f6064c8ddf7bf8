"""Propose the agenda of a meeting, or show it once it is fixed."""

from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from casuskit.cli import console, meeting, options, workplace
from casuskit.cli.case import case_number, known_case
from casuskit.cli.meeting import Format, Paper
from casuskit.cli.options import DateOption, OutputOption, TemplateOption
from casuskit.core.corpus import Corpus, build
from casuskit.core.dates import written
from casuskit.core.documents import Document, parse
from casuskit.core.editing import edited, set_list, set_text
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.text import Source
from casuskit.io.repository import CASES, Repository
from casuskit.io.templates import templates
from casuskit.io.writing import create, replace
from casuskit.meetings.agenda import Agenda, propose
from casuskit.meetings.entries import appointment
from casuskit.meetings.ground import why_not_discussed
from casuskit.render.agenda import agenda_markdown
from casuskit.render.preparation import (
    domain_headings,
    domains_figure,
    has_domains,
    preparation_markdown,
)
from casuskit.render.scaffold import meeting_scaffold

EXAMPLE = "casus agenda --format txt"
REQUIREMENTS = ("R03", "R05", "R24", "R45", "R58", "R59", "R71", "R76", "R94")


def command(
    date: DateOption = "",
    write: Annotated[
        bool, typer.Option("--write", help=_("Fix the proposal in the file of the meeting."))
    ] = False,
    format: Annotated[  # noqa: A002 - the option's name
        Format | None, typer.Option("--format", help=_(options.FORMAT_HELP))
    ] = None,
    output: OutputOption = None,
    case: Annotated[
        str,
        typer.Option(
            "--case",
            metavar=_("ID"),
            help=_("What was prepared for this case; `svg` shows its four domains."),
        ),
    ] = "",
    template: TemplateOption = None,
) -> int:
    """Roles in rotation, cases that fit the time, open actions first."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    if case:
        paper = _prepared(repository, corpus, case)._replace(base=template)
        kind = meeting.format_of(format, output, paper)
        options.deliver(meeting.rendered(repository.root, corpus.settings, paper, kind), output)
        return 0
    asked = meeting.coming(corpus, options.day(date, None))
    meeting.refuse_broken(corpus, [asked.document.path])
    meeting.refuse_unknown(corpus, asked)
    agenda, change = propose(corpus, asked), None
    if write:
        meeting.refuse_broken(corpus, [each.path for each in corpus.documents if not each.kind])
        meeting.refuse_doubled(corpus, [slot.case.id for slot in agenda.slots])
        change = _change(repository, corpus, agenda)
        corpus = _after(repository, corpus, change)
        agenda = propose(corpus, meeting.on(corpus, agenda.day))
    workplace.note_unread(corpus)
    paper = _paper(repository, corpus, agenda)._replace(base=template)
    kind = meeting.format_of(format, output, paper)
    made = meeting.rendered(repository.root, corpus.settings, paper, kind)
    if change:
        _write(repository, change)
    options.deliver(made, output)
    return 0


def _prepared(repository: Repository, corpus: Corpus, asked: str) -> Paper:
    """What was prepared for one case, with the figure of its domains where it has any."""
    asked = case_number(corpus, asked)
    meeting.refuse_broken(corpus, [f"{CASES}/{asked}.md"])
    case, texts = known_case(corpus, asked), templates(repository.root)
    if reason := why_not_discussed(case, corpus.today):
        message = _("Nothing of case {case} is shown. {reason}")
        raise CasusError(message.format(case=case.id, reason=reason))
    figure = domains_figure(case, texts) if has_domains(case) else ""
    return Paper(
        preparation_markdown(corpus, case, texts),
        figure=figure,
        beside=domain_headings(corpus, case),
    )


def _paper(repository: Repository, corpus: Corpus, agenda: Agenda) -> Paper:
    texts = templates(repository.root)
    cycle, cases = corpus.settings.cycle, tuple(slot.case.id for slot in agenda.slots)
    return Paper(
        agenda_markdown(corpus, agenda, texts),
        agenda_markdown(corpus, agenda, texts, brief=True),
        f"Agenda {cycle.name or cycle.district}, {written(agenda.day)}",
        (appointment(corpus, agenda.meeting, cases),),
    )


class _Change(NamedTuple):
    """The text of the file of a meeting; `was` is what it holds now, none when there is no file."""

    path: Path
    text: str
    was: str | None


def _change(repository: Repository, corpus: Corpus, agenda: Agenda) -> _Change:
    """Roles and cases in the file of the meeting, or the file that has to be made."""
    old = agenda.meeting.document
    if agenda.meeting.cancelled:
        raise CasusError(_("The meeting on {day} is cancelled.").format(day=agenda.day))
    ids = [slot.case.id for slot in agenda.slots]
    if old.path:
        return _Change(repository.root / old.path, _filled(old, agenda, ids), old.source.text)
    path = repository.meeting_path(agenda.day)
    return _Change(path, meeting_scaffold(corpus, agenda, ids), None)


def _after(repository: Repository, corpus: Corpus, change: _Change) -> Corpus:
    """The corpus as it will be: what cannot be shown is not written either."""
    path = repository.relative(change.path)
    others = (each for each in corpus.documents if each.path != path)
    document = parse(Source(path, change.text))
    found = sorted((*others, document), key=lambda each: each.path)
    return build(found, corpus.library, corpus.today, whole=True, local=corpus.local)


def _write(repository: Repository, change: _Change) -> None:
    if change.was is None:
        create(change.path, change.text)
    else:
        replace(change.path, change.text, was=change.was)
    console.note(_("Written: {path}").format(path=repository.relative(change.path)))


def _filled(document: Document, agenda: Agenda, ids: list[str]) -> str:
    edits = [edit for role, key in agenda.roles.items() for edit in set_text(document, role, key)]
    if not agenda.meeting.invited:
        edits += set_list(document, "genodigden", agenda.invited)
    if not agenda.fixed:
        edits += set_list(document, "agenda", ids)
    return edited(document, *edits)
