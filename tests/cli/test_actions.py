"""`casus actions`: what is open is found, and one line changes when somebody says so."""

import codecs
import csv
import io
import json
import re
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from icalendar import Calendar

from casuskit.core.findings import Severity
from casuskit.rules.registry import rules
from tests.builders import TASKS, case, held, meeting, record, repo, team
from tests.cli.run import casus, changed, example_in, texts
from tests.cli.test_new_terminal import Terminal
from tests.example import example
from tests.io.disk import on_disk

RECORD = "bijeenkomsten/2026-10-22/2026-001.md"


def with_lines(root: Path, *lines: str, end: str = "\n", **changes: str) -> Path:
    body = end.join(["", "## Vervolgacties", "", *lines, ""])
    files = {**repo(case(**changes), meeting()), **record(body)}
    return on_disk(root, {**files, RECORD: files[RECORD].replace("\r\n", "\n").replace("\n", end)})


def written(root: Path) -> str:
    return (root / RECORD).read_bytes().decode()


# The list


def test_what_is_open_is_a_table_with_what_is_due_first_on_top(tmp_path: Path) -> None:
    code, out, err = casus(example_in(tmp_path), "actions")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].split() == ["action", "due", "state", "who", "what"]
    assert [line.split()[:4] for line in lines[2:7]] == [
        ["2026-004/3", "2026-11-12", "overdue", "consulent-1"],
        ["2026-005/3", "2026-12-01", "open", "wv-1"],
        ["2026-001/3", "2026-12-10", "open", "ha-1"],
        ["2026-004/4", "2026-12-10", "open", "bt-2"],
        ["2026-002/3", "2026-12-17", "open", "consulent-1"],
    ]
    assert lines[-1] == "5 open actions, of which 1 overdue."


def test_what_is_done_is_shown_when_asked_for(tmp_path: Path) -> None:
    out = casus(example_in(tmp_path), "actions", "--all", "--case", "2026-005").out
    assert [line.split()[2] for line in out.splitlines()[2:5]] == ["open", "done", "done"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("--who", "bt-2"), ["2026-004/4"]),
        (("--team", "gezondheidscentrum"), ["2026-005/3", "2026-001/3"]),
        (("--case", "2026-004"), ["2026-004/3", "2026-004/4"]),
        (("--case", "casussen/2026-004.md", "--overdue"), ["2026-004/3"]),
        (("--case", "2026-009"), []),
        (("--overdue",), ["2026-004/3"]),
        (("--due", "9"), ["2026-004/3", "2026-005/3"]),
        (("--due", "0"), ["2026-004/3"]),
        (("--who", "consulent-1", "--due", "9"), ["2026-004/3"]),
    ],
)
def test_the_list_can_be_narrowed(words: tuple[str, ...], found: list[str], tmp_path: Path) -> None:
    out = casus(example_in(tmp_path), "actions", *words).out
    assert re.findall(r"^2026-[0-9]{3}/[0-9]", out, re.MULTILINE) == [each[:10] for each in found]
    assert f"{len(found)} open action" in out.splitlines()[-1]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--who", "bt2"), "Did you mean `bt-2`?"),
        (("--team", "buurt"), "Did you mean `buurtteam`?"),
        (("--case", "2026-0011"), "There is no case"),
        (("--due", "soon"), "must be a number of days"),
        (("--due", "-1"), "must be a number of days"),
        (("--due", "99999"), "must be a number of days"),
        (("--format", "xml"), "must be one of"),
        (("--format", "eml"), "--who"),
    ],
)
def test_what_cannot_be_asked_is_one_message(
    words: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    code, out, err = casus(example_in(tmp_path), "actions", *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert told in err


def test_on_a_narrow_terminal_a_long_action_goes_on_below_itself(tmp_path: Path) -> None:
    from fcntl import ioctl
    from struct import pack
    from termios import TIOCSWINSZ

    with Terminal(example_in(tmp_path), "actions", "--case", "2026-005") as terminal:
        ioctl(terminal.screen, TIOCSWINSZ, pack("HHHH", 24, 72, 0, 0))
        lines = terminal.read("1 open action.").splitlines()
    assert max(map(len, lines)) <= 72
    assert " ".join(" ".join(lines[2:5]).split()).endswith("hoe het contact nu gaat")


def test_a_file_that_cannot_be_read_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), {"casussen/2026-002.md": "---\ntitel: a: b\n---\n"})
    code, out, err = casus(root, "actions")
    assert (code, "2 open actions" in out) == (0, True)
    assert "casus lint" in err


def test_without_actions_the_list_says_so(tmp_path: Path) -> None:
    assert casus(on_disk(tmp_path, team()), "actions") == (0, "0 open actions.\n", "")


