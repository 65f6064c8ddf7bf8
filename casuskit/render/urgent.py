"""A short text about an urgent case for a chat: who is asked, and by when; no case text."""

from collections.abc import Mapping

from casuskit.core.corpus import Corpus
from casuskit.core.records import Case
from casuskit.meetings.urgent import Asked, to_ask
from casuskit.render.environment import render
from casuskit.render.markdown import escape, tidy


def urgent_markdown(corpus: Corpus, case: Case, templates: Mapping[str, str]) -> str:
    """The text as Markdown: the question to the contact persons, or that it was answered."""
    cycle, function = corpus.settings.cycle, corpus.settings.function
    team = corpus.settings.teams.get(case.team)
    made = render(
        templates,
        "urgent-chat.md.j2",
        name=escape(cycle.name or cycle.district),
        case=escape(case.id),
        presenter=escape(function(case.presenter)),
        team=escape(team.name if team else ""),
        question_type=escape(case.question_type),
        answer_by=case.answer_by,
        asked=[_asked(corpus, each) for each in to_ask(corpus, case)],
        agreed_with=[escape(function(key)) for key in case.agreed_with],
        agreed_on=case.agreed_on,
    )
    return tidy(made)


def _asked(corpus: Corpus, asked: Asked) -> str:
    teams = ", ".join(team.name for team in asked.teams)
    return escape(f"{corpus.settings.function(asked.key)} ({teams})")
