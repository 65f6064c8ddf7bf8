"""`casus minutes`: records are made once, and the minutes follow from them."""

from pathlib import Path

import pytest

from tests.builders import case, held, meeting, record, repo
from tests.cli.run import casus, changed, example_in, texts
from tests.io.disk import on_disk

RECORD = "bijeenkomsten/2026-10-22/2026-001.md"
OTHER = "bijeenkomsten/2026-10-22/2026-002.md"


def two(root: Path) -> Path:
    """A meeting with two cases on its agenda, none of which has a record."""
    cases = (case(), case(casus="2026-002", methode="omgekeerde-toets"))
    return on_disk(root, repo(*cases, meeting(agenda=["2026-002", "2026-001"])))


# Records


def test_a_record_is_made_for_every_case_on_the_agenda(tmp_path: Path) -> None:
    root = two(tmp_path)
    before = texts(root)
    code, out, err = casus(root, "minutes", "--start")
    assert (code, out, err) == (0, f"{OTHER}\n{RECORD}\n", "")
    assert sorted(changed(before, root)) == [RECORD, OTHER]
    assert "\neffect:\n" in (root / OTHER).read_text(encoding="utf-8")
    assert "\nbasiszorg:\n" in (root / RECORD).read_text(encoding="utf-8")


def test_records_that_were_just_made_lint_without_errors(tmp_path: Path) -> None:
    root = two(tmp_path)
    casus(root, "minutes", "--start", CASUS_TODAY="2026-10-22")
    assert casus(root, "lint", RECORD, OTHER, CASUS_TODAY="2026-10-22").code == 0


def test_a_record_is_never_made_again(tmp_path: Path) -> None:
    root = two(tmp_path)
    on_disk(root, {RECORD: "van ons"})
    code, out, _err = casus(root, "minutes", "--start")
    assert (code, out) == (0, f"{OTHER}\n")
    before = texts(root)
    assert before[RECORD] == b"van ons"
    code, out, err = casus(root, "minutes", "--start")
    assert (code, out, "are there already" in err) == (0, "", True)
    assert texts(root) == before


@pytest.mark.parametrize(
    ("today", "day"),
    [("2026-12-02", "2026-12-03"), ("2026-12-03", "2026-12-03"), ("2026-12-09", "2026-12-03")],
)
def test_records_are_made_for_the_meeting_at_hand(today: str, day: str, tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "agenda", "--write")
    out = casus(root, "minutes", "--start", CASUS_TODAY=today).out
    assert {line.split("/")[1] for line in out.splitlines()} == {day}


def test_without_an_agenda_there_is_nothing_to_record(tmp_path: Path) -> None:
    code, out, err = casus(example_in(tmp_path), "minutes", "--start", "--date", "2026-12-03")
    assert (code, out) == (2, "")
    assert "casus agenda --write" in err


def test_when_one_case_does_not_exist_no_record_is_made(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(), meeting(agenda=["2026-001", "2026-009"])))
    before = texts(root)
    code, out, err = casus(root, "minutes", "--start")
    assert (code, out, texts(root)) == (2, "", before)
    assert "2026-009" in err


# Minutes


def test_the_minutes_are_those_of_the_last_meeting(tmp_path: Path) -> None:
    code, out, err = casus(example_in(tmp_path), "minutes")
    assert (code, err) == (0, "")
    assert out.startswith("# Verslag ")
    assert "donderdag 22 oktober 2026" in out


def test_the_minutes_of_today_are_minutes_too(tmp_path: Path) -> None:
    out = casus(example_in(tmp_path), "minutes", CASUS_TODAY="2026-09-10").out
    assert "donderdag 10 september 2026" in out


def test_minutes_of_a_day_can_be_asked_for(tmp_path: Path) -> None:
    out = casus(example_in(tmp_path), "minutes", "--date", "2026-09-10").out
    assert "donderdag 10 september 2026" in out


def test_one_case_can_be_taken_along(tmp_path: Path) -> None:
    words = ("--case", "2026-004", "--audience", "inbrenger")
    out = casus(example_in(tmp_path), "minutes", *words).out
    assert "2026-004" in out
    assert "2026-005" not in out


def test_a_sheet_to_take_along_is_never_that_of_all(tmp_path: Path) -> None:
    code, out, err = casus(example_in(tmp_path), "minutes", "--audience", "inbrenger")
    assert (code, out) == (2, "")
    assert "name it with `--case`. In this meeting: 2026-005, 2026-004." in err


def test_the_only_case_of_a_meeting_need_not_be_named(tmp_path: Path) -> None:
    out = casus(on_disk(tmp_path, held()), "minutes", "--audience", "inbrenger").out
    assert out.startswith("# Om mee te nemen: casus 2026-001")


def test_before_the_first_meeting_there_are_no_minutes(tmp_path: Path) -> None:
    code, _out, err = casus(example_in(tmp_path), "minutes", CASUS_TODAY="2026-01-01")
    assert (code, "--date" in err) == (2, True)


@pytest.mark.parametrize("name", ["md", "txt", "html"])
def test_minutes_can_be_written_to_a_file(name: str, tmp_path: Path) -> None:
    root = example_in(tmp_path)
    file = root / f"verslag.{name}"
    assert casus(root, "minutes", "--format", name, "-o", file.name).code == 0
    assert file.read_text(encoding="utf-8") == casus(root, "minutes", "--format", name).out


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        (RECORD, "---\nschema: bespreking/1\nonderbouwing: a: b\n---\n", "3:16"),
        (RECORD, "geen front matter", "1:1"),
        (RECORD, record(uitkomst="akkoord")[RECORD], "6:11"),
        ("casussen/2026-001.md", "---\nschema: casus/1\ntitel: a: b\n---\n", "3:9"),
        (
            "bijeenkomsten/2026-10-22/bijeenkomst.md",
            meeting(vorm="rond")["bijeenkomsten/2026-10-22/bijeenkomst.md"],
            "7:7",
        ),
    ],
)
def test_what_goes_into_the_minutes_and_cannot_be_read_is_told_with_its_place(
    name: str, text: str, place: str, tmp_path: Path
) -> None:
    root = on_disk(tmp_path, held(), {name: text})
    code, out, err = casus(root, "minutes")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"casus: {name}:{place}: ")


def test_a_case_that_was_removed_since_leaves_its_minutes(tmp_path: Path) -> None:
    files = {name: text for name, text in held().items() if not name.startswith("casussen")}
    code, out, _err = casus(on_disk(tmp_path, files), "minutes")
    assert (code, "## Casus 2026-001" in out) == (0, True)
