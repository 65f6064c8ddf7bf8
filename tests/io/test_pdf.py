"""PDF: accessible and lasting by an independent judge, and nothing falls off the page."""

import io
from collections.abc import Iterator
from typing import Any

import page
import pytest
from pypdf import PdfReader

from casuskit.core.errors import CasusError
from casuskit.io.pdf import pdf
from casuskit.render.figure import Figure
from tests.io.standards import LASTING, failures

LONG = "Arbeidsongeschiktheidsverzekeringsmaatschappij"
MARKDOWN = f"""\
# Verslag

**Vraag?**

Antwoord met [een link](https://voorbeeld.example) en `code`.

- een
  - twee
    1. drie

| Casus | Actie | Wie | Uiterlijk | Stand |
| --- | --- | --- | --- | --- |
| 2026-001 | {LONG} bellen | {LONG} | 1 december 2026 | open |
| 2026-002 | {"heel veel tekst " * 30} | bt-1 | 2 december 2026 | open |
"""


def reader(made: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(made))


@pytest.mark.parametrize("profile", LASTING, ids=["a-2a", "ua-1"])
@pytest.mark.parametrize("large", [False, True], ids=["text", "sheets"])
def test_a_pdf_passes_the_standard(profile: page.ValidationProfile, large: bool) -> None:
    assert failures(pdf(MARKDOWN, large=large), profile) == []


def elements(node: Any) -> Iterator[Any]:
    """The elements of the structure tree, from the top down."""
    found = node.get_object()
    if isinstance(found, list):
        for each in found:
            yield from elements(each)
    elif isinstance(found, dict):
        yield found
        if "/K" in found:
            yield from elements(found["/K"])


def structure(made: bytes) -> list[Any]:
    root: Any = reader(made).trailer["/Root"]
    return list(elements(root["/StructTreeRoot"]["/K"]))


def scope(cell: Any) -> str:
    owned = cell["/A"].get_object()
    every = owned if isinstance(owned, list) else [owned]
    return next(str(each["/Scope"]) for each in every if "/Scope" in each)


def test_every_header_cell_says_that_it_heads_a_column() -> None:
    cells = [each for each in structure(pdf(MARKDOWN)) if each.get("/S") == "/TH"]
    assert [scope(cell) for cell in cells] == ["/Column"] * 5


def test_a_header_row_stands_on_every_page_of_its_table() -> None:
    rows = "\n".join(f"| 2026-{number:03} | bellen |" for number in range(1, 120))
    pages = reader(pdf(f"# Lijst\n\n| Casus | Actie |\n| --- | --- |\n{rows}\n")).pages
    assert len(pages) > 2
    assert all("Actie" in each.extract_text() for each in pages)


def test_a_page_tells_its_number_and_how_many_there_are() -> None:
    pages = reader(pdf("# Kop\n\n" + "tekst\n\n" * 200)).pages
    assert f"pagina 2 van {len(pages)}" in pages[1].extract_text()


def test_headings_are_bookmarks() -> None:
    outline: Any = reader(pdf("# Een\n\n## Twee\n\n# Drie\n")).outline
    assert [outline[0].title, outline[1][0].title, outline[2].title] == ["Een", "Twee", "Drie"]


def test_no_word_leaves_the_page() -> None:
    ends: list[float] = []
    for each in reader(pdf(MARKDOWN)).pages:
        width = float(each.mediabox.width)

        def note(text: str, _cm: Any, matrix: Any, _font: Any, size: Any) -> None:
            if text.strip():
                ends.append(float(matrix[4]) + len(text.strip()) * float(size) * 0.3)

        each.extract_text(visitor_text=note)
        assert max(ends) < width


def test_a_long_word_is_broken_at_a_syllable() -> None:
    text = reader(pdf(MARKDOWN)).pages[0].extract_text()
    assert LONG not in text.split()
    assert LONG in text.replace("\u00ad", "").replace("-", "").replace("\n", "")


