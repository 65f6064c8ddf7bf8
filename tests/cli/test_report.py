"""`casus report`: the evaluation of a year, for the team and for who was not there."""

import io
import json
from datetime import date
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document
from pypdf import PdfReader

from casuskit.meetings.evaluation import Period, evaluate
from tests.builders import case, held, team
from tests.cli.run import casus, example_in, texts
from tests.example import example
from tests.io.disk import on_disk
from tests.io.standards import LASTING, failures
from tests.render.pages import Page

TEAM = ("report", "--audience", "team")


def told(root: Path, *words: str, **more: str) -> dict[str, object]:
    done = casus(root, "report", *words, "--format", "json", **more)
    assert (done.code, done.err) == (0, "")
    found: dict[str, object] = json.loads(done.out)
    return found


# For whom


def test_without_a_choice_no_small_number_leaves_the_team(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    done = casus(root, "report")
    assert (done.code, done.err) == (0, "")
    assert "| Aangemelde casussen | 10 |" in done.out
    assert "Escalatie" not in done.out
    assert "praktijkondersteuner" not in done.out
    assert "Samen bellen" not in done.out


def test_the_team_itself_sees_everything(tmp_path: Path) -> None:
    out = casus(example_in(tmp_path), *TEAM).out
    assert "| Escalatie | 1 |" in out
    assert "| Buurtteam | maatschappelijk werker | 5 februari 2026 | 27 augustus 2026 |" in out
    assert "Samen bellen werkt vaak beter" in out


def test_programs_get_no_small_number_either(tmp_path: Path) -> None:
    made = casus(example_in(tmp_path), "report", "--format", "json").out
    found = json.loads(made)
    assert found["tallies"]["action"]["counts"] == {
        "in-time": 10,
        "late": None,
        "done": None,
        "open": None,
        "overdue": None,
    }
    assert found["tallies"]["outcome"] == {
        "whole": 5,
        "counts": dict.fromkeys(("actie", "advies", "geen-actie", "escalatie", "aangehouden")),
    }
    assert {"contact_persons", "silent_teams", "each_meeting", "learned"} & set(found) == set()


def test_programs_of_the_team_get_the_same_numbers_as_people(tmp_path: Path) -> None:
    found = json.loads(casus(example_in(tmp_path), *TEAM, "--format", "json").out)
    whole = evaluate(example(), Period(date(2025, 11, 23), date(2026, 11, 22)))
    assert (found["version"], found["audience"]) == (1, "team")
    assert (found["from"], found["until"]) == ("2025-11-23", "2026-11-22")
    assert {name: each["counts"] for name, each in found["tallies"].items()} == {
        name: dict(each.counts) for name, each in whole.tallies.items()
    }
    assert found["contact_persons"][1] == {
        "team": "buurtteam",
        "member": "bt-1",
        "successor_missing": False,
        "introduced_on": "2026-02-05",
        "self_check_on": "2026-08-27",
        "missed": [],
    }
    assert found["each_meeting"][0] == {
        "day": "2026-09-10",
        "cases": 3,
        "present": 7,
        "disciplines": 4,
        "missed_by": [],
    }
    assert (found["learned"], found["silent_teams"]) == (10, [])


# Which period


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ((), "2025-11-23", "2026-11-22"),
        (("--year", "2026"), "2026-01-01", "2026-12-31"),
        (("--until", "2026-09-30"), "2025-10-01", "2026-09-30"),
        (("--from", "2026-09-01"), "2026-09-01", "2026-11-22"),
        (("--from", "2026-09-01", "--until", "2026-09-30"), "2026-09-01", "2026-09-30"),
        (("--until", "2028-02-29"), "2027-03-01", "2028-02-29"),
        (("--until", "0001-01-02"), "0001-01-01", "0001-01-02"),
        (("--year", "9999"), "9999-01-01", "9999-12-31"),
    ],
)
def test_the_period_is_a_year_unless_asked(
    words: tuple[str, ...], first: str, last: str, tmp_path: Path
) -> None:
    found = told(on_disk(tmp_path, held()), *words)
    assert (found["from"], found["until"]) == (first, last)


