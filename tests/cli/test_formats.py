"""Every format of agenda and minutes says the same, word for word."""

import io
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document
from pypdf import PdfReader

from tests.cli.run import casus, example_in
from tests.io.standards import LASTING, failures
from tests.render.pages import Page

COMMANDS = (
    ("agenda",),
    ("minutes",),
    ("minutes", "--audience", "leren"),
    ("minutes", "--flipover"),
)
SIGNS = str.maketrans("", "", "\u00ad-•☐☑[]x")


def letters(text: str) -> Counter[str]:
    """How often each sign stands in a text: what no line break or hyphen changes."""
    return Counter("".join(text.split()).translate(SIGNS))


def of_pdf(path: Path) -> str:
    pages = PdfReader(path).pages
    return "".join(
        line + "\n"
        for each in pages
        for line in each.extract_text().splitlines()
        if not line.startswith("pagina ")
    )


def of_docx(path: Path) -> str:
    parts = Document(io.BytesIO(path.read_bytes())).iter_inner_content()
    return "\n".join(
        part.text
        if hasattr(part, "text")
        else "\n".join(c.text for r in part.rows for c in r.cells)
        for part in parts
    )


def of_odt(path: Path) -> str:
    with ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("content.xml"))  # noqa: S314 - our own
    return "".join(root.itertext())


def of_html(path: Path) -> str:
    return Page(path.read_text(encoding="utf-8")).text


READERS = {"pdf": of_pdf, "docx": of_docx, "odt": of_odt}


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: "-".join(words).replace("--", ""))
def test_every_format_says_the_same(words: tuple[str, ...], tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, *words, "-o", "a.html").code == 0
    said = letters(of_html(root / "a.html"))
    for suffix, read in READERS.items():
        assert casus(root, *words, "-o", f"a.{suffix}").code == 0
        told = letters(read(root / f"a.{suffix}"))
        numbers = {
            sign: count
            for sign, count in (told - said).items()
            if not sign.isdigit() and sign != "."
        }
        assert (numbers, said - told) == ({}, Counter()), suffix


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: "-".join(words).replace("--", ""))
def test_every_pdf_of_the_example_passes_both_standards(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    root = example_in(tmp_path)
    casus(root, *words, "-o", "a.pdf")
    for profile in LASTING:
        assert failures((root / "a.pdf").read_bytes(), profile) == []


def test_a_flip_over_is_a_page_a_case(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "minutes", "--flipover", "-o", "vel.pdf")
    pages = [each.extract_text() for each in PdfReader(root / "vel.pdf").pages]
    assert [("Casus 2026-005" in each, "Casus 2026-004" in each) for each in pages] == [
        (True, False),
        (False, True),
    ]


def test_a_flip_over_of_one_case_tells_the_question_the_outcome_and_who_does_what(
    tmp_path: Path,
) -> None:
    root = example_in(tmp_path)
    shown = casus(root, "minutes", "--flipover", "--case", "2026-005").out
    assert "# Casus 2026-005" in shown
    assert "Escalatie." in shown
    assert "| Actie | Wie | Uiterlijk | Stand |" in shown
    assert "2026-004" not in shown


def test_a_house_style_is_the_base_of_word(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    base = Document()
    base.sections[0].header.paragraphs[0].text = "Buurtteam Voorbeeldwijk"
    base.save(str(root / "huisstijl.docx"))
    assert casus(root, "agenda", "-o", "a.docx", "--template", "huisstijl.docx").code == 0
    made = Document(str(root / "a.docx"))
    assert made.sections[0].header.paragraphs[0].text == "Buurtteam Voorbeeldwijk"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("-o", "a.pdf", "--template", "x.docx"), "is for Word"),
        (("-o", "a.docx", "--template", "x.docx"), "x.docx: "),
        (("-o", "a.docx", "--template", "casus.yaml"), "no Word document"),
    ],
    ids=["other-format", "no-file", "no-document"],
)
def test_a_template_that_cannot_be_used_is_one_message(
    words: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    root = example_in(tmp_path)
    code, out, err = casus(root, "agenda", *words)
    assert (code, out) == (2, "")
    assert told in err
    assert len(err.splitlines()) == 1
    assert not list(root.glob("a.*"))
