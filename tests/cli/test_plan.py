"""`casus plan`: a year ahead, and a file for each meeting that the other commands go on with."""

import json
from pathlib import Path

import pytest

from tests.builders import TEAM, Files, case, meeting, repo, team
from tests.cli.run import casus, changed, texts
from tests.io.disk import on_disk

YEAR = {"CASUS_TODAY": "2027-01-04"}
REGION = '  tijd: "13:00"\n  schoolvakantieregio: midden\n'
TUESDAYS = TEAM.replace("2026-09-10", "2027-01-12").replace('  tijd: "13:00"\n', REGION)
TUESDAYS = TUESDAYS.replace("evalueerd_op: 2026-06-01", "evalueerd_op: 2027-01-04")
TUESDAYS = TUESDAYS.replace("2026-05-01", "2027-01-04")


def tuesdays(place: Path, *parts: Files) -> Path:
    return on_disk(place, repo(team(TUESDAYS), *parts))


def test_the_year_is_shown_and_nothing_is_written(tmp_path: Path) -> None:
    root = tuesdays(tmp_path)
    before = texts(root)
    shown = casus(root, "plan", **YEAR, CASUS_LANG="nl")
    assert (shown.code, shown.err) == (0, "")
    lines = shown.out.splitlines()
    assert len(lines) == 2 + 9
    assert lines[2].split("  ")[0] == "dinsdag 12 januari 2027"
    assert "in plaats van 23 februari 2027: voorjaarsvakantie" in lines[3]
    assert "10 augustus 2027 vervalt: zomervakantie" in lines[7]
    assert texts(root) == before


def test_json_tells_the_same_to_programs(tmp_path: Path) -> None:
    told = json.loads(casus(tuesdays(tmp_path), "plan", "-o", "plan.json", **YEAR).out or "{}")
    assert told == {}
    found = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))
    assert found["version"] == 1
    assert found["school_holidays_known_until"] >= "2030-08-01"
    assert [each["status"] for each in found["meetings"]].count("planned") == 7
    assert found["meetings"][1] == {
        "date": "2027-03-02",
        "by_rhythm": "2027-02-23",
        "status": "shifted",
        "reason": "voorjaarsvakantie",
        "chair": "bt-1",
        "path": None,
    }
    assert (found["meetings"][5]["date"], found["meetings"][5]["status"]) == (None, "dropped")


def test_what_was_written_lints_clean_and_planning_again_changes_nothing(tmp_path: Path) -> None:
    root = tuesdays(tmp_path)
    first = casus(root, "plan", "--write", **YEAR)
    assert first.code == 0
    assert first.err.count("Written: ") == 9
    assert casus(root, "lint", **YEAR).out.endswith(": nothing to remark.\n")
    checked = casus(root, "anonymise-check", **YEAR)
    assert (checked.code, "no recognisable data found" in checked.out) == (0, True)
    before = texts(root)
    again = casus(root, "plan", "--write", **YEAR)
    assert (again.code, again.err) == (0, "Every meeting has its file already.\n")
    assert texts(root) == before
    dropped = (root / "bijeenkomsten/2027-08-10/bijeenkomst.md").read_text(encoding="utf-8")
    assert "\nvervallen: zomervakantie\n" in dropped


def test_the_agenda_goes_on_with_the_file_and_keeps_the_chair(tmp_path: Path) -> None:
    root = tuesdays(tmp_path, case(aangemeld_op="2027-01-02"))
    casus(root, "plan", "--write", **YEAR)
    before = texts(root)
    assert casus(root, "agenda", "--write", "-o", "a.md", **YEAR).code == 0
    lines = changed(before, root)["bijeenkomsten/2027-01-12/bijeenkomst.md"]
    assert b"  - 2026-001" in lines
    assert not any(line.startswith(b"voorzitter") for line in lines)
    assert casus(root, "lint", **YEAR).code == 0


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    own = meeting("Zelf gemaakt.\n", bijeenkomst="2027-03-09", agenda=None, aanwezig=None)
    root = tuesdays(tmp_path, own)
    before = texts(root)
    assert casus(root, "plan", "--write", **YEAR).err.count("Written: ") == 8
    assert set(before.items()) <= set(texts(root).items())
    assert not (root / "bijeenkomsten/2027-03-02").exists()


def test_something_else_in_the_place_of_a_file_stops_all_of_it(tmp_path: Path) -> None:
    root = tuesdays(tmp_path)
    (root / "bijeenkomsten/2027-04-06/bijeenkomst.md").mkdir(parents=True)
    done = casus(root, "plan", "--write", **YEAR)
    assert done.code == 2
    assert not (root / "bijeenkomsten/2027-01-12").exists()


def test_a_dropped_meeting_is_no_next_meeting(tmp_path: Path) -> None:
    root = tuesdays(tmp_path)
    casus(root, "plan", "--from", "2027-08-01", "--count", "1", "--write", **YEAR)
    shown = casus(root, "agenda", CASUS_TODAY="2027-08-02").out
    assert "dinsdag 21 september 2027" in shown


def test_the_calendar_has_an_appointment_for_each_day(tmp_path: Path) -> None:
    root = tuesdays(tmp_path)
    casus(root, "plan", "-o", "plan.ics", **YEAR)
    found = (root / "plan.ics").read_text(encoding="utf-8")
    assert found.count("BEGIN:VEVENT") == 8
    assert "DTSTART;TZID=Europe/Amsterdam:20270302T130000" in found
    uids = [line for line in found.splitlines() if line.startswith("UID")]
    casus(root, "plan", "--write", "-o", "plan.ics", **YEAR)
    after = (root / "plan.ics").read_text(encoding="utf-8")
    assert set(uids) <= set(after.splitlines())
    assert after.count("STATUS:CANCELLED") == 1


def test_beyond_the_known_school_years_it_says_so(tmp_path: Path) -> None:
    root = tuesdays(tmp_path)
    far = casus(root, "plan", "--from", "2031-01-01", **YEAR)
    assert far.code == 0
    assert "School holidays are known until 2030-08-" in far.err
    assert casus(root, "plan", "--from", "2029-01-01", **YEAR).err == ""


def test_without_a_region_it_says_that_school_holidays_are_not_kept_free(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo())
    assert "schoolvakantieregio" in casus(root, "plan").err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--from", "gisteren"), "`--from` must be a date"),
        (("--from", "0001-01-01"), "from 1966 to 2100"),
        (("--count", "0"), "from 1 to 200"),
        (("--count", "201"), "from 1 to 200"),
        (("--from", "2026-01-01", "--count", "3", "--write"), "days to come"),
    ],
)
def test_what_cannot_be_planned_is_told(tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    root = on_disk(tmp_path, repo(team(TEAM.replace("2026-09-10", "2026-01-08"))))
    done = casus(root, "plan", *words)
    assert (done.code, told in done.err) == (2, True)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("2027-01-12", "2027-01-16", "choose another first day"),
        ("duur_minuten: 90", "duur_minuten: 90\n  vermijden: [dinsdag]", "another first day"),
        ("duur_minuten: 90", "duur_minuten: 90\n  vermijden: [2027-02-30]", "casus.yaml:9:15: "),
        ("duur_minuten: 90", "duur_minuten: 90\n  vermijden: [ooit]", "casus.yaml:9:15: "),
        ("  eerste_bijeenkomst: 2027-01-12\n", "", "eerste_bijeenkomst"),
    ],
)
def test_settings_that_leave_no_day_are_named(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    done = casus(on_disk(tmp_path, repo(team(TUESDAYS.replace(old, new)))), "plan", **YEAR)
    assert (done.code, told in done.err) == (2, True), done.err
