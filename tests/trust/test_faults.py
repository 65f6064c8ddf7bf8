"""Whatever the machine does, and whenever, a file holds its old text or its new one.

`CASUS_FUZZ=1` tries every call with every error, and kills each command a hundred times.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from tests.builders import case, meeting, record, repo
from tests.cli.run import environment, example_in, texts
from tests.io.disk import on_disk
from tests.trust import failing
from tests.trust.often import EVERYTHING, every
from tests.trust.test_files import put_back

TEMPORARY = re.compile(r"(?:^|/)\.casus-(?!publicatie$)")
COMMANDS = (
    "new Titel",
    "submit 2026-012",
    "import README.md --method kbz --by bt-2",
    "plan --write",
    "urgent 2026-011 --answer-by 2026-11-24",
    "consent 2026-004 --withdrawn --by cliënt",
    "agenda --write",
    "actions --done 2026-001/3",
    "actions --done 2026-001/3 --done 2026-002/3",
    "lint --fix",
    "agenda -o agenda.html",
    "anonymise-check --write-baseline bekend.json",
    "publish -o site",
    "report -o jaar.html",
    "init nieuw",
    "cleanup --apply",
)
ERRORS = ("ENOSPC", "EIO+", "EROFS", "EXDEV")


CLOSED = {"afgesloten_op": "2026-10-30", "afgesloten_reden": "klaar", "bewaren_tot": "2026-11-01"}
DONE = "## Vervolgacties\n\n- [x] Bellen @bt-1 📅 2026-11-01 ✅ 2026-10-30\n"


def with_work_for(words: str, folder: Path) -> Path:
    """A repository in which a command has something to change."""
    if words.startswith("cleanup"):
        first = case(casus="2026-001", **CLOSED)
        later = case(casus="2026-002", soort="voortgang", vervolg_op="2026-001")
        both = meeting(agenda=["2026-001", "2026-002"])
        records = (record(DONE, casus="2026-001"), record(casus="2026-002"))
        return on_disk(folder / "overleg", repo(first, later, both, *records))
    root = example_in(folder)
    if words.startswith("submit"):
        return on_disk(root, case(casus="2026-012", aangemeld_op=None, inbrenger="bt-1"))
    if words.startswith("lint"):
        twice = next(iter(case(casus="2026-011", aangemeld_op=None).values()))
        return on_disk(root, {"casussen/a.md": twice, "casussen/b.md": twice})
    return root


class Refused(NamedTuple):
    """How a run ended: its code, what it said, how many calls it made and which were refused."""

    code: int
    said: str
    calls: int
    refused: list[str]


def in_fork(root: Path, at: int, error: str, words: list[str]) -> Refused:
    """A run in a process of its own."""
    told, said = root.parent / "told", root.parent / "said"
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
            os.chdir(root)
            os.environ.clear()
            os.environ.update(environment(root))
            answer = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            write = os.write
            code, machine = failing.run(at, error, words)
            write(answer, json.dumps([code, machine.count, machine.refused]).encode())
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    code, calls, refused = json.loads(told.read_bytes())
    return Refused(code, said.read_text(encoding="utf-8"), calls, refused)


@pytest.mark.parametrize("words", COMMANDS)
def test_whichever_call_fails_a_file_is_old_or_new(words: str, tmp_path: Path) -> None:
    work = with_work_for(words, tmp_path)
    before = texts(work)
    _code, usual, calls, _refused = in_fork(work, 0, "EIO", words.split())
    after = texts(work)
    assert after != before
    for at in range(1, calls + 1, 1 if EVERYTHING else max(1, calls // 8)):
        for error in ERRORS if EVERYTHING else (ERRORS[at % len(ERRORS)],):
            put_back(work, before)
            code, said, _calls, refused = in_fork(work, at, error, words.split())
            left = texts(work)
            assert old_or_new(before, after, left) == [], (at, error)
            assert code in (0, 1, 2), (at, error, said)
            assert said.count("\n") <= max(3, usual.count("\n")), (at, error, said)
            assert said.count("casus: ") <= 1, (at, error, said)
            if code == 0:
                assert without_temporary(left) == without_temporary(after), (at, error)
            if "unlink" not in refused:
                assert left.keys() == without_temporary(left).keys(), (at, error)


def without_temporary(found: dict[str, bytes]) -> dict[str, bytes]:
    return {name: raw for name, raw in found.items() if not TEMPORARY.search(name)}


def old_or_new(
    before: dict[str, bytes], after: dict[str, bytes], left: dict[str, bytes]
) -> list[str]:
    """Paths of files that are neither as before, nor as after, nor absent in one of both."""
    return [
        name
        for name in before.keys() | after.keys() | left.keys()
        if not TEMPORARY.search(name) and left.get(name) not in (before.get(name), after.get(name))
    ]


def killed(root: Path, words: str, seconds: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "casuskit", *words.split()],
        cwd=root,
        env=environment(root),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


@pytest.mark.parametrize("words", COMMANDS[:: every(2)])
def test_killed_at_any_moment_a_file_is_old_or_new(words: str, tmp_path: Path) -> None:
    work = with_work_for(words, tmp_path)
    before = texts(work)
    begin = time.monotonic()
    killed(work, words, 60)
    whole = time.monotonic() - begin
    after = texts(work)
    random = Random(words)  # noqa: S311 - a moment, no secret
    for _time in range(100 if EVERYTHING else 1):
        put_back(work, before)
        killed(work, words, whole * random.uniform(0.5, 1))
        assert old_or_new(before, after, texts(work)) == []


# More at once


def started(root: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "casuskit", *words],
        cwd=root,
        env=environment(root),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def ended(running: list[subprocess.Popen[bytes]]) -> Iterator[tuple[int, bytes, bytes]]:
    for each in running:
        out, err = each.communicate(timeout=120)
        yield each.returncode, out, err


def test_twenty_who_make_a_case_at_once_get_twenty_numbers(tmp_path: Path) -> None:
    work = example_in(tmp_path)
    paths = []
    for code, out, err in ended([started(work, "new", f"Titel {each}") for each in range(20)]):
        assert code == 0, err
        paths.append(out.decode().strip())
    assert sorted(paths) == [f"casussen/2026-{number:03}.md" for number in range(12, 32)]
    titles = {(work / path).read_text(encoding="utf-8").split("titel: ")[1][:8] for path in paths}
    assert len(titles) == 20


def test_two_who_tick_actions_of_one_record_lose_nothing(tmp_path: Path) -> None:
    """Each line is ticked, or whoever was second is told to run the command again."""
    work = example_in(tmp_path)
    record = work / "bijeenkomsten" / "2026-10-22"
    path = next(each for each in record.glob("2026-*.md") if "- [ ]" in each.read_text("utf-8"))
    text = path.read_text(encoding="utf-8")
    extra = "".join(f"- [ ] Bel nummer {each} @bt-2 📅 2026-12-16\n" for each in range(6))
    path.write_text(text.replace("## Vervolgacties\n\n", f"## Vervolgacties\n\n{extra}"), "utf-8")
    asked = [f"{path.stem}/{number}" for number in range(1, 7)]
    told = [*ended([started(work, "actions", "--done", each) for each in asked])]
    done = path.read_text(encoding="utf-8")
    for number, (code, _out, err) in enumerate(told):
        ticked = f"- [x] Bel nummer {number} " in done
        assert ticked == (code == 0), err
        assert code in (0, 2)
        assert code == 0 or b"run the command again" in err
    assert 0 in [code for code, _out, _err in told]
    assert done.replace("[x]", "[ ]").count("Bel nummer") == 6


def test_two_who_publish_at_once_leave_one_whole_site(tmp_path: Path) -> None:
    work = example_in(tmp_path)
    for code, _out, err in ended([started(work, "publish", "-o", "site") for _each in range(4)]):
        assert code in (0, 2), err
    assert (work / "site" / "index.html").is_file()
    whole = texts(work / "site")
    assert [code for code, _out, _err in ended([started(work, "publish", "-o", "ander")])] == [0]
    assert whole == texts(work / "ander")
    assert [path.name for path in work.glob(".casus-*")] == []
