"""A friendly reminder of open actions: numbers and dates, nothing of what a case says."""

from collections.abc import Iterable, Mapping

from casuskit.actions.followup import Action
from casuskit.core.corpus import Corpus
from casuskit.meetings.cycle import next_day
from casuskit.render.action import action_line
from casuskit.render.environment import render
from casuskit.render.markdown import escape, tidy


def reminder(
    corpus: Corpus, actions: Iterable[Action], templates: Mapping[str, str], *, heading: str = ""
) -> str:
    """A text for one person as Markdown; `heading` says for whom where there are more."""
    cycle = corpus.settings.cycle
    made = render(
        templates,
        "reminder.md.j2",
        heading=escape(heading),
        name=escape(cycle.name or cycle.district),
        actions=[action_line(corpus, each) for each in actions],
        following=next_day(corpus, corpus.today),
    )
    return tidy(made)
