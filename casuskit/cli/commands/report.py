"""Look back on a year: what came in, what came of it, and what is still missing."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated, Literal, get_args

import typer

from casuskit.cli import meeting, options, workplace
from casuskit.cli.meeting import Paper
from casuskit.cli.options import OutputOption, TemplateOption
from casuskit.core.corpus import Corpus
from casuskit.core.dates import months_later
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.runner import json_text
from casuskit.io.look import look
from casuskit.io.repository import Repository
from casuskit.io.templates import templates
from casuskit.meetings.contacts import Contact
from casuskit.meetings.evaluation import Evaluation, Period, evaluate
from casuskit.render.bars import COLOUR
from casuskit.render.evaluation import evaluation_figures, evaluation_markdown
from casuskit.render.look import legible
from casuskit.render.outside import for_outside

EXAMPLE = "casus report --audience team -o evaluatie.html"
REQUIREMENTS = ("R28", "R54", "R57", "R65", "R90", "R92", "R93", "R94")
Audience = Literal["buiten", "team"]
Format = Literal["md", "txt", "html", "pdf", "docx", "odt", "json"]
_ENDINGS: Mapping[str, Format] = {each: each for each in get_args(Format)}
_YEARS = range(1900, 10000)


def command(
    year: Annotated[
        str, typer.Option("--year", metavar=_("YEAR"), help=_("This calendar year (JJJJ)."))
    ] = "",
    start: Annotated[
        str,
        typer.Option(
            "--from", metavar=_("DATE"), help=_("From this day on; else a year up to the last day.")
        ),
    ] = "",
    until: Annotated[
        str,
        typer.Option("--until", metavar=_("DATE"), help=_("Until this day included; else today.")),
    ] = "",
    audience: Annotated[
        Audience,
        typer.Option(
            "--audience",
            help=_(
                "`buiten` for who was not there: no number of cases or people below five and"
                " nothing about persons;"
                " `team` for your own eyes."
            ),
        ),
    ] = "buiten",
    format: Annotated[  # noqa: A002 - the option's name
        Format | None,
        typer.Option(
            "--format",
            help=_(
                "Markdown, text, HTML, PDF, Word, ODT, or JSON for programs; without it as the"
                " file's name ends."
            ),
        ),
    ] = None,
    output: OutputOption = None,
    template: TemplateOption = None,
) -> int:
    """What a team asks itself once a year, counted from its own files."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    inside = audience == "team"
    told = evaluate(corpus, _period(corpus.today, year, start, until))
    told = told if inside else for_outside(told)
    workplace.note_unread(corpus)
    kind = format or options.form_of(output, _ENDINGS, "md")
    if kind == "json":
        options.deliver(_as_json(told, audience), output)
        return 0
    paper = _paper(repository, corpus, told, inside=inside)._replace(base=template)
    options.deliver(meeting.rendered(repository.root, corpus.settings, paper, kind), output)
    return 0


def _period(today: date, year: str, start: str, until: str) -> Period:
    """The days that were asked for; a year when there is no first or no last one."""
    if year:
        if start or until:
            raise CasusError(_("`--year` is a period by itself; leave out `--from` and `--until`."))
        if not (year.isascii() and year.isdigit() and int(year) in _YEARS):
            raise CasusError(_("`--year` must be a year, such as 2026."))
        return Period(date(int(year), 1, 1), date(int(year), 12, 31))
    last = options.day(until, None, "--until") or today
    first = options.day(start, None, "--from") or _a_year_before(last)
    if first > last:
        message = _("`--from` ({first}) comes after `--until` ({last}).")
        raise CasusError(message.format(first=first, last=last))
    return Period(first, last)


def _a_year_before(last: date) -> date:
    """The first day of the year that ends on a day."""
    first_year = last.year == date.min.year
    return date.min if first_year else months_later(last, -12) + timedelta(days=1)


def _paper(repository: Repository, corpus: Corpus, told: Evaluation, *, inside: bool) -> Paper:
    texts = templates(repository.root)
    own = look(repository.root, corpus.settings).colour
    return Paper(
        evaluation_markdown(corpus, told, texts, inside=inside),
        figures=evaluation_figures(corpus, told, texts, legible(own) if own else COLOUR),
    )


def _as_json(told: Evaluation, audience: Audience) -> str:
    """The same numbers for programs; one that may not be told is null."""
    made: dict[str, object] = {
        "version": 1,
        "audience": audience,
        "from": told.period.first,
        "until": told.period.last,
        "day": told.day,
        "meetings": {
            "held": told.held,
            "cancelled": told.cancelled,
            "unrecorded": told.unrecorded,
            "present": told.present,
        },
        "agreements_evaluated_on": told.agreements_evaluated,
        "days_to_discussion": told.wait,
        "tallies": {
            name: {"whole": each.whole, "counts": _named(each.counts)}
            for name, each in told.tallies.items()
        },
    }
    if audience == "team":
        made["each_meeting"] = [
            each._asdict() | {"missed_by": [team.key for team in each.missed_by]}
            for each in told.gatherings
        ]
        made["learned"] = sum(len(each.learned) for each in told.learned)
        made["silent_teams"] = [team.key for team in told.silent]
        made["contact_persons"] = [_contact(each) for each in told.contacts]
    return json_text(made)


def _named(counts: Mapping[str, int | None]) -> Mapping[str, int | None]:
    return {key or "other": count for key, count in counts.items()}


def _contact(each: Contact) -> dict[str, object]:
    """A contact person by key: days, and what is missing."""
    member = each.member
    return {
        "team": each.team.key,
        "member": member.key if member else None,
        "successor_missing": each.successor_missing,
        "introduced_on": member.introduced_on if member else None,
        "self_check_on": member.self_check_on if member else None,
        "missed": each.missed,
    }
