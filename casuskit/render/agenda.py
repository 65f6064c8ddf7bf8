"""The agenda as Markdown: what a meeting will do, minute by minute."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from casuskit.actions.followup import Action, open_actions
from casuskit.core.corpus import Corpus
from casuskit.core.methods import Method
from casuskit.core.records import Case
from casuskit.meetings.agenda import ACTIONS_MINUTES, OPENING_MINUTES, Agenda, Slot
from casuskit.meetings.clock import clock
from casuskit.meetings.urgent import urgent_cases
from casuskit.render.action import ActionLine, action_line
from casuskit.render.earlier import Earlier, earlier, withheld
from casuskit.render.environment import render
from casuskit.render.markdown import escape, tidy


class CaseLine(NamedTuple):
    """A case as it is shown on an agenda."""

    id: Markup
    title: Markup
    presenter: Markup
    involved: tuple[Markup, ...]
    kind: Markup
    question_type: Markup
    urgent: bool
    answer_by: date | None
    agreed_with: tuple[Markup, ...]
    agreement: Markup
    follows: Markup
    earlier: Earlier | None
    method: Markup
    client_question: Markup
    team_question: Markup
    missing: tuple[Markup, ...]
    start: str
    end: str
    minutes: int


def agenda_markdown(
    corpus: Corpus, agenda: Agenda, templates: Mapping[str, str], *, brief: bool = False
) -> str:
    """The agenda of a meeting as Markdown; `brief` is the form for a chat, without case text."""
    meeting, cycle = agenda.meeting, corpus.settings.cycle
    start, day = meeting.time or cycle.time, max(agenda.day, corpus.today)
    slots = [_slot_line(corpus, slot, start, day) for slot in agenda.slots]
    end_of_cases = OPENING_MINUTES + ACTIONS_MINUTES + sum(slot.minutes for slot in agenda.slots)
    made = render(
        templates,
        "agenda-chat.md.j2" if brief else "agenda.md.j2",
        name=escape(cycle.name or cycle.district),
        day=agenda.day,
        start=start,
        end=clock(start, agenda.minutes),
        minutes=agenda.minutes,
        used=agenda.used,
        place=escape(meeting.place or cycle.place),
        form=escape(meeting.form),
        fixed=agenda.fixed,
        roles={role: escape(corpus.settings.function(key)) for role, key in agenda.roles.items()},
        actions=[_action_line(corpus, each, day) for each in open_actions(corpus)],
        actions_at=clock(start, OPENING_MINUTES),
        slots=slots,
        between=[_case_line(corpus, case) for case in _between(corpus, agenda)],
        barred=[escape(case.id) for case in agenda.barred],
        reserve=[_case_line(corpus, case) for case in agenda.reserve],
        closing_at=clock(start, end_of_cases),
        evaluation=agenda.evaluation,
        following=agenda.following,
        methods=_methods(agenda.slots),
    )
    return tidy(made)


def _between(corpus: Corpus, agenda: Agenda) -> list[Case]:
    """The urgent cases that go their own way, outside a meeting that is still to come; R68."""
    if agenda.day < corpus.today:
        return []
    on_agenda = {slot.case.id for slot in agenda.slots}
    return [case for case in urgent_cases(corpus) if case.id not in on_agenda]


def _methods(slots: Iterable[Slot]) -> list[Method]:
    """The methods on the agenda, each once, in order."""
    return list({slot.method.key: slot.method for slot in slots if slot.method}.values())


def _action_line(corpus: Corpus, action: Action, day: date) -> ActionLine:
    """An action without its text where nothing of its case may be shown any more."""
    line, case = action_line(corpus, action), corpus.case_by_id.get(action.record.case_id)
    return line._replace(what=escape("")) if case and withheld(case, corpus, day) else line


def _slot_line(corpus: Corpus, slot: Slot, start: str, day: date) -> CaseLine:
    case = slot.case
    return _case_line(corpus, case)._replace(
        earlier=earlier(corpus, case.follows, day) if case.follows != case.id else None,
        start=clock(start, slot.start),
        end=clock(start, slot.start + slot.minutes),
        minutes=slot.minutes,
    )


def _case_line(corpus: Corpus, case: Case) -> CaseLine:
    method = corpus.library.methods.get(case.method)
    document = case.document
    return CaseLine(
        id=escape(case.id),
        title=escape(case.title),
        presenter=escape(corpus.settings.function(case.presenter)),
        involved=tuple(escape(each) for each in case.involved),
        kind=escape(case.kind),
        question_type=escape(case.question_type),
        urgent=case.urgent,
        answer_by=case.answer_by,
        agreed_with=tuple(escape(corpus.settings.function(key)) for key in case.agreed_with),
        agreement=escape(case.agreement),
        follows=escape(case.follows),
        earlier=None,
        method=escape(method.name if method else case.method),
        client_question=escape(document.text(method.client_question) if method else ""),
        team_question=escape(document.text(method.team_question) if method else ""),
        missing=tuple(escape(each) for each in document.texts("ontbrekende_informatie")),
        start="",
        end="",
        minutes=0,
    )
