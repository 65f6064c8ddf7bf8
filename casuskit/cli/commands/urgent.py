"""Handle a case that cannot wait: whom to ask, by when, and what was agreed."""

import json
from collections.abc import Sequence
from typing import Annotated, Literal

import typer

from casuskit.cli import console, options, workplace
from casuskit.cli.case import case_number, known_case
from casuskit.cli.case_answers import Answers, with_answers, write_case
from casuskit.cli.looking import tell
from casuskit.cli.meeting import refuse_broken
from casuskit.cli.member import known_member
from casuskit.cli.table import table
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.io.repository import CASES, Repository
from casuskit.io.templates import templates
from casuskit.meetings.ground import why_not_discussed
from casuskit.meetings.urgent import is_late, to_ask, urgent_cases

EXAMPLE = "casus urgent 2026-012 --agreed poh-1 --what '…'"
REQUIREMENTS = ("R62", "R68", "R69", "R70")


def command(
    case: Annotated[
        str,
        typer.Argument(metavar=_("[ID]"), help=_("A case: its text for the chat app.")),
    ] = "",
    answer_by: Annotated[
        str,
        typer.Option(
            "--answer-by",
            metavar=_("DATE"),
            help=_("Record the last day on which an answer helps."),
        ),
    ] = "",
    agreed: Annotated[
        list[str] | None,
        typer.Option(
            "--agreed", metavar=_("KEY"), help=_("Record with whom it was agreed; once for each.")
        ),
    ] = None,
    what: Annotated[
        str,
        typer.Option(
            "--what", metavar=_("TEXT"), help=_("With --agreed: who does what, and when.")
        ),
    ] = "",
    format: Annotated[  # noqa: A002 - the option's name
        Literal["text", "json"], typer.Option("--format", help=_("Text, or JSON for programs."))
    ] = "text",
) -> int:
    """Without a case every urgent one that is open; with a case a text without its content."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    if what and not agreed:
        raise CasusError(_("`--what` goes with `--agreed`."))
    if not case:
        if agreed or answer_by:
            raise CasusError(_("Name the case as well: casus urgent 2026-012 …"))
        workplace.note_unread(corpus)
        found = urgent_cases(corpus)
        console.result(_as_json(corpus, found) if format == "json" else _as_text(corpus, found))
        return 0
    found_case = _known(corpus, case)
    answers = _answers(corpus, found_case, answer_by, agreed or [], what)
    if answers:
        corpus = with_answers(corpus, found_case, answers)
        write_case(repository, corpus, found_case)
        tell(repository, repository.root / found_case.document.path)
        found_case = corpus.case_by_id[found_case.id]
    _deliver(repository, corpus, found_case, format)
    return 0


def _known(corpus: Corpus, asked: str) -> Case:
    """The urgent case with this number; raises `CasusError` when it may not be discussed."""
    asked = case_number(corpus, asked)
    refuse_broken(corpus, [f"{CASES}/{asked}.md"])
    case = known_case(corpus, asked)
    if reason := why_not_discussed(case, corpus.today):
        message = _("Nothing of case {case} is shown. {reason}")
        raise CasusError(message.format(case=case.id, reason=reason))
    return case


def _answers(
    corpus: Corpus, case: Case, answer_by: str, agreed: Sequence[str], what: str
) -> Answers:
    """What is to be recorded; a case that waits for an answer by a day is urgent from then on."""
    if case.closed_on and (answer_by or agreed):
        message = _("Case {case} was closed on {day}; begin a new one that follows on it.")
        raise CasusError(message.format(case=case.id, day=case.closed_on.isoformat()))
    if not case.urgent and not answer_by:
        message = _("Case {case} can wait for a meeting; if not, say until when: --answer-by.")
        raise CasusError(message.format(case=case.id))
    keys = [known_member(corpus, key).key for key in agreed]
    if case.presenter in keys:
        raise CasusError(_("Agree it with somebody else than the presenter."))
    answers: Answers = {}
    if day := options.day_to_come(answer_by, corpus.today, "--answer-by"):
        answers["antwoord_uiterlijk"] = day.isoformat()
        if not case.urgent:
            answers["urgentie"] = "ad-hoc"
    if keys:
        answers["opvolging_afgestemd_met"] = [*dict.fromkeys((*case.agreed_with, *keys))]
        answers["opvolging_afgestemd_op"] = corpus.today.isoformat()
    if what:
        answers["opvolging_afspraak"] = _with_what_stood(case.agreement, " ".join(what.split()))
    return answers


def _with_what_stood(before: str, now: str) -> str:
    """An agreement behind those that were made before; the same one is not told twice."""
    if not before or now in before:
        return before or now
    return f"{before} {now}" if before[-1] in ".!?" else f"{before}. {now}"


def _deliver(
    repository: Repository, corpus: Corpus, case: Case, form: Literal["text", "json"]
) -> None:
    if form == "json":
        console.result(_as_json(corpus, [case]))
        return
    from casuskit.render.text import text  # slow to start, as all that renders
    from casuskit.render.urgent import urgent_markdown

    console.result(text(urgent_markdown(corpus, case, templates(repository.root))))
    if not case.agreed_with:
        tell_next(corpus, case.id)


def tell_next(corpus: Corpus, case: str) -> None:
    """Where to ask, and how to record what comes of it."""
    medium = corpus.settings.cycle.medium
    where = _("Ask it through: {medium}.").format(medium=medium) + " " if medium else ""
    message = _("Once it is agreed: casus urgent {case} --agreed KEY --what '…'")
    console.note(where + message.format(case=case))


def _as_text(corpus: Corpus, cases: Sequence[Case]) -> str:
    if not cases:
        return _("No urgent case is open.") + "\n"
    header = (_("case"), _("answer by"), _("presenter"), _("agreed with"))
    rows = [
        (each.id, _due(corpus, each), each.presenter, ", ".join(each.agreed_with) or _("nobody"))
        for each in cases
    ]
    return table(header, rows, console.width())


def _due(corpus: Corpus, case: Case) -> str:
    day = case.answer_by.isoformat() if case.answer_by else _("no date")
    return _("{day}, too late").format(day=day) if is_late(case, corpus.today) else day


def _as_json(corpus: Corpus, cases: Sequence[Case]) -> str:
    told = [
        {
            "case": each.id,
            "answer_by": each.answer_by.isoformat() if each.answer_by else None,
            "late": is_late(each, corpus.today),
            "presenter": each.presenter,
            "ask": [
                {"member": asked.key, "teams": [team.key for team in asked.teams]}
                for asked in to_ask(corpus, each)
            ],
            "agreed_with": list(each.agreed_with),
            "agreed_on": each.agreed_on.isoformat() if each.agreed_on else None,
            "agreement": each.agreement,
        }
        for each in cases
    ]
    return json.dumps({"version": 1, "cases": told}, ensure_ascii=False, indent=2) + "\n"
