"""Whatever surrounds a process, it works or says why not; as a user starts it, in a shell."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import casus, environment, example_in, shell, texts
from tests.io.disk import commit, git
from tests.trust.often import every
from tests.trust.running import Runner, broken

COMMANDS = (
    "lint",
    "anonymise-check",
    "status",
    "agenda --format html",
    "minutes",
    "report",
    "plan",
    "urgent",
    "consent 2026-001",
    "actions --format csv",
    "cleanup",
    "migrate --look",
    "rule",
)
QUICK = ("lint", "status", "agenda")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = example_in(tmp_path_factory.mktemp("omgeving"))
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    return root


@pytest.fixture(scope="module")
def usual(example: Path) -> str:
    """What `casus status` says in the environment of every day."""
    return shell(example, "casus status").out


# Variables


@pytest.mark.parametrize(
    "line",
    [
        "LANG=C LC_ALL=C casus status",
        "LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 casus status",
        "LANG=C LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 casus status",
        "LC_ALL=nergens casus status",
        "PYTHONIOENCODING=ascii casus status",
        "COLUMNS=1 casus status",
        "COLUMNS=x LINES=-1 casus status",
        "TERM=dumb casus status",
        "TZ=Pacific/Kiritimati casus status",
        "TZ=/dev/zero casus status",
        "unset HOME USER LOGNAME TERM; casus status",
        "HOME=/nergens XDG_CONFIG_HOME=/nergens casus status",
        "TMPDIR=/nergens casus status",
        "GITHUB_ACTIONS=true CI=true casus status",
        "PYTHONWARNINGS=error casus status",
        "ulimit -n 16; casus status",
        "ulimit -u 64; casus status",
    ],
)
def test_the_environment_changes_nothing(line: str, example: Path, usual: str) -> None:
    code, out, err = shell(example, line)
    err = "".join(each for each in err.splitlines(True) if "setlocale" not in each)  # bash itself
    assert (code, out, err) == (0, usual, "")


@pytest.mark.parametrize("words", COMMANDS[:: every(3)])
@pytest.mark.parametrize(
    "more",
    [
        {"GIT_DIR": "/nergens", "GIT_WORK_TREE": "/nergens", "GIT_INDEX_FILE": "/nergens/index"},
        {"GIT_PREFIX": "casussen/", "GIT_EXEC_PATH": "", "GIT_COMMON_DIR": "/nergens"},
        {"PATH": "/nergens"},
    ],
    ids=["of another hook", "of a hook", "without git"],
)
def test_variables_of_a_hook_lead_nowhere(
    words: str, more: dict[str, str], example: Path, run: Runner
) -> None:
    usual, ended = run(example, *words.split()), run(example, *words.split(), more=more)
    assert broken(ended) == ""
    assert (ended.code, ended.out) == (usual.code, usual.out)


# Streams


@pytest.mark.parametrize("words", COMMANDS[:: every(3)])
@pytest.mark.parametrize("lost", [">/dev/full", ">&-"])
def test_a_result_that_is_lost_is_never_taken_for_told(
    words: str, lost: str, example: Path
) -> None:
    says_something = words != "migrate --look"
    if says_something and (words in QUICK or lost == ">&-"):
        code, _out, err = shell(example, f"casus {words} {lost}")
        assert (code, err.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    "line",
    [
        "casus status <&-",
        "casus status 2>&-",
        "casus status 2>/dev/full",
        "casus lint <&- 2>&-",
        "casus agenda --format html | head -c 1 >/dev/null",
        "casus agenda --format html | true",
        "casus rule | head -1 >/dev/null",
        "casus lint --format json | head -c 1 >/dev/null",
    ],
)
def test_whoever_goes_early_is_no_fault(line: str, example: Path) -> None:
    code, _out, err = shell(example, f"set -o pipefail; {line}")
    assert (code, err) == (0, "")


def test_with_nothing_open_a_command_still_tells_by_its_code(example: Path) -> None:
    assert shell(example, "casus status <&- >&- 2>&-").code == 2
    assert shell(example, "casus fiets <&- >&- 2>&-").code == 2


# Places


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    for words in COMMANDS[:-1]:
        line = f"mkdir weg; cd weg; rmdir ../weg; casus {words}"
        code, _out, err = shell(tmp_path, line) if words in QUICK else (2, "", "casus: \n")
        assert (code, err.count("\n"), err[:7]) == (2, 1, "casus: ")


@pytest.mark.skipif(os.getuid() != 0, reason="only root can mount")
def test_on_a_disk_that_cannot_be_written_a_command_looks_and_writes_nothing(
    tmp_path: Path, run: Runner
) -> None:
    root = example_in(tmp_path)
    if subprocess.run(["mount", "--bind", root, root], capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", root], check=True)
        for words in COMMANDS:
            ended = run(root, *words.split())
            assert (broken(ended), ended.code) == ("", 0), words
        for words in (
            "new Titel",
            "plan --write",
            "urgent 2026-011 --answer-by 2026-11-24",
            "consent 2026-004 --withdrawn --by cliënt",
            "import README.md --method kbz --by bt-2",
            "agenda --write",
            "actions --done 2026-001/3",
            "publish -o site",
        ):
            ended = run(root, *words.split())
            assert (broken(ended), ended.code) == ("", 2), words
            assert b"Read-only file system" in ended.err, words
    finally:
        subprocess.run(["umount", root], check=True)


def fill(path: Path) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT)
    try:
        while os.write(handle, b"x" * 4096):
            pass
    except OSError:
        os.close(handle)


@pytest.mark.skipif(os.getuid() != 0, reason="only root can mount")
def test_a_full_disk_leaves_the_old_state(tmp_path: Path, run: Runner) -> None:
    place = tmp_path / "schijf"
    place.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(place)]
    if subprocess.run(mounted, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        root = example_in(place)
        fill(place / "vulling")
        before = texts(root)
        for words in (
            "new Titel",
            "agenda --write",
            "publish -o site",
            "agenda -o agenda.html",
            "anonymise-check --write-baseline bekend.json",
            "actions --done 2026-001/3",
        ):
            ended = run(root, *words.split())
            assert (broken(ended), ended.code) == ("", 2), (words, ended)
            assert b"No space left on device" in ended.err, words
            assert texts(root) == before, words
    finally:
        subprocess.run(["umount", place], check=True)


# The end


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_leaves_nothing_behind(name: str, tmp_path: Path) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    process = subprocess.Popen(
        [sys.executable, "-m", "casuskit", "new", "--interactive"],
        cwd=root,
        env=environment(root),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stderr
    while process.stderr.read(1) != b">":
        pass
    process.send_signal(signal.Signals[name])
    _out, err = process.communicate(timeout=60)
    assert process.returncode in (130, -signal.Signals[name])
    assert b"Traceback" not in err
    assert texts(root) == before


def test_casus_is_found_from_anywhere_and_needs_nothing_of_the_folder(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    for name in ("yaml.py", "sitecustomize.py", "typer.py"):
        (root / name).write_text("raise SystemExit('ingebroken')\n", encoding="utf-8")
    command = Path(sys.executable).parent / "casus"
    done = subprocess.run([command, "status"], cwd=root, env=environment(root), capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert shutil.which("casus", path=str(command.parent)) == str(command)
    assert casus(tmp_path, "status").code == 2
