"""Tables of Markdown and CSV: which heading is above a cell."""

import pytest

from casuskit.privacy.tables import head, head_of_cell, headings, rows

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


@pytest.mark.parametrize(
    ("text", "heads", "lines"),
    [
        ("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", ("a", "b"), ["| 1 | 2 |", "| 3 | 4 |"]),
        ("a | b\n--|--\n1 | 2\nc\n3 | 4", ("a", "b"), ["1 | 2"]),
        ("x\n\na | b\n--|--\n1 | 2\n--|--\n3 | 4", ("a", "b"), ["1 | 2", "--|--", "3 | 4"]),
        ("> | A | **B** |\n> |:--|--:|\n> | 1 | 2 |", ("a", "b"), ["> | 1 | 2 |"]),
        ("| `a` | _b_ |\n  | --- | :-: |\n| 1 | 2 |", ("a", "b"), ["| 1 | 2 |"]),
        ("|X|BX|\n|--|--|\n|1|2|", ("x", "bx"), ["|1|2|"]),
        ("X | b\n--|--\n1 | 2", ("x", "b"), ["1 | 2"]),
        ("--|--\n1 | 2", ("",), ["1 | 2"]),
        ("a | b\n\n--|--\n1 | 2", ("",), ["1 | 2"]),
        ("naam;BX\nx;1", ("naam", "bx"), ["x;1"]),
        ("naam;\nx;1", (), []),
        ("naam;nr\nx;1\ny;2;3\nz\nw;4", ("naam", "nr"), ["x;1", "y;2;3"]),
        ("naam,nr\nx,1\ny;2", ("naam", "nr"), ["x,1"]),
        ("naam;nr;\nx;1;", ("naam", "nr"), ["x;1;"]),
        ("Naam; 'nr'\nx;1", ("naam", "nr"), ["x;1"]),
        ("naam;nr, oud\nx;1", (), []),
        ("naam;nr,oud\nx;1", (), []),
        ("\n\nnaam;nr\nx;1", ("naam", "nr"), ["x;1"]),
        ("naam;nr\n\nx;1", (), []),
        ("naam, nr\nx, 1", (), []),
        ("x;1\ny;2", (), []),
        ("naam;nr", (), []),
        ("a | b\n--|--", (), []),
    ],
)
def test_what_stands_below_headings_is_a_row_of_them(
    text: str, heads: tuple[str, ...], lines: list[str]
) -> None:
    found = rows(text)
    assert [text[row.start : row.end] for row in found] == lines
    assert all(row.heads == heads for row in found)


def test_rows_of_tables_of_both_kinds_stand_in_order() -> None:
    text = "naam;nr\nx;1\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nander;ding\ny;2"
    assert [(row.heads, row.sign) for row in rows(text)] == [
        (("naam", "nr"), ";"),
        (("a", "b"), "|"),
        (("ander", "ding"), ";"),
    ]


def test_a_table_behind_one_with_a_line_in_it_has_its_own_headings() -> None:
    text = "a | b\n--|--\n1 | 2\n--|--\n3 | 4\n\nc | d\n--|--\n5 | 6"
    assert headings(text, len(text) - 1) == ("c", "d")


def test_a_cell_is_counted_from_the_signs_before_it_that_stand_outside_quotes() -> None:
    text = 'a,b,c\n"x,y",1,2\nz,3,4,5\n'
    assert [head(text, text.index(sign)) for sign in "y12345"] == ["a", "b", "c", "b", "c", ""]
    quoted = '> | a | b |\n> |---|---|\n> | "x | 1" |\n'
    assert head(quoted, quoted.index("1")) == "b"
    assert head(quoted, len(quoted) - 1) == ""
    bare = "a | b\n--|--\n1 | 2"
    assert (head(bare, 12), head(bare, 16), head(bare, 17)) == ("a", "b", "")


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("| a | b |\n|--|--|\n| 1 | x |", "a"),
        ("| a | b |\n|--|--|\n| **1** | x |", "a"),
        ("| a | b |\n|--|--|\n| x 1 | x |", ""),
        ("| a | b |\n|--|--|\n| X 1 | x |", ""),
        ("a | b\n--|--\nX | 1", "b"),
        ("| a | b |\n|--|--|\n| x   1 | x |", ""),
        ("| a | b |\n|--|--|\n| x    1 | x |", "a"),
        ("| a | b |\n|--|--|\n| x | `1` |", "b"),
        ("a;b\n1;x", "a"),
        ('a;b\nx;"1"', "b"),
        ("a,b\nx,1", "b"),
        ("a,b\nx,(1)", ""),
    ],
)
def test_what_a_cell_begins_with_has_its_heading(text: str, heading: str) -> None:
    assert head_of_cell(text, text.index("1")) == heading


def test_what_a_text_begins_with_has_no_heading() -> None:
    assert head_of_cell("1", 0) == ""


def test_lines_that_are_far_too_long_are_no_rows() -> None:
    for length, many in ((1_999, 1), (2_000, 0)):
        assert len(rows("a | b\n--|--\n" + "x | " + "y" * (length - 4))) == many
        assert len(rows("a;b\n" + "x;" + "y" * (length - 2))) == many
    names = ";".join(["a" * 30] * 12)
    assert len(rows(f"{names};{'b' * 28}\n" + "x;" * 13)) == 1
    assert len(rows(f"{names};{'b' * 29}\n" + "x;" * 13)) == 0
    assert rows("x" * 3_000 + " | b\n--|--\n1 | 2")[0].heads == ("x" * 1_995, "b")
