"""Make the records of a meeting, or render its minutes for one of three audiences."""

from typing import Annotated

import typer

from casuskit.cli import console, meeting, options, workplace
from casuskit.cli.case import case_number
from casuskit.cli.meeting import Format, Paper
from casuskit.cli.options import DateOption, OutputOption, TemplateOption
from casuskit.core.corpus import Corpus
from casuskit.core.dates import written
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.io.repository import CASES, Repository
from casuskit.io.templates import templates
from casuskit.io.writing import create
from casuskit.meetings.entries import to_dos
from casuskit.meetings.ground import why_not_discussed
from casuskit.render.minutes import Audience, Other, minutes_markdown
from casuskit.render.scaffold import record_scaffold

EXAMPLE = "casus minutes --audience leren"
REQUIREMENTS = ("R04", "R27", "R28", "R36", "R76", "R91")


def command(
    date: DateOption = "",
    start: Annotated[
        bool, typer.Option("--start", help=_("Make a record for every case on the agenda."))
    ] = False,
    audience: Annotated[
        Audience,
        typer.Option(
            "--audience",
            help=_(
                "All for the team, only what was learned, or one case (`--case`) to take along."
            ),
        ),
    ] = "team",
    case: Annotated[
        str, typer.Option("--case", metavar=_("ID"), help=_("Only this case, to take along."))
    ] = "",
    format: Annotated[  # noqa: A002 - the option's name
        Format | None, typer.Option("--format", help=_(options.FORMAT_HELP))
    ] = None,
    output: OutputOption = None,
    template: TemplateOption = None,
    flipover: Annotated[
        bool,
        typer.Option(
            "--flipover", help=_("A page a case in large letters, to hang up or take along.")
        ),
    ] = False,
) -> int:
    """What was said, decided, agreed and learned, from the records of the meeting."""
    repository = workplace.repository()
    corpus = workplace.corpus(repository)
    day = options.day(date, None)
    case = case_number(corpus, case)
    if start:
        asked = meeting.on(corpus, day) if day else meeting.to_record(corpus)
        return _start(repository, corpus, asked)
    asked = meeting.of_case(corpus, case) if case and not day else meeting.latest(corpus, day)
    if audience == "inbrenger" and not (case or flipover):
        case = _only_case(corpus, asked)
    _refuse(corpus, asked, case)
    shown: Audience | Other = "flipover" if flipover else "inbrenger" if case else audience
    paper = _paper(repository, corpus, asked, shown, case)._replace(base=template, large=flipover)
    kind = meeting.format_of(format, output, paper)
    options.deliver(meeting.rendered(repository.root, corpus.settings, paper, kind), output)
    return 0


def _paper(
    repository: Repository, corpus: Corpus, asked: Meeting, shown: Audience | Other, case: str
) -> Paper:
    texts, cycle = templates(repository.root), corpus.settings.cycle
    return Paper(
        minutes_markdown(corpus, asked, shown, texts, case),
        minutes_markdown(corpus, asked, "chat", texts, case),
        f"Verslag {cycle.name or cycle.district}, {written(asked.day or corpus.today)}",
        tuple(each for each in to_dos(corpus, asked) if case in ("", each.case)),
    )


def _only_case(corpus: Corpus, asked: Meeting) -> str:
    """The case of a meeting that has one: a sheet to take along shows nothing of another's case."""
    records = corpus.discussions_on(asked.day or corpus.today)
    cases = dict.fromkeys((*asked.agenda, *(each.case_id for each in records)))
    if len(cases) > 1:
        message = _(
            "`--audience inbrenger` makes a sheet of one case; name it with `--case`."
            " In this meeting: {cases}."
        )
        raise CasusError(message.format(cases=", ".join(cases)))
    return next(iter(cases), "")


def _start(repository: Repository, corpus: Corpus, asked: Meeting) -> int:
    """Make the records that are not there yet; those that are stay as they are."""
    if asked.day is None or not asked.agenda:
        message = _("The meeting on {day} has no cases yet; `casus agenda --write` adds them.")
        raise CasusError(message.format(day=asked.day))
    meeting.refuse_broken(corpus, [asked.document.path])
    meeting.refuse_unknown(corpus, asked)
    made = 0
    for key in asked.agenda:
        path = repository.record_path(asked.day, key)
        reason = why_not_discussed(corpus.case_by_id[key], max(asked.day, corpus.today))
        if reason:
            told = _("No record was made of case {case}. {reason}")
            console.note(told.format(case=key, reason=reason))
            continue
        if not path.exists() and not path.is_symlink():
            create(path, record_scaffold(corpus, asked, corpus.case_by_id[key]))
            console.result(f"{path.relative_to(repository.root)}\n")
            made += 1
    if not made:
        told = _("All records of the meeting on {day} are there already.")
        console.note(told.format(day=asked.day))
    return 0


def _refuse(corpus: Corpus, asked: Meeting, case: str) -> None:
    """Raise `CasusError` when a file that goes into the minutes cannot be read well."""
    day = asked.day or corpus.today
    records = corpus.discussions_on(day)
    if case and case not in (*asked.agenda, *(each.case_id for each in records)):
        raise CasusError(_("Case {case} was not in this meeting.").format(case=case))
    prefix = asked.document.path.rpartition("/")[0] + "/"
    paths = [each.path for each in corpus.documents if each.path.startswith(prefix)]
    unread = [each.case_id for each in records if each.case_id not in corpus.case_by_id]
    meeting.refuse_broken(corpus, [*paths, *(f"{CASES}/{each}.md" for each in unread)])
