"""Make the pictures of the documentation: the example as a browser shows it, small on disk."""

import os
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "beeld" / "agenda.png"
TODAY = "2026-11-22"
WIDTH, HEIGHT = 900, 1122  # ends below a table, not in the middle of one
GREY = "--disable-lcd-text"  # letters in shades of grey, so that a palette holds the colours
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SHADES = bytes(round(shade / 15) * 15 for shade in range(256))  # 18 of them; white stays white


def photograph(folder: Path) -> bytes:
    """The agenda of the example as a picture of the page."""
    casus, page, shot = Path(sys.executable).parent / "casus", "agenda.html", folder / "shot.png"
    world = {**os.environ, "CASUS_TODAY": TODAY}
    for words in (("init", ".", "--example"), ("agenda", "--format", "html", "-o", page)):
        subprocess.run([casus, *words], cwd=folder, env=world, check=True, capture_output=True)
    browser = next(filter(None, map(shutil.which, BROWSERS)))
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", GREY)
    sizes = (f"--window-size={WIDTH},{HEIGHT}", f"--screenshot={shot}")
    address = (folder / page).as_uri()
    subprocess.run([browser, *flags, *sizes, address], check=True, capture_output=True)
    return shot.read_bytes()


def indexed(png: bytes) -> bytes:
    """The same picture with a palette, a byte a pixel: few colours and a fraction of the size."""
    width, height, size, rows = _pixels(png)
    colours: dict[bytes, int] = {}
    lines = bytearray()
    for row in rows:
        lines.append(0)
        row = row.translate(_SHADES)
        for start in range(0, width * size, size):
            lines.append(colours.setdefault(bytes(row[start : start + 3]), len(colours)))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", header), (b"PLTE", b"".join(colours)))
    data = (b"IDAT", zlib.compress(bytes(lines), 9))
    return _SIGNATURE + b"".join(_chunk(*each) for each in (*parts, data, (b"IEND", b"")))


def _pixels(png: bytes) -> tuple[int, int, int, Iterator[bytearray]]:
    """Width, height, bytes a pixel, and the rows of a true-colour PNG without interlace."""
    width, height, _depth, kind = struct.unpack(">IIBB", png[16:26])
    packed, position = b"", len(_SIGNATURE)
    while position < len(png):
        (length,) = struct.unpack(">I", png[position : position + 4])
        if png[position + 4 : position + 8] == b"IDAT":
            packed += png[position + 8 : position + 8 + length]
        position += length + 12
    size = {2: 3, 6: 4}[kind]
    return width, height, size, _rows(zlib.decompress(packed), width * size, size)


def _rows(data: bytes, length: int, size: int) -> Iterator[bytearray]:
    above = bytearray(length)
    for start in range(0, len(data), length + 1):
        row = bytearray(data[start + 1 : start + 1 + length])
        for at in range(length):
            left = row[at - size] if at >= size else 0
            corner = above[at - size] if at >= size else 0
            row[at] = (row[at] + _predicted(data[start], left, above[at], corner)) & 255
        yield row
        above = row


def _predicted(rule: int, left: int, above: int, corner: int) -> int:
    """What a PNG filter expects a byte to be, from its three neighbours."""
    if rule == 4:
        guess = left + above - corner
        return min((left, above, corner), key=lambda each: abs(guess - each))
    return (0, left, above, (left + above) // 2)[rule]


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)


def main() -> int:
    """Write the pictures anew."""
    with TemporaryDirectory() as folder:
        picture = indexed(photograph(Path(folder)))
    PICTURE.write_bytes(picture)
    print(f"{PICTURE.relative_to(ROOT)}: {len(picture) // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
