"""However a run ends, its code says which of five ways it was, and nothing is left behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casuskit.core.project import REPORT_TO
from tests.builders import TEAM
from tests.cli.run import casus, environment, example_in, shell, texts

USAGE = (
    (("lnit",), "There is no command `lnit`. Did you mean `lint`?"),
    (("fiets",), "There is no command `fiets`. See `casus --help`."),
    (("",), "There is no command ``."),
    (("--verson",), "There is no option `--verson`. Did you mean `--version`?"),
    (("lint", "--statistic"), "There is no option `--statistic`. Did you mean `--statistics`?"),
    (("lint", "-x"), "There is no option `-x`."),
    (("lint", "--format", "jsn"), "`--format` must be one of: text, json, github"),
    (("lint", "--format"), "`--format` needs a value after it."),
    (("lint", "--staged=ja"), "`--staged` takes no value."),
    (("lint", "--select", "same-questio"), "There is no rule `same-questio` here"),
    (("lint", "--ignore", "fiets"), "There is no rule `fiets` here"),
    (("lint", "--staged", "--fix"), "use one of them"),
    (("submit",), "`ID` is missing."),
    (("submit", "2026-001", "2026-002"), "There are more words on the line"),
    (("publish",), "`-o` is missing."),
    (("agenda", "--date", "3 december"), "`--date` must be a date"),
    (("agenda", "--date", "2026-02-30"), "`--date` must be a date"),
    (("minutes", "--audience", "iedereen"), "`--audience` must be one of: team, leren, inbrenger"),
    (
        ("publish", "-o", "x", "--audience", "inbrenger"),
        "`--audience` must be one of: team, leren.",
    ),
    (("minutes", "--date", "2026-12-04"), "There is no meeting on 2026-12-04."),
    (("minutes", "--case", "2026-006"), "Case 2026-006 was not discussed yet."),
    (("minutes", "--date", "2026-10-22", "--case", "2026-001"), "was not in this meeting."),
    (("rule", "same-questio"), "There is no rule `same-questio`. Did you mean `same-question`?"),
    (("schema", "casu"), "There is no kind `casu`; choose from: casus, bijeenkomst"),
    (("schema", "casus", "--method", "kzb"), "Did you mean `kbz`?"),
    (("submit", "2026-012"), "There is no case 2026-012. `casus status` lists the cases."),
    (("new", "Titel", "--method", "kzb"), "Did you mean `kbz`?"),
    (("new", "Titel", "--by", "bt-9"), "`bt-9` is no member in casus.yaml"),
    (("new", "Titel", "--kind", "oud"), "`--kind` must be one of: nieuw, voortgang"),
    (("new", "Titel", "--follows", "2025-001"), "There is no case 2025-001."),
    (("new", "2026-099"), "There is no case 2026-099. `casus status` lists the cases."),
    (("submit", "2026-1"), "Case 2026-001 was registered"),
    (("submit", "1"), "Case 2026-001 was registered"),
    (("submit", "2025-1"), "There is no case 2025-001. Did you mean `2026-001`?"),
    (("new", "2026-1"), "Case 2026-001 is registered; change its file instead."),
    (("minutes", "--case", "2026-6"), "Case 2026-006 was not discussed yet."),
    (("actions", "--case", "2026-99"), "There is no case 2026-099."),
    (("actions", "--done"), "`--done` needs a value after it. See `casus actions --help`."),
    (("new", "2026-001"), "Case 2026-001 is registered"),
    (("new", "  "), "Give the case a title"),
    (("new", "a\x07b"), "a character that nobody can see"),
    (("new", "a\udcffb"), "a character that nobody can see"),
    (("init", "x", "--name", "een\ntwee"), "`--name` must be one line"),
    (("init", "x", "--ci", "gitea"), "`--ci` must be one of: github, gitlab, none"),
)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return example_in(tmp_path_factory.mktemp("ends"))


@pytest.mark.parametrize(("words", "told"), USAGE)
def test_a_slip_is_told_in_one_line_and_ends_with_2(
    words: tuple[str, ...], told: str, example: Path
) -> None:
    before = texts(example)
    code, out, err = casus(example, *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("casus: ")
    assert told in err
    assert texts(example) == before


@pytest.mark.parametrize(
    "words", ["status", "lint", "agenda", "minutes", "submit 2026-001", "new Titel", "publish -o p"]
)
def test_without_a_repository_a_command_ends_with_2(words: str, tmp_path: Path) -> None:
    code, out, err = casus(tmp_path, *words.split())
    assert (code, out) == (2, "")
    assert "casus init" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("CASUS_TODAY", "morgen"), ("CASUS_TODAY", "2026-13-01"), ("CASUS_LANG", "de")],
)
def test_a_setting_of_the_environment_that_cannot_be_is_told(
    name: str, value: str, example: Path
) -> None:
    code, out, err = casus(example, "status", **{name: value})
    assert (code, out) == (2, "")
    assert err.startswith(f"casus: {name} ")


BUG = """\
import sys
from casuskit.cli import main
from casuskit.cli.commands import status

