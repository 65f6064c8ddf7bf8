"""New files: front matter in the order of the schema, each question as a comment above its key."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from textwrap import wrap
from types import MappingProxyType
from typing import Any, NamedTuple

import frontmatter
import yaml

from casuskit.core.corpus import Corpus
from casuskit.core.plain_yaml import Value
from casuskit.core.records import Case, Meeting
from casuskit.core.schemas import Schema, questions
from casuskit.meetings.agenda import Agenda
from casuskit.meetings.plan import Planned
from casuskit.meetings.roles import CHAIR
from casuskit.render.earlier import earlier

_KEY = re.compile(r"^([a-z0-9_]+):(.*)$")


class _Dumper(yaml.SafeDumper):
    """Writes dates and empty values as a person would."""


_Dumper.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
}
_Dumper.add_representer(
    type(None), lambda dumper, _value: dumper.represent_scalar("tag:yaml.org,2002:null", "")
)


def scaffold(
    schema: Schema,
    values: Mapping[str, Value],
    body: str,
    keys: Iterable[str],
    comments: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """A new file with these keys, in this order; the questions of those left open as comments.

    `comments` come above the keys that they belong to.
    """
    known = questions(schema)
    filled: dict[str, Any] = {key: values.get(key) for key in keys}
    text = frontmatter.dumps(
        frontmatter.Post(body, **filled), Dumper=_Dumper, sort_keys=False, width=10**6
    )
    lines: list[str] = []
    front = True
    for number, line in enumerate(text.split("\n")):
        match = _KEY.match(line) if front else None
        if number and line == "---":
            front = False
        key = match.group(1) if match else ""
        if key in known and values.get(key) is None:
            lines += _comment(known[key])
        elif key in comments:
            lines.append("")
        if key in comments:
            lines += [f"# {part}" for part in wrap(comments[key], 90)]
        lines.append(line.rstrip(" "))
    return "\n".join(lines).rstrip("\n") + "\n"


class Notes(NamedTuple):
    """What else a new case says: a text below its answers, and a comment above a key."""

    body: str
    comments: Mapping[str, str]


NO_NOTES = Notes("", {})


def case_scaffold(schema: Schema, values: Mapping[str, Value], notes: Notes = NO_NOTES) -> str:
    """A new case: what is known filled in, every other question of the method as a comment."""
    keys = [key for key in questions(schema) if key in values or key not in _LATER_CASE]
    body = f"\n## Aantekeningen\n{notes.body}"
    return scaffold(schema, values, body, keys, notes.comments)


def record_scaffold(corpus: Corpus, meeting: Meeting, case: Case) -> str:
    """A new record of a case in a meeting: the questions that are answered at the table."""
    schema = corpus.library.schema("bespreking", case.method)
    base = questions(corpus.library.schemas["bespreking"])
    own = [key for key in questions(schema) if key not in base]
    first = ["schema", "bijeenkomst", "casus", "minuten"]
    keys = [*first, *own, *(key for key in base if key not in first)]
    day = meeting.day.isoformat() if meeting.day else ""
    kind = corpus.library.identity("bespreking")
    values: dict[str, Value] = {"schema": kind, "bijeenkomst": day, "casus": case.id}
    notes = f"## Aantekeningen\n{_on_earlier_case(corpus, case, meeting.day or corpus.today)}"
    body = f"\n## Verdiepende vragen\n\n{notes}\n## Vervolgacties\n"
    return scaffold(schema, values, body, keys)


def meeting_scaffold(corpus: Corpus, agenda: Agenda, cases: list[str]) -> str:
    """A new meeting with its roles and cases."""
    values: dict[str, Value] = {
        **agenda.roles,
        "genodigden": list(agenda.invited) or None,
        "agenda": list(cases) or None,
    }
    return _meeting(corpus, agenda.day, agenda.minutes, values)


def planned_scaffold(corpus: Corpus, planned: Planned) -> str:
    """A meeting that was planned, with its chair; or one that is dropped, with the reason."""
    day, dropped = planned.day or planned.by_rhythm, planned.day is None
    values: dict[str, Value] = {
        CHAIR: planned.chair or None,
        "vervallen": planned.reason if dropped else None,
    }
    return _meeting(corpus, day, corpus.settings.cycle.minutes, values)


def _meeting(corpus: Corpus, day: date, minutes: int, values: Mapping[str, Value]) -> str:
    schema, cycle = corpus.library.schema("bijeenkomst"), corpus.settings.cycle
    frame: dict[str, Value] = {
        "schema": corpus.library.identity("bijeenkomst"),
        "bijeenkomst": day.isoformat(),
        "tijd": cycle.time or None,
        "duur_minuten": minutes,
        "plaats": cycle.place or None,
    }
    return scaffold(schema, {**frame, **values}, "\n## Mededelingen\n", questions(schema))


def _on_earlier_case(corpus: Corpus, case: Case, day: date) -> str:
    """What was agreed the last time, for the note taker: numbers and how they stand; R76.

    No text of the earlier case is copied: it would stay when that case has to go.
    """
    told = earlier(corpus, case.follows, max(day, corpus.today))
    if told is None or case.follows == case.id:
        return ""
    lines = [f"Vervolg op casus {told.id}."]
    outcomes = ", ".join(each.outcome for each in told.decisions)
    if outcomes:
        lines.append(f"Uitkomst toen: {outcomes}. Wat is besloten, staat op de agenda.")
    if told.actions:
        states = (f"{each.id} {each.state}" for each in told.actions)
        lines.append(f"Hoe ging het verder met de acties? Nu: {', '.join(states)}.")
    written = "\n".join(wrap(" ".join(lines), 90)).replace(">", "")  # nothing ends the comment
    return f"\n<!-- {written} -->\n"


_LATER_CASE = frozenset(
    {
        "vervolg_op",
        "antwoord_uiterlijk",
        "opvolging_afgestemd_met",
        "opvolging_afgestemd_op",
        "opvolging_afspraak",
        "toestemming_op",
        "toestemming_vorm",
        "toestemming_door",
        "toestemming_voor",
        "toestemming_tot",
        "toestemming_geweigerd_op",
        "toestemming_geweigerd_door",
        "toestemming_ingetrokken_op",
        "toestemming_ingetrokken_door",
        "bewaren_tot",
        "afgesloten_op",
        "afgesloten_reden",
    }
)


def _comment(question: Schema) -> list[str]:
    told = [str(question.get("title", "")), str(question.get("description", ""))]
    choices = [str(each) for each in question.get("enum", ()) if each is not None]
    if choices:
        told.append("Kies uit: " + ", ".join(choices))
    return ["", *(f"# {line}" for part in told if part for line in wrap(part, 90))]
