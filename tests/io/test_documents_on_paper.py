"""PDF and Word: read back by independent readers, they say what the Markdown says."""

import io
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pypdf import PdfReader

from casuskit.io.pdf import pdf
from casuskit.io.word import word
from casuskit.render.blocks import blocks, words

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
MARKDOWN = """\
# Verslag *van* alles

Een alinea met **vet** en \\#read("/etc/passwd") als tekst.

- eerste
  - daaronder
- tweede

3. derde
4. vierde

| Casus | Actie |
| --- | --- |
| 2026-001 | Arbeidsongeschiktheidsverzekeringsmaatschappij bellen |

    vaste tekst
"""


@cache
def reader() -> PdfReader:
    return PdfReader(io.BytesIO(pdf(MARKDOWN)))


def said(markdown: str) -> str:
    """All words of a document in order, without blanks."""
    parts = []
    for block in blocks(markdown):
        parts.append(block.text)
        parts += [words(cell) for row in block.rows for cell in row]
    return "".join("".join(parts).split())


def test_a_pdf_says_every_word() -> None:
    text = "".join(page.extract_text() for page in reader().pages)
    shown = "".join(text.split()).replace("\u00ad", "").replace("-", "")
    for word_ in MARKDOWN.replace("*", " ").replace("|", " ").replace("\\", "").split():
        if word_.isalpha():
            assert word_ in shown


def test_a_pdf_is_tagged_and_has_title_and_language() -> None:
    root: Any = reader().trailer["/Root"]
    assert bool(root["/MarkInfo"]["/Marked"].value)
    assert str(root["/Lang"]).lower() == "nl-nl"
    described = reader().metadata
    assert described is not None
    assert described.title == "Verslag van alles"


def test_a_pdf_names_no_author() -> None:
    described = reader().metadata
    assert described is None or not described.author


@pytest.mark.parametrize("make", [pdf, word])
def test_the_same_text_gives_the_same_bytes(make: object) -> None:
    assert callable(make)
    assert make(MARKDOWN) == make(MARKDOWN)


def test_word_says_every_word_in_order() -> None:
    document = Document(io.BytesIO(word(MARKDOWN)))
    told = [
        block.text
        if hasattr(block, "text")
        else "".join(c.text for r in block.rows for c in r.cells)
        for block in document.iter_inner_content()
    ]
    assert "".join("".join(told).split()) == said(MARKDOWN)


def test_word_has_real_headings_lists_and_a_header_row() -> None:
    document = Document(io.BytesIO(word(MARKDOWN)))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert {"Heading 1", "List Bullet", "List Bullet 2", "List Number"} <= styles
    assert "w:tblHeader" in document.tables[0].rows[0]._tr.xml


def test_word_names_no_author_and_speaks_dutch() -> None:
    core = Document(io.BytesIO(word(MARKDOWN))).core_properties
    assert (core.author, core.last_modified_by, core.language) == ("", "", "nl-NL")


def test_word_survives_control_characters() -> None:
    assert Document(io.BytesIO(word("# a\x0bb\x1b")))


@pytest.mark.parametrize(
    ("module", "extra", "words_"),
    [
        ("typst", "pdf", ["agenda", "--format", "pdf"]),
        ("docx", "word", ["minutes", "--format", "docx"]),
        ("pygls", "lsp", ["lsp"]),
    ],
)
def test_a_missing_extra_ends_with_2_and_the_command_that_installs_it(
    module: str, extra: str, words_: list[str]
) -> None:
    code = f"import sys; sys.modules[{module!r}] = None; from casuskit.cli.main import run; sys.exit(run({words_!r}))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=EXAMPLES, capture_output=True, text=True, check=False,
        env={"CASUS_LANG": "en", "CASUS_TODAY": "2026-11-22", "PATH": ""},
    )  # fmt: skip
    assert done.returncode == 2
    assert f"pip install 'casuskit[{extra}]'" in done.stderr
    assert done.stderr.count("\n") == 1
