"""What is no plain file is told and left alone: nothing waits for it, follows it or fills it."""

import os
import socket
from collections.abc import Callable, Mapping
from itertools import product
from pathlib import Path

import pytest

from tests.cli.run import texts
from tests.trust.often import every
from tests.trust.running import Runner, broken

SECRET = b"geheim van elders"


def a_folder(path: Path) -> None:
    path.mkdir()


def a_full_folder(path: Path) -> None:
    path.mkdir()
    (path / "x.md").write_bytes(SECRET)


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_link_to_nothing(path: Path) -> None:
    path.symlink_to("nergens")


def a_link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def a_link_out(path: Path) -> None:
    path.symlink_to(elsewhere(path) / "geheim.md")


def a_link_to_a_folder_out(path: Path) -> None:
    path.symlink_to(elsewhere(path))


def a_link_to_a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def a_socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the name of a socket is at most 108 bytes
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def unreadable(path: Path) -> None:
    path.write_bytes(SECRET)
    path.chmod(0)


def a_closed_folder(path: Path) -> None:
    a_full_folder(path)
    path.chmod(0)


def very_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10 << 30)


def elsewhere(path: Path) -> Path:
    """A folder outside the repository, with something in it that must not be read."""
    root = next(each for each in path.parents if each.name == "overleg")
    folder = root.parent / "elders"
    folder.mkdir(exist_ok=True)
    (folder / "geheim.md").write_bytes(SECRET)
    (folder / "2026-001.md").write_bytes(SECRET)
    return folder


THINGS: tuple[Callable[[Path], None], ...] = (
    a_folder,
    a_full_folder,
    a_pipe,
    a_link_to_nothing,
    a_link_to_itself,
    a_link_out,
    a_link_to_a_folder_out,
    a_link_to_a_device,
    a_socket,
    unreadable,
    a_closed_folder,
    very_large,
)
# By place, the commands that look there.
PLACES: Mapping[str, tuple[str, ...]] = {
    "casussen/2026-001.md": (
        "lint",
        "lint casussen/2026-001.md",
        "anonymise-check",
        "status",
        "agenda --write",
        "minutes",
        "submit 2026-001",
        "cleanup --apply",
        "lint --fix",
        "new Titel",
    ),
    "casussen": ("lint", "status", "new Titel", "agenda", "anonymise-check casussen"),
    "bijeenkomsten": ("lint", "status", "agenda --write", "minutes --start", "publish -o ../p"),
    "bijeenkomsten/2026-12-03/bijeenkomst.md": ("lint", "agenda --write", "minutes --start"),
    "bijeenkomsten/2026-12-03/2026-009.md": ("lint", "minutes --start", "actions"),
    "casus.yaml": ("lint", "status", "new Titel", "anonymise-check", "schema casus"),
    "lokaal.yaml": ("lint", "anonymise-check", "status"),
    "templates": ("minutes", "agenda --format html"),
    "templates/minutes-team.md.j2": (
        "minutes",
        "publish -o ../p",
        "publish -o ../p --audience team",
    ),
    "methoden": ("lint", "schema casus", "minutes"),
    "methoden/eigen": ("lint", "schema casus", "new Titel --method eigen"),
    "methoden/kbz/methode.yaml": ("lint", "status"),
    "logo.png": ("agenda --format html", "publish -o ../p", "minutes --format pdf"),
    "publicatie": ("publish -o publicatie",),
    "publicatie/x.md": ("publish -o publicatie",),
    "agenda.md": ("agenda -o agenda.md",),
    "uit/agenda.md": ("agenda -o uit/agenda.md",),
    "antwoorden.yaml": ("new Titel --answers antwoorden.yaml",),
    "huisstijl.docx": ("agenda --format docx --template huisstijl.docx",),
    "bekend.json": (
        "anonymise-check --baseline bekend.json",
        "anonymise-check --write-baseline bekend.json",
    ),
    "bericht": ("anonymise-check --commit-msg bericht",),
}


def pairs() -> list[tuple[Callable[[Path], None], str]]:
    """Things at places, each of both a few times."""
    return [*product(THINGS, PLACES)][:: every(5)]


@pytest.mark.parametrize(
    ("thing", "place"), pairs(), ids=lambda each: getattr(each, "__name__", each)
)
def test_what_is_no_file_is_told_and_left_alone(
    thing: Callable[[Path], None], place: str, root: Path, run: Runner
) -> None:
    with (root / "casus.yaml").open("a", encoding="utf-8") as file:
        file.write("huisstijl:\n  logo: logo.png\n" if place == "logo.png" else "")
    path = root / place
    move_away(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    thing(path)
    outside, kind = outside_of(root), path.lstat().st_mode
    for words in PLACES[place]:
        ended = run(root, *words.split(), powerless=True)
        assert broken(ended) == "", words
        assert SECRET not in ended.out + ended.err, words
        assert path.lstat().st_mode == kind, words
    assert outside_of(root) == outside
    for each in (path, *path.rglob("*")):
        if not each.is_symlink() and each.is_dir():
            each.chmod(0o755)


def move_away(path: Path) -> None:
    if path.exists():
        path.rename(path.with_name(f"{path.name}.oud"))


def outside_of(root: Path) -> dict[str, bytes]:
    folder = root.parent / "elders"
    return texts(folder) if folder.exists() else {}


@pytest.mark.parametrize("place", ["uit", "casussen", "bijeenkomsten", "templates"])
def test_nothing_is_written_through_a_link_out_of_the_repository(
    place: str, root: Path, run: Runner
) -> None:
    move_away(root / place)
    out = root.parent / "elders"
    out.mkdir()
    (root / place).symlink_to(out)
    case = (root / "casussen.oud" / "2026-001.md") if place == "casussen" else None
    if case:
        (out / "2026-001.md").write_bytes(case.read_bytes().rstrip(b"\n"))
    before = texts(out)
    for words in (
        f"agenda -o {place}/agenda.md",
        f"publish -o {place}/site",
        f"anonymise-check --write-baseline {place}/bekend.json",
        f"lint --fix {place}/2026-001.md",
        "lint --fix",
        "new Titel",
        "agenda --write",
        "minutes --start",
    ):
        assert broken(run(root, *words.split())) == "", words
        assert texts(out) == before, words
