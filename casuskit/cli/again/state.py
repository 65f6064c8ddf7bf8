"""What lies there, and what is made of it: rows of the ledger, placed findings, a report."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from hashlib import blake2b
from json import dumps
from typing import Any, NamedTuple

from casuskit.cli import workplace
from casuskit.cli.again.ledger import NOTHING_FOUND, Pieces, Row, tokens
from casuskit.cli.checking import UNREAD, Choice, shown
from casuskit.core.corpus import Corpus, answered_by, needed_to_read
from casuskit.core.documents import SETTINGS_FILE, Document
from casuskit.core.findings import Finding
from casuskit.core.outline import outline
from casuskit.io.repository import Repository, load
from casuskit.io.stamps import digest
from casuskit.report.report import Placed, Report, place
from casuskit.report.stored import placed_text
from casuskit.rules.engine import Judged
from casuskit.rules.mutes.mute import may_mute
from casuskit.rules.rule import Rule


class State(NamedTuple):
    """What lies there: the files with their stamps, and all else that a report hangs on."""

    repository: Repository
    choice: Choice
    context: bytes
    stamps: Mapping[str, str]

    def key(self, of: str, by_path: Mapping[str, str]) -> bytes:
        """A key for what was worked out from all files."""
        lines = map("\0".join, by_path.items())
        raw = "\n".join((of, *lines)).encode("utf-8", "surrogateescape")
        return blake2b(raw, digest_size=32, key=self.context).digest()

    def content(self, ledger: str, others: Mapping[str, str]) -> bytes:
        """The key of what all files hold: what a ledger tells, but for some others by path."""
        return self.key("content", {"": ledger, **dict(sorted(others.items()))})


class Remembered(NamedTuple):
    """A report, the key of what the files hold, and the ledger when there is a new one."""

    report: Report
    content: bytes
    ledger: Pieces | None


def load_files(state: State, paths: Collection[str], seen: dict[str, str]) -> Corpus:
    """The corpus of some files and the settings; `seen` gets the digest of each."""
    wanted = [path for path in state.stamps if path in paths or path == SETTINGS_FILE]
    return load(state.repository, workplace.today(), wanted, seen)


def row_of(state: State, corpus: Corpus, document: Document, judged: Judged, holds: str) -> Row:
    """What the ledger is to know of a file that was read and judged; `holds` is its digest."""
    codes = {problem.code for problem in document.problems}
    told = corpus.library.shape(document.kind)
    known = outline(document, told)
    return Row(
        stamp=state.stamps[document.path],
        digest=holds,
        answers=" ".join(tokens(answered_by(document))),
        asked=" ".join(asked_in(document, judged)),
        told=told_of(document),
        kind=document.kind,
        outline="" if known is None else dumps(known, separators=(",", ":")),
        muted="x" if may_mute(document) else "",
        unread=next((code for code in UNREAD if code in codes), ""),
        findings=placed_text(placed_in(state, corpus, judged.findings))
        if judged.findings
        else NOTHING_FOUND,
    )


def told_of(document: Document) -> str:
    """The digest of what others ask about a case, which is its front matter; empty for the rest."""
    if document.kind != "casus" or document.problems:
        return ""
    return digest(document.source.text[: document.body.start].encode("utf-8", "surrogatepass"))


def asked_in(document: Document, judged: Judged) -> set[str]:
    """What was asked while a file was read and judged, as tokens."""
    return tokens((*needed_to_read(document), *judged.asked))


def placed_in(state: State, corpus: Corpus, findings: Iterable[Finding]) -> tuple[Placed, ...]:
    """Findings with their lines and columns, under the paths that the user sees."""
    found = tuple(findings)
    sources = {path: corpus.document_by_path[path].source for path in {each.path for each in found}}
    return place(found, sources, shown(state.repository, corpus)) if found else ()


def summaries_of(rules: Iterable[Rule[Any]], found: Iterable[Finding]) -> dict[str, str]:
    """What each rule that found something looks for, in a sentence."""
    ids = {each.rule for each in found}
    return {rule.id: rule.page.summary for rule in rules if rule.id in ids}


def made_report(
    state: State, placed: Iterable[Placed], rows: Iterable[Row], summaries: Mapping[str, str]
) -> Report:
    """The report of all files, from the findings and the rows of those in which there are any."""
    placed, unread = tuple(placed), Counter(row.unread for row in rows if row.unread)
    ids = {each.finding.rule for each in placed}
    told = {rule: said for rule, said in summaries.items() if rule in ids}
    return Report(placed, len(state.stamps), unread.total(), "", told, dict(unread))


def in_order(each: Placed) -> tuple[object, ...]:
    """By what findings are ordered: file, place, rule."""
    return (each.finding.path, each.start, each.end, each.finding.rule, each.finding.message)
