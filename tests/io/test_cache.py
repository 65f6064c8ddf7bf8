"""The cache gives back what was kept, and whatever is wrong with it costs only time."""

import shutil
import sqlite3
from collections.abc import Mapping
from multiprocessing import get_context
from pathlib import Path

import pytest

from casuskit.io import resources
from casuskit.io.cache import Cache, cache_of, program

ENTRIES = {bytes([number]) * 32: f"entry {number}".encode() for number in range(200)}


def kept(place: Path, entries: Mapping[bytes, bytes] = ENTRIES) -> Cache:
    cache = Cache(place / "cache")
    cache.keep(entries, entries)
    return cache


def file(place: Path) -> Path:
    return next((place / "cache").iterdir())


def test_what_was_kept_is_known_to_the_next(tmp_path: Path) -> None:
    kept(tmp_path)
    asked = [*ENTRIES, b"other" * 6]
    assert Cache(tmp_path / "cache").known(asked) == ENTRIES


def test_an_entry_that_was_changed_is_not_believed(tmp_path: Path) -> None:
    cache = kept(tmp_path)
    with sqlite3.connect(file(tmp_path)) as changed:
        first, second = [*ENTRIES][:2]
        changed.execute(
            "UPDATE entries SET entry = x'00' || substr(entry, 2) WHERE key = ?", [first]
        )
        (other,) = changed.execute(
            "SELECT entry FROM entries WHERE key = ?", [b"\3" * 32]
        ).fetchone()
        changed.execute("UPDATE entries SET entry = ? WHERE key = ?", [other, second])
    known = cache.known(ENTRIES)
    assert len(known) == len(ENTRIES) - 2
    assert not {first, second} & set(known)


@pytest.mark.parametrize("strange", [None, 5, "a text"])
def test_an_entry_of_another_kind_is_not_believed(strange: object, tmp_path: Path) -> None:
    cache = kept(tmp_path)
    with sqlite3.connect(file(tmp_path)) as changed:
        changed.execute("UPDATE entries SET entry = ?", [strange])
    assert cache.known(ENTRIES) == {}


def test_the_program_is_another_one_when_a_schema_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schemas = tmp_path / "schemas"
    shutil.copytree("schemas", schemas)
    monkeypatch.setattr(resources, "folder", lambda _name: schemas)
    found = {program.__wrapped__()}
    for name in ("casus.json", "methoden/kbz/methode.yaml"):
        with (schemas / name).open("a", encoding="utf-8") as changed:
            changed.write("\n")
        found.add(program.__wrapped__())
    assert len(found) == 3


@pytest.mark.parametrize("raw", [b"", b"no database at all" * 500, bytes(8192)])
def test_a_damaged_file_is_made_anew(raw: bytes, tmp_path: Path) -> None:
    cache = kept(tmp_path)
    file(tmp_path).write_bytes(raw)
    assert cache.known(ENTRIES) == {}
    cache.keep(ENTRIES, ENTRIES)
    assert cache.known(ENTRIES) == ENTRIES


def test_a_file_that_was_cut_short_gives_nothing_that_was_not_kept(tmp_path: Path) -> None:
    cache = kept(tmp_path)
    whole = file(tmp_path).read_bytes()
    for size in range(0, len(whole), 1500):
        file(tmp_path).write_bytes(whole[:size])
        assert cache.known(ENTRIES).items() <= ENTRIES.items()


def test_what_is_not_current_any_more_goes_once_it_is_most_of_it(tmp_path: Path) -> None:
    old = {number.to_bytes(32, "big"): b"old" for number in range(1500)}
    cache = kept(tmp_path, old)
    some = dict([*ENTRIES.items()][:10])
    cache.keep(some, some)
    assert cache.known([*old, *some]) == some


def test_no_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "cache").symlink_to(tmp_path / "elsewhere")
    assert kept(tmp_path).known(ENTRIES) == {}
    assert not [*(tmp_path / "elsewhere").iterdir()]


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    assert kept(tmp_path).known(ENTRIES) == {}


def test_without_git_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / ".git").write_text("gitdir: elsewhere\n")
    cache = cache_of(tmp_path)
    cache.keep(ENTRIES, ENTRIES)
    assert cache.known(ENTRIES) == {}
    assert [each.name for each in tmp_path.iterdir()] == [".git"]


def add(place: Path, first: int) -> None:
    for number in range(first, first + 30):
        key = number.to_bytes(32, "big")
        Cache(place).keep({key: str(number).encode()}, [key])


def test_two_processes_can_keep_at_once(tmp_path: Path) -> None:
    start = get_context("spawn")
    both = [start.Process(target=add, args=(tmp_path / "cache", first)) for first in (0, 1000)]
    for each in both:
        each.start()
    for each in both:
        each.join(60)
    keys = [
        number.to_bytes(32, "big") for first in (0, 1000) for number in range(first, first + 30)
    ]
    assert len(Cache(tmp_path / "cache").known(keys)) == 60
