"""Task lines: `- [ ] what @owner 📅 2026-12-16`, as GitHub, GitLab and Obsidian tick them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from casuskit.core.schemas import is_date
from casuskit.core.text import Span

_LINE = re.compile(r"^[ ]{0,6}[-*+] \[([ xX])\][ \t]+([^\r\n]*)", re.MULTILINE)
_OWNER = re.compile(r"(?<![\w@./])@([a-z][a-z0-9-]{0,30})(?![\w@])")
_DUE = re.compile(r"(?:📅|\buiterlijk)[ \t]{0,3}([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])")
_DONE = re.compile(r"✅[ \t]{0,3}([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])")
_TAG = re.compile(r"(?<![\w#&/])#([a-z][a-z-]{1,30})\b")
_AGREED = re.compile(r"\((?:akkoord|met akkoord)\)")


@dataclass(frozen=True, slots=True)
class Task:
    """One follow-up action.

    `owner` is a member's key or empty, `due` and `done_on` are days or absent, `serves` are the
    tags that say what the action is good for, `agreed` that an owner who did not bring the case
    said yes. `span` is the line from its dash to its end, in the text of the document.
    """

    what: str
    done: bool
    owner: str
    due: date | None
    done_on: date | None
    agreed: bool
    serves: tuple[str, ...]
    span: Span


def tasks(text: str, start: int, end: int) -> Iterator[Task]:
    """The task lines between two offsets of a text, in order."""
    for match in _LINE.finditer(text, start, end):
        line = match.group(2)
        owner = _OWNER.search(line)
        indent = len(match.group()) - len(match.group().lstrip(" "))
        yield Task(
            what=_what(line),
            done=match.group(1) != " ",
            owner=owner.group(1) if owner else "",
            due=_day(_DUE, line),
            done_on=_day(_DONE, line),
            agreed=_AGREED.search(line) is not None,
            serves=tuple(_TAG.findall(line)),
            span=Span(match.start() + indent, match.end()),
        )


def _what(line: str) -> str:
    for mark in (_OWNER, _DUE, _DONE, _TAG, _AGREED):
        line = mark.sub("", line)
    return " ".join(line.split())


def _day(mark: re.Pattern[str], line: str) -> date | None:
    found = mark.search(line)
    return date.fromisoformat(found.group(1)) if found and is_date(found.group(1)) else None