# Formats


def test_programs_get_all_that_is_known_of_an_action(tmp_path: Path) -> None:
    root = with_lines(
        tmp_path, "", "- [ ] Bel de praktijk @ha-1 (akkoord) 📅 2026-11-12 #hulpvraag"
    )
    told = json.loads(casus(root, "actions", "--format", "json").out)
    assert told == {
        "version": 1,
        "actions": [
            {
                "id": "2026-001/1",
                "case": "2026-001",
                "meeting": "2026-10-22",
                "what": "Bel de praktijk",
                "withheld": False,
                "owner": "ha-1",
                "doer": "ha-1",
                "agreed": True,
                "serves": ["hulpvraag"],
                "due": "2026-11-12",
                "overdue": True,
                "done": False,
                "done_on": None,
                "path": RECORD,
                "line": written(root).splitlines().index("## Vervolgacties") + 4,
            }
        ],
    }


def test_programs_get_nothing_where_nothing_is_said(tmp_path: Path) -> None:
    root = with_lines(tmp_path, "- [x] Bel", inbrenger="")
    [told] = json.loads(casus(root, "actions", "--all", "--format", "json").out)["actions"]
    empty = {"owner": None, "doer": None, "due": None, "done_on": None, "agreed": False}
    assert told.items() >= {**empty, "done": True, "overdue": False}.items()


FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x";"y")', "-2+3, en meer")


def test_a_spreadsheet_gets_rows_and_never_a_formula(tmp_path: Path) -> None:
    lines = [f"- [ ] {each} @bt-2 📅 2026-12-16" for each in FORMULAS]
    root = with_lines(tmp_path, *lines, '- [ ] Zeg "ja", of niet')
    assert casus(root, "actions", "-o", "acties.csv").code == 0
    raw = (root / "acties.csv").read_bytes()
    assert raw.count(b"\r\n") == raw.count(b"\n") == len(lines) + 2
    header, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";")
    assert header[0] == "action"
    assert {len(row) for row in rows} == {len(header)}
    assert [row[-1] for row in rows] == [*(f"'{each}" for each in FORMULAS), 'Zeg "ja", of niet']
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_the_dutch_excel_finds_its_columns_and_letters(tmp_path: Path) -> None:
    root = with_lines(tmp_path, "- [ ] Bel de cliënt; daarna de buur, met korting van 1,50 @bt-2")
    casus(root, "actions", "-o", "acties.csv")
    raw = (root / "acties.csv").read_bytes()
    assert raw.startswith(codecs.BOM_UTF8 + b"action;case;meeting;")
    assert '"Bel de cliënt; daarna de buur, met korting van 1,50"' in raw.decode("utf-8-sig")


def test_a_spreadsheet_on_stdout_is_that_in_a_file(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "actions", "-o", "acties.csv")
    out = casus(root, "actions", "--format", "csv").out
    assert out.encode() == (root / "acties.csv").read_bytes()


def test_a_calendar_gets_the_to_dos_that_the_minutes_give_without_case_text(
    tmp_path: Path,
) -> None:
    root = example_in(tmp_path)
    casus(root, "actions", "--all", "--case", "2026-005", "-o", "acties.ics")
    casus(root, "minutes", "--case", "2026-005", "-o", "verslag.ics")
    found = [
        sorted(str(each["UID"]) for each in Calendar.from_ical(path.read_bytes()).walk("VTODO"))
        for path in (root / "acties.ics", root / "verslag.ics")
    ]
    assert len(found[0]) == 3
    assert found[0] == found[1]
    assert telling((root / "acties.ics").read_text(encoding="utf-8").replace("\r\n ", "")) == []