def test_only_what_falls_in_the_period_counts(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    found = casus(root, *TEAM, "--from", "2026-10-01", "--until", "2026-10-31").out
    assert "| Aangemelde casussen | 2 |" in found
    assert "| Besprekingen | 2 |" in found


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--year", "2026", "--from", "2026-01-01"), "leave out `--from` and `--until`"),
        (("--year", "vorig jaar"), "`--year` must be a year"),
        (("--year", "0"), "`--year` must be a year"),
        (("--year", "²"), "`--year` must be a year"),
        (("--from", "1 mei"), "`--from` must be a date"),
        (("--until", "2026-02-30"), "`--until` must be a date"),
        (("--from", "2026-12-01"), "comes after"),
        (("--format", "docx", "-o", "a.docx", "--template", "er-is-niets.docx"), "er-is-niets"),
        (("--template", "huisstijl.docx"), "is for Word"),
        (("-o", "casussen/evaluatie.md"), "is a place for cases"),
    ],
    ids=lambda value: " ".join(value)[:20] if isinstance(value, tuple) else None,
)
def test_what_cannot_be_is_one_message(
    words: tuple[str, ...], message: str, tmp_path: Path
) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    code, out, err = casus(root, "report", *words)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert message in err
    assert texts(root) == before


def test_a_team_that_just_began_has_an_evaluation_too(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    for audience in ("team", "buiten"):
        for suffix in ("md", "html", "pdf"):
            done = casus(root, "report", "--audience", audience, "-o", f"a.{suffix}")
            assert done.code == 0
    assert "Er waren geen bijeenkomsten." in casus(root, *TEAM).out


def test_a_file_that_cannot_be_read_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    broken = {"casussen/2026-002.md": "---\ntitel: a: b\n---\n"}
    code, out, err = casus(on_disk(tmp_path, held(), broken), *TEAM)
    assert (code, "| Aangemelde casussen | 1 |" in out) == (0, True)
    assert "casus lint" in err


# In which form


def test_every_format_tells_the_same_numbers(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    made = {}
    for suffix in ("txt", "html", "pdf", "docx", "odt"):
        assert casus(root, *TEAM, "-o", f"a.{suffix}").code == 0
        made[suffix] = (root / f"a.{suffix}").read_bytes()
    rows = [line[2:].split(": ") for line in made["txt"].decode().splitlines() if ": " in line]
    rows = [row for row in rows if len(row) == 2 and row[1].isdigit()]
    assert len(rows) > 40
    page = Page(made["html"].decode())
    for label, number in rows:
        assert f"{label} {number}" in page.text
    word = Document(io.BytesIO(made["docx"]))
    cells = [[cell.text for cell in row.cells] for table in word.tables for row in table.rows]
    assert [row for row in rows if row not in cells] == []
    with ZipFile(io.BytesIO(made["odt"])) as archive:
        sheet = ElementTree.fromstring(archive.read("content.xml"))  # noqa: S314 - our own
    said = "".join(sheet.itertext())
    assert [row for row in rows if "".join(row) not in said] == []
    paper = "".join(each.extract_text() for each in PdfReader(io.BytesIO(made["pdf"])).pages)
    paper = "".join(paper.replace("\u00ad", "").replace("-\n", "").split())
    for label, number in rows:
        short = "".join(label.split()).replace("-", "")
        assert f"{short}{number}" in paper.replace("-", "")


@pytest.mark.parametrize("words", [("report",), TEAM], ids=["buiten", "team"])
def test_a_pdf_with_charts_passes_both_standards(words: tuple[str, ...], tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, *words, "-o", "a.pdf").code == 0
    for profile in LASTING:
        assert failures((root / "a.pdf").read_bytes(), profile) == []


@pytest.mark.parametrize("suffix", ["md", "txt", "html", "pdf", "docx", "odt", "json"])
def test_the_same_files_give_the_same_bytes(suffix: str, tmp_path: Path) -> None:
    root = example_in(tmp_path)
    made = []
    for name in ("a", "b"):
        assert casus(root, *TEAM, "-o", f"{name}.{suffix}").code == 0
        made.append((root / f"{name}.{suffix}").read_bytes())
    assert made[0] == made[1]


def test_the_language_of_the_user_changes_nothing_in_the_document(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, *TEAM, CASUS_LANG="nl").out == casus(root, *TEAM, CASUS_LANG="en").out


def test_charts_have_the_colour_of_the_team(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    settings = root / "casus.yaml"
    settings.write_text(settings.read_text("utf-8") + 'huisstijl:\n  kleur: "#7a1fa2"\n', "utf-8")
    casus(root, *TEAM, "-o", "a.html")
    assert 'fill="#7a1fa2"' in (root / "a.html").read_text("utf-8")


def test_signs_that_no_font_shows_stop_no_pdf(tmp_path: Path) -> None:
    own = team(team()["casus.yaml"].replace("{soort: buurtteam", "{naam: '中 📅 team', soort: x"))
    root = on_disk(tmp_path, held(), own)
    code, _out, err = casus(root, *TEAM, "-o", "a.pdf")
    assert (code, err) == (0, "Written: a.pdf\n")


def test_a_report_changes_nothing(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), case(casus="2026-002"))
    before = texts(root)
    casus(root, *TEAM)
    assert texts(root) == before
