"""The front matter that most case files have, read by two patterns in a fraction of the time.

It knows `key: text`, quoted texts, lists of texts and blocks of text, as long as nothing in them
means more to YAML than it says. Whatever it does not know for sure it leaves to `plain_yaml`,
which decides. A property test holds that the two never differ.
"""

import re

from casuskit.core.plain_yaml import Value, resolved

_WORDS = r"[^\W_][^\n:\#]*(?:(?::(?=\S)|(?<=\S)\#)[^\n:\#]*)*"
"""A text without quotes, on one line: it begins like a word, and holds no `: ` and no ` #`."""

_NAME = r"[^\W_][\w-]*"
_KEY = r"[A-Za-z][A-Za-z0-9_-]{0,63}"
_KNOWN = re.compile(
    rf"""
    (?:\n|\#.*\n)*
    (?:
      {_KEY}:
      (?:
        [ ]{_WORDS}
      | [ ]"[^"\\\n]*"
      | [ ]'[^'\n]*'
      | [ ]\[(?:{_NAME}(?:,[ ]{_NAME})*)?\]
      | [ ][>|]-?\n(?P<by>[ ]{{1,8}})\S.*(?:\n(?P=by)\S.*)*
      | \n(?P<in>(?:[ ]{{2}})?)-[ ]{_WORDS}(?:\n(?P=in)(?:-[ ]|[ ]{{2,8}}){_WORDS})*
      |
      )
      (?:\n(?:\n|\#.*\n)*|\Z)
      (?![ -])
    )*
    """,
    re.VERBOSE,
)
"""A whole text of which the meaning is known for sure."""

_ENTRY = re.compile(rf"^({_KEY}):(.*(?:\n[ -].*)*)", re.MULTILINE)
"""In such a text: a key, and all that is written behind it."""

_STRANGE = ("\t", "\x85", "\u2028", "\u2029", "\ufeff")
"""Blanks and line ends that YAML takes in its own way."""


def values(piece: str) -> dict[str, Value] | None:
    """The values by key; `None` for a text that only `plain_yaml` can tell the meaning of.

    `piece` holds no control characters.
    """
    if any(sign in piece for sign in _STRANGE):
        return None
    text = piece.replace("\r\n", "\n") if "\r" in piece else piece
    if _KNOWN.fullmatch(text) is None:
        return None
    entries = _ENTRY.findall(text)
    found = {key: _value(written) for key, written in entries}
    return found if len(found) == len(entries) else None


def _value(written: str) -> Value:
    """What stands behind a key."""
    first = written[:2]
    if first in _QUOTES:
        return written[2:-1]
    if first in _LISTS:
        return _items(written)
    if first in _BLOCKS:
        lines = written.split("\n")[1:]
        by = len(lines[0]) - len(lines[0].lstrip(" "))
        return (" " if first == " >" else "\n").join([line[by:] for line in lines])
    if first == " [":
        return [_meant(name) for name in written[2:-1].split(", ") if name]
    return _meant(written.strip(" ")) if written else None


def _items(written: str) -> list[Value]:
    """The items of a list, a line each or going on over several lines."""
    dash = written[: written.index("-") + 2]
    items = written[len(dash) :].split(dash)
    if len(items) != written.count("\n"):
        items = [" ".join(line.strip(" ") for line in item.split("\n")) for item in items]
    return [_meant(item.rstrip(" ")) for item in items]


def _meant(written: str) -> Value:
    """A text without quotes; most cannot be anything else."""
    return resolved(written) if written[0] in _TYPED else written


_QUOTES, _LISTS, _BLOCKS = (' "', " '"), ("\n ", "\n-"), (" >", " |")
_TYPED = frozenset("0123456789nft")  # what numbers, null, false and true begin with
