"""Which meeting a command is about, and the formats in which it can be shown."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

from casuskit.cli.checking import masked_path
from casuskit.cli.options import form_of
from casuskit.core.corpus import Corpus
from casuskit.core.documents import parse
from casuskit.core.errors import CasusError, misread
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.core.runner import harmless, harmless_markdown, harmless_markup
from casuskit.core.settings import Settings
from casuskit.core.text import Source
from casuskit.io.look import look
from casuskit.io.reading import Unreadable, read_bytes
from casuskit.io.repository import CASES
from casuskit.io.templates import templates
from casuskit.meetings.cycle import next_day
from casuskit.meetings.entries import Appointment, ToDo
from casuskit.render.figure import NO_FIGURES, Figure
from casuskit.render.markdown import escape

Format = Literal["md", "txt", "chat", "html", "pdf", "docx", "odt", "svg", "eml", "ics"]
_ALWAYS: tuple[Format, ...] = ("md", "txt", "html", "pdf", "docx", "odt")
_LARGEST_TEMPLATE = 16 << 20


def coming(corpus: Corpus, day: date | None) -> Meeting:
    """The meeting on a day, else the nearest to come, else the next in the cycle without a file."""
    if day is None:
        planned = next(corpus.coming(), None)
        if planned:
            return planned
        day = next_day(corpus, corpus.today)
    if day is None:
        raise CasusError(_("No meeting is planned; name a day with `--date`."))
    return corpus.meeting_by_day.get(day) or unwritten(day)


def latest(corpus: Corpus, day: date | None) -> Meeting:
    """The meeting on a day, else the last one that was held, today's included."""
    if day is None:
        held = [each for each in corpus.meetings if each.day and each.day <= corpus.today]
        held = [each for each in held if not each.cancelled]
        if held:
            return held[-1]
        raise CasusError(_("No meeting was held yet; name a day with `--date`."))
    return on(corpus, day)


def to_record(corpus: Corpus) -> Meeting:
    """The meeting whose records are to be made: today's, the last without any, else the next."""
    planned = [each for each in corpus.meetings if each.day and not each.cancelled]
    today = [each for each in planned if each.day == corpus.today]
    open_ = [
        each
        for each in planned
        if each.day and each.day < corpus.today and each.agenda
        if not corpus.discussions_on(each.day)
    ]
    coming = [each for each in planned if each.day and each.day > corpus.today]
    for choice in (today, open_[-1:], coming, planned[-1:]):
        if choice:
            return choice[0]
    raise CasusError(_("No meeting has an agenda yet; `casus agenda --write` makes one."))


def of_case(corpus: Corpus, case: str) -> Meeting:
    """The last meeting in which a case was discussed; raises `CasusError` when there is none."""
    records = corpus.discussions_by_case.get(case, ())
    days = [each.meeting_day for each in records if each.meeting_day]
    if not days:
        raise CasusError(_("Case {case} was not discussed yet.").format(case=case))
    return on(corpus, days[-1])


def on(corpus: Corpus, day: date) -> Meeting:
    """The meeting on a day; raises `CasusError` when there is none."""
    found = corpus.meeting_by_day.get(day)
    if found:
        return found
    known = ", ".join(each.day.isoformat() for each in corpus.meetings if each.day)
    message = _("There is no meeting on {day}. There are meetings on: {known}.")
    raise CasusError(message.format(day=day, known=known or "-"))


def unwritten(day: date) -> Meeting:
    """A meeting on a day for which there is no file yet."""
    return Meeting(parse(Source("", f"---\nschema: bijeenkomst/1\nbijeenkomst: {day}\n---\n")))


class Paper(NamedTuple):
    """What a document says, from which every format is made.

    `markdown` is the whole, `brief` the short form without case text, `subject` what it is called,
    `entries` what goes into a calendar and `figure` a picture; what is empty cannot be had. A page
    shows what stands under the headings `beside` in a grid; page and PDF have the `figures` beside
    the tables under these headings. `base` is a document in house style to begin with, for Word
    alone; `large` puts each part under a heading of the first level on a page of its own, in
    letters that fill it, for PDF alone.
    """

    markdown: str
    brief: str = ""
    subject: str = ""
    entries: tuple[Appointment | ToDo, ...] = ()
    figure: str = ""
    beside: tuple[str, ...] = ()
    figures: Mapping[str, Figure] = NO_FIGURES
    base: Path | None = None
    large: bool = False


def forms(paper: Paper) -> tuple[Format, ...]:
    """The formats in which a document can be had."""
    more: Mapping[Format, str] = {
        "chat": paper.brief,
        "svg": paper.figure,
        "eml": paper.brief,
        "ics": paper.subject,
    }
    return (*_ALWAYS, *(form for form, made_from in more.items() if made_from))


