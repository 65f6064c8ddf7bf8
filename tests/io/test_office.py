"""LibreOffice opens what we write for Word and OpenDocument, and reads every word of it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from casuskit.io.odt import odt
from casuskit.io.word import word
from casuskit.render.text import text
from tests.cli.run import casus, example_in

MARKDOWN = """\
# Verslag

Een **vette** alinea.

- een
  - twee

| Casus | Actie |
| --- | --- |
| 2026-001 | bellen |
"""

pytestmark = pytest.mark.office


def read_back(path: Path) -> str:
    """The text of a document as LibreOffice has it."""
    office = shutil.which("soffice")
    assert office, "LibreOffice is not installed"
    words = [office, "--headless", f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"]
    words += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(path.parent), str(path)]
    subprocess.run(words, check=True, capture_output=True, timeout=120)
    return path.with_suffix(".txt").read_text(encoding="utf-8-sig")


def words_of(written: str) -> list[str]:
    return [word for word in written.split() if any(map(str.isalnum, word))]


@pytest.mark.parametrize(("make", "name"), [(odt, "a.odt"), (word, "b.docx")], ids=["odt", "docx"])
def test_every_word_is_read_back_in_order(make: object, name: str, tmp_path: Path) -> None:
    assert callable(make)
    path = tmp_path / name
    path.write_bytes(make(MARKDOWN))
    assert (
        words_of(read_back(path))
        == "Verslag Een vette alinea. een twee Casus Actie 2026-001 bellen".split()
    )


@pytest.mark.parametrize("name", ["verslag.odt", "verslag.docx"])
def test_the_minutes_of_the_example_are_read_back(name: str, tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, "minutes", "-o", name).code == 0
    casus(root, "minutes", "-o", "verslag.md")
    plain = text((root / "verslag.md").read_text(encoding="utf-8"))
    shown = read_back(root / name)
    for each in words_of(plain):
        assert each.strip(":;").rstrip(".") in shown
