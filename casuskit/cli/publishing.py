"""What need not be done again to publish: a check of what was in order, a page of what is the same.

Both are remembered in the folder of git by all that they hang on, without any text; the page itself
is taken from the site of before.
"""

import json
from collections.abc import Callable, Mapping
from hashlib import blake2b
from os.path import relpath
from pathlib import Path

from casuskit.cli import again, checking
from casuskit.cli.again.ledger import tokens
from casuskit.cli.beforehand import group_key
from casuskit.core.corpus import Corpus, answered_by
from casuskit.core.findings import Severity
from casuskit.core.records import Meeting
from casuskit.io.cache import Cache, order_cache, program
from casuskit.io.reading import Unreadable, read_bytes
from casuskit.io.repository import Repository
from casuskit.io.stamps import digest
from casuskit.render.site import page_name
from casuskit.report.report import Report
from casuskit.rules.personal.beforehand import groups
from casuskit.rules.registry import LINT, PERSONAL


def forbids(report: Report) -> bool:
    """Whether anything found keeps a site back: what readers see must not hang on a doubt."""
    kinds = (each.finding for each in report.placed if each.finding.kind)
    return report.fails(Severity.ERROR) or any(each.severity >= Severity.WARNING for each in kinds)


def in_order(repository: Repository, corpus: Corpus, asked: frozenset[str]) -> bool:
    """Whether no rule keeps these files back, with less work where that was known before."""
    linted = again.report(repository, checking.Choice(LINT), "")
    if any(
        each.finding.path in asked and each.finding.severity is Severity.ERROR
        for each in linted.placed
    ):
        return False
    context, cache = again.context(repository), order_cache(repository.root)
    wanted = {}
    for group in groups(corpus):
        paths = sorted(each.path for each in group.files if each.path in asked)
        if paths:
            wanted[_key(context, group_key(program(), group).hex(), *paths)] = paths
    known = cache.known(wanted)
    left = frozenset(path for key, paths in wanted.items() if key not in known for path in paths)
    if left:
        choice = checking.Choice(PERSONAL)
        if forbids(checking.report_on(repository, corpus, choice, left)):
            return False
        cache.keep(dict.fromkeys(wanted, b"in order"), wanted)
    return True


class Pages:
    """The pages of meetings in a site of before, for as far as they would be made the same."""

    def __init__(self, corpus: Corpus, cache: Cache, output: Path, *hangs_on: str | bytes) -> None:
        self._corpus, self._cache, self._output = corpus, cache, output
        days = ((each.day, each.cancelled) for each in corpus.meetings)
        self._context = _key(*hangs_on, relpath(output), repr([*days]))
        self._before = self._remembered()
        self._now: dict[str, tuple[str, str, str]] = {}
        self._answers: dict[str, list[str]] = {}
        for document in corpus.documents:
            found = digest(document.source.text.encode("utf-8", "surrogatepass"))
            for token in tokens(answered_by(document)):
                self._answers.setdefault(token, []).append(found)

    def page(self, meeting: Meeting, frame: str, make: Callable[[], str]) -> str:
        """The page of a meeting within its frame: that of before, or made anew."""
        name = page_name(meeting.day) if meeting.day else ""
        asked, state, made = self._before.get(name, ("", "", ""))
        if asked and self._state(meeting, frame, asked) == state:
            text = self._old(name, made)
            if text is not None:
                self._now[name] = (asked, state, made)
                return text
        self._corpus.questions.begin()
        text = make()
        asked = " ".join(sorted(tokens(self._corpus.questions.asked)))
        self._now[name] = (asked, self._state(meeting, frame, asked), digest(text.encode()))
        return text

    def keep(self) -> None:
        """Remember the pages of today."""
        key = self._context
        self._cache.keep({key: json.dumps(self._now).encode()}, (key,))

    def _state(self, meeting: Meeting, frame: str, asked: str) -> str:
        """From what a page follows: the meeting, and the answers to what was asked."""
        answers = (f"{each}={self._answers.get(each, ())}" for each in asked.split())
        text = meeting.document.source.text
        return _key(self._context, frame, meeting.document.path, text, *answers).hex()

    def _old(self, name: str, made: str) -> str | None:
        try:
            raw = read_bytes(self._output / name)
        except Unreadable:
            return None
        return raw.decode() if digest(raw) == made else None

    def _remembered(self) -> Mapping[str, tuple[str, str, str]]:
        raw = self._cache.known([self._context]).get(self._context, b"{}")
        try:
            return {name: (a, b, c) for name, (a, b, c) in json.loads(raw).items()}
        except (ValueError, AttributeError, TypeError):
            return {}


def _key(*parts: str | bytes) -> bytes:
    found = blake2b(digest_size=32)
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        found.update(len(raw).to_bytes(8, "big"))
        found.update(raw)
    return found.digest()
