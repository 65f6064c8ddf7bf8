"""The same files give the same bytes: in any process, order, folder, locale and time zone."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.cli.run import environment, example_in, texts
from tests.io.disk import commit, git

COMMANDS = (
    "lint",
    "lint --format json",
    "lint --format sarif",
    "lint --format gitlab",
    "lint --format github",
    "lint --format junit",
    "anonymise-check --format json",
    "anonymise-check --write-baseline {out}/bekend.json",
    "status",
    "status --format json",
    "agenda",
    "agenda --format html",
    "agenda --format pdf -o {out}/agenda.pdf",
    "agenda --format docx -o {out}/agenda.docx",
    "agenda --format odt -o {out}/agenda.odt",
    "agenda --format ics -o {out}/agenda.ics",
    "agenda --format eml -o {out}/agenda.eml",
    "agenda --case 2026-001 --format svg",
    "minutes --format html",
    "minutes --audience leren --format txt",
    "report --format html",
    "report --format pdf -o {out}/jaar.pdf",
    "plan",
    "plan --format json",
    "plan --format ics -o {out}/reeks.ics",
    "urgent",
    "urgent --format json",
    "consent 2026-001",
    "actions --all --format csv",
    "actions --all --format json",
    "cleanup --format json",
    "publish -o {out}/site",
    "schema casus",
)
# All commands in one process, since starting one takes most of the time.
ALL = """\
import io, json, os, sys
from casuskit.cli import main
place, out = sys.argv[1], sys.argv[2]
for words in json.loads(sys.argv[3]):
    os.write(1, f"== {words}\\n".encode())
    code = main.run(words.format(out=out).split())
    os.write(1, f"-- {code}\\n".encode())
"""


def elsewhere(root: Path, folder: Path) -> Path:
    """The same repository in a folder of another name, its files made in another order."""
    other = folder / "een heel andere map" / "é"
    other.mkdir(parents=True)
    shutil.copytree(root / ".git", other / ".git", symlinks=True)
    for path in sorted((each for each in root.rglob("*") if each.is_file()), reverse=True):
        if ".git" not in path.parts:
            (other / path.relative_to(root)).parent.mkdir(parents=True, exist_ok=True)
            (other / path.relative_to(root)).write_bytes(path.read_bytes())
    return other


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = example_in(tmp_path_factory.mktemp("zelfde"))
    git(made, "init", "--quiet", "--initial-branch=main")
    commit(made)
    return made


def made(root: Path, out: Path, **more: str) -> dict[str, str]:
    """What all commands print and write, each file by the digest of its bytes."""
    done = subprocess.run(
        [sys.executable, "-c", ALL, root, out, json.dumps(COMMANDS)],
        cwd=root,
        env={**environment(root), **more},
        capture_output=True,
        check=True,
    )
    assert done.stdout.count(b"\n-- ") == len(COMMANDS)
    assert b"-- 2\n" not in done.stdout
    assert b"-- 3\n" not in done.stdout
    parts = dict(_parts(done.stdout))
    return parts | {name: hashlib.sha256(raw).hexdigest() for name, raw in texts(out).items()}


def _parts(said: bytes) -> Iterator[tuple[str, str]]:
    for part in said.decode().split("== ")[1:]:
        words, _line, told = part.partition("\n")
        if words in COMMANDS:
            yield words, told


C = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
TURKISH = {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}
WORLDS: Mapping[str, Mapping[str, str]] = {
    "east": {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", **C, "CI": "true"},
    "west": {"PYTHONHASHSEED": "2", "TZ": "America/Adak", **TURKISH, "COLUMNS": "20"},
}


@pytest.fixture(scope="module")
def usual(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    out = tmp_path_factory.mktemp("uit")
    return made(root, out)


@pytest.mark.parametrize("world", WORLDS)
def test_the_same_files_give_the_same_bytes_anywhere(
    world: str, root: Path, usual: dict[str, str], tmp_path: Path
) -> None:
    place = elsewhere(root, tmp_path)
    assert made(place, tmp_path / "uit", **WORLDS[world]) == usual


def test_from_a_folder_within_only_the_paths_differ(root: Path) -> None:
    def lines(folder: Path, *words: str) -> list[str]:
        command = [sys.executable, "-m", "casuskit", *words]
        done = subprocess.run(command, cwd=folder, env=environment(root), capture_output=True)
        return done.stdout.decode().replace("../", "").replace("casussen/", "").splitlines()

    for words in (["lint"], ["status"], ["agenda"], ["lint", os.fspath(root / "casussen")]):
        assert lines(root, *words) == lines(root / "casussen", *words)
