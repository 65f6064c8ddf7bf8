"""A case repository on disk: where it begins, which files it holds, and its corpus."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from casuskit.core.corpus import Corpus, build
from casuskit.core.documents import SETTINGS_FILE, Document
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.library import library
from casuskit.io.local import local
from casuskit.io.reading import Unreadable, document, from_bytes, read_document, unread

CASES = "casussen"
MEETINGS = "bijeenkomsten"
MEETING_FILE = "bijeenkomst.md"


class Repository(NamedTuple):
    """The folder that holds `casus.yaml`."""

    root: Path

    def case_path(self, case: str) -> Path:
        """Where a case lives."""
        return self._inside(CASES, f"{case}.md")

    def meeting_path(self, day: date) -> Path:
        """Where a meeting lives."""
        return self._inside(MEETINGS, day.isoformat(), MEETING_FILE)

    def record_path(self, day: date, case: str) -> Path:
        """Where the record of a case in a meeting lives."""
        return self._inside(MEETINGS, day.isoformat(), f"{case}.md")

    def _inside(self, *parts: str) -> Path:
        """A path that leads through no link; raises `CasusError` when one stands on the way."""
        place = self.root
        for part in parts[:-1]:
            place = place / part
            if place.is_symlink():
                raise CasusError(_("{path} is a link; it is not followed.").format(path=place))
        return place / parts[-1]

    def files(self) -> Iterator[str]:
        """Paths, relative to the root, of the settings and all case files, sorted."""
        yield SETTINGS_FILE
        for place in (MEETINGS, CASES):
            yield from _below(self.root, place)

    def beside(self, paths: Iterable[str]) -> Iterator[str]:
        """The other files about the cases of some files: case files and records of discussions."""
        given = set(paths)
        names = {path.rsplit("/", 1)[-1] for path in given if self.holds(path)} - {MEETING_FILE}
        found = (path for path in self.files() if path.rsplit("/", 1)[-1] in names) if names else ()
        yield from (path for path in found if path not in given)

    def owns(self, path: str) -> bool:
        """Whether a path from the root is a file that casuskit reads."""
        return path == SETTINGS_FILE or (path.endswith(".md") and self.holds(path))

    def holds(self, path: str) -> bool:
        """Whether a path from the root lies among the cases or the meetings."""
        return path.startswith((f"{CASES}/", f"{MEETINGS}/"))

    def relative(self, path: Path) -> str:
        """A path as it is reported: relative to the root, with `/`."""
        absolute = path if path.is_absolute() else Path.cwd() / path
        normal = Path(os.path.normpath(absolute))
        if not normal.is_relative_to(self.root):
            message = _("{path} lies outside the case repository {root}.")
            raise CasusError(message.format(path=path, root=self.root))
        return normal.relative_to(self.root).as_posix()


def find(start: Path) -> Repository:
    """The repository around a folder or file; raises `CasusError` when there is none."""
    place = Path(os.path.normpath(start if start.is_absolute() else Path.cwd() / start))
    for folder in (place, *place.parents):
        if (folder / SETTINGS_FILE).is_file():
            return Repository(folder)
    message = _("No {file} here or in a folder above; `casus init` makes a case repository.")
    raise CasusError(message.format(file=SETTINGS_FILE))


def load(
    repository: Repository,
    today: date,
    paths: Iterable[str] | None = None,
    digests: dict[str, str] | None = None,
) -> Corpus:
    """The corpus of every file in the repository, or of some paths as if there were no others.

    `digests` gets the digest of each file that was read.
    """
    everything = repository.files() if paths is None else paths
    documents = (_document(repository, path, digests) for path in everything)
    return build(
        documents, library(repository.root), today, whole=True, local=local(repository.root)
    )


def _document(repository: Repository, path: str, digests: dict[str, str] | None) -> Document:
    """What a file holds; one that is no Markdown is not read, and that is never silent."""
    place = f"{repository.root}{os.sep}{path}"
    if repository.owns(path) or Path(place).is_symlink():
        found = read_document(place, path)
        if digests is not None and found.lay:
            digests[path] = _digest(found.raw)
        return found.document
    message = _("Only files that end in `.md` are read here; rename it, or keep it elsewhere.")
    return unread(path, Unreadable("unreadable-file", message))


def _digest(raw: bytes) -> str:
    from casuskit.io.stamps import digest  # loading hashlib takes as long as reading ten files

    return digest(raw)


def load_some(
    repository: Repository,
    paths: Iterable[str],
    today: date,
    staged: Mapping[str, bytes] = MappingProxyType({}),
) -> Corpus:
    """The corpus of some files, beside the settings and the files that they name.

    `staged` holds bytes to read instead of the file, by path.
    """
    found: dict[str, Document] = {}
    leads_away = cache(partial(_is_or_lies_below_a_link, repository.root))
    waiting = [SETTINGS_FILE, *paths]
    for step in range(3):  # a record names its meeting, the meeting its cases, a case another
        following: list[str] = []
        for path in waiting:
            if path not in found and (step == 0 or (repository.root / path).is_file()):
                found[path] = (
                    from_bytes(staged[path], path)
                    if path in staged
                    else _not_by_a_link(repository, path, leads_away)
                )
                following += _named(found[path])
        waiting = following
    documents = (found[path] for path in sorted(found))
    return build(
        documents, library(repository.root), today, whole=False, local=local(repository.root)
    )


def _is_or_lies_below_a_link(root: Path, folder: str) -> bool:
    inside = Path(folder)
    places = (root / each for each in (inside, *inside.parents))
    return any(each.is_symlink() for each in places if each != root)


def _not_by_a_link(
    repository: Repository, path: str, leads_away: Callable[[str], bool]
) -> Document:
    """What a file holds; one below a link in place of a folder may lie anywhere."""
    if leads_away(path.rpartition("/")[0]):
        message = _("A link is not followed; put the file itself here.")
        return unread(path, Unreadable("unreadable-file", message))
    return document(f"{repository.root}{os.sep}{path}", path)


def refuse_leaving(path: Path) -> None:
    """Raise `CasusError` when a link leads from the repository around a path to a place outside."""
    try:
        root = find(path.parent).root
    except CasusError:
        return
    if not Path(os.path.realpath(path.parent)).is_relative_to(os.path.realpath(root)):
        message = _("{path} lies outside the case repository, by a link; nothing was written.")
        raise CasusError(message.format(path=path))


def _named(each: Document) -> Iterator[str]:
    """Paths of the files that a document refers to."""
    case, follows, day = each.text("casus"), each.text("vervolg_op"), each.day("bijeenkomst")
    for name in (case, follows, *each.texts("agenda")):
        if name and name.replace("-", "").isdigit():
            yield f"{CASES}/{name}.md"
    if each.kind == "bespreking" and day:
        yield f"{MEETINGS}/{day.isoformat()}/{MEETING_FILE}"


def _below(root: Path, place: str) -> Iterator[str]:
    """All files below a folder; a link in place of a folder is named and not followed."""
    if (root / place).is_symlink():
        yield place
        return
    try:
        entries = sorted(os.scandir(root / place), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        path = f"{place}/{entry.name}"
        if entry.name.startswith(".") or entry.name.endswith("~"):  # hidden, or an editor's copy
            continue
        if entry.is_dir(follow_symlinks=False) and not entry.name.endswith(".md"):
            yield from _below(root, path)
        else:
            yield path
