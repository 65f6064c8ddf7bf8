"""The minutes as Markdown, for the team, for learning, or for the presenter to take along."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from textwrap import shorten
from typing import Literal, NamedTuple

from markupsafe import Markup

from casuskit.actions.followup import of_record
from casuskit.core.corpus import Corpus
from casuskit.core.dates import short
from casuskit.core.documents import Document
from casuskit.core.records import Discussion, Meeting
from casuskit.core.schemas import Schema, is_date, questions
from casuskit.meetings.cycle import next_day
from casuskit.meetings.ground import Use, beyond_consent, lost
from casuskit.render.action import ActionLine, action_line
from casuskit.render.environment import render
from casuskit.render.markdown import escape, notes, paragraphs, tidy

RECORD_TEMPLATE = "bespreking.md.j2"
Audience = Literal["team", "leren", "inbrenger"]
Other = Literal["flipover", "chat"]
"""A sheet a case, and the form for a chat, without case text."""
_LONGEST_REASON = 400
_FRAME = ("schema", "bijeenkomst", "casus", "minuten")


class Answer(NamedTuple):
    """A question of the method with what was answered, as one text or as items."""

    question: Markup
    text: Markup
    items: tuple[Markup, ...]


class RecordLine(NamedTuple):
    """A discussed case as it is shown; `reason` is cut where it is too long for a sheet."""

    id: Markup
    title: Markup
    presenter: Markup
    follows: Markup
    kind: Markup
    method: Markup
    minutes: int | None
    client_question: Markup
    team_question: Markup
    answers: tuple[Answer, ...]
    actions: tuple[ActionLine, ...]
    outcome: Markup
    reason: Markup
    learned: tuple[Markup, ...]
    notes: Markup
    template: str


def minutes_markdown(
    corpus: Corpus,
    meeting: Meeting,
    audience: Audience | Other,
    templates: Mapping[str, str],
    only: str = "",
) -> str:
    """The minutes of a held meeting; `only` limits them to one case."""
    day = meeting.day or corpus.today
    found = [each for each in corpus.discussions_on(day) if only in ("", each.case_id)]
    records = [each for each in found if not _withheld(corpus, each)]
    lines = [_record_line(corpus, record, templates) for record in records]
    cycle, settings = corpus.settings.cycle, corpus.settings
    made = render(
        templates,
        f"minutes-{audience}.md.j2",
        name=escape(cycle.name or cycle.district),
        day=day,
        time=meeting.time or cycle.time,
        place=escape(meeting.place or cycle.place),
        form=escape(meeting.form),
        roles={role: escape(settings.function(key)) for role, key in meeting.roles.items()},
        present=[escape(settings.function(key)) for key in meeting.present],
        absent=[escape(settings.function(key)) for key in meeting.absent],
        records=lines,
        unrecorded=[
            escape(case)
            for case in meeting.agenda
            if only in ("", case) and case not in {record.case_id for record in found}
            if case in corpus.case_by_id
        ],
        withheld=[escape(each.case_id) for each in found if each not in records],
        actions=[action for line in lines for action in line.actions],
        waiting=[action for line in lines for action in line.actions if not action.done],
        learned=[escape(each) for record in records for each in record.learned],
        good_things=paragraphs(meeting.good_things),
        done_well=paragraphs(meeting.done_well),
        cooperation=paragraphs(meeting.cooperation),
        agreements_evaluated=meeting.agreements_evaluated,
        announcements=notes(meeting.document.body_text, below=0),
        following=next_day(corpus, day),
    )
    return tidy(made)


def _withheld(corpus: Corpus, record: Discussion) -> bool:
    """Whether nothing of a discussion may be told (any more)."""
    case = corpus.case_by_id.get(record.case_id)
    if case is None:
        return False
    return bool(lost(case, corpus.today) or beyond_consent(case, Use.MINUTES))


def _record_line(corpus: Corpus, record: Discussion, templates: Mapping[str, str]) -> RecordLine:
    case = corpus.case_by_id.get(record.case_id)
    method = corpus.method_of(record.case_id)
    prepared = case.document if case else record.document
    template = f"{method.key if method else ''}/{RECORD_TEMPLATE}"
    reason = shorten(record.document.text("onderbouwing"), _LONGEST_REASON, placeholder=" …")
    return RecordLine(
        id=escape(record.case_id),
        title=escape(case.title if case else ""),
        presenter=escape(corpus.settings.function(case.presenter) if case else ""),
        follows=escape(case.follows if case else ""),
        kind=escape(case.kind if case else ""),
        method=_method_name(corpus, record),
        minutes=record.document.number("minuten"),
        client_question=escape(prepared.text(method.client_question) if method else ""),
        team_question=escape(prepared.text(method.team_question) if method else ""),
        answers=tuple(_answers(corpus, record)),
        actions=tuple(action_line(corpus, each) for each in of_record(record)),
        outcome=escape(record.document.text("uitkomst")),
        reason=escape(reason),
        learned=tuple(map(escape, record.learned)),
        notes=notes(record.document.body_text, below=1),
        template=template if template in templates else RECORD_TEMPLATE,
    )


def _method_name(corpus: Corpus, record: Discussion) -> Markup:
    method = corpus.method_of(record.case_id)
    return escape(method.name if method else "")


def _answers(corpus: Corpus, record: Discussion) -> Iterator[Answer]:
    """The answered questions: the method's own first, then those of every record."""
    case = corpus.case_by_id.get(record.case_id)
    schema = corpus.library.schema("bespreking", case.method if case else "")
    base = questions(corpus.library.schemas["bespreking"])
    own = [key for key in questions(schema) if key not in base]
    yield from _answered(corpus, record.document, schema, own)
    method = corpus.library.methods.get(case.method) if case else None
    if case and method:  # what the presenter kept until the end, to compare the outcome with
        prepared = corpus.library.schema("casus", method.key)
        yield from _answered(corpus, case.document, prepared, method.hidden)
    common = [key for key in base if key not in _FRAME]
    yield from _answered(corpus, record.document, schema, common)


def _answered(
    corpus: Corpus, document: Document, schema: Schema, keys: Iterable[str]
) -> Iterator[Answer]:
    for key in keys:
        text, items = document.text(key), document.texts(key)
        if text or items:
            question = escape(str(questions(schema)[key].get("title", key)))
            shown = paragraphs(_readable(corpus, text))
            yield Answer(question, shown, tuple(escape(item) for item in items))


def _readable(corpus: Corpus, text: str) -> str:
    """A date in words and a member by function; any other text as it is."""
    return short(date.fromisoformat(text)) if is_date(text) else corpus.settings.function(text)