def test_the_name_of_the_file_chooses_the_form(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    for name, begin in (
        ("a.json", "{"),
        ("a.ics", "BEGIN:"),
        ("a.txt", "action "),
        ("a", "action "),
    ):
        assert casus(root, "actions", "-o", name).code == 0
        assert (root / name).read_text(encoding="utf-8").startswith(begin)


# Reminders


def telling(shown: str) -> list[str]:
    """What of the cases of the example stands in a text: a title, or what is to be done."""
    whole = example()
    said = [each.title for each in whole.cases]
    said += [task.what for record in whole.discussions for task in record.tasks]
    return [each for each in said if each in shown]


def test_a_reminder_says_how_many_which_and_when_and_nothing_of_a_case(tmp_path: Path) -> None:
    words = ("actions", "--who", "consulent-1", "--format", "chat")
    code, out, err = casus(example_in(tmp_path), *words)
    assert (code, err) == (0, "")
    assert "Er staan nog 2 acties bij je open:" in out
    assert "- 2026-004/3, stond voor 12 november 2026" in out
    assert "- 2026-002/3, uiterlijk 17 december 2026" in out
    assert "donderdag 3 december 2026" in out
    assert telling(out) == []


def test_without_a_name_there_is_a_reminder_for_everybody_with_something_open(
    tmp_path: Path,
) -> None:
    out = casus(example_in(tmp_path), "actions", "--format", "chat").out
    assert out.count("Hallo!") == 4
    assert re.findall(r"^(.+)\n-+$", out, re.MULTILINE) == [
        "consulent maatwerk",
        "wijkverpleegkundige",
        "huisarts",
        "schuldhulpverlener",
    ]
    assert telling(out) == []


def test_a_reminder_is_of_what_is_open(tmp_path: Path) -> None:
    words = ("actions", "--who", "bt-3", "--all", "--format", "chat")
    out = casus(example_in(tmp_path), *words).out
    assert "Er staan geen acties bij je open." in out
    assert "2026-003" not in out


def test_an_action_of_nobody_is_told_to_the_presenter(tmp_path: Path) -> None:
    root = with_lines(tmp_path, "- [ ] Bel")
    out = casus(root, "actions", "--who", "bt-2", "--format", "chat").out
    assert "- 2026-001/1, nog zonder datum (er staat nog niemand bij)" in out


def test_an_action_of_nobody_at_all_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    root = with_lines(tmp_path, "- [ ] Bel", inbrenger="")
    code, out, err = casus(root, "actions", "--format", "chat")
    assert (code, out.strip(), "1 action is nobody's" in err) == (0, "", True)


def test_a_reminder_by_mail_is_a_draft_with_nothing_attached(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "actions", "--who", "ha-1", "-o", "a.eml")
    found = message_from_bytes((root / "a.eml").read_bytes(), policy=default)
    kinds = [part.get_content_type() for part in found.walk() if not part.is_multipart()]
    assert (kinds, found["X-Unsent"]) == (["text/plain", "text/html"], "1")
    assert found["Subject"] == "Openstaande acties Casuïstiekbespreking Voorbeeldwijk"
    shown = "".join(str(found.get_body((each,))) for each in ("plain", "html"))
    assert "2026-001/3" in shown
    assert telling(shown) == []


# Changes

LINE = "- [ ] Bel de praktijk #hulpvraag @bt-2 📅 2026-12-16"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--done", "2026-001/2"), LINE.replace("[ ]", "[x]") + " ✅ 2026-11-22"),
        (("--postpone", "2026-001/2", "2026-12-31"), LINE.replace("12-16", "12-31")),
        (
            ("--hand-over", "2026-001/2", "ha-1", "--agreed"),
            LINE.replace("@bt-2", "@ha-1 (akkoord)"),
        ),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_only_the_line_of_the_action_changes(
    words: tuple[str, ...], line: str, end: str, tmp_path: Path
) -> None:
    root = with_lines(tmp_path, "- [ ] Een @bt-2", f"  {LINE} <!-- x -->\t", "- [ ] Drie", end=end)
    before, old = texts(root), written(root)
    code, out, err = casus(root, "actions", *words)
    assert (code, out, err.count("\n")) == (0, "", 1)
    assert err.startswith("2026-001/2 ")
    assert written(root) == old.replace(LINE, line)
    assert list(changed(before, root)) == [RECORD]


def test_several_actions_are_ticked_at_once(tmp_path: Path) -> None:
    root = with_lines(tmp_path, "- [ ] Een", "- [ ] Twee", "- [ ] Drie")
    words = (
        "--done",
        "2026-001/3",
        "--done",
        "2026-001/1",
        "--postpone",
        "2026-001/2",
        "2026-12-01",
    )
    assert casus(root, "actions", *words).code == 0
    assert written(root).endswith(
        "- [x] Een ✅ 2026-11-22\n- [ ] Twee 📅 2026-12-01\n- [x] Drie ✅ 2026-11-22\n"
    )


def test_when_one_change_is_refused_none_is_made(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    code, _out, err = casus(root, "actions", "--done", "2026-001/3", "--done", "2026-002/9")
    assert (code, err.count("\n"), texts(root)) == (2, 1, before)


@pytest.mark.parametrize("line", [LINE, "- [x] Bel @bt-2"])
def test_ticking_twice_is_harmless_and_said(line: str, tmp_path: Path) -> None:
    root = with_lines(tmp_path, line)
    casus(root, "actions", "--done", "2026-001/1")
    before = texts(root)
    code, _out, err = casus(root, "actions", "--done", "2026-001/1", CASUS_TODAY="2026-11-29")
    assert (code, err, texts(root)) == (0, "2026-001/1 was done already.\n", before)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--done", "2026-001/7"), "There is no action `2026-001/7`."),
        (("--postpone", "2026-001/1", "2026-11-21"), "is past"),
        (("--postpone", "2026-001/1", "volgende week"), "needs a date"),
        (("--postpone", "2026-001/1", "2026-02-30"), "needs a date"),
        (("--postpone", "2026-001/1"), "needs two values"),
        (("--postpone", "2026-001/2", "2026-12-31"), "is done"),
        (("--hand-over", "2026-001/1", "ha-1"), "--agreed"),
        (("--hand-over", "2026-001/1", "ha1", "--agreed"), "Did you mean `ha-1`?"),
        (("--hand-over", "2026-001/1", "{0}", "--agreed"), "`{0}` is no member"),
        (("--hand-over", "2026-001/3", "bt-2"), f"{RECORD}:"),
        (("--done", "2026-001/3", "--postpone", "2026-001/4", "2026-12-01"), "Behind 📅"),
        (("--agreed",), "--hand-over"),
        (("--done", "2026-001/1", "--who", "bt-2"), "a command of its own"),
        (("--done", "2026-001/1", "--format", "json"), "a command of its own"),
        (("--postpone", "a", "b", "--postpone", "c", "d"), "given once"),
    ],
)
def test_what_cannot_be_changed_is_one_message_and_changes_nothing(
    words: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    lines = (LINE, "- [x] Klaar", "- [ ] Samen @ha-1 @bt-1", "- [ ] Bel 📅 dinsdag")
    root = with_lines(tmp_path, *lines)
    before = texts(root)
    code, out, err = casus(root, "actions", *words)
    assert (code, out, err.count("\n"), texts(root)) == (2, "", 1, before)
    assert told in err


def test_a_name_for_more_actions_needs_its_meeting(tmp_path: Path) -> None:
    root = on_disk(
        tmp_path, held(), meeting(bijeenkomst="2026-11-05"), record(bijeenkomst="2026-11-05")
    )
    code, _out, err = casus(root, "actions", "--done", "2026-001/1")
    assert (code, "2026-001@2026-10-22/1" in err, "2026-001@2026-11-05/1" in err) == (2, True, True)
    before = texts(root)
    assert casus(root, "actions", "--done", "2026-001@2026-11-05/1").code == 0
    assert list(changed(before, root)) == ["bijeenkomsten/2026-11-05/2026-001.md"]


def test_a_record_that_is_not_utf_8_is_left_alone(tmp_path: Path) -> None:
    root = with_lines(tmp_path, LINE)
    (root / RECORD).write_bytes((root / RECORD).read_bytes() + b"\xff\n")
    before = texts(root)
    code, _out, err = casus(root, "actions", "--done", "2026-001/1")
    assert (code, "not UTF-8" in err, texts(root)) == (2, True, before)


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    root = with_lines(tmp_path, LINE)
    (root / RECORD).write_bytes(b"\xef\xbb\xbf" + (root / RECORD).read_bytes())
    assert casus(root, "actions", "--done", "2026-001/1").code == 0
    assert (root / RECORD).read_bytes().startswith(b"\xef\xbb\xbf---\n")
    assert "✅ 2026-11-22" in written(root)


def test_a_link_in_place_of_a_record_is_not_written_through(tmp_path: Path) -> None:
    root = with_lines(tmp_path / "repo", LINE)
    (root / RECORD).rename(tmp_path / "elders.md")
    (root / RECORD).symlink_to(tmp_path / "elders.md")
    assert casus(root, "actions", "--done", "2026-001/1").code == 2
    assert "✅" not in (tmp_path / "elders.md").read_text(encoding="utf-8")


def test_the_state_of_a_case_follows_its_actions(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(), meeting(), record(TASKS)))
    assert "in-opvolging" in casus(root, "status").out
    casus(root, "actions", "--done", "2026-001/1", "--done", "2026-001/3")
    assert "besproken" in casus(root, "status").out


def test_what_the_command_wrote_gives_no_new_findings(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "actions", "--done", "2026-004/3")
    casus(root, "actions", "--postpone", "2026-004/4", "2026-12-24")
    casus(root, "actions", "--hand-over", "2026-002/3", "poh-2", "--agreed")
    names = {rule.id for rule in rules("records") if rule.severity is not Severity.INFO}
    out = casus(root, "lint").out
    assert [name for name in sorted(names) if f" {name}:" in out] == []


@pytest.mark.parametrize("name", ["agenda", "minutes"])
def test_documents_call_an_action_by_the_name_that_the_command_takes(
    name: str, tmp_path: Path
) -> None:
    root = example_in(tmp_path)
    assert "| 2026-004/3 |" in casus(root, name).out
    assert casus(root, "actions", "--done", "2026-004/3").code == 0
