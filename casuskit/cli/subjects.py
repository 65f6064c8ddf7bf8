"""What the check on personal data looks into: files anywhere, stdin, the index, a message."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from casuskit.cli import workplace
from casuskit.cli.checking import Subject
from casuskit.core.corpus import Corpus
from casuskit.core.decoding import decode
from casuskit.core.documents import Document, parse
from casuskit.core.errors import CasusError
from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.settings import settings
from casuskit.core.text import Span
from casuskit.io.library import library
from casuskit.io.reading import MAX_BYTES, document
from casuskit.io.repository import CASES, MEETINGS, Repository, find, load_some
from casuskit.privacy.commit_message import own_words

STDIN = "-"
_STDIN_SHOWN = "<stdin>"
_TEXTS = (".md", ".markdown", ".txt", ".csv", ".html", ".yaml", ".yml")


def subjects(paths: list[Path], *, staged: bool, message: Path | None) -> Iterator[Subject]:
    """What was asked for; the whole repository when nothing was."""
    files = [path for path in paths if str(path) != STDIN]
    texts = [_read_stdin()] if len(files) < len(paths) else []
    if message:
        texts.append(_read_message(message))
    if texts:
        yield _beside(_around(Path.cwd()), texts)
    if staged:
        yield _staged(_around(files[0] if files else Path.cwd()))
    elif files:
        yield from _in_files(path for each in files for path in _expand(each))
    elif not texts:
        yield _in_repository(workplace.repository())


def masked(subject: Subject) -> Subject:
    """The subject with paths shown without what is personal in the name of a file."""
    from casuskit.privacy.file_names import masked_name  # compiling all patterns takes time

    return subject._replace(shown=lambda path: subject.shown(masked_name(path)))


def _around(path: Path) -> Repository | None:
    """The case repository around a path, if there is one."""
    try:
        return find(path)
    except CasusError:
        return None


def _in_files(paths: Iterable[Path]) -> Iterator[Subject]:
    """Files, those of one repository together, with its settings."""
    groups: dict[Repository | None, list[Path]] = {}
    for path in dict.fromkeys(paths):
        groups.setdefault(_around(path), []).append(path)
    for repository, files in groups.items():
        if repository:
            yield _some(repository, [repository.relative(path) for path in files])
        else:
            yield _beside(None, [document(path, path.as_posix()) for path in files])


def _in_repository(repository: Repository) -> Subject:
    """All texts that git keeps of it, and whatever lies in the folders of cases and meetings."""
    from casuskit.io.git import kept_files  # git is only asked when it is needed

    kept = kept_files(repository.root)
    names = [repository.relative(path) for path in _below(repository.root)]
    wanted = [each for each in names if kept is None or each in kept or repository.holds(each)]
    linked = (CASES, MEETINGS)  # a folder only stands in the list when it is a link
    looked = [each for each in wanted if each in linked or _is_looked_into(Path(each))]
    return _some(repository, looked)


def _some(repository: Repository, names: list[str]) -> Subject:
    corpus = load_some(repository, names, workplace.today())
    return Subject(corpus, frozenset(names), workplace.shown(repository))


def _beside(repository: Repository | None, documents: list[Document]) -> Subject:
    """Texts that are no files of a repository, under its settings or the default ones."""
    day = workplace.today()
    if repository:
        corpus = load_some(repository, (), day)
        corpus = replace(corpus, documents=(*corpus.documents, *documents))
    else:
        corpus = Corpus(tuple(documents), settings(None), library(None), day, whole=False)
    return Subject(corpus, frozenset(each.path for each in documents), str)


def _staged(repository: Repository | None) -> Subject:
    """The texts that the next commit adds or changes."""
    from casuskit.io.git import staged  # git is only asked when it is needed

    root = repository.root if repository else Path.cwd()
    texts = dict(staged(root, _is_text_in_git))
    documents = {path: _text(path, raw) for path, raw in texts.items()}
    if repository is None:
        return _beside(None, list(documents.values()))
    heads = {path: raw[:MAX_BYTES] for path, raw in texts.items()}
    corpus = load_some(repository, texts, workplace.today(), staged=heads)
    corpus = replace(
        corpus, documents=tuple(documents.get(each.path, each) for each in corpus.documents)
    )
    return Subject(corpus, frozenset(texts), workplace.shown(repository))


def _text(path: str, raw: bytes) -> Document:
    """A text that lies in no file; of one that is far too long only the beginning is read."""
    found = parse(*decode(path, raw[:MAX_BYTES]))
    if len(raw) <= MAX_BYTES:
        return found
    message = _("The text is longer than {limit} KiB; the rest of it was not looked into.")
    problem = Problem("too-large", Span(0, 0), message.format(limit=MAX_BYTES // 1024))
    return found.with_problems((problem,))


def _expand(path: Path) -> Iterable[Path]:
    """A file, or what is looked into below a folder."""
    if not path.is_dir() or path.is_symlink():
        if not path.exists() and not path.is_symlink():
            raise CasusError(_("{path} does not exist.").format(path=path))
        return (path,)
    found = [each for each in _below(path) if _is_looked_into(Path.cwd() / each)]
    if not found:
        raise CasusError(_("{path} holds no texts.").format(path=path))
    return found


def _below(folder: Path) -> list[Path]:
    """All files below a folder but hidden ones, in order; links are not followed."""
    found, waiting = [], [folder] if folder.is_dir() else []
    while waiting:
        for path in waiting.pop().iterdir():
            if path.name.startswith("."):
                continue
            if path.is_dir() and not path.is_symlink():
                waiting.append(path)
            else:
                found.append(path)
    return sorted(found)


def _is_looked_into(path: Path) -> bool:
    """Texts everywhere; in the folders of cases and meetings whatever lies there."""
    return path.suffix.lower() in _TEXTS or bool({CASES, MEETINGS} & {*path.parts[:-1]})


def _is_text_in_git(path: str) -> bool:
    hidden = any(part.startswith(".") for part in path.split("/"))
    return not hidden and _is_looked_into(Path(path))


def _read_stdin() -> Document:
    stream = getattr(sys.stdin, "buffer", None)  # there is none when stdin was closed
    if stream is None:
        raise CasusError(_("There is no text on stdin."))
    return _text(_STDIN_SHOWN, stream.read(MAX_BYTES + 1))


def _read_message(path: Path) -> Document:
    """A commit message; what git leaves out of it, and who signed it, is not looked at."""
    if not path.exists():
        raise CasusError(_("{path} does not exist.").format(path=path))
    found = document(path, path.as_posix())
    source = replace(found.source, text=own_words(found.source.text))
    return parse(source, found.problems)
