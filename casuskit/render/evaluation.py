"""The evaluation of a period as Markdown, and its charts."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup

from casuskit.core.corpus import Corpus
from casuskit.core.dates import short
from casuskit.meetings.contacts import Contact, self_check_due
from casuskit.meetings.evaluation import Evaluation
from casuskit.meetings.tallies import OTHER, Tally
from casuskit.privacy.small_numbers import LEAST
from casuskit.render.bars import Bar, bars
from casuskit.render.earlier import withheld
from casuskit.render.environment import render
from casuskit.render.figure import Figure
from casuskit.render.markdown import escape, tidy

_MOST_BARS = 15  # more do not fit on a page, and nobody compares that many
_HIDDEN, _FEW = "niet getoond", f"minder dan {LEAST}"
_MISSING = "ontbreekt"
_LONG_AGO = ", langer dan een jaar geleden"

_HEADINGS = {
    "domain": "Per domein",
    "team": "Per team",
    "kind": "Per soort",
    "method": "Per methode",
    "wait": "Van aanmelden tot bespreken",
    "outcome": "Uitkomsten",
    "priority": "Wat voor de cliënt vooropstaat",
    "feedback": "Terugkoppeling aan de cliënt",
    "learning": "Leeropbrengst",
    "action": "Stand van de acties",
}
_WORDS = {
    ("wait", "two-cycles"): "Binnen twee rondes",
    ("wait", "longer"): "Na meer dan twee rondes",
    ("wait", "again"): "Al eerder besproken",
    ("wait", OTHER): "Dag van aanmelden niet bekend",
    ("outcome", OTHER): "Nog niet vastgelegd",
    ("action", "in-time"): "Op tijd gedaan",
    ("action", "late"): "Te laat gedaan",
    ("action", "done"): "Gedaan, dag niet genoteerd",
    ("action", "open"): "Open",
    ("action", "overdue"): "Open en te laat",
    ("priority", "client"): "Vastgelegd, van de cliënt zelf",
    ("priority", "somebody-else"): "Vastgelegd, van iemand anders",
    ("priority", "not-recorded"): "Niet vastgelegd",
    ("priority", "not-asked"): "De methode vraagt er niet naar",
    ("feedback", "within-a-week"): "Binnen een week",
    ("feedback", "later"): "Na meer dan een week",
    ("feedback", "coming"): "De dag komt nog",
    ("feedback", "no-day"): "Geen dag afgesproken",
    ("learning", "something"): "Vastgelegd",
    ("learning", "nothing"): "Niets vastgelegd",
}


class Part(NamedTuple):
    """A tally as it is shown; without `rows` when none of its numbers may be told."""

    name: str
    heading: str
    rows: tuple[Bar, ...]


class ContactLine(NamedTuple):
    """A contact person as shown: by function, with days and what is missing."""

    team: Markup
    who: Markup
    introduced: str
    self_check: str
    missed: str


def evaluation_markdown(
    corpus: Corpus, told: Evaluation, templates: Mapping[str, str], *, inside: bool
) -> str:
    """The evaluation as Markdown; `inside` says that only the team itself reads it."""
    cycle = corpus.settings.cycle
    made = render(
        templates,
        "evaluation.md.j2",
        name=escape(cycle.name or cycle.district),
        told=told,
        inside=inside,
        least=LEAST,
        today=corpus.today,
        cases=_whole(told.tallies["kind"]),
        discussions=_whole(told.tallies["outcome"]),
        actions=_whole(told.tallies["action"]),
        parts={part.name: part for part in _parts(corpus, told)},
        learned=_learned(corpus, told),
        silent=[escape(team.name) for team in told.silent],
        contacts=[_contact_line(corpus, told, each) for each in told.contacts],
    )
    return tidy(made)


def evaluation_figures(
    corpus: Corpus, told: Evaluation, templates: Mapping[str, str], colour: str
) -> Mapping[str, Figure]:
    """The charts by the heading under which their numbers stand."""
    return {
        part.heading: bars(templates, part.name, part.heading, part.rows, colour)
        for part in _parts(corpus, told)
        if len(part.rows) <= _MOST_BARS and any(row.number for row in part.rows)
    }


def _whole(tally: Tally) -> str:
    return _FEW if tally.whole is None else str(tally.whole)


def _parts(corpus: Corpus, told: Evaluation) -> Iterator[Part]:
    for name, heading in _HEADINGS.items():
        counts = told.tallies[name].counts
        rows = tuple(
            Bar(_label(corpus, name, key), _HIDDEN if count is None else str(count), count)
            for key, count in counts.items()
        )
        tells = any(count is not None for count in counts.values())
        yield Part(name, heading, rows if tells else ())


def _label(corpus: Corpus, name: str, key: str) -> str:
    """The words for a key: those of the settings and methods, ours, or the key itself."""
    if (name, key) in _WORDS:
        return _WORDS[name, key]
    if (name, key) == ("wait", "cycle"):
        return f"Binnen één ronde van {corpus.settings.cycle.weeks} weken"
    if key == OTHER:
        return "Onbekend"
    teams, methods = corpus.settings.teams, corpus.library.methods
    if name == "team":
        return teams[key].name
    return methods[key].name if name == "method" else key.replace("-", " ").capitalize()


def _learned(corpus: Corpus, told: Evaluation) -> Mapping[str, list[Markup]]:
    """What was learned by meeting, but for cases that may not be shown any more."""
    found: dict[str, list[Markup]] = {}
    for record in told.learned:
        case = corpus.case_by_id.get(record.case_id)
        if case and record.meeting_day and not withheld(case, corpus, corpus.today):
            found.setdefault(short(record.meeting_day), []).extend(map(escape, record.learned))
    return found


def _contact_line(corpus: Corpus, told: Evaluation, each: Contact) -> ContactLine:
    member = each.member
    checked = member.self_check_on if member else None
    late = member is not None and self_check_due(member, told.day)
    who = corpus.settings.function(member.key) if member else _MISSING
    return ContactLine(
        team=escape(each.team.name),
        who=escape(f"{who} (nog geen opvolger)" if each.successor_missing else who),
        introduced=short(member.introduced_on) if member and member.introduced_on else _MISSING,
        self_check=f"{short(checked)}{_LONG_AGO if late else ''}" if checked else _MISSING,
        missed=", ".join(map(short, each.missed)) or "nooit",
    )
