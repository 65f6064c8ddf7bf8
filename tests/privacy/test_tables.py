"""Tables of Markdown: which heading is above a cell."""

from casuskit.privacy.tables import head, headings

TABLE = "Tekst | geen tabel\n\n| Naam | **Tel** |\n|---|:-:|\n| a | b |\n| c | d |\n\ne | f\n"


def test_a_cell_has_the_heading_of_its_column() -> None:
    assert [head(TABLE, TABLE.index(f" {cell} |")) for cell in "abcd"] == [
        "naam",
        "tel",
        "naam",
        "tel",
    ]
    assert headings(TABLE, TABLE.index("d |")) == ("naam", "tel")


def test_what_is_no_cell_has_no_heading() -> None:
    assert head(TABLE, 0) == head(TABLE, TABLE.index("f")) == head(TABLE, len(TABLE) - 2) == ""
    assert headings(TABLE, 0) == ()


def test_a_row_without_outer_bars_has_its_headings_too() -> None:
    text = "a | b\n--|--\n1 | 2\n"
    assert (head(text, text.index("1")), head(text, text.index("2"))) == ("a", "b")


def test_a_line_of_names_with_signs_between_heads_a_table() -> None:
    text = 'naam;"polis nr"\nx;12\n"y;z";34\n\nEerst dit, dan dat\n'
    assert (head(text, text.index("12")), head(text, text.index("34"))) == ("polis nr", "polis nr")
    assert head(text, text.index("Eerst")) == ""
