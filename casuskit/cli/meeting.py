"""Which meeting a command is about, and the formats in which it can be shown."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Literal

from casuskit.core.corpus import Corpus
from casuskit.core.documents import parse
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.core.text import Source
from casuskit.io.repository import CASES, Repository
from casuskit.io.resources import folder
from casuskit.io.templates import templates
from casuskit.meetings.cycle import next_in_cycle

Format = Literal["md", "txt", "html", "pdf", "docx"]


def coming(corpus: Corpus, day: date | None) -> Meeting:
    """The meeting on a day, else the nearest to come, else the next in the cycle without a file."""
    if day is None:
        planned = next(corpus.coming(), None)
        if planned:
            return planned
        day = next_in_cycle(corpus.settings.cycle, corpus.today)
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


def nearest(corpus: Corpus) -> Meeting:
    """The meeting of today, else the last one before it with an agenda, else the next one."""
    with_agenda = [each for each in corpus.meetings if each.agenda and not each.cancelled]
    past = [each for each in with_agenda if each.day and each.day <= corpus.today]
    coming_ = [each for each in with_agenda if each.day and each.day > corpus.today]
    open_ = [each for each in past if each.day and not corpus.discussions_on(each.day)]
    for choice in (open_[-1:], coming_[:1], past[-1:]):
        if choice:
            return choice[0]
    raise CasusError(_("No meeting has an agenda yet; `casus agenda --write` makes one."))


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
    return Meeting.of(parse(Source("", "")))._replace(day=day)


def rendered(repository: Repository, markdown: str, format: Format) -> str | bytes:  # noqa: A002
    """A document in the format that was asked for; a library is loaded when its format is."""
    match format:
        case "md":
            return markdown
        case "txt":
            from casuskit.render.text import text

            return text(markdown)
        case "html":
            from casuskit.render.html import page

            style = (folder("templates") / "style.css").read_text(encoding="utf-8")
            return page(templates(repository.root), markdown, style=style)
        case "pdf":
            from casuskit.io.pdf import pdf

            return pdf(markdown)
        case "docx":
            from casuskit.io.word import word

            return word(markdown)


def refuse_unknown(corpus: Corpus, meeting: Meeting) -> None:
    """Raise `CasusError` for the first case on an agenda that is not there or cannot be read."""
    for case in meeting.agenda:
        if case not in corpus.case_by_id:
            refuse_broken(corpus, [f"{CASES}/{case}.md"])
            raise CasusError(_("Case {case} on the agenda does not exist.").format(case=case))


def refuse_broken(corpus: Corpus, paths: Iterable[Path | str]) -> None:
    """Raise `CasusError` for the first of these files that could not be read well."""
    wanted = {str(path) for path in paths}
    for document in corpus.documents:
        if document.path in wanted and document.problems:
            problem = document.problems[0]
            at = document.source.position(problem.span.start)
            raise CasusError(f"{document.path}:{at.line}:{at.column}: {problem.message}")
