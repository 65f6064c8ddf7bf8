"""`casus anonymise-check` as a person, a hook or a pipeline calls it; all data is made up."""

import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from casuskit import report
from casuskit.cli import checking, subjects
from casuskit.core.text import Source
from casuskit.rules.engine import judge
from casuskit.rules.registry import PERSONAL, rules
from tests.builders import Files, case, corpus, held, repo, team

CLEAN, FINDINGS, USAGE = 0, 1, 2
FORMATS = [each.name for each in pkgutil.iter_modules(report.__path__) if each.name[:3] == "as_"]
SAID = "De heer Voorbeeld belt over 999990007.\n"


def casus(folder: Path, *words: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    world = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    done = subprocess.run(
        [sys.executable, "-m", "casuskit", *words],
        cwd=folder,
        input=stdin,
        capture_output=True,
        env={**world, "CASUS_LANG": "en", "CASUS_TODAY": "2026-11-22"},
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def check(folder: Path, *words: str | Path, stdin: bytes = b"") -> tuple[int, str]:
    done = casus(folder, "anonymise-check", *words, stdin=stdin)
    return done.returncode, done.stdout


def write(folder: Path, files: Files) -> Path:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def git(folder: Path, *words: str) -> None:
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    world = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True, env=world)


def in_git(folder: Path, files: Files) -> Path:
    git(write(folder, files), "init", "--quiet")
    git(folder, "add", "--all")
    return folder


def test_a_repository_in_order_holds_nothing_recognisable(tmp_path: Path) -> None:
    told = "4 files: no recognisable data found.\n"
    assert check(write(tmp_path, held())) == (CLEAN, told)


def test_it_never_says_that_a_text_is_anonymous(tmp_path: Path) -> None:
    assert "anonym" not in check(write(tmp_path, held()))[1].lower()


def test_a_text_on_stdin_is_reported_as_such(tmp_path: Path) -> None:
    code, told = check(tmp_path, "-", stdin=SAID.encode())
    assert code == FINDINGS
    assert told.splitlines()[0].startswith("<stdin>:1:9: error person-name: `V****d` is a name")
    assert told.splitlines()[1].startswith("<stdin>:1:29: error bsn: `9****7` is a burger")


def test_a_text_on_stdin_in_order_is_clean(tmp_path: Path) -> None:
    told = "1 file: no recognisable data found.\n"
    assert check(tmp_path, "-", stdin=b"Slaapt slecht.\n") == (CLEAN, told)


def test_a_text_on_stdin_has_the_settings_of_the_repository_around_it(tmp_path: Path) -> None:
    allowed = team(team()["casus.yaml"] + "toegestaan: [{woord: Voorbeeld, reden: verzonnen}]\n")
    write(tmp_path, allowed)
    assert check(tmp_path, "-", stdin=b"De heer Voorbeeld belt.\n")[0] == CLEAN


def test_a_text_that_is_far_too_long_is_never_in_order(tmp_path: Path) -> None:
    code, told = check(tmp_path, "-", stdin=b"Slaapt slecht.\n" * 80_000)
    assert code == FINDINGS
    assert "1 file could not be looked into" in told


def test_a_file_outside_a_repository_is_checked_too(tmp_path: Path) -> None:
    write(tmp_path, {"notitie.txt": SAID, "map/verslag.md": "Niets.\n", "map/.verborgen.md": SAID})
    assert check(tmp_path, "notitie.txt")[0] == FINDINGS
    assert check(tmp_path, "map") == (CLEAN, "1 file: no recognisable data found.\n")


def test_a_file_is_checked_with_the_settings_of_its_own_repository(tmp_path: Path) -> None:
    allowed = team()["casus.yaml"] + "toegestaan: [{woord: Voorbeeld, reden: verzonnen}]\n"
    body = "De heer Voorbeeld belt.\n"
    write(tmp_path / "een", repo(team(allowed), case(body)))
    write(tmp_path / "twee", repo(case(body)))
    code, told = check(tmp_path, "een", "twee", "een/casussen/2026-001.md")
    assert code == FINDINGS
    assert [line.split(":")[0] for line in told.splitlines()] == [
        "twee/casussen/2026-001.md",
        "4 files",
    ]


def test_the_index_is_checked_and_not_the_work_tree(tmp_path: Path) -> None:
    in_git(tmp_path, repo(case(SAID)))
    write(tmp_path, case("Slaapt slecht.\n"))
    assert check(tmp_path, "--staged")[0] == FINDINGS
    assert check(tmp_path)[0] == CLEAN


def test_a_slip_in_the_work_tree_does_not_stop_a_commit(tmp_path: Path) -> None:
    in_git(tmp_path, repo(case("Slaapt slecht.\n")))
    write(tmp_path, case(SAID))
    assert check(tmp_path, "--staged") == (CLEAN, "2 files: no recognisable data found.\n")


def test_only_what_is_staged_is_checked(tmp_path: Path) -> None:
    in_git(tmp_path, repo(case(SAID)))
    git(tmp_path, "commit", "--quiet", "--message", "Begin")
    write(tmp_path, {"LEESMIJ.md": "Welkom.\n"})
    git(tmp_path, "add", "--all")
    assert check(tmp_path, "--staged") == (CLEAN, "1 file: no recognisable data found.\n")


def test_staged_texts_outside_a_case_repository_are_checked_too(tmp_path: Path) -> None:
    in_git(tmp_path, {"notitie.md": SAID, ".github/x.yml": SAID})
    code, told = check(tmp_path, "--staged")
    assert (code, told.splitlines()[-1]) == (FINDINGS, "1 file: 2 errors.")


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("Casus over wonen\n", CLEAN),
        ("Casus van mevrouw Voorbeeld\n", FINDINGS),
        ("Casus\n\nBel 06-00000000\n", FINDINGS),
        ("# mevrouw Voorbeeld\n", FINDINGS),
        ("Casus\n\n# Please enter\n#\n# Author: W. de Bruijn <naam@example.org>\n", CLEAN),
        ("Casus\n\nSigned-off-by: W. de Bruijn <naam@example.org>\n", CLEAN),
        ("Casus\n# ------------------------ >8 ------------------------\n+ 999990007\n", CLEAN),
    ],
)
def test_a_commit_message_is_checked_as_git_keeps_it(
    tmp_path: Path, message: str, code: int
) -> None:
    write(tmp_path, {"COMMIT_EDITMSG": message})
    assert check(tmp_path, "--commit-msg", "COMMIT_EDITMSG")[0] == code


