"""Keys within keys, as in `casus.yaml` and the file of a method, read line by line.

PyYAML takes longer to load than a file to check, so what is written plainly is read without it:
keys and items that stand under each other, each with a text on its own line. Whatever is not known
for sure is left to `plain_yaml`; a property test holds that the two never differ.
"""

import re

from casuskit.core.flat_yaml import KEY, NAMES, STRANGE, WORDS
from casuskit.core.plain_yaml import Value, resolved

_LINE = re.compile(
    rf"""
    (?P<indent>[ ]{{0,10}})
    (?P<dash>-[ ](?=[^ ]))?
    (?:(?P<key>{KEY}):(?:[ ]+(?=[^ \#])|[ ]*(?=[ ]\#|\Z)))?
    (?P<text>(?:{WORDS}|"[^"\\\n]*"|'[^'\n]*'|{NAMES}|\{{\}})?)
    (?:[ ]+\#.*|[ ]*)
    """,
    re.VERBOSE,
)
_MUTE = re.compile(r"[ ]*(?:\#.*)?")

_Open = tuple[int, dict[str, Value] | list[Value]]


def values(piece: str) -> dict[str, Value] | None:
    """The values by key; `None` for a text that only `plain_yaml` can tell the meaning of.

    `piece` holds no control characters.
    """
    if any(sign in piece for sign in STRANGE):
        return None
    found: dict[str, Value] = {}
    reader = _Reader(found)
    for line in piece.replace("\r\n", "\n").split("\n"):
        if _MUTE.fullmatch(line) is None and not reader.takes(line):
            return None
    return found


class _Reader:
    """Puts the text of each line where it belongs; what is still open lies on a stack."""

    def __init__(self, found: dict[str, Value]) -> None:
        self._open: list[_Open] = [(0, found)]
        self._waiting: tuple[dict[str, Value], str] | None = None  # a key with nothing behind it

    def takes(self, line: str) -> bool:
        """Whether the meaning of a line is known for sure; then it has been put in its place."""
        match = _LINE.fullmatch(line)
        if match is None:
            return False
        indent, key, text = len(match["indent"]), match["key"], match["text"].rstrip(" ")
        is_item = match["dash"] is not None
        if not is_item and key is None:
            return False
        self._enter(indent, [] if is_item else {})
        level, place = self._open[-1]
        if level != indent or isinstance(place, list) != is_item:
            return False
        if isinstance(place, list):
            if key is None:
                place.append(_meant(text))
                return bool(text)
            mapping: dict[str, Value] = {}
            place.append(mapping)
            self._open.append((indent + 2, mapping))
            return self._puts(mapping, key, text)
        return self._puts(place, key, text)

    def _enter(self, indent: int, new: dict[str, Value] | list[Value]) -> None:
        """Go to what stands at this depth, or begin it under the key that waits for it."""
        if self._waiting and indent > self._open[-1][0]:
            above, key = self._waiting
            above[key] = new
            self._open.append((indent, new))
        while self._open[-1][0] > indent:
            self._open.pop()
        self._waiting = None

    def _puts(self, place: dict[str, Value], key: str, text: str) -> bool:
        if key in place:
            return False
        place[key] = _meant(text)
        self._waiting = None if text else (place, key)
        return True


def _meant(text: str) -> Value:
    """What a text on a line means."""
    if text[:1] in ('"', "'"):
        return text[1:-1]
    if text == "{}":
        return {}
    if text[:1] == "[":
        return [resolved(name) for name in text[1:-1].split(", ") if name]
    return resolved(text)
