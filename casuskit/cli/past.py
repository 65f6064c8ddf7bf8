"""What the check on personal data looks into in the history: texts, names and messages."""

import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from casuskit.cli import console
from casuskit.cli.checking import Subject, masked_path
from casuskit.cli.knowing import knowing, named_in, named_today, searched
from casuskit.cli.subjects import (
    around,
    is_hidden,
    is_text_in_git,
    not_plain,
    only_name,
    settings_only,
)
from casuskit.core.corpus import Corpus
from casuskit.core.documents import SETTINGS_FILE, Document, parse
from casuskit.core.messages import _, ngettext
from casuskit.core.text import Source
from casuskit.io.git import branch
from casuskit.io.history import History, Message, named, tag_messages
from casuskit.io.reading import MAX_BYTES, from_bytes
from casuskit.privacy.commit_message import without_signers
from casuskit.report.report import Origin, Placed, Report

_MESSAGE = "<message>"
_SHORT = 7
_SECONDS = 2.0


class Past(NamedTuple):
    """The commits of a range under the settings of today.

    `persons` are those who are named for sure in the cases of today, by the paths of their files.
    """

    history: History
    folder: Path
    settings: Corpus
    whole: bool
    persons: Mapping[str, tuple[str, ...]]

    def subjects(self) -> Iterator[Subject]:
        """Every text, name and message of the range once; with all of it the names of branches."""
        yield from self._names()
        for path, commit in self.history.paths():
            if masked_path(path, self.settings) != path:
                yield self._at(only_name(path, self.settings), Origin(path, commit, 0), path)
        for path, commit in self.history.links():
            yield self._document(not_plain(path), Origin(path, commit, 0), path)
        tell = _Progress(self.history.number_of_texts + self.history.commits)
        persons: set[str] = set()
        for subject in searched(self._texts()):
            tell.step()
            persons.update(named_in(subject.corpus))
            yield subject
        known = knowing(self.settings, persons.union(*self.persons.values()))
        for subject in searched(self._messages(known)):
            tell.step(subject.origin.commits if subject.origin else 1)
            yield subject

    def _texts(self) -> Iterator[Subject]:
        """Every text; whoever is named in its case today is known in it."""
        for text in self.history.texts(MAX_BYTES):
            version = text.version
            raw = b" " * (MAX_BYTES + 1) if text.raw is None else text.raw
            found = from_bytes(raw, _plain_path(version.path, self.settings))
            told = self._document(found, Origin(version.object, version.commit, 0), version.path)
            corpus = knowing(told.corpus, self.persons.get(version.path, ()))
            yield told._replace(corpus=corpus)

    def _messages(self, settings: Corpus) -> Iterator[Subject]:
        """Every message; whoever is named in any text is known in it."""
        for message in self.history.messages():
            told = f"{message.name[:_SHORT]}:{_MESSAGE}"
            yield self._message(message, told, _MESSAGE, settings)

    def _names(self) -> Iterator[Subject]:
        """The names of all branches and tags and the messages of tags, or of this branch alone."""
        here = branch(self.folder)
        names = [name for name, _kind in named(self.folder)] if self.whole else []
        for name in dict.fromkeys([*names, *([here] if here else [])]):
            yield only_name(name, self.settings)
        for name, message in tag_messages(self.folder) if self.whole else ():
            told = f"{masked_path(name, self.settings)}:{_MESSAGE}"
            yield self._message(message, told, told, self.settings)._replace(origin=None)

    def _document(self, document: Document, origin: Origin, path: str) -> Subject:
        corpus = self.settings.of((document,))
        subject = Subject(corpus, frozenset({document.path}), str)
        return self._at(subject, origin, path)

    def _at(self, subject: Subject, origin: Origin, path: str) -> Subject:
        """The subject shown as `abc1234:casussen/2026-001.md`."""
        told = f"{origin.commit[:_SHORT]}:"
        return subject._replace(
            shown=lambda _path: told + masked_path(path, self.settings),
            lasting=lambda _path: masked_path(path, self.settings),
            origin=origin,
        )

    def _message(self, message: Message, shown: str, name: str, settings: Corpus) -> Subject:
        """A message; a baseline knows it by the second in which it was written."""
        text = without_signers(message.text)
        return Subject(
            settings.of((parse(Source(_MESSAGE, text)),)),
            frozenset({_MESSAGE}),
            shown=lambda _path: shown,
            lasting=lambda _path: f"{name} {message.moment}",
            origin=Origin("", message.name, message.commits),
        )


@contextmanager
def past(folder: Path, words: Sequence[str], *, cache: bool) -> Iterator[Past]:
    """The history around a folder: of a range, or all of it; raises `CasusError`."""
    with History(folder, words, is_text_in_git) as found:
        repository = around(folder)
        persons = named_today(repository, cache=cache) if repository else {}
        yield Past(found, folder, settings_only(repository), not words, persons)


def counted(report: Report, found: History) -> Report:
    """The report with how many commits hold what each finding is about."""
    held = found.held(each.origin.key for each in report.placed if each.origin)
    placed = tuple(_counted(each, held) for each in report.placed)
    left = sum(not is_hidden(path) for path in found.left_out())
    return report._replace(placed=placed, left_out=left)


def _counted(each: Placed, held: Mapping[str, int]) -> Placed:
    if each.origin is None:
        return each
    commits = each.origin.commits or held.get(each.origin.key, 0)
    told = ngettext("{message} In {count} commit.", "{message} In {count} commits.", commits)
    message = told.format(message=each.finding.message, count=commits)
    return each._replace(
        finding=each.finding._replace(message=message),
        origin=each.origin._replace(commits=commits),
    )


def _plain_path(path: str, settings: Corpus) -> str:
    """A path under which a text is read: its name is looked at on its own, and only once."""
    if masked_path(path, settings) == path:
        return path
    return (
        path.rpartition("/")[2]
        if path.endswith(f"/{SETTINGS_FILE}")
        else f"text{Path(path).suffix}"
    )


class _Progress:
    """A line on stderr now and then, for a person who waits at a terminal."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._told = total, 0, time.monotonic()
        self._listening = sys.stderr is not None and sys.stderr.isatty()

    def step(self, count: int = 1) -> None:
        """Say how far it is when nothing was said for a while."""
        self._done += count
        if self._listening and time.monotonic() - self._told > _SECONDS:
            self._told = time.monotonic()
            message = _("Looked into {done} of {total} texts and messages.")
            console.note(message.format(done=self._done, total=self._total))