def command() -> int:
    raise KeyError("geheim")

status.command = command
sys.exit(main.run(["status"]))
"""


def test_a_bug_ends_with_3_and_says_where_to_report_it(example: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BUG],
        cwd=example,
        env=environment(example),
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert "casus: a bug (KeyError at <string>:6)" in done.stderr
    assert REPORT_TO in done.stderr
    assert "geheim" not in done.stderr


def test_an_interrupted_run_ends_with_130(tmp_path: Path) -> None:
    (tmp_path / "casus.yaml").write_text(TEAM, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "casuskit", "new", "Titel", "--interactive"],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stderr
    while process.stderr.read(1) != b">":
        pass
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, b"")
    assert b"Traceback" not in err


# Streams

LOST = ("status", "lint", "agenda", "minutes --format html", "rule", "schema casus")


@pytest.mark.parametrize("words", LOST)
def test_a_result_that_does_not_fit_on_the_disk_ends_with_2(words: str, example: Path) -> None:
    code, _out, err = shell(example, f"casus {words} >/dev/full")
    assert (code, err) == (2, "casus: the machine refused: No space left on device.\n")


@pytest.mark.parametrize("words", LOST)
def test_a_result_without_anywhere_to_go_ends_with_2(words: str, example: Path) -> None:
    code, _out, err = shell(example, f"casus {words} >&-")
    assert (code, err) == (2, "casus: the machine refused: Bad file descriptor.\n")


@pytest.mark.parametrize("words", ["status", "agenda --format html", "rule"])
def test_a_reader_may_go_before_the_end(words: str, example: Path) -> None:
    code, out, err = shell(example, f"casus {words} | head -1; echo ${{PIPESTATUS[0]}}")
    assert (code, err) == (0, "")
    assert (out.count("\n"), out.splitlines()[-1]) == (2, "0")


def test_findings_are_findings_also_when_nobody_reads_them(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    (root / "casussen" / "2026-001.md").write_text("---\nschema: casus/1\n---\n", encoding="utf-8")
    assert shell(root, "casus lint | true; echo ${PIPESTATUS[0]}").out == "1\n"


def test_without_stderr_the_code_still_tells(example: Path) -> None:
    assert shell(example, "casus lint weg.md 2>&-").code == 2
    assert shell(example, "casus fiets 2>/dev/full").code == 2
    assert shell(example, "casus status 2>&-").code == 0


def test_without_stdin_a_command_works(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert shell(root, "casus status <&-").code == 0
    assert shell(root, "casus new Titel <&-").out == "casussen/2026-012.md\n"
    assert shell(root, "casus new Titel --answers - <&-").code == 2


def test_what_is_no_text_is_shown_as_an_escape(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    path = root / "casussen" / "2026-001.md"
    nasty = 'titel: "Moe \\u202e\\u2028\\u001b[31m rood"'
    text = path.read_text(encoding="utf-8").replace("titel: Benauwd in een vochtig huis", nasty)
    path.write_text(text, encoding="utf-8")
    out = casus(root, "status").out
    assert "Moe \\u202e\\u2028\\u001b[31m rood" in out
    assert "\x1b" not in out


# The machine


def test_a_folder_that_is_gone_ends_with_2(tmp_path: Path) -> None:
    code, _out, err = shell(tmp_path, "mkdir weg; cd weg; rmdir ../weg; casus status")
    assert (code, err.count("\n")) == (2, 1)
    assert "Traceback" not in err


def test_without_a_home_or_a_temporary_folder_a_command_works(example: Path) -> None:
    line = "unset HOME TMPDIR; TMPDIR=/weg casus status >/dev/null; echo $?"
    assert shell(example, line).out == "0\n"


def test_without_git_a_case_can_be_made(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, "new", "Titel", PATH=str(tmp_path)).out == "casussen/2026-012.md\n"


def test_settings_that_never_end_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "casus.yaml")
    code, _out, err = casus(tmp_path, "status", CASUS_LANG="")
    assert (code, err.count("\n")) == (2, 1)


def test_a_module_in_the_current_folder_takes_no_part(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    for name in ("yaml", "typer", "jinja2", "casuskit"):
        (root / f"{name}.py").write_text("raise SystemExit('ingebroken')\n", encoding="utf-8")
    casus_command = Path(sys.executable).parent / "casus"
    done = subprocess.run(
        [casus_command, "agenda"], cwd=root, env=environment(root), capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_day_at_the_end_of_the_calendar_is_a_day(example: Path) -> None:
    assert casus(example, "agenda", "--date", "9999-12-31").code == 0
    assert casus(example, "agenda", "--date", "0001-01-01").code == 0
    assert casus(example, "status", CASUS_TODAY="9999-12-31").code == 0
