"""`huisstijl` in casus.yaml: colour and logo on pages, site and PDF, and nothing else comes along."""

import struct
import zlib
from collections.abc import Iterable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.run import casus, example_in
from tests.io.standards import LASTING, failures

MAKER = b"Author\0Sanne Voorbeeld"


def png(*parts: tuple[bytes, bytes]) -> bytes:
    """A picture of four red dots, with extra parts."""
    rows = b"\0\xc0\x00\x20\xc0\x00\x20" * 2
    head = (b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0))
    every = (head, *parts, (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(chunk, every))


def chunk(part: tuple[bytes, bytes]) -> bytes:
    kind, data = part
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def styled(place: Path, *lines: str, logo: bytes = png((b"tEXt", MAKER))) -> Path:
    root = example_in(place)
    settings = root / "casus.yaml"
    own = "".join(f"  {line}\n" for line in lines)
    settings.write_text(f"{settings.read_text(encoding='utf-8')}huisstijl:\n{own}", "utf-8")
    (root / "beeld").mkdir()
    (root / "beeld" / "logo.png").write_bytes(logo)
    return root


def words(texts: Iterable[str]) -> str:
    return "\n".join(texts)


def test_a_page_has_the_colour_and_the_logo_in_it(tmp_path: Path) -> None:
    root = styled(tmp_path, 'kleur: "#0b5394"', "logo: beeld/logo.png")
    page = casus(root, "agenda", "--format", "html").out
    assert "--team: #0b5394" in page
    assert '<img class="logo" src="data:image/png;base64,' in page
    assert 'alt="Logo van Casuïstiekbespreking' in page
    assert "img-src data:" in page


def test_a_site_has_the_logo_beside_its_pages_without_its_maker(tmp_path: Path) -> None:
    root = styled(tmp_path, "logo: beeld/logo.png")
    assert casus(root, "publish", "-o", "uit").code == 0
    page = (root / "uit" / "index.html").read_text(encoding="utf-8")
    assert 'src="logo.png"' in page
    assert "img-src &#39;self&#39;" in page
    assert (root / "uit" / "logo.png").read_bytes() == png()


def test_a_pdf_has_the_logo_with_words_for_it_and_keeps_the_standards(tmp_path: Path) -> None:
    root = styled(tmp_path, 'kleur: "#ffee00"', "logo: beeld/logo.png")
    assert casus(root, "agenda", "-o", "a.pdf").code == 0
    made = (root / "a.pdf").read_bytes()
    assert len(PdfReader(root / "a.pdf").pages[0].images) == 1
    assert [failures(made, each) for each in LASTING] == [[], []]


def test_without_house_style_there_is_no_picture(tmp_path: Path) -> None:
    page = casus(example_in(tmp_path), "agenda", "--format", "html").out
    assert "<img" not in page
    assert "img-src" not in page
    assert "--team:" not in page


@pytest.mark.parametrize(
    ("setting", "logo", "said"),
    [
        ("logo: beeld/ander.png", png(), "beeld/ander.png"),
        ("logo: beeld/logo.png", b"GIF89a" + bytes(50), "no PNG"),
        ("logo: beeld/logo.png", png()[:40], "damaged"),
        ("logo: beeld/logo.png", png((b"tEXt", bytes(300_000))), "256 KiB"),
        ("logo: ../logo.png", png(), "repository itself"),
    ],
    ids=["missing", "gif", "cut", "large", "outside"],
)
def test_a_logo_that_cannot_be_used_is_one_message(
    setting: str, logo: bytes, said: str, tmp_path: Path
) -> None:
    root = styled(tmp_path, setting, logo=logo)
    code, out, err = casus(root, "agenda", "--format", "html")
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "line", ["kleur: rood", 'kleur: "#12345"', "logo: logo.svg", "lettertype: x"]
)
def test_what_is_no_house_style_is_a_finding(line: str, tmp_path: Path) -> None:
    assert casus(styled(tmp_path, line), "lint").code == 1


def test_a_logo_is_no_finding(tmp_path: Path) -> None:
    root = styled(tmp_path, 'kleur: "#0b5394"', "logo: beeld/logo.png")
    assert casus(root, "lint").code == 0
    assert casus(root, "anonymise-check").code == 0
