"""The front matter that most case files have, read by two patterns in a fraction of the time.

It knows `key: text`, quoted texts, lists of texts and blocks of text, as long as nothing in them
means more to YAML than it says. Whatever it does not know for sure it leaves to `plain_yaml`,
which decides. A property test holds that the two never differ.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from casuskit.core.plain_yaml import Place, Route, Value, read, resolved
from casuskit.core.text import Source, Span

NAME = r"[^\W_][\w-]*"
NAMES = rf"\[(?:{NAME}(?:,[ ]{NAME})*)?\]"
KEY = r"[A-Za-z][A-Za-z0-9_-]{0,63}+"
_WORDS = r"[^\W_].*+"  # a text without quotes, on one line, begins like a word
_KNOWN = re.compile(
    rf"""
    \A(?:\n|\#.*+\n)*+
    (?:
      {KEY}:
      (?:
        [ ]{_WORDS}
      | [ ]"[^"\\\n]*+"
      | [ ]'[^'\n]*+'
      | [ ]{NAMES}
      | [ ][>|]-?\n(?P<by>[ ]{{1,8}})\S.*+(?:\n(?P=by)\S.*+)*+
      | \n(?P<in>(?:[ ]{{2}})?)-[ ]{_WORDS}(?:\n(?P=in)(?:-[ ]|[ ]{{2,8}}){_WORDS})*+
      |
      )
      (?:\n(?:\n|\#.*+\n)*+|\Z)
      (?![ -])
    )*+
    """,
    re.VERBOSE,
)
"""A whole text of which the meaning is known for sure, but for what `_goes_on` finds.

Nothing that it took can be taken in another way, so it need not remember where it might (`*+`).
"""

_ENTRY = re.compile(rf"^({KEY}):(.*+(?:\n[ -].*+)*+)", re.MULTILINE)
"""In such a text: a key, and all that is written behind it."""

STRANGE = ("\t", "\x85", "\u2028", "\u2029", "\ufeff")
"""Blanks and line ends that YAML takes in its own way."""


class Written(Mapping[str, Value]):
    """Values by key, each worked out when somebody asks: most are never looked at."""

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = written
        self._known: dict[str, Value] = {}

    def __getitem__(self, key: str) -> Value:
        known = self._known
        if key not in known:
            known[key] = value_of(self._written[key])
        return known[key]

    def as_written(self, key: str) -> str:
        """All that stands behind a key, of which `value_of` makes the value."""
        return self._written[key]

    def says(self, key: str) -> bool:
        """Whether certainly a text stands behind a key, or a list with one; quicker than to ask."""
        written = self._written[key]
        at = 1 if written[:1] == " " else written.find("-") + 2
        return at < len(written) and written[at] not in _TYPED and written[at] not in _HOLDING

    def __contains__(self, key: object) -> bool:
        return key in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)


def values(piece: str) -> Written | None:
    """The values by key; `None` for a text that only `plain_yaml` can tell the meaning of.

    `piece` holds no control characters.
    """
    if any(sign in piece for sign in STRANGE):
        return None
    text = piece.replace("\r\n", "\n") if "\r" in piece else piece
    if _KNOWN.fullmatch(text) is None:
        return None
    entries = _ENTRY.findall(text)
    more = text.count(":") != len(entries) or "#" in text
    if more and any(_goes_on(written) for _key, written in entries):
        return None
    written = dict(entries)
    return Written(written) if len(written) == len(entries) else None


def _goes_on(written: str) -> bool:
    """Whether a text without quotes holds a sign behind which YAML reads something else."""
    if written[:2] in _QUOTES or written[:2] in _BLOCKS:
        return False
    return written.endswith(":") or any(sign in written for sign in _ENDS)


def value_of(written: str) -> Value:
    """What stands behind a key."""
    first = written[:2]
    if first[:1] == " " and first[1:] not in _SIGNS:
        return _meant(written.strip(" "))
    if first in _LISTS:
        return _items(written)
    if first in _QUOTES:
        return written[2:-1]
    if first in _BLOCKS:
        lines = written.split("\n")[1:]
        by = len(lines[0]) - len(lines[0].lstrip(" "))
        return (" " if first == " >" else "\n").join([line[by:] for line in lines])
    if first == " [":
        return [_meant(name) for name in written[2:-1].split(", ") if name]
    return None


def _items(written: str) -> list[Value]:
    """The items of a list, a line each or going on over several lines."""
    dash = written[: written.index("-") + 2]
    items = written[len(dash) :].split(dash)
    if len(items) != written.count("\n"):
        items = [" ".join(line.strip(" ") for line in item.split("\n")) for item in items]
    if written[-1] == " " or " \n" in written:
        items = [item.rstrip(" ") for item in items]
    return [resolved(item) if item[0] in _TYPED else item for item in items]


def _meant(written: str) -> Value:
    """A text without quotes; most cannot be anything else."""
    return resolved(written) if written[0] in _TYPED else written


class PlacesOnDemand(Mapping[Route, Place]):
    """The places of values that were read quickly, found when somebody asks for one.

    Most files are in order, and then nobody does. `flat` says that `values` read them.
    """

    def __init__(self, source: Source, front: Span, *, flat: bool) -> None:
        self._source, self._front, self._flat = source, front, flat

    @cached_property
    def _found(self) -> Mapping[Route, Place]:
        start, end = self._front
        text = self._source.text
        if self._flat and text.find("\r", start, end) == -1:
            return places(text[start:end], start)
        return read(text, start, end).places

    def __getitem__(self, route: Route) -> Place:
        return self._found[route]

    def __iter__(self) -> Iterator[Route]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def places(text: str, shift: int = 0) -> dict[Route, Place]:
    """The place of each value in a text that `values` reads, which begins at `shift`."""
    found: dict[Route, Place] = {}
    start = end = shift
    for number, entry in enumerate(_ENTRY.finditer(text)):
        start = start if number else entry.start() + shift
        key, at, written = entry[1], entry.start(2) + shift, entry[2]
        begin, end = at + written.startswith(" "), at + len(written.rstrip())
        if written[:2] in _LISTS:
            begin = at + written.index("-")
            found.update(_item_places(key, at, written))
        elif written[:2] == " [":
            found.update(_name_places(key, begin, written))
        found[key,] = Place(Span(begin, end), Span(entry.start() + shift, entry.end(1) + shift))
    found[()] = Place(Span(start, end))
    return found


def _item_places(key: str, at: int, written: str) -> Iterator[tuple[Route, Place]]:
    """The places of the items of a list, a line each or going on over several."""
    dash = written[: written.index("-") + 2]
    begin = at + len(dash)
    for number, item in enumerate(written[len(dash) :].split(dash)):
        yield (key, number), Place(Span(begin, begin + len(item.rstrip())))
        begin += len(item) + len(dash)


def _name_places(key: str, at: int, written: str) -> Iterator[tuple[Route, Place]]:
    """The places of the names between brackets."""
    for number, name in enumerate(_BETWEEN_COMMAS.finditer(written, 2)):
        yield (key, number), Place(Span(at + name.start() - 1, at + name.end() - 1))


_BETWEEN_COMMAS = re.compile(NAME)
_ENDS = (": ", ":\n", " #")
_SIGNS = frozenset("\"'>|[")
_HOLDING = frozenset("\"'[")  # what may hold nothing
_QUOTES, _LISTS, _BLOCKS = (' "', " '"), ("\n ", "\n-"), (" >", " |")
_TYPED = frozenset("0123456789nft")  # what numbers, null, false and true begin with
