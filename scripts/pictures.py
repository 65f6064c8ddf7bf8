"""Make the pictures of the documentation: the example as a browser and a reader of PDF show it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PIL import Image

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "beeld"
TODAY = "2026-11-22"
GREY = "--disable-lcd-text"  # letters in shades of grey, so that few colours are enough
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
COLOURS = 48


class Picture(NamedTuple):
    """A picture of a file that `casus` makes; `size` is that of the window, in pixels."""

    name: str
    command: Sequence[str]
    file: str
    size: tuple[int, int]


SHOWN = (
    Picture("agenda.png", ["agenda", "-o", "agenda.html"], "agenda.html", (900, 1122)),
    Picture(
        "voorbereiding.png",
        ["agenda", "--case", "2026-009", "-o", "domeinen.svg"],
        "domeinen.svg",
        (960, 500),
    ),
    Picture(
        "vel.png",
        ["minutes", "--flipover", "--case", "2026-005", "-o", "vel.pdf"],
        "vel.pdf",
        (1000, 0),
    ),
    Picture(
        "evaluatie.png",
        ["report", "--audience", "team", "-o", "evaluatie.html"],
        "evaluatie.html",
        (900, 1030),
    ),
    Picture(
        "site.png",
        ["publish", "-o", "site", "--audience", "team"],
        "site/besluiten.html",
        (900, 430),
    ),
)


def photograph(picture: Picture, folder: Path) -> Image.Image:
    """What a user of the example sees."""
    casus = Path(sys.executable).parent / "casus"
    _run([casus, *picture.command], folder)
    shot = folder / "shot.png"
    if picture.file.endswith(".pdf"):
        width = str(picture.size[0])
        once = ["-png", "-singlefile", "-scale-to-x", width, "-scale-to-y", "-1"]
        _run(["pdftoppm", *once, folder / picture.file, shot.with_suffix("")], folder)
    else:
        _browse(folder / picture.file, shot, picture.size)
    with Image.open(shot) as found:
        return found.convert("RGB")


def _browse(page: Path, shot: Path, size: tuple[int, int]) -> None:
    browser = next(filter(None, map(shutil.which, BROWSERS)))
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", GREY)
    window = f"--window-size={size[0]},{size[1]}"
    _run([browser, *flags, window, f"--screenshot={shot}", page.as_uri()], page.parent)


def _run(words: Sequence[str | Path], folder: Path) -> None:
    world = {**os.environ, "CASUS_TODAY": TODAY}
    subprocess.run(words, cwd=folder, env=world, check=True, capture_output=True)


def main() -> int:
    """Write the pictures anew."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        _run([Path(sys.executable).parent / "casus", "init", ".", "--example"], folder)
        for picture in SHOWN:
            seen = photograph(picture, folder)
            target = PICTURES / picture.name
            seen.quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)
            print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
