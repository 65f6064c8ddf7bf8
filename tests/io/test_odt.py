"""OpenDocument: well-formed, real headings, lists and header rows, and nothing of its maker."""

import io
import zipfile
from xml.etree import ElementTree

from casuskit.io.odt import odt

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
MARKDOWN = """\
# Verslag & <alles>

## Deel *twee*

- eerste
  - daaronder
- tweede

3. derde

| Casus | Actie |
| --- | --- |
| 2026-001 | **bellen** |

    vaste  tekst
    regel
"""


def archive(markdown: str = MARKDOWN) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(odt(markdown)))


def content(markdown: str = MARKDOWN) -> ElementTree.Element:
    return ElementTree.fromstring(archive(markdown).read("content.xml"))  # noqa: S314 - our own


def test_the_kind_of_file_comes_first_and_is_not_compressed() -> None:
    first = archive().infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert archive().read("mimetype") == b"application/vnd.oasis.opendocument.text"


def test_every_part_is_well_formed_and_in_the_manifest() -> None:
    found = archive()
    names = {each for each in found.namelist() if each.endswith(".xml")}
    for name in names:
        ElementTree.fromstring(found.read(name))  # noqa: S314 - our own
    manifest = found.read("META-INF/manifest.xml").decode()
    assert all(f'full-path="{name}"' in manifest for name in names if "META-INF" not in name)


def test_headings_have_their_level() -> None:
    heads = [
        (each.get(f"{TEXT}outline-level"), "".join(each.itertext()))
        for each in content().iter(f"{TEXT}h")
    ]
    assert heads == [("1", "Verslag & <alles>"), ("2", "Deel twee")]


def test_lists_nest_and_keep_their_first_number() -> None:
    first, _below, numbered = content().iter(f"{TEXT}list")
    assert len(first.findall(f"{TEXT}list-item")) == 2
    assert first.find(f"{TEXT}list-item/{TEXT}list") is not None
    item = numbered.find(f"{TEXT}list-item")
    assert item is not None
    assert item.get(f"{TEXT}start-value") == "3"


def test_a_table_has_a_header_row() -> None:
    (head,) = content().iter(f"{TABLE}table-header-rows")
    assert "".join(head.itertext()) == "CasusActie"


def test_blanks_and_line_ends_are_kept() -> None:
    (fixed,) = [
        p
        for p in content().iter(f"{TEXT}p")
        if p.get(f"{TEXT}style-name") == "Preformatted_20_Text"
    ]
    assert fixed.find(f"{TEXT}line-break") is not None
    blank = fixed.find(f"{TEXT}s")
    assert blank is not None
    assert blank.get(f"{TEXT}c") == "1"


def test_nothing_tells_who_made_it_or_when() -> None:
    meta = archive().read("meta.xml").decode()
    assert "creator" not in meta
    assert "date" not in meta
    assert "<dc:language>nl-NL</dc:language>" in meta
    assert {each.date_time for each in archive().infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_text_gives_the_same_bytes() -> None:
    assert odt(MARKDOWN) == odt(MARKDOWN)


def test_control_characters_do_not_break_it() -> None:
    assert "ab" in "".join(content("# a\x0bb\x1b\x00").itertext())
