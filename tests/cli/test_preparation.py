"""`casus agenda --case`: what was prepared, to talk about; the four domains also as a figure."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.builders import case, held
from tests.cli.run import casus, example_in
from tests.io.disk import on_disk

SVG = "{http://www.w3.org/2000/svg}"


def figure(path: Path) -> ElementTree.Element:
    return ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own


def test_the_preparation_is_told_question_by_question(tmp_path: Path) -> None:
    shown = casus(example_in(tmp_path), "agenda", "--case", "2026-009").out
    assert shown.startswith("# Casus 2026-009: ")
    assert "## Wat speelt er lichamelijk?\n\n- Vergeet te eten en te drinken" in shown
    assert "toestemming" not in shown


def test_what_the_presenter_keeps_until_later_stays_out(tmp_path: Path) -> None:
    own = "Ik zou het pand laten schoonmaken."
    files = case(methode="omgekeerde-toets", eigen_oplossing=own)
    root = on_disk(tmp_path, held(), files)
    shown = casus(root, "agenda", "--case", "2026-001").out
    assert "## " in shown
    assert own not in shown


def test_the_figure_says_everything_in_words_too(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, "agenda", "--case", "2026-009", "-o", "d.svg").code == 0
    found = figure(root / "d.svg")
    assert found.get("role") == "img"
    assert found.get("lang") == "nl"
    told = {
        each.tag.removeprefix(SVG): each
        for each in found
        if each.tag in (f"{SVG}title", f"{SVG}desc")
    }
    assert (found.get("aria-labelledby") or "").split() == [
        told["title"].get("id"),
        told["desc"].get("id"),
    ]
    described = told["desc"].text or ""
    for name in ("Lichamelijk", "Geestelijk", "Sociaal", "Maatschappelijk"):
        assert f"{name}: " in described
    assert "Vergeet te eten en te drinken" in described


def test_no_text_of_the_figure_leaves_its_box(tmp_path: Path) -> None:
    long = "woorden die samen veel te lang zijn voor een enkele regel " * 4
    root = on_disk(tmp_path, held(), case(sociaal=[long, "x" * 300]))
    casus(root, "agenda", "--case", "2026-001", "-o", "d.svg")
    found = figure(root / "d.svg")
    boxes = [
        {key: int(each.get(key) or 0) for key in ("x", "y", "width", "height")}
        for each in found.iter(f"{SVG}rect")
    ]
    lines = [each for each in found.iter(f"{SVG}text") if each.get("text-anchor") is None]
    assert len(lines) > 10
    for each in lines:
        x, y, length = int(each.get("x") or 0), int(each.get("y") or 0), len(each.text or "")
        (box,) = [
            box
            for box in boxes
            if box["x"] < x < box["x"] + box["width"] and box["y"] < y < box["y"] + box["height"]
        ]
        assert x + 8.6 * length <= box["x"] + box["width"]


def test_a_figure_holds_no_markup_of_a_case(tmp_path: Path) -> None:
    root = on_disk(
        tmp_path, held(), case(sociaal=["'<script>alert(1)</script>'", "'</svg><a onclick=x>'"])
    )
    casus(root, "agenda", "--case", "2026-001", "-o", "d.svg")
    tags = {each.tag.removeprefix(SVG) for each in figure(root / "d.svg").iter()}
    assert tags == {"svg", "title", "desc", "style", "rect", "text", "circle", "line"}


@pytest.mark.parametrize("kind", ["svg", "chat", "eml", "ics"])
def test_what_cannot_be_had_is_one_message(kind: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), case(methode="omgekeerde-toets", lichamelijk=None))
    code, out, err = casus(root, "agenda", "--case", "2026-001", "--format", kind)
    assert (code, out) == (2, "")
    told = f"This cannot be had as `{kind}`. It can be had as: md, txt, html, pdf, docx, odt."
    assert err == f"casus: {told}\n"


def test_a_case_that_is_not_there_is_one_message(tmp_path: Path) -> None:
    code, _out, err = casus(on_disk(tmp_path, held()), "agenda", "--case", "2026-111")
    assert code == 2
    assert "2026-111" in err


def test_a_page_shows_the_domains_beside_one_another(tmp_path: Path) -> None:
    page = casus(example_in(tmp_path), "agenda", "--case", "2026-009", "--format", "html").out
    before, grid = page.split('<div class="grid">')
    inside, after = grid.split("</div>")
    assert inside.count("<section><h2>") == inside.count("</section>") == 4
    assert "<section>" not in before + after
    assert "<h2>" in after