def format_of(asked: Format | None, output: Path | None, paper: Paper) -> Format:
    """The format that was asked for, else the one that the name of the file speaks of.

    Raises `CasusError` for one in which this document cannot be had.
    """
    able = forms(paper)
    if asked and asked not in able:
        message = _("This cannot be had as `{format}`. It can be had as: {allowed}.")
        raise CasusError(message.format(format=asked, allowed=", ".join(able)))
    return asked or form_of(output, {each: each for each in able if each != "chat"}, "md")


def rendered(root: Path, own: Settings, paper: Paper, format: Format) -> str | bytes:  # noqa: A002
    """A document in a format that it has; a library is loaded when its format is."""
    if paper.base and format != "docx":
        raise CasusError(_("`--template` is for Word; ask for it with `--format docx`."))
    match format:
        case "svg":
            return harmless_markup(paper.figure)
        case "md":
            return harmless_markdown(paper.markdown)
        case "txt" | "chat":
            from casuskit.render.text import text

            return harmless(text(paper.brief if format == "chat" else paper.markdown))
        case "html":
            made = html_page(root, own, paper.markdown, paper.beside, paper.figures)
            return harmless_markup(made)
        case "pdf":
            from casuskit.io.pdf import pdf

            style = look(root, own)
            return pdf(paper.markdown, large=paper.large, look=style, figures=paper.figures)
        case "docx":
            from casuskit.io.word import word

            return word(paper.markdown, _base(paper.base) if paper.base else None)
        case "odt":
            from casuskit.io.odt import odt

            return odt(paper.markdown)
        case "eml":
            return _mail(root, own, paper)
        case "ics":
            from casuskit.io.calendar import ics

            return ics(root, paper.entries)


def html_page(
    root: Path,
    own: Settings,
    markdown: str,
    beside: tuple[str, ...] = (),
    figures: Mapping[str, Figure] = NO_FIGURES,
) -> str:
    """A document as a page that stands by itself, in the look of the team."""
    from casuskit.render.html import page

    style = look(root, own)
    return page(templates(root), markdown, look=style, beside=beside, figures=figures)


def _mail(root: Path, own: Settings, paper: Paper) -> bytes:
    """A draft with the short form in it and the whole attached."""
    from casuskit.io.mail import draft
    from casuskit.io.pdf import pdf
    from casuskit.render.text import text

    brief = f"# {escape(paper.subject)}\n\n{paper.brief}"
    name = "-".join(re.findall(r"\w+", paper.subject.lower())) + ".pdf"
    return draft(
        paper.subject,
        text(paper.brief),
        html_page(root, own, brief),
        pdf(paper.markdown, large=paper.large, look=look(root, own)),
        name,
    )


def _base(path: Path) -> bytes:
    """The document to begin with; raises `CasusError` when it cannot be read."""
    try:
        return read_bytes(path, _LARGEST_TEMPLATE)
    except Unreadable as error:
        too_large = error.code == "too-large"
        reason = _("a document in house style is at most 16 MiB") if too_large else str(error)
        raise CasusError(f"{path}: {reason}") from None


def refuse_unknown(corpus: Corpus, meeting: Meeting) -> None:
    """Raise `CasusError` for the first case on an agenda that is not there or cannot be read."""
    for case in meeting.agenda:
        refuse_unreadable(corpus, case)
        if case not in corpus.case_by_id:
            raise CasusError(_("Case {case} on the agenda does not exist.").format(case=case))


def refuse_unreadable(corpus: Corpus, case: str) -> None:
    """Raise `CasusError` when the file of a case is there and cannot be read."""
    if case not in corpus.case_by_id:
        refuse_broken(corpus, [f"{CASES}/{case}.md"])


def refuse_doubled(corpus: Corpus, cases: Iterable[str]) -> None:
    """Raise `CasusError` for the first of these cases that stands in more than one file."""
    for number in cases:
        paths = [each.document.path for each in corpus.cases if each.id == number]
        if len(paths) > 1:
            message = _(
                "Case {case} stands in more than one file: {paths}. Keep one, or let"
                " `casus lint --fix` give the other a number of its own."
            )
            told = ", ".join(masked_path(path, corpus) for path in paths)
            raise CasusError(message.format(case=number, paths=told))


def refuse_broken(corpus: Corpus, paths: Iterable[str]) -> None:
    """Raise `CasusError` for the first of these files that could not be read well."""
    wanted = frozenset(paths)
    for document in corpus.documents:
        for problem in corpus.problems_of(document) if document.path in wanted else ():
            source = Source(masked_path(document.path, corpus), document.source.text)
            raise misread(source, problem)
