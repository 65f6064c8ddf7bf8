"""What the check on personal data looks into: files anywhere, stdin, the index, a message."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from casuskit.cli import workplace
from casuskit.cli.checking import Subject, masked_path
from casuskit.cli.shard import Shard
from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document, parse
from casuskit.core.errors import CasusError
from casuskit.core.findings import Problem
from casuskit.core.messages import _
from casuskit.core.settings import settings
from casuskit.core.text import Source, Span
from casuskit.io.library import library
from casuskit.io.local import LOCAL_FILE
from casuskit.io.reading import MAX_BYTES, Unreadable, document, from_bytes, is_text, unread
from casuskit.io.repository import CASES, MEETINGS, Repository, find, load_some
from casuskit.privacy.commit_message import own_words

STDIN = "-"
_STDIN_SHOWN = "<stdin>"


def subjects(paths: list[Path], *, staged: bool, message: Path | None) -> Iterator[Subject]:
    """What was asked for; the whole repository when nothing was."""
    files = [path for path in paths if str(path) != STDIN]
    texts = [_read_stdin()] if len(files) < len(paths) else []
    if message:
        texts.append(_read_message(message))
    if texts:
        yield _with_persons(_beside(around(Path.cwd()), texts), message)
    if message:
        yield from _on_branch(around(Path.cwd()))
    if staged:
        yield _staged(around(files[0] if files else Path.cwd()))
    elif files:
        yield from _in_files(path for each in files for path in _expand(each))
    elif not texts:
        repository = workplace.repository()
        yield _in_repository(repository)
        yield from _on_branch(repository)


def in_shard(subjects: Iterable[Subject], shard: Shard) -> Iterator[Subject]:
    """What lies in one part of the files; names alone and what is left out count in the first."""
    for each in subjects:
        if not each.named_only:
            left_out = each.left_out if shard.is_first else 0
            yield each._replace(asked=shard.of(each.asked), left_out=left_out)
        elif shard.is_first:
            yield each


def masked(subject: Subject) -> Subject:
    """The subject with paths shown without what is personal in the name of a file."""
    masking = _masking(subject.corpus)
    return subject._replace(shown=lambda path: subject.shown(masking(path)))


def _masking(corpus: Corpus) -> Callable[[str], str]:
    """How paths are masked for whoever is known in a corpus."""
    return lambda path: masked_path(path, corpus)


def only_name(name: str, like: Corpus) -> Subject:
    """A name alone to look at: that of a branch or tag, or a path of long ago."""
    corpus = like.of((parse(Source(name, "")),), whole=False)
    return Subject(corpus, frozenset({name}), str, _masking(corpus), named_only=True)


def settings_only(repository: Repository | None) -> Corpus:
    """A corpus without files, under the settings of a repository or the default ones."""
    day = workplace.today()
    if repository:
        return load_some(repository, (), day).of(())
    return Corpus((), settings(None), library(None), day, whole=False)


def is_looked_into(path: str) -> bool:
    """Texts everywhere; in the folders of cases and meetings whatever lies there."""
    folders = path.split("/")[:-1]
    return is_text(path) or CASES in folders or MEETINGS in folders


def is_text_in_git(path: str) -> bool:
    """Whether a path that git has is looked into; what is hidden is not."""
    return not is_hidden(path) and is_looked_into(path)


def _on_branch(repository: Repository | None) -> Iterator[Subject]:
    """The name of the branch that is checked out: whoever sees the branch reads it."""
    from casuskit.io.git import branch  # git is only asked when it is needed

    name = branch(repository.root if repository else Path.cwd())
    if name:
        yield only_name(name, settings_only(repository))


def around(path: Path) -> Repository | None:
    """The case repository around a path, if there is one."""
    try:
        return find(path)
    except CasusError:
        return None


def _in_files(paths: Iterable[Path]) -> Iterator[Subject]:
    """Files, those of one repository together, with its settings."""
    groups: dict[Repository | None, list[Path]] = {}
    for path in dict.fromkeys(paths):
        groups.setdefault(around(path), []).append(path)
    for repository, files in groups.items():
        if repository:
            yield _some(repository, [repository.relative(path) for path in files])
        else:
            yield _beside(None, [document(path, path.as_posix()) for path in files])


def _in_repository(repository: Repository) -> Subject:
    """All texts that git keeps of it, and whatever lies in the folders of cases and meetings."""
    from casuskit.io.git import kept_files, submodules  # git is only asked when it is needed

    kept = kept_files(repository.root)
    names = _below(repository.root)
    wanted = [each for each in names if kept is None or each in kept or repository.holds(each)]
    linked = (CASES, MEETINGS)  # a folder only stands in the list when it is a link
    own = LOCAL_FILE if kept is None else ""  # what a team watches for stands in no case
    looked = [each for each in wanted if each != own and (each in linked or is_looked_into(each))]
    left = sum(not is_hidden(each) for each in {*wanted} - {*looked})
    return _with_modules(_some(repository, looked), submodules(repository.root), left)


def _with_modules(subject: Subject, modules: Iterable[str], left_out: int) -> Subject:
    """The subject with the submodules as what could not be looked into."""
    found = tuple(not_plain(path) for path in modules)
    corpus = subject.corpus.of((*subject.corpus.documents, *found))
    asked = subject.asked | {each.path for each in found}
    return subject._replace(corpus=corpus, asked=asked, left_out=left_out)


def not_plain(path: str) -> Document:
    """The document for a link or submodule that git keeps."""
    message = _("Git keeps a link or submodule here; it is not followed.")
    return unread(path, Unreadable("unreadable-file", message))


def _some(repository: Repository, names: list[str]) -> Subject:
    """Some files; who is named in the others about the same case is known as well."""
    corpus = load_some(repository, [*names, *repository.beside(names)], workplace.today())
    shown = workplace.shown(repository)
    return Subject(corpus, frozenset(names), shown, _masking(corpus), repository=repository)


def _beside(repository: Repository | None, documents: list[Document]) -> Subject:
    """Texts that are no files of a repository, under its settings or the default ones."""
    if repository:
        corpus = load_some(repository, (), workplace.today())
        corpus = corpus.of((*corpus.documents, *documents))
    else:
        corpus = settings_only(None).of(documents)
    return Subject(corpus, frozenset(each.path for each in documents), str, _masking(corpus))


def _with_persons(subject: Subject, message: Path | None) -> Subject:
    """A commit message with whoever is named in what the commit changes; else as it is."""
    repository = around(Path.cwd()) if message else None
    if repository is None:
        return subject
    from casuskit.cli.knowing import knowing, named_in_commit  # only for the message of a commit
    from casuskit.io.git import installed, top

    if not installed() or top(repository.root) is None:
        return subject
    return subject._replace(corpus=knowing(subject.corpus, set(named_in_commit(repository))))


def _staged(repository: Repository | None) -> Subject:
    """The texts that the next commit adds or changes."""
    from casuskit.io.git import (
        refuse_without,
        staged,
        staged_links,
    )  # git is only asked when it is needed

    root = repository.root if repository else Path.cwd()
    refuse_without(root, "--staged")
    links = staged_links(root, is_text_in_git)
    texts = dict(staged(root, lambda path: path not in links and is_text_in_git(path)))
    documents = {path: _text(path, raw) for path, raw in texts.items()}
    documents |= {path: not_plain(path) for path in links}
    if repository is None:
        return _beside(None, list(documents.values()))
    heads = {path: raw[:MAX_BYTES] for path, raw in texts.items()} | dict.fromkeys(links, b"")
    near = [*documents, *repository.beside(documents)]
    corpus = load_some(repository, near, workplace.today(), staged=heads)
    corpus = corpus.of(documents.get(each.path, each) for each in corpus.documents)
    return Subject(corpus, frozenset(documents), workplace.shown(repository), _masking(corpus))


def _text(path: str, raw: bytes) -> Document:
    """A text that lies in no file; of one that is far too long only the beginning is read."""
    found = from_bytes(raw[:MAX_BYTES], path)
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
    here = path.absolute().as_posix()
    found = [path / each for each in _below(path) if is_looked_into(f"{here}/{each}")]
    if not found:
        raise CasusError(_("{path} holds no texts.").format(path=path))
    return found


def _below(folder: Path) -> list[str]:
    """All files below a folder but hidden ones, from there, in order; links are not followed."""
    found, waiting = [], [""] if folder.is_dir() else []
    while waiting:
        place = waiting.pop()
        for entry in os.scandir(folder / place):
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(f"{place}{entry.name}/")
            else:
                found.append(place + entry.name)
    return sorted(found, key=lambda path: path.split("/"))


def is_hidden(path: str) -> bool:
    """Whether a file or a folder above it is hidden, as `.github` is."""
    return any(part.startswith(".") for part in path.split("/"))


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
    source = Source(found.path, own_words(found.source.text))
    return parse(source, found.problems)
