"""A unified diff of texts before and after, in the form that `git apply` takes."""

from collections.abc import Iterator
from difflib import SequenceMatcher

_AROUND = 3
_ESCAPED = {ord("\\"): "\\\\", ord('"'): '\\"', ord("\n"): "\\n", ord("\t"): "\\t"}
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/+,=@%~")
_NO_NEWLINE = "\\ No newline at end of file"


def patch(path: str, before: str, after: str) -> str:
    """What changed in one file; empty when nothing did. Only `\\n` ends a line, as for git."""
    if before == after:
        return ""
    old, new = _quoted(f"a/{path}"), _quoted(f"b/{path}")
    lines = [f"diff --git {old} {new}", f"--- {old}", f"+++ {new}"]
    return "\n".join([*lines, *_hunks(_lines(before), _lines(after))]) + "\n"


def _lines(text: str) -> list[str]:
    """Lines with their ends."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [text.rpartition("\n")[2]] * (
        not text.endswith("\n") and bool(text)
    )


def _hunks(before: list[str], after: list[str]) -> Iterator[str]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for group in matcher.get_grouped_opcodes(_AROUND):
        first, last = group[0], group[-1]
        old, new = _range(first[1], last[2]), _range(first[3], last[4])
        yield f"@@ -{old} +{new} @@"
        for tag, start, end, new_start, new_end in group:
            if tag == "equal":
                yield from _marked(" ", before[start:end])
            else:
                yield from _marked("-", before[start:end])
                yield from _marked("+", after[new_start:new_end])


def _range(start: int, end: int) -> str:
    """Line numbers of a hunk; of an empty one the line before it."""
    return f"{start + 1 if end > start else start},{end - start}"


def _marked(sign: str, lines: list[str]) -> Iterator[str]:
    for line in lines:
        yield sign + line.removesuffix("\n")
        if not line.endswith("\n"):
            yield _NO_NEWLINE


def _quoted(path: str) -> str:
    """A path as git writes it: in quotes, with escapes, where it holds more than plain signs."""
    raw = path.encode("utf-8", "surrogateescape")
    if all(sign in _PLAIN for sign in raw):
        return path
    signs = (_ESCAPED.get(sign) or _sign(sign) for sign in raw)
    return f'"{"".join(signs)}"'


def _sign(sign: int) -> str:
    return chr(sign) if 0x20 <= sign < 0x7F else f"\\{sign:03o}"
