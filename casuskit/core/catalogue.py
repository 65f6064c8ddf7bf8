"""A catalogue of gettext of which only what is said is read: of a thousand messages a handful.

The file lists its messages in order (GNU gettext, "The Format of GNU MO Files"), so that one is
found by halving. Python's own `gettext` reads them all, which takes as long as checking a file.
"""

from bisect import bisect_left
from pathlib import Path

_MAGIC = 0x950412DE
_FEWEST = 28  # bytes, which every catalogue has


class Catalogue:
    """The messages of an `.mo` file; raises `ValueError` for a file that is none."""

    def __init__(self, file: Path) -> None:
        raw = file.read_bytes()
        if len(raw) < _FEWEST or int.from_bytes(raw[:4], "little") != _MAGIC:
            raise ValueError(file)
        self._raw = raw
        self._known: dict[str, str] = {}
        self._count, self._messages, self._translations = (
            int.from_bytes(raw[at : at + 4], "little") for at in (8, 12, 16)
        )

    def gettext(self, message: str) -> str:
        """The translation of a message, or the message itself when there is none."""
        return self._found(message) or message

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """The form that fits a count, in a language with one form for 1 and one for the rest."""
        found = self._found(f"{singular}\0{plural}")
        forms = found.split("\0") if found else (singular, plural)
        return forms[count != 1]

    def _found(self, message: str) -> str:
        if message not in self._known:
            self._known[message] = self._sought(message)
        return self._known[message]

    def _sought(self, message: str) -> str:
        key = message.encode("utf-8", "surrogatepass")
        at = bisect_left(range(self._count), key, key=self._message)
        if at == self._count or self._message(at) != key:
            return ""
        return self._text(self._translations, at).decode()

    def _message(self, number: int) -> bytes:
        return self._text(self._messages, number)

    def _text(self, table: int, number: int) -> bytes:
        at = table + 8 * number
        length, start = (
            int.from_bytes(self._raw[place : place + 4], "little") for place in (at, at + 4)
        )
        return self._raw[start : start + length]
