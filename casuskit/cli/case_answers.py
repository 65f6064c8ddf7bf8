"""Answers that a command puts into the file of a case: tried first, and then written whole."""

from collections.abc import Mapping

from casuskit.core.corpus import Corpus, build
from casuskit.core.documents import Document, parse
from casuskit.core.editing import edited, set_list, set_text
from casuskit.core.errors import misread
from casuskit.core.records import Case
from casuskit.core.text import Source
from casuskit.io.repository import Repository
from casuskit.io.writing import replace

Answers = dict[str, str | list[str]]


def with_answers(corpus: Corpus, case: Case, answers: Mapping[str, str | list[str]]) -> Corpus:
    """The corpus after the answers; raises `CasusError` for one that the schema does not accept."""
    document = case.document
    for key, value in answers.items():
        if isinstance(value, list):
            edits = set_list(document, key, value)
        else:
            edits = set_text(document, key, value)
        document = parse(Source(document.path, edited(document, *edits)))
    others = (each for each in corpus.documents if each.path != document.path)
    after = build((*others, document), corpus.library, corpus.today, whole=True)
    _refuse(after, after.document_by_path[document.path], answers)
    return after


def write_case(repository: Repository, corpus: Corpus, case: Case) -> None:
    """Put what a corpus holds of a case into its file; `case` is as it was read."""
    document, was = corpus.case_by_id[case.id].document, case.document.source.text
    replace(repository.root / document.path, document.source.text, was=was)


def _refuse(corpus: Corpus, document: Document, answers: Mapping[str, object]) -> None:
    """Raise `CasusError` for the first answer of these that cannot stand in the file."""
    spans = [document.place(key) for key in answers]
    for problem in corpus.problems_of(document):
        if problem.span in spans:
            raise misread(document.source, problem)
