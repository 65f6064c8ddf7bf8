"""`casus agenda`: a proposal, and once it is written, that and nothing else."""

from pathlib import Path

import pytest

from tests.builders import TEAM, case, meeting, repo, team
from tests.cli.run import casus, changed, example_in, texts
from tests.io.disk import on_disk

COMING = "bijeenkomsten/2026-12-03/bijeenkomst.md"
CHOSEN = ["2026-009", "2026-006", "2026-008"]


def headings(out: str) -> list[str]:
    return [line for line in out.splitlines() if line.startswith("## ")]


def ids(out: str) -> list[str]:
    return [line.split()[3].rstrip(":") for line in headings(out) if " Casus 2" in line]


# A proposal


def test_the_coming_meeting_is_proposed(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    code, out, err = casus(root, "agenda")
    assert (code, err, ids(out)) == (0, "", CHOSEN)
    assert "donderdag 3 december 2026, 12:30–14:00 uur" in out
    assert "Dit is een voorstel" in out
    assert texts(root) == before


def test_a_day_without_a_file_can_be_proposed(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    out = casus(root, "agenda", "--date", "2027-01-14").out
    assert "donderdag 14 januari 2027" in out
    assert ids(out) == CHOSEN
    assert texts(root) == before


def test_without_a_meeting_the_next_in_the_cycle_is_proposed(tmp_path: Path) -> None:
    out = casus(on_disk(tmp_path, repo(case())), "agenda").out
    assert "donderdag 3 december 2026" in out
    assert ids(out) == ["2026-001"]


def test_without_a_cycle_a_day_must_be_named(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team(TEAM.replace("  eerste_bijeenkomst: 2026-09-10\n", "")), case())
    code, _out, err = casus(root, "agenda")
    assert (code, "--date" in err) == (2, True)
    assert casus(root, "agenda", "--date", "2026-12-03").code == 0


@pytest.mark.parametrize(
    ("name", "begin"), [("md", "# Agenda"), ("txt", "Agenda "), ("html", "<!doctype")]
)
def test_an_agenda_has_a_form_for_every_use(name: str, begin: str, tmp_path: Path) -> None:
    code, out, _err = casus(example_in(tmp_path), "agenda", "--format", name)
    assert code == 0
    assert out.startswith(begin)


def test_an_agenda_can_be_written_to_a_file_again_and_again(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    for _time in range(2):
        code, out, err = casus(root, "agenda", "-o", "uit/agenda.md")
        assert (code, out, err) == (0, "", "Written: uit/agenda.md\n")
    assert (root / "uit" / "agenda.md").read_text(encoding="utf-8").startswith("# Agenda")


# Written


def test_writing_puts_roles_and_cases_in_the_file_and_keeps_all_else(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    path = root / COMING
    text = path.read_text(encoding="utf-8")
    text = text.replace("voorzitter:", "voorzitter:   # wie is er aan de beurt?")
    text = text.replace("agenda:", "# de casussen\nagenda: # volgt")
    path.write_bytes(text.replace("\n", "\r\n").encode())
    before = texts(root)
    code, out, _err = casus(root, "agenda", "--write")
    assert (code, ids(out)) == (0, CHOSEN)
    assert "Dit is een voorstel" not in out
    new = changed(before, root)
    assert list(new) == [COMING]
    lines = [line.decode() for line in new[COMING]]
    assert "voorzitter: poh-1   # wie is er aan de beurt?" in lines
    written = path.read_bytes().decode()
    assert "# de casussen\r\nagenda: # volgt\r\n  - 2026-009\r\n  - 2026-006" in written
    assert written.count("\n") == written.count("\r\n")


def test_writing_twice_is_writing_once(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    first = casus(root, "agenda", "--write")
    before = texts(root)
    assert casus(root, "agenda", "--write") == first
    assert texts(root) == before


def test_a_written_agenda_stays_when_more_cases_come(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "agenda", "--write")
    on_disk(root, case(casus="2026-020", urgentie="ad-hoc", aangemeld_op="2026-11-20"))
    out = casus(root, "agenda", "--write").out
    assert ids(out) == CHOSEN
    assert "- Casus 2026-020" in out


def test_a_written_agenda_lints_without_errors(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "agenda", "--write")
    assert casus(root, "lint").code == 0


def test_writing_a_day_without_a_file_makes_the_file(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()))
    before = texts(root)
    code, out, _err = casus(root, "agenda", "--write", "--date", "2026-12-10")
    assert (code, ids(out)) == (0, ["2026-001"])
    path = "bijeenkomsten/2026-12-10/bijeenkomst.md"
    assert list(changed(before, root)) == [path]
    assert casus(root, "lint", path).code == 0


def test_roles_and_places_in_the_file_are_kept(tmp_path: Path) -> None:
    own = meeting(bijeenkomst="2026-12-03", agenda=None, voorzitter="bt-2", notulist=None)
    root = on_disk(tmp_path, repo(case(), own))
    casus(root, "agenda", "--write")
    text = (root / COMING).read_text(encoding="utf-8")
    assert "voorzitter: bt-2\n" in text
    assert "notulist: " in text
    assert "plaats: wijkcentrum\n" in text


def test_a_cancelled_meeting_is_not_written(tmp_path: Path) -> None:
    own = meeting(bijeenkomst="2026-12-03", agenda=None, vervallen="te weinig deelnemers")
    root = on_disk(tmp_path, repo(case(), own))
    before = texts(root)
    code, _out, err = casus(root, "agenda", "--write", "--date", "2026-12-03")
    assert (code, "cancelled" in err, texts(root)) == (2, True, before)


# What cannot be read


def test_a_meeting_that_cannot_be_read_is_told_with_its_place(tmp_path: Path) -> None:
    own = meeting(bijeenkomst="2026-12-03", agenda=None, duur_minuten="lang")
    root = on_disk(tmp_path, repo(case(), own))
    code, out, err = casus(root, "agenda")
    assert (code, out) == (2, "")
    assert f"{COMING}:5:15: " in err


def test_a_case_on_a_written_agenda_that_cannot_be_read_is_told_and_stays(tmp_path: Path) -> None:
    own = meeting(bijeenkomst="2026-12-03", agenda=["2026-002", "2026-001"], notulist=None)
    broken = {"casussen/2026-002.md": "---\nschema: casus/1\ntitel: a: b\n---\n"}
    root = on_disk(tmp_path, repo(case(), own, broken))
    before = texts(root)
    for words in ((), ("--write",)):
        code, out, err = casus(root, "agenda", *words)
        assert (code, out) == (2, "")
        assert err.startswith("casus: casussen/2026-002.md:3:9: ")
    assert texts(root) == before


def test_a_case_on_a_written_agenda_that_does_not_exist_is_told_and_stays(tmp_path: Path) -> None:
    own = meeting(bijeenkomst="2026-12-03", agenda=["2026-001", "2026-099"])
    root = on_disk(tmp_path, repo(case(), own))
    before = texts(root)
    code, _out, err = casus(root, "agenda", "--write")
    assert (code, err) == (2, "casus: Case 2026-099 on the agenda does not exist.\n")
    assert texts(root) == before


def test_a_case_that_cannot_be_read_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()), {"casussen/2026-002.md": "---\ntitel: a: b\n---\n"})
    code, out, err = casus(root, "agenda")
    assert (code, ids(out)) == (0, ["2026-001"])
    assert "casus lint" in err


def test_a_copied_case_comes_once_and_is_not_written(tmp_path: Path) -> None:
    copy = {"casussen/2026-001 (kopie).md": next(iter(case().values()))}
    root = on_disk(tmp_path, repo(case(), copy, meeting(agenda=[])))
    assert ids(casus(root, "agenda").out) == ["2026-001"]
    before = texts(root)
    code, _out, err = casus(root, "agenda", "--write")
    assert (code, texts(root)) == (2, before)
    assert "Case 2026-001 stands in more than one file: casussen/2026-001.md, " in err
    casus(root, "lint", "--fix")
    assert casus(root, "agenda", "--write").code == 0
