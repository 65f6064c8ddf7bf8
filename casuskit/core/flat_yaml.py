"""The front matter that most case files have, read by one pattern in a fraction of the time.

It knows `key: text`, quoted texts, lists of texts and blocks of text, as long as nothing in them
means more to YAML than it says. Whatever it does not know for sure it leaves to `plain_yaml`,
which decides. A property test holds that the two never differ.
"""

import re

from casuskit.core.plain_yaml import Value, resolved

_WORDS = r"[^\W_][^\n:\#]*(?:(?::(?=\S)|(?<=\S)\#)[^\n:\#]*)*"
"""A text without quotes, on one line: it begins like a word, and holds no `: ` and no ` #`."""

_NAME = r"[^\W_][\w-]*"
_ENTRY = re.compile(
    rf"""
    (?P<key>[A-Za-z][A-Za-z0-9_-]{{0,63}}):
    (?:
      [ ](?P<words>{_WORDS})
    | [ ](?:"(?P<double>[^"\\\n]*)"|'(?P<single>[^'\n]*)')
    | [ ]\[(?P<flow>(?:{_NAME}(?:,[ ]{_NAME})*)?)\]
    | [ ](?P<style>[>|])-?(?P<block>\n(?P<by>[ ]{{1,8}})\S.*(?:\n(?P=by)\S.*)*)
    | (?P<list>\n(?P<in>(?:[ ]{{2}})?)-[ ]{_WORDS}
        (?:\n(?P=in)(?:-[ ]|[ ]{{2,8}}){_WORDS})*)
    | (?P<nothing>)
    )
    (?:\n(?:\n|\#.*\n)*|\Z)(?![ -])
    """,
    re.VERBOSE,
)
_BEFORE = re.compile(r"(?:\n|#.*\n)*")
_STRANGE = ("\t", "\x85", "\u2028", "\u2029", "\ufeff")
"""Blanks and line ends that YAML takes in its own way."""


def values(piece: str) -> dict[str, Value] | None:
    """The values by key; `None` for a text that only `plain_yaml` can tell the meaning of.

    `piece` holds no control characters.
    """
    if any(sign in piece for sign in _STRANGE):
        return None
    text = piece.replace("\r\n", "\n")
    found: dict[str, Value] = {}
    before = _BEFORE.match(text)
    at = before.end() if before else 0
    while at < len(text):
        entry = _ENTRY.match(text, at)
        if entry is None or entry["key"] in found:
            return None
        found[entry["key"]] = _value(entry)
        at = entry.end()
    return found


def _value(entry: re.Match[str]) -> Value:
    match entry.lastgroup:
        case "words":
            return resolved(entry["words"].rstrip(" "))
        case "double" | "single" as quoted:
            return entry[quoted]
        case "flow":
            return [resolved(name) for name in entry["flow"].split(", ") if name]
        case "block":
            lines = entry["block"].split("\n" + entry["by"])
            return (" " if entry["style"] == ">" else "\n").join(lines[1:])
        case "list":
            items = entry["list"].split("\n" + entry["in"] + "- ")
            return [resolved(_one_line(item)) for item in items[1:]]
    return None


def _one_line(item: str) -> str:
    """A text that goes on over several lines, with one blank for each end of a line."""
    return (
        " ".join(line.strip(" ") for line in item.split("\n")) if "\n" in item else item.rstrip(" ")
    )
