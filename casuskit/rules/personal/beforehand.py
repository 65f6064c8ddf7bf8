"""What the personal-data rules ask for, worked out or known before they run, case by case.

So it can be done by several processes at once, and be kept for the next time.
"""

from collections.abc import Iterable, Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.text import Source
from casuskit.privacy.answers import Answer, Group
from casuskit.rules.personal.personal_rule import Searched, searched, traits


def groups(corpus: Corpus) -> Iterator[Group]:
    """The files of each case, and every other file by itself."""
    for documents in corpus.documents_by_case.values():
        yield _group(documents, corpus)
    for each in corpus.documents:
        if not each.text("casus"):
            yield _group((each,), corpus)


def _group(documents: Iterable[Document], corpus: Corpus) -> Group:
    return Group(tuple(each.source for each in documents), corpus.local)


def keep(corpus: Corpus, files: Iterable[Source], answers: Iterable[Answer]) -> None:
    """Give the rules what is in some files."""
    for source, answer in zip(files, answers, strict=True):
        searched.keep(source, corpus, Searched(answer.text, answer.name))
        traits.keep(source, corpus, answer.traits)
