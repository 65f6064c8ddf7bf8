"""An editor that opens and changes a case file, over the real protocol."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import case, repo


class Editor:
    """The other side of the protocol: frames of JSON over the pipes of a process."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "casuskit", "lsp"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "CASUS_LANG": "en", "CASUS_TODAY": "2026-11-22"},
        )

    def send(self, method: str, params: Any = None, number: int | None = None) -> None:
        message: dict[str, Any] = {"jsonrpc": "2.0", "method": method}
        message |= {"params": params} if params is not None else {}
        message |= {"id": number} if number is not None else {}
        body = json.dumps(message).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self) -> Any:
        assert self.process.stdout
        length = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def diagnostics(self, path: Path, text: str) -> list[Any]:
        document = {"uri": path.as_uri(), "languageId": "markdown", "version": 1, "text": text}
        self.send("textDocument/didOpen", {"textDocument": document})
        found: list[Any] = self.receive()["params"]["diagnostics"]
        return found


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    for name, text in repo(case()).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    each = Editor(tmp_path)
    each.send(
        "initialize", {"processId": None, "rootUri": tmp_path.as_uri(), "capabilities": {}}, 1
    )
    assert each.receive()["result"]["serverInfo"]["name"] == "casuskit"
    each.send("initialized", {})
    yield each
    each.send("shutdown", None, 2)
    each.send("exit")
    each.process.communicate(timeout=20)


def test_what_is_typed_is_judged_before_it_is_saved(editor: Editor, tmp_path: Path) -> None:
    path = tmp_path / "casussen/2026-001.md"
    typed = path.read_text(encoding="utf-8").replace("soort: nieuw", "soort: niew")
    found = editor.diagnostics(path, typed)
    assert [each["code"] for each in found] == ["unknown-value"]
    assert found[0]["range"]["start"] == {"line": 5, "character": 7}


def test_columns_are_counted_in_utf16(editor: Editor, tmp_path: Path) -> None:
    path = tmp_path / "casussen/2026-001.md"
    typed = path.read_text(encoding="utf-8").replace("titel: Uit", "titel: [😀, b]\nx: Uit")
    ends = [
        each["range"]["end"]
        for each in editor.diagnostics(path, typed)
        if each["code"] == "wrong-type"
    ]
    assert ends == [{"line": 3, "character": 14}]


def test_a_file_in_order_has_no_diagnostics(editor: Editor, tmp_path: Path) -> None:
    path = tmp_path / "casussen/2026-001.md"
    assert editor.diagnostics(path, path.read_text(encoding="utf-8")) == []


def test_another_file_is_left_alone(editor: Editor, tmp_path: Path) -> None:
    assert editor.diagnostics(tmp_path / "README.md", "# Zomaar\n") == []
