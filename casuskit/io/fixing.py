"""Mend files by the edits that findings carry."""

from collections.abc import Iterable

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Edit, Finding, apply_edits
from casuskit.io.repository import Repository
from casuskit.io.writing import replace


def fix_files(repository: Repository, corpus: Corpus, findings: Iterable[Finding]) -> None:
    """Write every file that has edits, each at once and whole."""
    edits: dict[str, list[Edit]] = {}
    for finding in findings:
        edits.setdefault(finding.path, []).extend(finding.edits)
    texts = {document.path: document.source.text for document in corpus.documents}
    for path, each in edits.items():
        if each:
            new = apply_edits(texts[path], tuple(each))
            replace(repository.root / path, new, was=texts[path])
