"""What was searched before is known the next time, and the report stays the same to the byte."""

import subprocess
from pathlib import Path

import pytest

from tests.builders import case, held, record
from tests.cli.run import Done, casus, environment
from tests.io.disk import on_disk

CASES = 45
LAST = "casussen/2026-045.md"
COMMANDS = (["anonymise-check", "--format", "json"], ["publish", "-o", "../site"])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Many cases; in one stands a name, in its record the same name in small letters."""
    ids = [f"2026-{number:03}" for number in range(1, CASES + 1)]
    files = [held(), *(case(casus=each, titel="Slaapt slecht") for each in ids)]
    made = on_disk(tmp_path / "overleg", *files)
    subprocess.run(["git", "init", "-q"], cwd=made, check=True, env=environment(made))
    return made


def add(root: Path, path: str, line: str) -> None:
    file = root / path
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")


def check(root: Path, *words: str) -> Done:
    return casus(root, "anonymise-check", "--format", "json", *words)


def cache(root: Path) -> Path:
    return root / ".git" / "casuskit" / "cache-1.sqlite"


def test_a_second_run_says_the_same(root: Path) -> None:
    add(root, LAST, "Mevrouw Ghebremeskel belt.")
    first = check(root)
    assert cache(root).is_file()
    assert first.code == 1
    assert first == check(root) == check(root, "--no-cache")


def test_what_changed_is_seen(root: Path) -> None:
    clean = check(root)
    add(root, LAST, "Mevrouw Ghebremeskel belt.")
    assert (clean.code, check(root).code) == (0, 1)


def test_a_name_in_one_file_is_found_in_another_that_did_not_change(root: Path) -> None:
    (root / "bijeenkomsten/2026-10-22").mkdir(parents=True, exist_ok=True)
    text = next(iter(record(casus="2026-045").values()))
    other = root / "bijeenkomsten/2026-10-22/2026-045.md"
    other.write_text(f"{text}\nVandaag belde ghebremeskel weer.\n", encoding="utf-8")
    assert check(root).code == 0
    add(root, LAST, "Mevrouw Ghebremeskel belt.")
    after = check(root)
    assert "bijeenkomsten/2026-10-22/2026-045.md" in after.out
    assert after == check(root, "--no-cache")


def test_a_word_that_a_team_watches_for_is_seen_at_once(root: Path) -> None:
    add(root, LAST, "Het gaat om de geheimlaan.")
    assert check(root).code == 0
    (root / "lokaal.yaml").write_text("woorden:\n  - geheimlaan\n", encoding="utf-8")
    assert check(root).code == 1


def test_nothing_of_a_text_is_kept(root: Path) -> None:
    add(root, LAST, "Mevrouw Ghebremeskel, BSN 999990019, woont in Westerbork.")
    check(root)
    raw = b"".join(each.read_bytes() for each in cache(root).parent.iterdir()).lower()
    for each in (b"ghebremeskel", b"999990019", b"westerbork", b"slaapt"):
        assert each not in raw


def test_no_cache_leaves_nothing_behind(root: Path) -> None:
    check(root, "--no-cache")
    assert not cache(root).exists()


def test_a_cache_that_came_along_with_the_files_is_not_read(root: Path) -> None:
    check(root)
    (root / "cache-1.sqlite").write_bytes(cache(root).read_bytes())
    (root / ".casus-cache").mkdir()
    cache(root).write_bytes(b"damaged")
    add(root, LAST, "Mevrouw Ghebremeskel belt.")
    assert check(root).code == 1


def test_publishing_looks_at_what_changed(root: Path) -> None:
    first = casus(root, "publish", "-o", "../site")
    again = casus(root, "publish", "-o", "../site")
    assert (first, first.code) == (again, 0)
    assert casus(root, "publish", "-o", "../site", "--no-cache") == first
