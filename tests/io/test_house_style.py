"""A document in house style as the base of Word: its looks stay, its text and makers do not."""

import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.shared import Cm

from casuskit.core.errors import CasusError
from casuskit.io.word import word

MARKDOWN = "# Verslag\n\n- een\n- twee\n\n| A | B |\n| --- | --- |\n| c | d |\n"


def house_style() -> bytes:
    base = Document()
    base.core_properties.author = "Wie dit maakte"
    base.add_heading("Oude tekst", level=1)
    base.add_table(rows=1, cols=1)
    base.sections[0].left_margin = Cm(5)
    base.sections[0].header.paragraphs[0].text = "Buurtteam Voorbeeldwijk"
    base.styles["Heading 1"].font.name = "Voorbeeldletter"
    return saved(base)


def saved(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def changed(raw: bytes, name: str, old: bytes, new: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as before, zipfile.ZipFile(buffer, "w") as after:
        for part in before.namelist():
            data = before.read(part)
            after.writestr(part, data.replace(old, new) if part == name else data)
    return buffer.getvalue()


def test_the_looks_stay_and_the_text_goes() -> None:
    made = Document(io.BytesIO(word(MARKDOWN, house_style())))
    assert [each.text for each in made.paragraphs] == ["Verslag", "een", "twee"]
    left = made.sections[0].left_margin
    assert left is not None
    assert round(left.cm, 2) == 5
    assert made.sections[0].header.paragraphs[0].text == "Buurtteam Voorbeeldwijk"
    assert made.styles["Heading 1"].font.name == "Voorbeeldletter"
    assert len(made.tables) == 1


def test_nothing_tells_who_made_the_template() -> None:
    made = word(MARKDOWN, house_style())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        every = b"".join(archive.read(each) for each in archive.namelist())
        names = archive.namelist()
    assert b"Wie dit maakte" not in every
    assert "docProps/app.xml" not in names
    assert not any("thumbnail" in each for each in names)


def test_a_list_keeps_its_signs_where_the_style_for_lists_is_missing() -> None:
    base = Document()
    for name in ("List Bullet", "List Bullet 2", "Table Grid", "Heading 1"):
        style = base.styles[name]
        style.element.getparent().remove(style.element)
    made = Document(io.BytesIO(word(MARKDOWN, saved(base))))
    assert [each.text for each in made.paragraphs] == ["Verslag", "• een", "• twee"]


@pytest.mark.parametrize("raw", [b"", b"geen zip", b"PK\x03\x04", saved(Document())[:400]])
def test_what_is_no_word_document_is_refused(raw: bytes) -> None:
    with pytest.raises(CasusError, match="Word"):
        word(MARKDOWN, raw or b"x")


def test_a_document_with_macros_is_refused() -> None:
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macro = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    with pytest.raises(CasusError, match="Word"):
        word(MARKDOWN, changed(house_style(), "[Content_Types].xml", kind, macro))


def test_a_template_that_leads_elsewhere_is_refused() -> None:
    link = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/attachedTemplate" Target="http://voorbeeld.example/x.dotm" TargetMode="External"/>'
        b"</Relationships>"
    )
    raw = changed(house_style(), "word/_rels/document.xml.rels", b"</Relationships>", link)
    with pytest.raises(CasusError, match="elsewhere"):
        word(MARKDOWN, raw)


def test_a_template_that_unpacks_to_very_much_is_refused() -> None:
    buffer = io.BytesIO(house_style())
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/leeg.bin", bytes(33 << 20))
    with pytest.raises(CasusError, match="too large"):
        word(MARKDOWN, buffer.getvalue())
