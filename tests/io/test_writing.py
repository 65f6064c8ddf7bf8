"""A file is written whole or not at all, and never over one that somebody else made."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from casuskit.core.errors import CasusError
from casuskit.io.writing import Taken, create, create_all, put, remove, replace
from tests.unmeasured import unmeasured

ROOT = Path(__file__).parents[2]


def in_process(code: str, *arguments: object) -> subprocess.Popen[str]:
    lines = f"import sys\nfrom pathlib import Path\nfrom casuskit.io.writing import *\n{code}"
    return subprocess.Popen(
        [sys.executable, "-c", lines, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=unmeasured(),
    )


def with_small_files(code: str, *arguments: object) -> str:
    """Run code in a process that may write a hundred bytes to a file, as on a full disk."""
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
    caught = f"try:\n    {code}\nexcept CasusError as error:\n    print(error)\n"
    done = in_process(limit + caught, *arguments)
    told, errors = done.communicate()
    assert errors == ""
    return told


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def a_file(path: Path) -> None:
    path.write_text("oud", encoding="utf-8")


def a_folder(path: Path) -> None:
    path.mkdir()


def a_link(path: Path) -> None:
    (path.parent / "elders").write_text("oud", encoding="utf-8")
    path.symlink_to(path.parent / "elders")


def a_link_to_nothing(path: Path) -> None:
    path.symlink_to(path.parent / "weg")


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


things = pytest.mark.parametrize("thing", [a_file, a_folder, a_link, a_link_to_nothing, a_pipe])
Thing = Callable[[Path], None]


# New files


def test_a_new_file_holds_the_text_byte_for_byte(tmp_path: Path) -> None:
    create(tmp_path / "a" / "b" / "nieuw.md", "één\r\ntwee\n")
    assert (tmp_path / "a/b/nieuw.md").read_bytes() == "één\r\ntwee\n".encode()
    assert names(tmp_path) == ["a", "a/b", "a/b/nieuw.md"]


def test_a_new_file_can_be_read_as_the_system_says(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        create(tmp_path / "nieuw.md", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "nieuw.md").stat().st_mode) == 0o640


@things
def test_a_new_file_never_takes_the_place_of_anything(thing: Thing, tmp_path: Path) -> None:
    path = tmp_path / "nieuw.md"
    thing(path)
    before = names(tmp_path)
    with pytest.raises(Taken, match=r"nieuw\.md"):
        create(path, "nieuw")
    assert names(tmp_path) == before
    assert not path.is_file() or path.read_text(encoding="utf-8") == "oud"


def test_of_many_that_make_the_same_file_one_succeeds(tmp_path: Path) -> None:
    code = (
        "for number in range(40):\n"
        "    try:\n"
        "        create(Path(sys.argv[1]) / str(number), sys.argv[2] * 1000)\n"
        "        print(number)\n"
        "    except Taken:\n"
        "        pass\n"
    )
    running = [in_process(code, tmp_path, sign) for sign in "abc"]
    made = {sign: done.communicate()[0].split() for sign, done in zip("abc", running, strict=True)}
    assert sorted((each for numbers in made.values() for each in numbers), key=int) == [
        str(number) for number in range(40)
    ]
    for sign, numbers in made.items():
        assert all((tmp_path / each).read_text(encoding="utf-8") == sign * 1000 for each in numbers)
    assert len(names(tmp_path)) == 40


def test_a_new_file_that_does_not_fit_leaves_nothing(tmp_path: Path) -> None:
    told = with_small_files("create(Path(sys.argv[1]), 'x' * 1000)", tmp_path / "nieuw.md")
    assert "nieuw.md could not be written: File too large." in told
    assert names(tmp_path) == []


def test_a_new_file_below_a_file_is_refused(tmp_path: Path) -> None:
    a_file(tmp_path / "map")
    with pytest.raises(CasusError, match=r"nieuw\.md"):
        create(tmp_path / "map" / "nieuw.md", "x")


def test_a_text_that_cannot_be_encoded_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        create(tmp_path / "nieuw.md", "\udcff")
    assert names(tmp_path) == []


# In the place of an old file


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o640, 0o755, 0o444])
def test_a_changed_file_keeps_its_mode(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "oud.md"
    a_file(path)
    path.chmod(mode)
    replace(path, "nieuw", was="oud")
    assert (path.read_text(encoding="utf-8"), stat.S_IMODE(path.stat().st_mode)) == ("nieuw", mode)
    assert names(tmp_path) == ["oud.md"]


@pytest.mark.parametrize("thing", [a_folder, a_link, a_link_to_nothing, a_pipe])
def test_only_a_plain_file_is_changed(thing: Thing, tmp_path: Path) -> None:
    path = tmp_path / "oud.md"
    thing(path)
    before, kind = names(tmp_path), stat.S_IFMT(path.lstat().st_mode)
    with pytest.raises(CasusError, match=r"oud\.md"):
        replace(path, "nieuw", was="oud")
    assert (names(tmp_path), stat.S_IFMT(path.lstat().st_mode)) == (before, kind)
    assert not path.is_file() or path.read_text(encoding="utf-8") == "oud"


@pytest.mark.parametrize("found", [b"anders", b"oud\r\n", b"", b"\xff"])
def test_what_nobody_read_is_not_replaced_or_removed(found: bytes, tmp_path: Path) -> None:
    path = tmp_path / "oud.md"
    path.write_bytes(found)
    with pytest.raises(CasusError, match=r"oud\.md (?:was changed|is not UTF-8)"):
        replace(path, "nieuw", was="oud")
    with pytest.raises(CasusError, match=r"oud\.md (?:was changed|is not UTF-8)"):
        remove(path, was="oud")
    assert (path.read_bytes(), names(tmp_path)) == (found, ["oud.md"])


def test_a_device_is_not_changed_into_a_file() -> None:
    with pytest.raises(CasusError, match="/dev/null"):
        put(Path("/dev/null"), "x")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_file_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    with pytest.raises(CasusError, match=r"oud\.md"):
        replace(tmp_path / "oud.md", "nieuw", was="oud")
    assert names(tmp_path) == []


def test_a_change_that_does_not_fit_leaves_the_old_text(tmp_path: Path) -> None:
    path = tmp_path / "oud.md"
    a_file(path)
    told = with_small_files("replace(Path(sys.argv[1]), 'x' * 1000, was='oud')", path)
    assert "oud.md could not be written" in told
    assert path.read_text(encoding="utf-8") == "oud"
    assert names(tmp_path) == ["oud.md"]


def test_a_result_may_take_the_place_of_the_one_before(tmp_path: Path) -> None:
    for text in ("een", "twee"):
        put(tmp_path / "map" / "agenda.md", text)
    assert (tmp_path / "map" / "agenda.md").read_text(encoding="utf-8") == "twee"


def test_a_result_does_not_follow_a_link(tmp_path: Path) -> None:
    a_link(tmp_path / "agenda.md")
    with pytest.raises(CasusError, match="link"):
        put(tmp_path / "agenda.md", "nieuw")
    assert (tmp_path / "elders").read_text(encoding="utf-8") == "oud"


# All or none


def test_all_files_are_made_together(tmp_path: Path) -> None:
    create_all(tmp_path / "nieuw", {"a.md": "a", "map/b.md": "b"})
    assert names(tmp_path / "nieuw") == ["a.md", "map", "map/b.md"]


@things
def test_when_one_stands_already_none_is_made(thing: Thing, tmp_path: Path) -> None:
    thing(tmp_path / "b.md")
    before = names(tmp_path)
    with pytest.raises(CasusError, match=r"b\.md"):
        create_all(tmp_path, {"a.md": "a", "map/c.md": "c", "b.md": "b"})
    assert names(tmp_path) == before


def test_when_one_cannot_be_made_the_others_go_again(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    texts = {"a.md": "a", "leeg/b.md": "b", "nieuw/dieper/c.md": "c", "a.md/d.md": "d"}
    with pytest.raises(CasusError):
        create_all(tmp_path, texts)
    assert names(tmp_path) == ["leeg"]


def test_when_the_disk_is_full_nothing_is_left(tmp_path: Path) -> None:
    told = with_small_files(
        "create_all(Path(sys.argv[1]), {'a.md': 'a', 'map/b.md': 'b' * 1000})", tmp_path / "nieuw"
    )
    assert "b.md could not be written" in told
    assert names(tmp_path) == []