def test_front_matter_that_cannot_be_read_is_looked_into_all_the_same(tmp_path: Path) -> None:
    text = "---\nschema: casus/1\nhulpvraag_team: [999990007\n# mevrouw Voorbeeld\n---\n"
    code, told = check(write(tmp_path, repo({"casussen/2026-001.md": text})))
    assert code == FINDINGS
    assert [line.split(" ")[2] for line in told.splitlines()[:-1]] == ["bsn:", "person-name:"]


def test_a_file_that_is_not_utf_8_is_looked_into_all_the_same(tmp_path: Path) -> None:
    write(tmp_path, team())
    (tmp_path / "casussen").mkdir()
    (tmp_path / "casussen/2026-001.md").write_bytes("Cliënt 999990007\n".encode("latin-1"))
    (tmp_path / "casussen/2026-002.md").write_bytes("Cliënt 999990007\n".encode("utf-16"))
    code, told = check(tmp_path)
    assert code == FINDINGS
    assert told.count(" error bsn: ") == told.count(" error not-utf-8: ") == 2


def test_a_file_that_cannot_be_read_is_never_in_order(tmp_path: Path) -> None:
    write(tmp_path, held())
    (tmp_path / "casussen/2026-009.md").symlink_to("2026-001.md")
    for words in ([], ["casussen"], ["--ignore", "unreadable-file"], ["--select", "bsn"]):
        code, told = check(tmp_path, *words)
        assert code == FINDINGS
        assert "1 file could not be looked into" in told


def test_whatever_lies_in_the_folder_of_cases_is_looked_into(tmp_path: Path) -> None:
    write(tmp_path, repo({"casussen/notitie.txt": SAID}))
    (tmp_path / "casussen/foto.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    code, told = check(tmp_path)
    assert code == FINDINGS
    assert "casussen/notitie.txt:1:9: error person-name" in told
    assert "casussen/foto.jpg:1:1: error attachment" in told


def test_what_is_found_is_revealed_on_a_terminal_only(tmp_path: Path) -> None:
    done = casus(tmp_path, "anonymise-check", "--reveal", "-", stdin=SAID.encode())
    assert (done.returncode, done.stdout) == (USAGE, "")
    assert done.stderr.count("\n") == 1
    assert "Voorbeeld" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_what_is_found_is_revealed_on_a_terminal(tmp_path: Path) -> None:
    import pty

    write(tmp_path, {"notitie.txt": SAID})
    here, there = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "casuskit", "anonymise-check", "--reveal", "notitie.txt"],
        cwd=tmp_path,
        stdout=there,
        env={**os.environ, "CASUS_LANG": "en"},
    )
    os.close(there)
    told = os.read(here, 10_000).decode()
    os.close(here)
    assert "It says: Voorbeeld" in told
    assert "It says: 999990007" in told


