"""What was found in each file the last time, and what that hung on; it holds no text of a file.

Questions stand in it as short digests, so that nobody's name can be read from them. It is kept in
pieces, of which only those are read that somebody needs: of most files only how they lay there.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

from casuskit.core.text import occurrences


class Row(NamedTuple):
    """A file: how it lay there, what it holds, which questions it answers and which it led to.

    `told` is the digest of what its answers come from, where that is not all of it. `outline` is
    what rules on the whole repository may know of it, as JSON, or empty when it has none. `muted`
    says that a note in it may silence a rule, `unread` why nobody could look into it; `findings`
    are those of rules that look at one file.
    """

    stamp: str
    digest: str
    answers: str
    asked: str
    told: str
    kind: str
    outline: str
    muted: str
    unread: str
    findings: str

    @property
    def is_quiet(self) -> bool:
        """Whether nothing was found in it, nothing is muted, and somebody looked into it."""
        return self[-3:] == ("", "", NOTHING_FOUND)


NOTHING_FOUND = "[]"
FILES = "files"
_TOGETHER, _REMARKABLE = "together", "remarkable"
_ANSWERS, _ASKED = "answers", "asked"
_BETWEEN, _BELOW, _BESIDE = "\t", "\n", "\0"
_PART = 256  # rows in a piece
_FEW = 50  # words, for which looking for each is quicker than reading every line


class Pieces(NamedTuple):
    """A ledger as it is kept: by name, and by what the files hold."""

    content: str
    by_name: Mapping[str, bytes]


def pieces(together: str, summaries: str, rows: Mapping[str, Row]) -> Pieces:
    """The pieces of a ledger of some files by path.

    `together` is what rules on the whole repository found, `summaries` what each rule looks for
    that found something.
    """
    every = list(rows.values())
    paths = _BELOW.join(rows)
    digests = _BELOW.join(each.digest for each in every)
    stamps = _BELOW.join(each.stamp for each in every)
    content, mark = _digest(paths, digests), _digest(paths, digests, stamps)
    texts = {
        _TOGETHER: _BESIDE.join((together, summaries)),
        _ANSWERS: _BELOW.join(each.answers for each in every),
        _ASKED: _BELOW.join(each.asked for each in every),
        _REMARKABLE: _BELOW.join(
            _BETWEEN.join((str(at), *each)) for at, each in enumerate(every) if not each.is_quiet
        ),
    }
    for start in range(0, len(every), _PART):
        texts[_rows(start)] = _BELOW.join(map(_BETWEEN.join, every[start : start + _PART]))
    marked = {name: _BESIDE.join((mark, text)).encode() for name, text in texts.items()}
    files = _BESIDE.join((mark, content, paths, digests, stamps)).encode()
    return Pieces(content, {FILES: files, **marked})


class Ledger:
    """The ledger of which `piece` gives the pieces by name.

    Whatever is asked of it may raise `ValueError`, `TypeError` or `LookupError`: a piece may be
    missing, of another ledger, or none of ours.
    """

    def __init__(self, piece: Callable[[str], bytes]) -> None:
        self._mark, self.content, *columns = piece(FILES).decode().split(_BESIDE)
        self.paths, self.digests, self.stamps = (each.split(_BELOW) for each in columns)
        if not len(self.paths) == len(self.digests) == len(self.stamps):
            raise ValueError
        self._piece = piece
        self._texts: dict[str, str] = {}
        self._lines: dict[str, list[str]] = {}

    @property
    def together(self) -> str:
        """What rules on the whole repository found."""
        return self._text(_TOGETHER).split(_BESIDE)[0]

    @property
    def summaries(self) -> str:
        """What each rule looks for that found something."""
        return self._text(_TOGETHER).split(_BESIDE)[1]

    def row(self, at: int) -> Row:
        """The row of the file at a place in `paths`."""
        name = _rows(at)
        if name not in self._lines:
            self._lines[name] = self._text(name).split(_BELOW)
        return Row(*self._lines[name][at % _PART].split(_BETWEEN))

    def remarkable(self) -> Iterator[tuple[str, Row]]:
        """The files, with their paths, that are not quiet."""
        for line in filter(None, self._text(_REMARKABLE).split(_BELOW)):
            at, *row = line.split(_BETWEEN)
            yield self.paths[int(at)], Row(*row)

    def answering(self, questions: set[str]) -> set[str]:
        """The paths of the files that answer one of these questions."""
        return self._holding(_ANSWERS, questions)

    def asking(self, questions: set[str]) -> set[str]:
        """The paths of the files that led to one of these questions."""
        return self._holding(_ASKED, questions)

    def _holding(self, column: str, wanted: set[str]) -> set[str]:
        text = self._text(column)
        if len(wanted) > _FEW:
            lines = zip(self.paths, text.split(_BELOW), strict=True)
            return {path for path, words in lines if not wanted.isdisjoint(words.split())}
        found, line, seen = set(), 0, 0
        for at in sorted(at for each in wanted for at in occurrences(text, each)):
            line += text.count(_BELOW, seen, at)
            seen = at
            found.add(self.paths[line])
        return found

    def _text(self, name: str) -> str:
        if name not in self._texts:
            mark, _beside, self._texts[name] = self._piece(name).decode().partition(_BESIDE)
            if mark != self._mark:
                raise ValueError
        return self._texts[name]


def _rows(at: int) -> str:
    return f"rows {at // _PART}"


def tokens(questions: Iterable[str]) -> set[str]:
    """Questions, each in sixteen letters."""
    return set(map(_token, questions))


@cache
def _token(question: str) -> str:
    raw = question.encode("utf-8", "surrogatepass")
    return blake2b(raw, digest_size=8).hexdigest()


def _digest(*texts: str) -> str:
    return blake2b(_BESIDE.join(texts).encode(), digest_size=16).hexdigest()
