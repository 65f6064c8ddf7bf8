"""Show findings in an editor while you type, by the Language Server Protocol."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from casuskit import __version__
from casuskit.cli import checking, workplace
from casuskit.core.errors import CasusError
from casuskit.core.findings import Severity
from casuskit.core.text import Position, Source
from casuskit.io.extras import need
from casuskit.io.repository import load_some
from casuskit.report.report import Placed
from casuskit.rules.registry import GROUPS

EXAMPLE = "casus lsp"
_LEVELS = {Severity.ERROR: 1, Severity.WARNING: 2, Severity.INFO: 3}


def command() -> int:
    """Speak with an editor over stdin and stdout until it says goodbye."""
    types = need("lsprotocol.types", "lsp")
    server = need("pygls.lsp.server", "lsp").LanguageServer("casuskit", __version__)

    def show(params: Any) -> None:
        uri = params.text_document.uri
        text = server.workspace.get_text_document(uri).source
        found = [_diagnostic(types, each, source) for each, source in findings(uri, text)]
        server.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, diagnostics=found)
        )

    for event in ("TEXT_DOCUMENT_DID_OPEN", "TEXT_DOCUMENT_DID_CHANGE", "TEXT_DOCUMENT_DID_SAVE"):
        server.feature(getattr(types, event))(show)
    server.start_io()
    return 0


def findings(uri: str, text: str) -> list[tuple[Placed, Source]]:
    """What all rules find in the text of an editor; nothing in a file that is not a case file."""
    path = Path(unquote(urlsplit(uri).path))
    try:
        repository = workplace.repository(path)
        name = repository.relative(path)
        if not repository.owns(name):
            return []
        unsaved = {name: text.encode("utf-8", "replace")}
        corpus = load_some(repository, [name], workplace.today(), staged=unsaved)
    except CasusError:
        return []
    asked = frozenset({name})
    report = checking.report_on(repository, corpus, checking.Choice(GROUPS), asked)
    source = next(each.source for each in corpus.documents if each.path == name)
    return [(each, source) for each in report.placed]


def _diagnostic(types: Any, each: Placed, source: Source) -> Any:
    finding = each.finding
    return types.Diagnostic(
        range=types.Range(_place(types, each.start, source), _place(types, each.end, source)),
        message=finding.message,
        severity=types.DiagnosticSeverity(_LEVELS[finding.severity]),
        code=finding.rule,
        source="casus",
    )


def _place(types: Any, at: Position, source: Source) -> Any:
    """A position as the protocol counts it: from 0, columns in UTF-16 units."""
    start = source.line_span(at.line).start
    before = source.text[start : start + at.column - 1]
    return types.Position(at.line - 1, len(before.encode("utf-16-le")) // 2)
