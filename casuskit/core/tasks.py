"""Task lines: `- [ ] what @owner 📅 2026-12-16`, as GitHub, GitLab and Obsidian tick them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from casuskit.core.schemas import is_date
from casuskit.core.text import Span

_LINE = re.compile(r"[ \t]{0,8}[-*+] \[([ xX])\][ \t]+(\S[^\r\n]*)")
DUE_SIGN, DONE_SIGN, AGREED_MARK = "📅", "✅", "(akkoord)"
OWNER = re.compile(r"(?<![\w@./])@([a-z][a-z0-9-]{0,30})(?![\w@-]|\.\w)")
DUE = re.compile(r"(?:📅\ufe0f?|\b[Uu]iterlijk)[ \t]{0,3}([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])")
DONE = re.compile(r"✅\ufe0f?[ \t]{0,3}([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])")
_TAG = re.compile(r"(?<![\w#&/])#([A-Za-z][A-Za-z-]{1,30})\b")
AGREED = re.compile(r"\((?:met )?akkoord\)", re.IGNORECASE)
_MARKS = re.compile(
    "|".join(f"(?:{mark.pattern})" for mark in (OWNER, DUE, DONE, _TAG)) + f"|(?i:{AGREED.pattern})"
)
"""All marks, each with what it says as its only group; that somebody agreed has none."""
_CODE = re.compile(r"`[^`]{1,200}`")
_COMMENT = re.compile(r"<!--.{0,400}?-->")
_HIDING = ("```", "~~~", "<!--")
_HIDDEN = re.compile(
    r"^ {0,3}(?:(?P<fence>`{3,})[^`\n]*|(?P<wave>~{3,})[^\n]*)$"
    r"(?:.*?^ {0,3}(?:(?P=fence)`*|(?P=wave)~*)[ \t]*\r?$|.*)|<!--(?:.*?-->|.*)",
    re.MULTILINE | re.DOTALL,
)


class Task(NamedTuple):
    """One follow-up action.

    `owners` are the keys of the members named (an action has one), `due` and `done_on` are days
    or absent, `serves` are the tags that say what the action is good for, `agreed` that an owner
    who did not bring the case said yes. `span` is the line from its dash to its end, in the text
    of the document.
    """

    what: str
    done: bool
    owners: tuple[str, ...]
    due: date | None
    done_on: date | None
    agreed: bool
    serves: tuple[str, ...]
    span: Span

    @property
    def owner(self) -> str:
        """The key of who does it: the first that is named; empty when nobody is."""
        return self.owners[0] if self.owners else ""


def tasks(text: str, start: int, end: int) -> Iterator[Task]:
    """The task lines between two offsets of a text, in order."""
    for match in shown(_LINE, "]", text, start, end):
        line = match.group()
        indent = len(line) - len(line.lstrip(" \t"))
        span = Span(match.start() + indent, match.end())
        yield _task(without_comments(match.group(2)), done=match.group(1) != " ", span=span)


def _task(line: str, *, done: bool, span: Span) -> Task:
    """What is written behind the box of a task line."""
    marks: list[list[str]] = [[] for _kind in range(_MARKS.groups + 1)]
    words, at = [], 0
    for match in _MARKS.finditer(without_code(line)):
        marks[match.lastindex or 0].append(match[match.lastindex or 0])
        words.append(line[at : match.start()])
        at = match.end()
    agreed, owners, due, done_on, tags = marks
    return Task(
        what=" ".join("".join((*words, line[at:])).split()),
        done=done,
        owners=tuple(owners),
        due=_first_day(due),
        done_on=_first_day(done_on),
        agreed=bool(agreed),
        serves=tuple(tag.lower() for tag in tags),
        span=span,
    )


def shown(
    pattern: re.Pattern[str], sign: str, text: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """Matches of a pattern of one line where a reader sees them: not in a code block or comment.

    Only lines that hold the `sign` are looked at.
    """
    hidden = _hidden(text, start, end)
    for line in _lines_with(sign, text, start, end):
        match = pattern.match(text, line, end)
        if match and match.start() >= hidden[bisect_right(hidden, line, key=itemgetter(0)) - 1][1]:
            yield match


def _lines_with(sign: str, text: str, start: int, end: int) -> Iterator[int]:
    """Where the lines begin that hold a sign; an empty sign stands on every line."""
    at = text.find(sign, start, end)
    while at != -1:
        line = text.rfind("\n", 0, at) + 1
        if line >= start:
            yield line
        after = text.find("\n", at, end)
        at = -1 if after == -1 else text.find(sign, after + 1, end)


def _hidden(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What a reader does not see, behind a first piece without length."""
    first = [(start, start)]
    if not any(_holds(mark, text, start, end) for mark in _HIDING):
        return first
    return [*first, *(match.span() for match in _HIDDEN.finditer(text, start, end))]


def _holds(mark: str, text: str, start: int, end: int) -> bool:
    """Whether a mark stands between two offsets; its first sign is found many times as fast."""
    at = text.find(mark[0], start, end)
    return at != -1 and text.find(mark, at, end) != -1


def without_comments(line: str) -> str:
    """A line with blanks for its comments, so that every other sign keeps its place."""
    return _COMMENT.sub(_blanks, line) if "<!--" in line else line


def without_code(line: str) -> str:
    """A line with blanks for the code in it: a mark that is quoted marks nothing."""
    return _CODE.sub(_blanks, line) if "`" in line else line


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _first_day(written: list[str]) -> date | None:
    return date.fromisoformat(written[0]) if written and is_date(written[0]) else None
