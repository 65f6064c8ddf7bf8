"""A file, folder or branch may have any name: it is no option, no line of its own, no command."""

import os
from pathlib import Path

import pytest

from tests.builders import case
from tests.cli.run import example_in
from tests.io.disk import commit, git
from tests.trust.often import EVERYTHING, every
from tests.trust.running import Runner, broken

NAMES = (
    "met\neen regel.md",
    "met\rterug.md",
    "-rf.md",
    "--help.md",
    "--output=ingebroken.md",
    "'enkel'.md",
    '"dubbel".md',
    "$(touch ingebroken).md",
    "`touch ingebroken`.md",
    "a;touch ingebroken;.md",
    "😀🧑‍🦽.md",
    "\u202egpj.md",
    "\x1b[31mrood\x1b]0;titel\x07.md",
    "::error file=a::vals.md",
    "##[error]vals.md",
    "x\n::error::vals.md",
    "%0A::error::vals.md",
    "CON.md",
    "aux.md ",
    ".md",
    "...md",
    "a" * 252 + ".md",
    "é" * 126 + ".md",
    "e\u0301.md",
    "é.md",
    "2026-001.MD",
    "BIJEENKOMST.md",
    "\udcff.md",
    "[a](javascript:x).md",
    "<script>alert(1)</script>.md".replace("/", "\u2215"),
    "{{ 7*7 }}.md",
    "{path}.md",
    "*.md",
    ":(top)x.md",
    "~.md",
    "map.md/x.md",
    "map\n/x.md",
    "2026-001.md/2026-001.md",
)
COMMANDS = (
    "lint",
    "lint --format json",
    "lint --format github",
    "lint --staged",
    "anonymise-check",
    "anonymise-check --staged",
    "anonymise-check --history",
    "anonymise-check --suggest",
    "status",
    "agenda",
    "minutes",
    "report",
    "plan",
    "urgent",
    "consent 2026-001",
    "cleanup",
    "cleanup --history",
    "actions",
    "migrate",
    "new Titel",
    "publish -o ../site",
)


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_file_may_have_any_name(name: str, tmp_path: Path, run: Runner) -> None:
    root = example_in(tmp_path)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    path = root / "casussen" / name
    if path.parent != root / "casussen":
        (root / "casussen" / "2026-001.md").unlink(missing_ok=True)
        path.parent.mkdir(exist_ok=True)
    path.write_text(next(iter(case(casus="2026-099").values())), encoding="utf-8")
    git(root, "add", "--all")
    number = NAMES.index(name)
    tried = len(COMMANDS) if EVERYTHING else 2
    chosen = {
        "lint",
        "anonymise-check --staged",
        *(COMMANDS[(number + each) % len(COMMANDS)] for each in range(tried)),
    }
    for words in sorted(chosen):
        ended = run(root, *words.split())
        assert broken(ended) == "", words
        said = ended.out + ended.err
        assert not {0x1B, 0x07, 0x0D} & {*said}, words
        assert "\u202e".encode() not in said, words
        assert b"\n::error::" not in said, words
        assert b"##[" not in said, words
    assert not any("ingebroken" in each for each in os.listdir(root))  # noqa: PTH208 - as bytes come


@pytest.mark.parametrize("name", NAMES[:: every(4)], ids=ascii)
def test_a_name_on_the_command_line_is_a_name(name: str, root: Path, run: Runner) -> None:
    for words in (["lint", "--"], ["anonymise-check", "--"], ["submit", "--"], ["new", "--"]):
        ended = run(root, *words, name)
        assert broken(ended) == "", words
        assert b"##[" not in ended.out + ended.err
    for words in (["agenda", "-o"], ["publish", "-o"], ["actions", "--who"], ["minutes", "--date"]):
        ended = run(root, *words, os.path.join("uit", name))  # noqa: PTH118 - of half a character
        assert broken(ended) == "", words


@pytest.mark.parametrize(
    "name",
    ["-x", "--exec=touch ingebroken", "a b", "é", "x'y", "$(touch ingebroken)", "::a", "{x}"],
)
def test_a_repository_may_have_any_name(name: str, tmp_path: Path, run: Runner) -> None:
    root = example_in(tmp_path).rename(tmp_path / name)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    for words in ("lint", "anonymise-check", "anonymise-check --history", "new Titel", "agenda"):
        ended = run(root, *words.split())
        assert (broken(ended), ended.code) == ("", 0), words
    for command in ("lint", "anonymise-check"):
        assert run(tmp_path, command, "--", f"{name}/casussen").code == 0
    assert not (tmp_path / "ingebroken").exists()


@pytest.mark.parametrize(
    "name", ["--all", "-x", "$(touch&ingebroken)", "'a'", "é", "##x]", "a;b", "{x}", "a" * 200]
)
def test_a_branch_may_have_any_name_that_git_takes(name: str, root: Path, run: Runner) -> None:
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    git(root, "symbolic-ref", "HEAD", f"refs/heads/{name}")
    git(root, "add", "--all")
    commit(root)
    for words in ("anonymise-check", "anonymise-check --history", "new Titel", "lint --staged"):
        ended = run(root, *words.split())
        assert broken(ended) == "", words
        assert b"##[" not in ended.out + ended.err
        assert not (ended.out + ended.err).startswith(b"::")


def test_cases_that_differ_in_capitals_are_two_files(root: Path, run: Runner) -> None:
    text = (root / "casussen" / "2026-001.md").read_bytes()
    for name in ("Notitie.md", "notitie.md", "NOTITIE.md"):
        (root / "casussen" / name).write_bytes(text)
    ended = run(root, "lint")
    assert (broken(ended), ended.code) == ("", 1)
    assert ended.out.count(b"duplicate-case-number") >= 3 or ended.out.count(b"2026-001") >= 3
