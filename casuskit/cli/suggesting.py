"""`--suggest`: a patch that puts neutral words in the place of what makes somebody recognisable.

The patch holds personal data, in the lines that it takes away and around them. It must go through a
pipe to reach `git apply`, so it is only made when it is asked for, and that is said on stderr.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from casuskit.cli import checking, console, workplace
from casuskit.cli.checking import UNREAD, Choice, Subject
from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document, parse
from casuskit.core.findings import Edit, Finding, Severity
from casuskit.core.messages import _, ngettext
from casuskit.core.rewording import reworded
from casuskit.core.text import Source, Span
from casuskit.io.repository import Repository, load
from casuskit.privacy.neutral.persons import Mention, Persons, named
from casuskit.privacy.neutral.replacement import replacement
from casuskit.report.patch import patch
from casuskit.report.report import Report
from casuskit.rules.engine import judge

_ROUNDS = 4
_ID = re.compile(r"[0-9]{4}-[0-9]{3}")


def suggest(subjects: Iterable[Subject], choice: Choice) -> int:
    """Print the patch, list what it leaves, and give the exit code of the check itself."""
    pieces: list[str] = []
    before: list[Report] = []
    after: list[Report] = []
    for subject in subjects:
        path_of = _from_top(subject.repository)
        mended = _mended(_beside_its_case(subject), choice, path_of)
        old = {each.path: each.source.text for each in subject.corpus.documents}
        pieces += (
            patch(path_of(each.path), old[each.path], each.source.text)
            for each in mended.documents
            if each.path in subject.asked
        )
        before.append(checking.report_of((subject,), choice, ""))
        after.append(checking.report_of((subject._replace(corpus=mended),), choice, ""))
    made = "".join(pieces)
    if made:
        message = _("The patch holds personal data; give it to `git apply` and to nobody else.")
    else:
        message = _("There is nothing to replace.")
    console.note(message)
    _print(made)
    _tell_left(after)
    return 1 if any(each.fails(Severity.ERROR) or each.skipped for each in before) else 0


def _tell_left(after: Iterable[Report]) -> None:
    """List what is still found, masked, by the lines of the new text."""
    left = 0
    for report in after:
        lines = checking.reporter("text")(report).splitlines()
        for line in lines[: len(report.placed)]:
            console.note(line)
        left += len(report.placed)
    if left:
        told = ngettext(
            "{count} finding is left after the patch; mend it by hand.",
            "{count} findings are left after the patch; mend them by hand.",
            left,
        )
        console.note(told.format(count=left))


def _beside_its_case(subject: Subject) -> Corpus:
    """The subject with all files of the repository around it: a person has one word in all."""
    if subject.repository is None:
        return subject.corpus
    whole = load(subject.repository, workplace.today())
    found = {each.path: each for each in (*whole.documents, *subject.corpus.documents)}
    return whole.of(found.values(), whole=False)


def _mended(corpus: Corpus, choice: Choice, path_of: Callable[[str], str]) -> Corpus:
    """Replace what is found until nothing more is: a new text may show what the old one hid."""
    persons = {case: Persons(texts) for case, texts in _texts_by_case(corpus).items()}
    for _round in range(_ROUNDS):
        found = _by_path(corpus, choice, path_of)
        _learn(persons, corpus, found)
        new = {
            document.path: _replaced(document, found[document.path], persons[_case(document)])
            for document in corpus.documents
            if document.path in found
        }
        changed = {
            each.path
            for each in corpus.documents
            if new.get(each.path) not in (None, each.source.text)
        }
        if not changed:
            break
        corpus = _with_texts(corpus, {path: new[path] for path in changed})
    return corpus


def _with_texts(corpus: Corpus, texts: Mapping[str, str]) -> Corpus:
    return corpus.of(
        parse(Source(each.path, texts[each.path])) if each.path in texts else each
        for each in corpus.documents
    )


def _by_path(
    corpus: Corpus, choice: Choice, path_of: Callable[[str], str]
) -> Mapping[str, list[Finding]]:
    """What is personal in each text that a patch can change."""
    spoiled = {
        each.path
        for each in corpus.documents
        if not path_of(each.path)
        or any(problem.code in UNREAD for problem in each.problems)
        or each.path.endswith((".yaml", ".yml"))  # `[` is a list there, and names are the team's
    }
    found: dict[str, list[Finding]] = {}
    for finding in judge(corpus, choice.rules(corpus, lambda _path: True), lambda _path: True):
        if finding.kind and finding.span != Span(0, 0) and finding.path not in spoiled:
            found.setdefault(finding.path, []).append(finding)
    return found


def _learn(
    persons: Mapping[str, Persons], corpus: Corpus, found: Mapping[str, list[Finding]]
) -> None:
    """Let the persons of each case take in all names in its files before one gets a word."""
    mentions: dict[str, list[Mention]] = {}
    for document in sorted(corpus.documents, key=lambda each: (each.kind != "casus", each.path)):
        text = document.source.text
        for each in found.get(document.path, ()):
            if each.kind == "PERSON":
                name = named(text, each.span.start, each.span.end).mention
                mentions.setdefault(_case(document), []).append(name)
    for case, names in mentions.items():
        persons[case].learn(names)


def _texts_by_case(corpus: Corpus) -> Mapping[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for document in corpus.documents:
        texts.setdefault(_case(document), []).append(document.source.text)
    return texts


def _case(document: Document) -> str:
    """The case that a document is about, by its name if need be; any other stands by itself."""
    name = Path(document.path).stem
    return document.text("casus") or (name if _ID.fullmatch(name) else document.path)


def _replaced(document: Document, found: Iterable[Finding], persons: Persons) -> str:
    """The text of a document with a neutral word for each finding that has one."""
    edits = []
    for group in _overlapping(found):
        widest = max(group, key=lambda each: (each.span.end - each.span.start, each.severity))
        edit = replacement(widest.kind or "", document.source.text, widest.span, persons)
        if edit:
            start = min(edit.span.start, *(each.span.start for each in group))
            end = max(edit.span.end, *(each.span.end for each in group))
            edits.append(Edit(Span(start, end), edit.text))
    return reworded(document, edits)


def _overlapping(found: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Findings that share a piece of text together."""
    group: list[Finding] = []
    for each in sorted(found, key=lambda each: each.span):
        if group and each.span.start >= max(other.span.end for other in group):
            yield group
            group = []
        group.append(each)
    if group:
        yield group


def _from_top(repository: Repository | None) -> Callable[[str], str]:
    """Gives a path as `git apply` wants it: from the top of the git repository, else from here."""
    from casuskit.io.git import installed, top  # git is only asked when it is needed

    root = repository.root if repository else Path.cwd()
    above = (top(root) if installed() else None) or Path.cwd()

    def from_top(path: str) -> str:
        told = os.path.relpath(root / path, above)
        return "" if told.startswith("..") else Path(told).as_posix()

    return from_top


def _print(text: str) -> None:
    """Bytes as they are into a pipe; on a terminal nothing that could steer it."""
    if sys.stdout is not None and sys.stdout.isatty():
        console.result(text)
    else:
        console.raw(text.encode("utf-8"))
