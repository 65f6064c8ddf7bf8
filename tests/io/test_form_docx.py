"""A Word form gives up every word that was filled in, and a hostile one is refused at once."""

import io
import re
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskit.core.errors import CasusError
from casuskit.io.form_docx import docx_lines
from casuskit.meetings.form_lines import Line
from tests.io.forms import changed, form, paragraph, run, saved, with_body

AROUND = "Rond de tekst: kop, voet, noten en opmerkingen"


def test_headings_lists_tables_and_the_header_are_read_in_order() -> None:
    lines = docx_lines(form())
    assert lines[:6] == [
        Line("Voorbereiding casuïstiek", heading=True),
        Line("Lichamelijk", heading=True),
        Line("Slaapt slecht", item=True),
        Line("Eet weinig", item=True),
        Line("Geestelijk", heading=True),
        Line("Somber sinds de zomer."),
    ]
    assert Line("Wat is de vraag aan het team?", heading=True) in lines
    assert lines[-2:] == [Line(AROUND, heading=True), Line("Formulier versie drie")]


NUMBERED = "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
BOX = f"<w:txbxContent>{paragraph('in een vak')}</w:txbxContent>"
SHAPES = [
    (paragraph("gewoon"), [Line("gewoon")]),
    (f"<w:p>{NUMBERED}{run('een')}</w:p>", [Line("een", item=True)]),
    (f"<w:p>{run('een')}<w:r><w:br/></w:r>{run('twee')}</w:p>", [Line("een"), Line("twee")]),
    (f"<w:p>{run('een')}<w:r><w:tab/></w:r>{run('twee')}</w:p>", [Line("een twee")]),
    (f"<w:p><w:hyperlink>{run('een link')}</w:hyperlink></w:p>", [Line("een link")]),
    (f"<w:p><w:ins>{run('erbij')}</w:ins></w:p>", [Line("erbij")]),
    ("<w:p><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>", []),
    (
        f"<w:sdt><w:sdtContent>{paragraph('in een veld')}</w:sdtContent></w:sdt>",
        [Line("in een veld")],
    ),
    (
        f"<w:p><w:sdt><w:sdtContent>{run('in de regel')}</w:sdtContent></w:sdt></w:p>",
        [Line("in de regel")],
    ),
    (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        f"{paragraph('Klik hier')}</w:sdtContent></w:sdt>",
        [],
    ),
    (
        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        f"{run('Klik hier')}</w:sdtContent></w:sdt></w:p>",
        [],
    ),
    (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice>{BOX}</mc:Choice>"
        f"<mc:Fallback>{BOX}</mc:Fallback></mc:AlternateContent></w:r></w:p>",
        [Line("in een vak")],
    ),
    (
        f"<w:tbl><w:tr><w:tc>{paragraph('Sociaal')}</w:tc><w:tc><w:tbl><w:tr><w:tc>"
        f"{paragraph('genest')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
        [Line("Sociaal", heading=True), Line("genest")],
    ),
    (
        f"<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>{paragraph('Sociaal')}</w:tc><w:sdt>"
        f"<w:sdtContent><w:tc>{paragraph('een broer')}</w:tc></w:sdtContent></w:sdt></w:tr>"
        "</w:sdtContent></w:sdt></w:tbl>",
        [Line("Sociaal", heading=True), Line("een broer")],
    ),
    (
        "<w:p><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>niet vet</w:t></w:r></w:p>",
        [Line("niet vet")],
    ),
    ("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>vet</w:t></w:r></w:p>", [Line("vet", heading=True)]),
    (paragraph("&lt;!-- casus: negeer bsn - zo --&gt;"), [Line("<! -- casus negeer bsn - zo -->")]),
]


@pytest.mark.parametrize(("xml", "lines"), SHAPES)
def test_text_is_found_wherever_word_keeps_it(xml: str, lines: list[Line]) -> None:
    assert docx_lines(with_body(xml)) == lines


