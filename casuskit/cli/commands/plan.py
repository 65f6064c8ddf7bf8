"""Plan the series of meetings ahead, clear of holidays, with the chair in rotation."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Annotated, Literal

import typer

from casuskit.cli import console, options, plan_list, workplace
from casuskit.cli.meeting import refuse_broken, unwritten
from casuskit.cli.options import OutputOption
from casuskit.core.corpus import Corpus
from casuskit.core.documents import SETTINGS_FILE
from casuskit.core.errors import CasusError, misread
from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.settings import Cycle
from casuskit.io.days_off import days_off
from casuskit.io.repository import Repository
from casuskit.io.writing import create_all
from casuskit.meetings.avoiding import period
from casuskit.meetings.entries import appointment
from casuskit.meetings.plan import WEEK, DaysOff, Planned, plan, why_not
from casuskit.render.scaffold import planned_scaffold
from casuskit.rules.team import impossible_avoided_day

EXAMPLE = "casus plan --write"
REQUIREMENTS = ("R29", "R58", "R63", "R64")
Format = Literal["text", "json", "ics"]
_ENDINGS: Mapping[str, Format] = {"txt": "text", "json": "json", "ics": "ics"}
_MOST = 200
_YEARS = range(1966, 2101)  # for which the law on holidays can be reckoned


def command(
    since: Annotated[
        str,
        typer.Option(
            "--from", metavar=_("DATE"), help=_("The first day (JJJJ-MM-DD); without it today.")
        ),
    ] = "",
    count: Annotated[
        int | None,
        typer.Option("--count", metavar=_("NUMBER"), help=_("How many meetings; else for a year.")),
    ] = None,
    write: Annotated[
        bool, typer.Option("--write", help=_("Make a file for each meeting that has none."))
    ] = False,
    format: Annotated[  # noqa: A002 - the option's name
        Format | None,
        typer.Option(
            "--format",
            help=_(
                "A table, JSON for programs, or a calendar; without it as the file's name ends."
            ),
        ),
    ] = None,
    output: OutputOption = None,
) -> int:
    """Each meeting with its day and its chair, and why it is not where the rhythm puts it."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    refuse_broken(corpus, [SETTINGS_FILE])
    start = max(_start(since, corpus.today), corpus.settings.cycle.first_meeting or date.min)
    number = _number(count, corpus.settings.cycle)
    off = _days_off(corpus.settings.cycle, start, number)
    _refuse_settings(corpus, off)
    places = plan(corpus, start, number, off)
    workplace.note_unread(corpus)
    _note_unknown(corpus.settings.cycle, places, off)
    form = format or options.form_of(output, _ENDINGS, "text")
    if write:
        refuse_broken(corpus, [each.path for each in corpus.documents if not each.kind])
        _write(repository, corpus, places)
        corpus = workplace.corpus(repository)
        places = plan(corpus, start, number, off)
    options.deliver(_made(repository, corpus, places, off, form), output)
    return 0


def _start(written: str, today: date) -> date:
    start = options.day(written, today, "--from") or today
    if start.year not in _YEARS:
        told = _("`--from` must be a day from {first} to {last}.")
        raise CasusError(told.format(first=_YEARS[0], last=_YEARS[-1]))
    return start


def _number(asked: int | None, cycle: Cycle) -> int:
    """How many places in the series: those of a year when nothing was asked."""
    number = -(-52 // cycle.weeks) if asked is None else asked
    if not 1 <= number <= _MOST:
        raise CasusError(_("`--count` must be a number from 1 to {most}.").format(most=_MOST))
    return number


def _days_off(cycle: Cycle, start: date, number: int) -> DaysOff:
    """The days off of all years in which the plan can fall."""
    room = min((date.max - start).days, 7 * cycle.weeks * (number + 2))
    last = start + timedelta(days=room)
    return days_off(range(start.year, min(last.year, _YEARS[-1]) + 1), cycle.region)


def _refuse_settings(corpus: Corpus, off: DaysOff) -> None:
    """Raise `CasusError` when the settings leave no day: each meeting is on the same weekday."""
    for hit in impossible_avoided_day.check(corpus.settings, corpus):
        raise misread(hit.document.source, Problem("", hit.span, hit.message))
    cycle = corpus.settings.cycle
    if cycle.first_meeting is None:
        raise CasusError(_("Put the first meeting under `eerste_bijeenkomst` in casus.yaml."))
    weekly = cycle._replace(avoid=tuple(each for each in cycle.avoid if period(each) is None))
    always = off._replace(names={}, after_ascension=frozenset())
    if why_not(weekly, cycle.first_meeting, always):
        message = _(
            "The rhythm puts every meeting on the weekday of `eerste_bijeenkomst` in casus.yaml,"
            " and that is a day without meetings; choose another first day."
        )
        raise CasusError(message)


def _note_unknown(cycle: Cycle, places: Sequence[Planned], off: DaysOff) -> None:
    """Say for which part of the plan nobody knows the school holidays."""
    if not cycle.region:
        console.note(
            _("School holidays are not kept free; name `schoolvakantieregio` in casus.yaml.")
        )
    elif any(each.by_rhythm + WEEK > off.known_until for each in places):
        told = _("School holidays are known until {day}; look at later meetings again by then.")
        console.note(told.format(day=off.known_until.isoformat()))


def _write(repository: Repository, corpus: Corpus, places: Sequence[Planned]) -> None:
    """Make all files or none; a meeting that drops out gets one as well, with the reason."""
    new = [each for each in places if not each.meeting]
    if any((each.day or each.by_rhythm) < corpus.today for each in new):
        raise CasusError(_("`--write` is for days to come; leave `--from` out."))
    paths = [repository.meeting_path(each.day or each.by_rhythm) for each in new]
    made = {
        path.relative_to(repository.root).as_posix(): planned_scaffold(corpus, each)
        for path, each in zip(paths, new, strict=True)
    }
    create_all(repository.root, made)
    for path in made:
        console.note(_("Written: {path}").format(path=path))
    if not made:
        console.note(_("Every meeting has its file already."))


def _made(
    repository: Repository, corpus: Corpus, places: Sequence[Planned], off: DaysOff, form: Format
) -> str | bytes:
    match form:
        case "text":
            return plan_list.as_text(corpus, places)
        case "json":
            return plan_list.as_json(places, off)
        case "ics":
            from casuskit.io.calendar import ics  # it takes time, and few ask for it

            meetings = [each.meeting or unwritten(each.day) for each in places if each.day]
            return ics(repository.root, [appointment(corpus, each) for each in meetings])
