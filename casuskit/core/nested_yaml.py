"""Keys within keys, as in `casus.yaml` and the file of a method, read line by line.

PyYAML takes longer to load than a file to check, so what is written plainly is read without it:
keys and items that stand under each other, each with a text on its own line. Whatever is not known
for sure is left to `plain_yaml`; a property test holds that the two never differ.
"""

import re

from casuskit.core.flat_yaml import KEY, NAME, NAMES, STRANGE
from casuskit.core.plain_yaml import Value, resolved

_TEXT = r"[^\W_][^\n:\#]*(?:(?::(?=\S)|(?<=\S)\#)[^\n:\#]*)*"
"""A text without quotes: it begins like a word, and holds no `: ` and no ` #`."""

_WORDS = rf"{NAME}(?:[ ]{NAME})*"
_PAIRS = rf"\{{(?:{KEY}:[ ]{_WORDS}(?:,[ ]{KEY}:[ ]{_WORDS})*)?\}}"
_LINE = re.compile(
    rf"""
    (?P<indent>[ ]{{0,10}})
    (?P<dash>-[ ](?=[^ ]))?
    (?:(?P<key>{KEY}):(?:[ ]+(?=[^ \#])|[ ]*(?=[ ]\#|\Z)))?
    (?P<text>(?:{_TEXT}|"[^"\\\n]*"|'[^'\n]*'|{NAMES}|{_PAIRS})?)
    (?:[ ]+\#.*|[ ]*)
    """,
    re.VERBOSE,
)
_MUTE = re.compile(r"[ ]*(?:\#.*)?")

_Held = dict[str, Value] | list[Value]


class _Unsure(Exception):
    """Something of which only PyYAML can tell the meaning."""


def values(piece: str) -> dict[str, Value] | None:
    """The values by key; `None` for a text that only `plain_yaml` can tell the meaning of.

    `piece` holds no control characters.
    """
    if any(sign in piece for sign in STRANGE):
        return None
    reader = _Reader()
    try:
        for line in piece.replace("\r\n", "\n").split("\n"):
            if _MUTE.fullmatch(line) is None:
                reader.take(line)
    except _Unsure:
        return None
    return reader.found


class _Reader:
    """Puts the text of each line where it belongs; what is still open lies on a stack."""

    def __init__(self) -> None:
        self.found: dict[str, Value] = {}
        self._open: list[tuple[int, _Held]] = [(0, self.found)]
        self._waiting: tuple[dict[str, Value], str] | None = None  # a key with nothing behind it

    def take(self, line: str) -> None:
        """Put what a line says in its place."""
        match = _LINE.fullmatch(line)
        if match is None:
            raise _Unsure
        indent, key, text = len(match["indent"]), match["key"], match["text"].rstrip(" ")
        is_item = match["dash"] is not None
        place = self._place(indent, [] if is_item else {})
        if isinstance(place, dict):
            if is_item or key is None:
                raise _Unsure
            self._put(place, key, text)
        elif not is_item:
            raise _Unsure
        elif key is not None:
            mapping: dict[str, Value] = {}
            place.append(mapping)
            self._open.append((indent + 2, mapping))
            self._put(mapping, key, text)
        elif text:
            place.append(_meant(text))
        else:
            raise _Unsure

    def _place(self, indent: int, new: _Held) -> _Held:
        """What stands at this depth; it is new under a key that waits for it."""
        if self._waiting and indent > self._open[-1][0]:
            above, key = self._waiting
            above[key] = new
            self._open.append((indent, new))
        self._waiting = None
        while self._open[-1][0] > indent:
            self._open.pop()
        level, place = self._open[-1]
        if level != indent:
            raise _Unsure
        return place

    def _put(self, place: dict[str, Value], key: str, text: str) -> None:
        if key in place:
            raise _Unsure
        place[key] = _meant(text)
        self._waiting = None if text else (place, key)


def _meant(text: str) -> Value:
    """What a text on a line means."""
    if text[:1] in ('"', "'"):
        return text[1:-1]
    if text[:1] == "{":
        pairs = [pair.split(": ") for pair in text[1:-1].split(", ") if pair]
        found = {key: resolved(written) for key, written in pairs}
        if len(found) != len(pairs):
            raise _Unsure
        return found
    if text[:1] == "[":
        return [resolved(name) for name in text[1:-1].split(", ") if name]
    return resolved(text)
