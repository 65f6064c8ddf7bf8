"""Spellings that `attachment` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Zie verslag.docx.",
    "Lees README.md.",
    "[regels](regels.md)",
    "[[casus]]",
    "Een pdf is gestuurd.",
    "De map home en users.",
    "[x] gedaan",
    "a < b en b > c",
    "Zie /home voor meer.",
    "Dit is data: veel.",
    "Hij of zij \\ ouder \\ kind",
    "De man/vrouw \\n\\t",
]

SPELLINGS = [
    ('<img src="foto">', '<img src="foto">'),
    ("![](https://example.org/foto)", "![](https://example.org/foto)"),
    ("![brief][1]", "![brief][1]"),
    ("[[verslag.pdf]]", "[[verslag.pdf]]"),
    ("[scan](map/scan.jpg)", "](map/scan.jpg)"),
    ("C:\\Users\\voorbeeld\\verslag.docx", "C:\\Users\\voorbeeld\\verslag.docx"),
    ("file:///home/voorbeeld/brief", "file:///home/voorbeeld/brief"),
    ("file:///c/brief", "file:///c/brief"),
    ("C:/Users/voorbeeld/brief", "C:/Users/voorbeeld/brief"),
    ("d:/gebruikers/voorbeeld/brief", "d:/gebruikers/voorbeeld/brief"),
    ("c:/documents and settings/voorbeeld/x", "c:/documents and settings/voorbeeld/x"),
    ("in /home/voorbeeld/brief", "/home/voorbeeld/brief"),
    ("in /Users/voorbeeld/brief", "/Users/voorbeeld/brief"),
    ("in /mnt/c/Users/voorbeeld/brief", "/mnt/c/Users/voorbeeld/brief"),
    ("\\\\server\\map\\brief", "\\\\server\\map\\brief"),
    ("data:image/png;base64,AAAA", "data:image/png;base64,AAAA"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("attachment", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("attachment", text) == [value]
