"""Where results go: never in the place of a case, in the form that a file's name speaks of."""

from pathlib import Path

import pytest

from tests.builders import case, held, meeting, repo
from tests.cli.run import casus, example_in, texts
from tests.io.disk import on_disk


@pytest.mark.parametrize(
    "name",
    [
        "casussen/2026-001.md",
        "casus.yaml",
        "bijeenkomsten/2026-12-03/nieuw.md",
        "casussen/../casus.yaml",
    ],
)
@pytest.mark.parametrize("command", ["agenda", "minutes"])
def test_a_result_never_takes_the_place_of_a_case_file(
    command: str, name: str, tmp_path: Path
) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    code, out, err = casus(root, command, "--format", "md", "-o", name)
    assert (code, out) == (2, "")
    assert "write the result elsewhere" in err
    assert texts(root) == before


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("a.html", b"<!doctype"),
        ("a.pdf", b"%PDF"),
        ("a.docx", b"PK"),
        ("a.txt", b"Agenda "),
        ("a", b"# Ag"),
    ],
)
def test_the_name_of_the_file_chooses_the_form(name: str, begin: bytes, tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, "agenda", "-o", name).code == 0
    assert (root / name).read_bytes().startswith(begin)


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        ("minutes -o a.doc", "md, txt, html, pdf, docx, odt, eml, ics"),
        ("minutes --case 2026-004 -o a.svg", "md, txt, html, pdf, docx, odt, eml, ics"),
        ("agenda -o a.xlsx --date 2027-01-14 --write", "md, txt, html, pdf, docx, odt, eml, ics"),
        ("agenda --case 2026-009 -o a.ics", "md, txt, html, pdf, docx, odt, svg"),
        ("actions -o a.pdf", "txt, json, csv, ics, eml"),
        ("plan -o a.csv --write", "txt, json, ics"),
        ("report -o a.XLSX", "md, txt, html, pdf, docx, odt, json"),
    ],
    ids=lambda value: value.split()[0] if " -o " in value else None,
)
def test_a_name_that_promises_another_form_is_refused(
    words: str, allowed: str, tmp_path: Path
) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    code, out, err = casus(root, *words.split())
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert f"It can be had as: {allowed}.\n" in err
    assert texts(root) == before


def test_an_asked_form_goes_before_the_name(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "agenda", "-o", "a.txt", "--format", "md")
    assert (root / "a.txt").read_text(encoding="utf-8").startswith("# Agenda")


@pytest.mark.parametrize("words", [("agenda", "--date", "2027-01-14", "--write")])
def test_a_link_on_the_way_is_not_followed(words: tuple[str, ...], tmp_path: Path) -> None:
    root = on_disk(tmp_path / "repo", repo(case()))
    (tmp_path / "elders").mkdir()
    (root / "bijeenkomsten").mkdir()
    (root / "bijeenkomsten" / "2027-01-14").symlink_to(tmp_path / "elders")
    code, _out, err = casus(root, *words)
    assert (code, "link is not followed" in err) == (2, True)
    assert list((tmp_path / "elders").iterdir()) == []


def test_a_linked_folder_of_cases_gets_no_case(tmp_path: Path) -> None:
    root = on_disk(tmp_path / "repo", repo())
    (tmp_path / "elders").mkdir()
    (root / "casussen").symlink_to(tmp_path / "elders")
    code, _out, err = casus(root, "new", "Een titel", "--by", "bt-2")
    assert (code, "is a link" in err) == (2, True)
    assert list((tmp_path / "elders").iterdir()) == []


def test_an_unreadable_case_stops_the_agenda_from_being_fixed(tmp_path: Path) -> None:
    broken = {"casussen/2026-002.md": "---\ntitel: Fout: hier\n---\n"}
    root = on_disk(tmp_path, repo(case(), broken))
    code, _out, err = casus(root, "agenda", "--date", "2026-12-03", "--write")
    assert (code, err.startswith("casus: casussen/2026-002.md:2:12: ")) == (2, True)
    assert not (root / "bijeenkomsten").exists()


def test_settings_that_cannot_be_read_are_told_at_once(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), {"casus.yaml": "overleg: {\n"})
    for command in ("agenda", "minutes", "status"):
        code, _out, err = casus(root, command)
        assert (code, err.startswith("casus: casus.yaml:")) == (2, True)


def test_a_case_that_was_not_recorded_is_named_in_the_minutes(tmp_path: Path) -> None:
    root = on_disk(
        tmp_path,
        repo(case(), case(casus="2026-002"), held(), meeting(agenda=["2026-001", "2026-002"])),
    )
    out = casus(root, "minutes").out
    assert "## Casus 2026-002\n\nStond op de agenda" in out


def test_minutes_of_one_case_are_those_to_take_along(tmp_path: Path) -> None:
    out = casus(example_in(tmp_path), "minutes", "--case", "2026-001").out
    assert out.startswith("# Om mee te nemen: casus 2026-001")


def test_the_own_solution_stands_beside_the_outcome(tmp_path: Path) -> None:
    out = casus(example_in(tmp_path), "minutes", "--case", "2026-004").out
    assert out.index("brief met een laatste termijn") < out.index("Wat is de uitkomst?")