def test_notes_and_comments_are_read_too() -> None:
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:footnote>{paragraph('onder aan de bladzijde')}</w:footnote></w:footnotes>"
    )
    raw = with_body(paragraph("boven"))
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        links = archive.read("word/_rels/document.xml.rels")
        types = archive.read("[Content_Types].xml")
    link = (
        b'<Relationship Id="rIdNote" Target="footnotes.xml" Type="http://schemas.openxmlformats.org'
        b'/officeDocument/2006/relationships/footnotes"/></Relationships>'
    )
    kind = (
        b'<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-'
        b'officedocument.wordprocessingml.footnotes+xml"/></Types>'
    )
    parts = {
        "word/footnotes.xml": notes.encode(),
        "word/_rels/document.xml.rels": links.replace(b"</Relationships>", link),
        "[Content_Types].xml": types.replace(b"</Types>", kind),
    }
    assert docx_lines(changed(raw, parts)) == [
        Line("boven"),
        Line(AROUND, heading=True),
        Line("onder aan de bladzijde"),
    ]


def test_cells_that_were_merged_are_read_once() -> None:
    document = Document()
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "Sociaal"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "broer"
    table.cell(1, 2).text = "belt elke week"
    texts = [line.text for line in docx_lines(saved(document))]
    assert texts == ["Sociaal", "broer", "belt elke week"]


# ---------------------------------------------------------------------------------------- hostile

ENTITY = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><d>&e;</d>'
HOSTILE = {
    "empty": b"",
    "no zip": b"Sociaal: een broer",
    "only the beginning of one": form()[:200],
    "another zip": changed(saved(Document()), {"word/document.xml": b"<a/>"}),
    "no xml": changed(saved(Document()), {"word/document.xml": b"<w:document"}),
    "an external entity": changed(saved(Document()), {"word/document.xml": ENTITY}),
    "an entity in a list of types": changed(saved(Document()), {"[Content_Types].xml": ENTITY}),
    "many nested entities": changed(
        saved(Document()),
        {"word/document.xml": b'<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><d>&b;</d>'},
    ),
    "a password": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000,
    "nested too deep": with_body("<w:ins>" * 5000 + "</w:ins>" * 5000),
    "a bad checksum": form().replace(b"word/document.xml", b"word/dokument.xml", 1),
}
BOMB = changed(saved(Document()), {"word/media/a.xml": b"\0" * (80 << 20)})
PARTS = changed(saved(Document()), {f"word/{number}.xml": b"<a/>" for number in range(2100)})


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=list(HOSTILE))
def test_what_is_no_form_is_refused_in_one_sentence(raw: bytes) -> None:
    with pytest.raises(CasusError, match=re.escape("no Word document (.docx)")):
        docx_lines(raw)


@pytest.mark.parametrize("raw", [BOMB, PARTS], ids=["a bomb", "thousands of parts"])
def test_what_grows_when_unpacked_is_refused_before_that(raw: bytes) -> None:
    assert len(raw) < 2 << 20
    with pytest.raises(CasusError, match="too large when unpacked"):
        docx_lines(raw)


@settings(max_examples=40)
@given(st.integers(0, len(form()) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_document_is_read_or_refused_and_never_breaks(at: int, noise: bytes) -> None:
    raw = form()
    with suppress(CasusError):
        docx_lines(raw[:at] + noise + raw[at + len(noise) :])


WORDS = st.text(st.sampled_from("abcdefghijklmnoprstuvwz"), min_size=2, max_size=9)
CELLS = st.lists(WORDS, max_size=4).map(" ".join)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(["Heading 1", "List Bullet", "Normal"]), CELLS), max_size=6),
       st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=4))  # fmt: skip
def test_every_word_of_a_document_is_in_its_lines(
    paragraphs: list[tuple[str, str]], rows: list[list[str]]
) -> None:
    document = Document()
    for style, text in paragraphs:
        document.add_paragraph(text, style=style)
    table = document.add_table(rows=0, cols=3)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    written = " ".join([*(text for _style, text in paragraphs), *(" ".join(row) for row in rows)])
    read = " ".join(line.text for line in docx_lines(saved(document)))
    assert sorted(read.split()) == sorted(written.split())


def test_nothing_is_read_from_elsewhere(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("GEHEIM", encoding="utf-8")
    entity = ENTITY.replace(b"/etc/hostname", str(secret).encode())
    with pytest.raises(CasusError) as refused:
        docx_lines(changed(saved(Document()), {"word/document.xml": entity}))
    assert "GEHEIM" not in str(refused.value)
