"""Whoever is named for sure in some texts is known where others are looked into.

A message of a commit and a text of long ago are searched for those who are named in the cases.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

from casuskit.cli import workplace
from casuskit.cli.beforehand import search_all
from casuskit.cli.checking import Subject
from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.io.cache import Cache, cache_of
from casuskit.io.git import gone, staged
from casuskit.io.reading import from_bytes
from casuskit.io.repository import Repository, load, load_some
from casuskit.io.workers import along
from casuskit.privacy.answers import read
from casuskit.privacy.together import search_written
from casuskit.rules.personal.beforehand import groups, keep
from casuskit.rules.personal.personal_rule import in_text
from casuskit.rules.personal.personal_rule import searched as search_of

_LEAST = 24  # texts, from which on processes are started
_AT_ONCE = 16  # texts that a process gets


def searched(subjects: Iterable[Subject]) -> Iterator[Subject]:
    """Subjects of one file each, searched by all processors before their turn comes."""
    pairs = ((subject, next(groups(subject.corpus))) for subject in subjects)
    beside = (((subject, group.files), group) for subject, group in pairs)
    for (subject, files), raw in along(search_written, beside, _LEAST, _AT_ONCE):
        keep(subject.corpus, files, read(raw))
        yield subject


def named_today(repository: Repository, *, cache: bool) -> Mapping[str, tuple[str, ...]]:
    """Whoever is named in the files of a repository as they are now, by path; case by case."""
    corpus = load(repository, workplace.today())
    kept = cache_of(repository.root) if cache else Cache(None)
    search_all(corpus, frozenset(corpus.document_by_path), kept)
    found: dict[str, tuple[str, ...]] = {}
    for documents in (*corpus.documents_by_case.values(), *((each,) for each in corpus.documents)):
        names = tuple({name for each in documents for name in _named(each, corpus)})
        for each in documents:
            found.setdefault(each.path, names)
    return found


def named_in(corpus: Corpus) -> Iterator[str]:
    """Whoever is named for sure in the files of a corpus, as it is written there."""
    for document in corpus.documents:
        yield from _named(document, corpus)


def named_in_commit(repository: Repository) -> Iterator[str]:
    """Whoever is named for sure in the texts that the next commit brings or takes away."""
    root, wanted = repository.root, repository.owns
    settings = load_some(repository, (), workplace.today())
    texts = (from_bytes(raw, path) for path, raw in (*staged(root, wanted), *gone(root, wanted)))
    alone = (Subject(settings.of((each,)), frozenset(), str) for each in texts)
    for subject in searched(alone):
        yield from named_in(subject.corpus)


def knowing(corpus: Corpus, persons: Collection[str]) -> Corpus:
    """The corpus with persons to look for, as if they stood in the local list."""
    if not persons:
        return corpus
    local = corpus.local
    known = local._replace(persons=(*local.persons, *sorted(persons)))
    return corpus.of(corpus.documents, local=known)


def _named(document: Document, corpus: Corpus) -> Iterator[str]:
    for match in in_text(search_of(document, corpus).text, "person-name", document, corpus):
        if match.severity is Severity.ERROR:
            yield document.source.text[match.span.start : match.span.end]
