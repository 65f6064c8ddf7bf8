"""The list of published meetings."""

from collections.abc import Mapping, Sequence

from casuskit.core.corpus import Corpus
from casuskit.core.records import Meeting
from casuskit.render.environment import render
from casuskit.render.markdown import escape, tidy


def page_name(meeting: Meeting) -> str:
    """The file name of the page of a meeting."""
    return f"{meeting.day}.html"


def index_markdown(
    corpus: Corpus, meetings: Sequence[Meeting], templates: Mapping[str, str]
) -> str:
    """The meetings, newest first, as Markdown."""
    cycle = corpus.settings.cycle
    lines = [
        {"day": each.day, "page": page_name(each), "cases": len(corpus.discussions_on(each.day))}
        for each in reversed(meetings)
        if each.day
    ]
    made = render(
        templates, "index.md.j2", name=escape(cycle.name or cycle.district), meetings=lines
    )
    return tidy(made)
