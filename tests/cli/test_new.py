"""`casus new`: a file with the questions, its number given out once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from casuskit.core.documents import Document, parse
from casuskit.core.text import Source
from tests.builders import case, meeting, record, repo, team
from tests.cli.run import casus, changed, environment, example_in, texts
from tests.io.disk import commit, git, in_git, on_disk

NEW = "casussen/2026-001.md"
ANSWERS = """\
titel: Moe en somber
inbrenger: bt-2
lichamelijk:
  - "Slaapt slecht: al weken"
  - Is snel moe   # navragen
hulpvraag_client: >-
  Ik wil weer slapen,
  en rust.
hulpvraag_team: 'Waar beginnen we?'
leeftijdsgroep: 25-34
"""


def made(root: Path, name: str = NEW) -> Document:
    text = (root / name).read_text(encoding="utf-8")
    return parse(Source(name, text))


def codes(root: Path, *words: object) -> list[str]:
    out = casus(root, "lint", *words, "--format", "json").out
    return [each["rule"] for each in json.loads(out)["findings"] if each["severity"] == "error"]


# A plain scaffold


def test_a_case_is_made_and_its_path_is_told(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    before = texts(root)
    code, out, err = casus(root, "new", "Moe en somber", "--by", "bt-2")
    assert (code, out, "casus submit 2026-001" in err) == (0, f"{NEW}\n", True)
    assert list(changed(before, root)) == [NEW]
    found = made(root)
    values = {"titel": "Moe en somber", "inbrenger": "bt-2", "team": "buurtteam", "methode": "kbz"}
    assert {key: found.text(key) for key in values} == values
    assert found.text("aangemeld_op") == ""


def test_a_new_case_lints_without_errors(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    for method in ("kbz", "omgekeerde-toets"):
        casus(root, "new", "Moe en somber", "--by", "bt-2", "--method", method)
    assert codes(root) == []


def test_what_is_known_can_be_said_at_once(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()))
    words = (
        "--kind",
        "voortgang",
        "--follows",
        "2026-001",
        "--urgent",
        "--method",
        "omgekeerde-toets",
    )
    casus(root, "new", "Hoe het verderging", *words)
    found = made(root, "casussen/2026-002.md")
    expected = ("voortgang", "2026-001", "ad-hoc", "omgekeerde-toets")
    keys = ("soort", "vervolg_op", "urgentie", "methode")
    assert tuple(found.text(key) for key in keys) == expected


@pytest.mark.parametrize(
    "title",
    [
        "Moe: en somber",
        "# geen opmerking",
        "- geen lijst",
        "2026",
        "ja",
        "'s nachts wakker",
        '"',
        "é😀",
    ],
)
def test_a_title_may_hold_any_sign(title: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    casus(root, "new", "--", title)
    assert made(root).text("titel") == title


def test_blanks_in_a_title_are_folded(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    casus(root, "new", "  Moe\nen \t somber\u00a0nu ")
    assert made(root).text("titel") == "Moe en somber nu"


# Answers


def test_answers_come_from_a_file(tmp_path: Path) -> None:
    root = on_disk(tmp_path / "repo", team())
    on_disk(tmp_path, {"antwoorden.yaml": ANSWERS})
    code, out, _err = casus(root, "new", "--answers", "../antwoorden.yaml")
    assert (code, out) == (0, f"{NEW}\n")
    found = made(root)
    assert found.texts("lichamelijk") == ("Slaapt slecht: al weken", "Is snel moe")
    assert found.text("hulpvraag_client") == "Ik wil weer slapen, en rust."
    assert (found.text("team"), found.text("leeftijdsgroep")) == ("buurtteam", "25-34")


def test_answers_come_from_stdin(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    code, out, _err = casus(root, "new", "Moe", "--answers", "-", typed="inbrenger: bt-1\r\n")
    assert (code, out) == (0, f"{NEW}\n")
    assert (made(root).text("titel"), made(root).text("inbrenger")) == ("Moe", "bt-1")


def test_a_case_may_go_on_from_one_that_was_cleaned_up(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, "new", "Moe", "--answers", "-", typed="vervolg_op: opgeruimd\n").code == 0
    text = (root / "casussen/2026-012.md").read_text(encoding="utf-8")
    assert "vervolg_op: opgeruimd\n" in text
    assert "soort: voortgang\n" in text


def test_answers_may_be_json(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    typed = json.dumps({"titel": "Moe", "lichamelijk": ["een", "twee"]}, indent=2)
    assert casus(root, "new", "--answers", "-", typed=typed).code == 0
    assert made(root).texts("lichamelijk") == ("een", "twee")


WRONG = (
    (
        "titel: Moe\nhulpvraag_teem: x\n",
        "2:1: This key is not used here. Did you mean `hulpvraag_team`",
    ),
    ("titel: Moe\nlichamelijk: moe\n", "2:14: `lichamelijk` must be a list"),
    ("titel: Moe\nsoort: oud\n", "2:8: `soort` must be one of"),
    ("titel: Moe: en somber\n", "1:11: "),
    ("titel: Moe\ntitel: Somber\n", "2:1: "),
    ("titel: !!python/object:os.system x\n", "1:8: "),
    ("titel: Moe\x07\n", "1:11: An invisible control character"),
    ("titel: Mo\udceb\n", "1:10: The byte 0xEB is not UTF-8"),
    ("titel: [a, [b, [c\n", "1:"),
    ("casus: 2020-001\ntitel: Moe\n", "1:1: This key is not used here."),
    ("dilemma: x\ntitel: Moe\n", "1:1: This key is not used here."),
    ("- geen\n- sleutels\n", " write a `key: answer` on each line."),
    ("", " write a `key: answer` on each line."),
    ("titel: M\n", "1:8: "),
)


@pytest.mark.parametrize(("typed", "told"), WRONG)
def test_a_wrong_answer_is_told_with_its_place_and_nothing_is_made(
    typed: str, told: str, tmp_path: Path
) -> None:
    root = on_disk(tmp_path, team())
    raw = typed.encode("utf-8", "surrogateescape")
    code, out, err = casus(root, "new", "--answers", "-", typed=raw)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"casus: <stdin>:{told}")
    assert not (root / "casussen").exists()


def test_answers_without_end_are_refused(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    typed = "titel: Moe\nhulpvraag_team: " + "x" * (1024 * 1024) + "\n"
    code, _out, err = casus(root, "new", "--answers", "-", typed=typed)
    assert (code, "KiB" in err) == (2, True)


@pytest.mark.parametrize("name", ["weg.yaml", "casussen", "link.yaml"])
def test_answers_that_cannot_be_read_are_refused(name: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()))
    (root / "link.yaml").symlink_to(root / "casus.yaml")
    code, out, err = casus(root, "new", "Moe", "--answers", name)
    assert (code, out) == (2, "")
    assert err.startswith(f"casus: {name}: ")


# Numbers


def test_the_number_follows_the_highest_one(tmp_path: Path) -> None:
    assert casus(example_in(tmp_path), "new", "Moe").out == "casussen/2026-012.md\n"
    assert casus(tmp_path / "overleg", "new", "Moe", CASUS_TODAY="2027-01-04").out == (
        "casussen/2027-001.md\n"
    )


def test_a_file_that_cannot_be_read_keeps_its_number(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team(), {"casussen/2026-007.md": "kapot"})
    (root / "casussen" / "2026-009.md").symlink_to(root / "weg")
    assert casus(root, "new", "Moe").out == "casussen/2026-010.md\n"


def test_a_number_inside_a_file_counts_too(tmp_path: Path) -> None:
    root = on_disk(
        tmp_path, team(), {"casussen/oud.md": case(casus="2026-020")["casussen/2026-020.md"]}
    )
    assert casus(root, "new", "Moe").out == "casussen/2026-021.md\n"


def test_numbers_on_other_branches_are_not_given_out_again(tmp_path: Path) -> None:
    root = in_git(tmp_path, team())
    commit(root)
    git(root, "switch", "--quiet", "-c", "ander")
    on_disk(root, {"casussen/2026-004.md": "x"})
    commit(root)
    git(root, "switch", "--quiet", "main")
    assert casus(root, "new", "Moe").out == "casussen/2026-005.md\n"


def test_numbers_that_were_fetched_are_not_given_out_again(tmp_path: Path) -> None:
    server = in_git(tmp_path / "server", team())
    commit(server)
    git(server, "switch", "--quiet", "-c", "ander")
    on_disk(server, {"casussen/2026-008.md": "x"})
    commit(server)
    git(server, "switch", "--quiet", "main")
    git(tmp_path, "clone", "--quiet", "server", "kloon")
    assert casus(tmp_path / "kloon", "new", "Moe").out == "casussen/2026-009.md\n"


def test_of_many_at_once_each_gets_a_number_of_its_own(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "casuskit", "new", f"Casus {number}"],
            cwd=root,
            env=environment(root),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(6)
    ]
    told = sorted(done.communicate()[0].strip() for done in running)
    assert told == [f"casussen/2026-00{number}.md" for number in range(1, 7)]
    assert {made(root, name).text("titel") for name in told} == {f"Casus {n}" for n in range(6)}


def test_when_a_year_is_full_nothing_is_made(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team(), {"casussen/2026-999.md": "x"})
    code, out, err = casus(root, "new", "Moe")
    assert (code, out, err) == (2, "", "casus: All case numbers of 2026 are taken.\n")


# Without a terminal


def test_without_a_terminal_nothing_is_asked(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    code, out, err = casus(root, "new", "2026-011")
    assert (code, out) == (0, "casussen/2026-011.md\n")
    assert "casus submit 2026-011" in err
    assert texts(root) == before


def test_questions_can_be_answered_by_a_program(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    typed = (
        "Moe\x1b[D en\x1bOA somber\nadvies\nbt-2\n" + "een\ntwee\n\n" * 4 + "vraag\nteamvraag?\n"
    )
    code, out, err = casus(root, "new", "--interactive", typed=typed)
    assert (code, out) == (0, f"{NEW}\n")
    assert made(root).texts("sociaal") == ("een", "twee")
    assert made(root).text("hulpvraag_team") == "teamvraag?"
    assert made(root).text("titel") == "Moe en somber"
    assert "8/8" in err


def test_what_is_typed_must_be_text(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    code, _out, err = casus(root, "new", "--interactive", typed=b"Cli\xebnt\n")
    assert (code, "UTF-8" in err.splitlines()[-1]) == (2, True)
    assert not (root / "casussen").exists()


# Follow-up


def test_a_follow_up_shows_what_was_decided_and_takes_the_method_along(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    code, out, err = casus(root, "new", "Hoe het verderging", "--follows", "2026-002")
    assert (code, out) == (0, "casussen/2026-012.md\n")
    found = made(root, "casussen/2026-012.md")
    expected = ("voortgang", "2026-002", "omgekeerde-toets")
    assert tuple(found.text(key) for key in ("soort", "vervolg_op", "methode")) == expected
    assert "Wat er bij casus 2026-002 is besloten" in err
    assert "Vraag de zoon in een eigen gesprek wat hij nog aankan" in err


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--follows", "casussen/2026-003.md", "--kind", "delen"), ("delen", "2026-003", "kbz")),
        (("--follows", "2026-002", "--method", "kbz"), ("voortgang", "2026-002", "kbz")),
        ((), ("nieuw", "", "kbz")),
    ],
)
def test_what_is_said_goes_before_what_the_earlier_case_was(
    words: tuple[str, ...], expected: tuple[str, ...], tmp_path: Path
) -> None:
    root = example_in(tmp_path)
    casus(root, "new", "Hoe het verderging", *words)
    found = made(root, "casussen/2026-012.md")
    assert tuple(found.text(key) for key in ("soort", "vervolg_op", "methode")) == expected


def test_an_earlier_case_without_consent_is_named_and_not_told(tmp_path: Path) -> None:
    taken_back = case(
        grondslag="toestemming",
        toestemming_op="2026-08-25",
        toestemming_vorm="mondeling",
        toestemming_door="client",
        toestemming_ingetrokken_op="2026-11-01",
    )
    root = on_disk(tmp_path, repo(taken_back, meeting(), record()))
    code, _out, err = casus(root, "new", "Hoe het verderging", "--follows", "2026-001")
    assert code == 0
    assert "2026-001 is not shown. The consent was withdrawn." in err
    assert "Samen de post openen" not in err


def test_a_follow_up_in_answers_is_a_follow_up(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()))
    answers = "titel: Hoe het verderging\nvervolg_op: 2026-001\n"
    code, _out, err = casus(root, "new", "--answers", "-", typed=answers)
    assert (code, "nog niet besproken" in err) == (0, True)
    assert made(root, "casussen/2026-002.md").text("soort") == "voortgang"