def test_one_open_font_is_used() -> None:
    fonts: set[str] = set()
    for each in reader(pdf("# Kop\n\nGewoon, **vet** en *schuin*.\n")).pages:
        resources: Any = each["/Resources"]
        fonts |= {str(font.get_object()["/BaseFont"]) for font in resources["/Font"].values()}
    assert {name.partition("+")[2].partition("-")[0] for name in fonts} == {"OpenSans"}


@pytest.mark.parametrize("sign", ["📅", "中", "👩\u200d⚕\ufe0f", "𓀀"])
def test_a_sign_that_no_font_shows_becomes_a_square(sign: str) -> None:
    text = reader(pdf(f"# Kop\n\nvoor {sign} na\n")).pages[0].extract_text()
    assert "voor" in text
    assert "na" in text
    assert "\N{WHITE SQUARE}" in text


def test_invisible_signs_do_not_stop_a_pdf() -> None:
    text = reader(pdf("# Kop\n\na\u200bb\u202ec\x07d\n")).pages[0].extract_text()
    assert "abcd" in text


@pytest.mark.parametrize("text", ['#read("/etc/passwd")', "$x^2$", "= kop", "<label>", "@ref"])
def test_text_is_never_markup(text: str) -> None:
    made = reader(pdf(f"# Kop\n\nvoor `{text}` na\n")).pages[0].extract_text()
    assert text in made


def test_a_case_on_a_sheet_takes_one_page_however_much_there_is() -> None:
    cases = "".join(f"# Casus {number}\n\n{'woorden ' * 60 * number}\n\n" for number in (1, 5, 12))
    pages = reader(pdf(cases, large=True)).pages
    assert len(pages) == 3
    assert all(float(each.mediabox.width) > float(each.mediabox.height) for each in pages)


def test_what_typst_refuses_is_one_clear_message() -> None:
    with pytest.raises(CasusError, match="PDF"):
        pdf("tekst zonder kop")  # PDF/UA asks for a title


def test_a_number_stays_within_its_column() -> None:
    row = f"| 2026-001 | {'veel woorden ' * 9} | wijkverpleegkundige | {'nog meer ' * 5} |\n"
    made = reader(pdf(f"# K\n\n| Casus | Actie | Wie | Wat |\n| --- | --- | --- | --- |\n{row}"))
    starts: dict[str, float] = {}

    def keep(text: str, place: Any, _tm: Any, _font: Any, _size: Any) -> None:
        starts.setdefault(text.strip(), place[4])

    made.pages[0].extract_text(visitor_text=keep)
    after = next(start for text, start in starts.items() if text.startswith("veel"))
    assert after - starts["2026-001"] > len("2026-001") * 5.7


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 44"><text x="0" y="14">Een</text>'
    '<rect x="0" y="21" width="320" height="11"/></svg>'
)


def with_figure(told: str = "Staafdiagram. Een: 5.") -> bytes:
    rows = "| Soort | Aantal |\n| --- | --- |\n| Een | 5 |\n"
    return pdf(f"# Kop\n\n## Per soort\n\n{rows}", figures={"Per soort": Figure(SVG, told)})


def test_a_figure_stands_beside_its_table_with_words_for_who_does_not_see_it() -> None:
    made = with_figure()
    found = structure(made)
    assert [str(each["/Alt"]) for each in found if each.get("/S") == "/Figure"] == [
        "Staafdiagram. Een: 5."
    ]
    assert [scope(each) for each in found if each.get("/S") == "/TH"] == ["/Column"] * 2
    assert "Een" in reader(made).pages[0].extract_text()


@pytest.mark.parametrize("profile", LASTING, ids=["a-2a", "ua-1"])
def test_a_pdf_with_a_figure_passes_the_standard(profile: page.ValidationProfile) -> None:
    assert failures(with_figure("#panic() $x$ <label>"), profile) == []


def test_a_figure_without_a_table_under_its_heading_is_left_out() -> None:
    made = pdf("# Kop\n\n## Per soort\n\ntekst\n", figures={"Per soort": Figure(SVG, "x")})
    assert [each for each in structure(made) if each.get("/S") == "/Figure"] == []
