"""Where and when a command works: the day, the repository, and paths as the user sees them."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from casuskit.cli import console
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError, misread
from casuskit.core.messages import _
from casuskit.core.schemas import is_date
from casuskit.io.repository import Repository, find, load

_MANY = 1_000  # files, from which on it is worth remembering anything


def today() -> date:
    """The day it is; `CASUS_TODAY` (JJJJ-MM-DD) sets another, for rehearsal and tests."""
    asked = os.environ.get("CASUS_TODAY", "")
    if not asked:
        return date.today()  # noqa: DTZ011 - the user's own calendar day
    if not is_date(asked):
        raise CasusError(_("CASUS_TODAY must be a date as JJJJ-MM-DD."))
    return date.fromisoformat(asked)


def repository(near: Path | None = None) -> Repository:
    """The case repository around the current folder, or around a path."""
    return find(near or Path.cwd())


def corpus(place: Repository, *, anew: bool = False) -> Corpus:
    """All of the repository today; raises `CasusError` when its settings cannot be read.

    `anew` is for who is to remove something: every file is read, whatever is remembered of it.
    """
    paths = list(place.files())
    if anew or len(paths) < _MANY:
        found = load(place, today(), paths)
    else:
        from casuskit.io.recalling import recall  # loads sqlite3, and few repositories are large

        found = recall(place, paths, today())
    for document in found.documents:
        if document.kind == "team" and not document.data:
            for problem in found.problems_of(document):
                raise misread(document.source, problem)
    return found


def note_unread(corpus: Corpus) -> None:
    """Say so when the answer leaves out a file because it could not be read."""
    if any(not document.kind for document in corpus.documents):
        console.note(_("Some files could not be read and are left out; see `casus lint`."))


def shown(place: Repository) -> Callable[[str], str]:
    """How a path in the repository is written for somebody in the current folder."""
    here = Path.cwd()
    if here == place.root:
        return str
    return lambda path: os.path.relpath(place.root / path, here)
