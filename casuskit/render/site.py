"""The published site: a page a meeting, and the pages that lead to them and tell across them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import groupby
from typing import Literal, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from casuskit.core.corpus import Corpus
from casuskit.core.dates import written
from casuskit.core.records import Discussion, Meeting
from casuskit.render.environment import render
from casuskit.render.html import SEARCH, Site, page
from casuskit.render.look import Look
from casuskit.render.markdown import escape, tidy
from casuskit.render.minutes import minutes_markdown

_INDEX, _DECISIONS, _LEARNED = "index.html", "besluiten.html", "geleerd.html"
_ACCESSIBILITY, _FEED, _SHEET = "toegankelijkheid.html", "feed.xml", "style.css"
_SCRIPT = "search.js"
ACROSS = (_DECISIONS, _LEARNED)
"""The pages that tell across meetings."""
Readers = Literal["team", "leren"]
"""For whom a site is: a sheet for the presenter alone is never on it."""
_NOT_FOR_ROBOTS = "User-agent: *\nDisallow: /\n"


Remembered = Callable[[Meeting, str, Callable[[], str]], str]


class _Line(NamedTuple):
    """A meeting in a list: its day, its page, and how many cases were discussed."""

    day: date
    page: str
    cases: int
    id: str


def page_name(day: date) -> str:
    """The file name of the page of a meeting."""
    return f"{day}.html"


def site(
    corpus: Corpus,
    meetings: Sequence[Meeting],
    audience: Readers,
    templates: Mapping[str, str],
    look: Look,
    search: str = "",
    remembered: Remembered = lambda _meeting, _frame, make: make(),
) -> dict[str, str]:
    """Every file of the site by its name; case by case only where the audience may see cases.

    `search` is the script of the page on which a reader searches; without it there is no such page.
    `remembered` gives the page of a meeting within a frame, which it makes or knows from before.
    """
    name = corpus.settings.cycle.name or corpus.settings.cycle.district
    lines = [_line(corpus, name, each.day) for each in reversed(meetings) if each.day]
    known = {
        _INDEX: _index(name, lines, templates),
        _DECISIONS: _decisions(corpus, lines, templates) if audience == "team" else "",
        _LEARNED: _learned(corpus, lines, templates),
        SEARCH: "# Zoeken\n" if search else "",
        _ACCESSIBILITY: tidy(
            render(templates, "accessibility.md.j2", name=escape(name), search=bool(search))
        ),
    }
    titles = {
        _INDEX: "Bijeenkomsten",
        _DECISIONS: "Besluiten",
        _LEARNED: "Wat we leerden",
        SEARCH: "Zoeken",
        _ACCESSIBILITY: "Toegankelijkheid",
    }
    menu = tuple((each, titles[each]) for each, text in known.items() if text)
    told = {each: text for each, text in known.items() if text}
    shared = Site(name, menu, "", corpus.settings.cycle.public)

    def made_page(here: str, text: str, title: str) -> str:
        return page(templates, text, look=look, site=shared._replace(here=here), title=title)

    def meeting_page(meeting: Meeting, day: date) -> str:
        text = minutes_markdown(corpus, meeting, audience, templates)
        return made_page(page_name(day), text, f"Bijeenkomst van {written(day)}")

    made = {each: made_page(each, text, titles[each]) for each, text in told.items()}
    for each in meetings:
        if each.day:
            made[page_name(each.day)] = remembered(
                each, repr(shared), partial(meeting_page, each, each.day)
            )
    made[_FEED] = _feed(name, lines, templates)
    made[_SHEET] = look.style
    if search:
        made[_SCRIPT] = search
    return made if shared.public else {**made, "robots.txt": _NOT_FOR_ROBOTS}


def _line(corpus: Corpus, name: str, day: date) -> _Line:
    own = str(uuid5(NAMESPACE_URL, f"casuskit:{name}:{day}"))
    return _Line(day, page_name(day), len(corpus.discussions_on(day)), own)


def _index(name: str, lines: Sequence[_Line], templates: Mapping[str, str]) -> str:
    """The meetings by year, newest first."""
    years = [(year, list(found)) for year, found in groupby(lines, key=lambda each: each.day.year)]
    return tidy(render(templates, "index.md.j2", name=escape(name), years=years))


def _decisions(corpus: Corpus, lines: Sequence[_Line], templates: Mapping[str, str]) -> str:
    """What was decided in every meeting, and how much of what was agreed is done."""
    found = [
        {
            "case": escape(record.case_id),
            "day": line.day,
            "page": line.page,
            "outcome": escape(record.document.text("uitkomst")),
            "actions": len(record.tasks),
            "done": sum(task.done for task in record.tasks),
        }
        for line, record in _records(corpus, lines)
    ]
    return tidy(render(templates, "decisions.md.j2", decisions=found))


def _learned(corpus: Corpus, lines: Sequence[_Line], templates: Mapping[str, str]) -> str:
    """What was learned in every meeting, newest first."""
    found = []
    for line, records in groupby(_records(corpus, lines), key=lambda each: each[0]):
        learned = [escape(each) for _same, record in records for each in record.learned]
        if learned:
            found.append((line.day, line.page, learned))
    return tidy(render(templates, "learned.md.j2", learned=found))


def _records(corpus: Corpus, lines: Sequence[_Line]) -> Iterator[tuple[_Line, Discussion]]:
    for line in lines:
        for record in corpus.discussions_on(line.day):
            yield line, record


def _feed(name: str, lines: Sequence[_Line], templates: Mapping[str, str]) -> str:
    """The meetings as Atom (RFC 4287): dates and numbers, no text of a case."""
    return render(
        templates,
        "feed.xml.j2",
        name=name,
        id=uuid5(NAMESPACE_URL, f"casuskit:{name}"),
        updated=lines[0].day if lines else date(2000, 1, 1),
        entries=lines,
    )