@pytest.mark.parametrize(
    "words",
    [
        ["nergens.md"],
        ["--commit-msg", "nergens"],
        ["--select", "no-such-rule", "-"],
        ["--ignore", "missing-key", "-"],
        ["--format", "word", "-"],
        ["--staged"],
        [],
    ],
)
def test_what_can_be_mended_is_said_in_one_line(tmp_path: Path, words: list[str]) -> None:
    done = casus(tmp_path, "anonymise-check", *words)
    assert (done.returncode, done.stdout) == (USAGE, "")
    assert done.stderr.startswith("casus: ")
    assert done.stderr.count("\n") == 1


def test_without_a_repository_nothing_is_staged(tmp_path: Path) -> None:
    done = casus(tmp_path, "anonymise-check", "--staged")
    assert "`--staged` needs a git repository; there is none here." in done.stderr


def test_rules_can_be_chosen(tmp_path: Path) -> None:
    said = SAID.encode()
    assert check(tmp_path, "-", "--select", "iban", stdin=said)[0] == CLEAN
    assert "person-name" not in check(tmp_path, "-", "--ignore", "person-name", stdin=said)[1]


def test_findings_can_be_counted(tmp_path: Path) -> None:
    told = check(tmp_path, "-", "--statistics", stdin=SAID.encode())[1]
    assert told == "     1  bsn\n     1  person-name\n1 file: 2 errors.\n"


def test_the_kind_stands_in_json(tmp_path: Path) -> None:
    told = json.loads(check(tmp_path, "-", "--format", "json", stdin=SAID.encode())[1])
    assert [each["kind"] for each in told["findings"]] == ["PERSON", "BSN"]


def test_a_mute_with_a_reason_silences_a_rule_and_one_without_use_is_told(tmp_path: Path) -> None:
    muted = "De heer Voorbeeld belt. <!-- casus: negeer person-name - verzonnen -->\n"
    unused = "Slaapt slecht. <!-- casus: negeer bsn - verzonnen -->\n"
    write(tmp_path, repo(case(muted + unused)))
    code, told = check(tmp_path)
    assert code == CLEAN
    assert [line.split(" ")[2] for line in told.splitlines()[:-1]] == ["unused-mute:"]


def test_a_personal_file_name_is_masked_wherever_it_is_shown(tmp_path: Path) -> None:
    write(tmp_path, repo({"casussen/mevrouw-voorbeeld.md": SAID}))
    told = check(tmp_path)[1]
    assert told.count("casussen/mevrouw-v****d.md:") == 3
    assert "mevrouw-voorbeeld" not in told


def hits() -> Iterator[Any]:
    for rule in rules(*PERSONAL):
        module = import_module(f"tests.rules.personal.{rule.id.replace('-', '_')}")
        for number, (files, _line) in enumerate(module.HITS):
            yield pytest.param(files, id=f"{rule.id}-{number}")


def matched(files: Files) -> Iterator[str]:
    """What the rules find in some files, and the names of files in which they find something."""
    whole = corpus(files)
    sources: dict[str, Source] = {each.path: each.source for each in whole.documents}
    for finding in judge(whole, rules(*PERSONAL), lambda _path: True):
        value = sources[finding.path].text[finding.span.start : finding.span.end]
        yield value or finding.path


@pytest.mark.parametrize("files", list(hits()))
def test_no_format_ever_prints_what_was_found(files: Files) -> None:
    whole = corpus(files)
    subject = checking.Subject(whole, frozenset(files), str)
    choice = checking.Choice(PERSONAL)
    found = checking.report_of([subjects.masked(subject)], choice, "nothing")
    values = {value for value in matched(files) if len(value) > 2}
    for name in FORMATS:
        told = import_module(f"casuskit.report.{name}").render(found)
        assert not [value for value in values if value in told]
