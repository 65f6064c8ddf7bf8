"""Word documents as people and attackers make them."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any

from docx import Document


def saved(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def changed(raw: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The document with other bytes in some parts, or with more parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as before, zipfile.ZipFile(buffer, "w") as after:
        for name in before.namelist():
            if name not in parts:
                after.writestr(name, before.read(name))
        for name, data in parts.items():
            after.writestr(name, data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def with_body(xml: str) -> bytes:
    """A document with a body of our own XML; `w:` and `mc:` are known."""
    names = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    text = f'<?xml version="1.0" encoding="UTF-8"?><w:document {names}><w:body>{xml}</w:body></w:document>'
    return changed(saved(Document()), {"word/document.xml": text.encode()})


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def paragraph(text: str) -> str:
    return f"<w:p>{run(text)}</w:p>"


def form() -> bytes:
    """A preparation form: headings, a list, a bold label, and a table of questions and answers."""
    document = Document()
    document.add_heading("Voorbereiding casuïstiek", level=0)
    document.add_heading("Lichamelijk", level=1)
    document.add_paragraph("Slaapt slecht", style="List Bullet")
    document.add_paragraph("Eet weinig", style="List Bullet")
    document.add_paragraph().add_run("Geestelijk").bold = True
    document.add_paragraph("Somber sinds de zomer.")
    table = document.add_table(rows=0, cols=2)
    for question, answer in (
        ("Sociaal", "Een broer belt elke week"),
        ("Maatschappelijk", "Niets bekend"),
        ("Hulpvraag cliënt", "Weer rust in huis."),
        ("Wat is de vraag aan het team?", "Wie kan er samen met mij langsgaan?"),
        ("Vervoer", "Met de bus"),
        ("Prioriteit", ""),
    ):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = question, answer
    document.sections[0].header.paragraphs[0].text = "Formulier versie drie"
    return saved(document)
