"""What a rule is: an id, a weight, what it looks at, and a check; its docstring is its manual."""

import re
from collections.abc import Callable, Iterable, Iterator
from inspect import cleandoc
from textwrap import dedent
from typing import Generic, NamedTuple, TypeVar

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Edit, Problem, Severity
from casuskit.core.messages import _
from casuskit.core.text import Span

T = TypeVar("T")
_HEADINGS = re.compile(r"\n\n(?:Why|Bad|Good):\n")


class Hit(NamedTuple):
    """Where a rule sees its fault, and the words for it.

    `concept` says that the fault lies in a case that is still being prepared: there it is an
    info, so that a draft can be saved. `severity` replaces the rule's own weight where a match
    is less or more certain. `kind` is the kind of personal data.
    """

    document: Document
    span: Span
    message: str
    edits: tuple[Edit, ...] = ()
    concept: bool = False
    severity: Severity | None = None
    kind: str | None = None


class Rule(NamedTuple, Generic[T]):
    """A rule; `on` is the value it judges, `check` gives a hit for each fault.

    A rule on `Corpus` judges the repository as a whole and runs only when all of it was read.
    `requirements` are the R-numbers of `domain.md` section 7 that it supports.
    """

    id: str
    severity: Severity
    on: type[T]
    check: Callable[[T, Corpus], Iterator[Hit]]
    manual: str | None
    requirements: tuple[str, ...] = ()

    @property
    def page(self) -> "Page":
        """The manual page in the language in use."""
        return page(self.manual or "")


class Page(NamedTuple):
    """A manual page: what is wrong, why that matters, a bad and a good example."""

    summary: str
    why: str
    bad: str
    good: str


def page(manual: str) -> Page:
    """Read a rule's docstring: a sentence, then `Why:`, `Bad:` and `Good:` with their blocks."""
    parts = sections(manual)
    return Page(_(parts[0]), _(parts[1]), parts[2], parts[3])


def sections(manual: str) -> tuple[str, str, str, str]:
    """The parts of a docstring: summary and why as running text, the examples as blocks."""
    parts = _HEADINGS.split(cleandoc(manual))
    summary, why, bad, good = (*parts, "", "", "")[:4]
    return " ".join(summary.split()), " ".join(why.split()), _block(bad), _block(good)


def _block(text: str) -> str:
    """An example without the indentation that all of its lines share."""
    return dedent(text).strip("\n")


def reading_rule(code: str, severity: Severity, manual: str | None) -> Rule[Document]:
    """A rule for what was already found wrong while a file was read."""

    def check(document: Document, _corpus: Corpus) -> Iterator[Hit]:
        return _of_code(code, document, document.problems)

    return Rule(code, severity, Document, check, manual)


def schema_rule(code: str, severity: Severity, manual: str | None) -> Rule[Document]:
    """A rule for what is wrong by the schema of a file, or was found while it was read."""

    def check(document: Document, corpus: Corpus) -> Iterator[Hit]:
        return _of_code(code, document, corpus.problems_of(document))

    return Rule(code, severity, Document, check, manual)


def _of_code(code: str, document: Document, problems: Iterable[Problem]) -> Iterator[Hit]:
    for problem in problems:
        if problem.code == code:
            yield Hit(document, problem.span, problem.message, problem.edits)
