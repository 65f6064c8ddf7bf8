"""`casus status`: where every case is, for people and for programs."""

import json
from pathlib import Path

from tests.builders import TASKS, case, meeting, record, repo, team
from tests.cli.run import casus, example_in, texts
from tests.io.disk import on_disk


def test_the_example_is_shown_in_a_table(tmp_path: Path) -> None:
    code, out, err = casus(example_in(tmp_path), "status")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].split() == ["case", "state", "presenter", "title", "waits", "for"]
    assert [line[:8] for line in lines[2:13]] == [f"2026-{number:03}" for number in range(1, 12)]
    assert lines[-1] == "5 open actions, of which 1 overdue, next meeting 2026-12-03."


def test_the_example_is_shown_to_programs(tmp_path: Path) -> None:
    told = json.loads(casus(example_in(tmp_path), "status", "--format", "json").out)
    assert told["version"] == 1
    states = {each["case"]: each["state"] for each in told["cases"]}
    assert (states["2026-001"], states["2026-003"]) == ("in-opvolging", "afgesloten")
    assert (states["2026-006"], states["2026-011"]) == ("aangemeld", "concept")
    assert sum(each["open_actions"] for each in told["cases"]) == 5
    assert sum(each["overdue_actions"] for each in told["cases"]) == 1


def test_the_state_follows_the_day(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(), meeting(bijeenkomst="2026-12-03")))
    assert "geagendeerd" in casus(root, "status").out
    assert "aangemeld" in casus(root, "status", CASUS_TODAY="2026-12-04").out


def test_without_cases_the_table_is_empty(tmp_path: Path) -> None:
    code, out, _err = casus(on_disk(tmp_path, team()), "status")
    assert code == 0
    assert out.endswith("0 open actions.\n")
    assert json.loads(casus(tmp_path, "status", "--format", "json").out)["cases"] == []


def test_a_file_that_cannot_be_read_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()), {"casussen/2026-002.md": "---\ntitel: a: b\n---\n"})
    code, out, err = casus(root, "status")
    assert (code, "2026-001" in out) == (0, True)
    assert "casus lint" in err


def test_status_changes_nothing(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(), meeting(), record(TASKS)))
    before = texts(root)
    casus(root, "status")
    assert texts(root) == before


def test_what_a_case_waits_for_is_told_with_its_day_or_its_actions(tmp_path: Path) -> None:
    late = "## Vervolgacties\n\n- [ ] Bellen @bt-2 📅 2026-11-20\n- [ ] Schrijven @bt-2\n"
    root = on_disk(
        tmp_path,
        repo(
            case(),
            case(casus="2026-002"),
            case(casus="2026-003", afgesloten_op="2026-11-01", bewaren_tot="2027-11-01"),
            case(casus="2026-004"),
            meeting(),
            meeting(bijeenkomst="2026-12-03", agenda=["2026-002"]),
            record(late),
            record("- [ ] Bellen @bt-2 📅 2026-12-16\n", casus="2026-004"),
        ),
    )
    lines = casus(root, "status").out.splitlines()[2:6]
    assert [line.split("  ")[-1] for line in lines] == [
        "its actions (2 to do, 1 overdue)",
        "its meeting (2026-12-03)",
        "the end of its term (2027-11-01)",
        "its actions (1 to do)",
    ]


def test_programs_learn_what_a_case_waits_for_and_where_it_is(tmp_path: Path) -> None:
    parts = (case(soort="voortgang", vervolg_op="2026-009"), meeting(bijeenkomst="2026-12-03"))
    told = json.loads(casus(on_disk(tmp_path, repo(*parts)), "status", "--format", "json").out)
    assert told["next_meeting"] == "2026-12-03"
    [only] = told["cases"]
    assert (only["waits_for"], only["meeting"]) == ("its meeting (2026-12-03)", "2026-12-03")
    assert (only["follows"], only["urgent"], only["keep_until"]) == ("2026-009", False, None)
    assert only["path"] == "casussen/2026-001.md"
    assert only["registered_on"] == "2026-09-01"
