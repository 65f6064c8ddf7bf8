"""Pieces of a document replaced, with front matter that still reads as it did."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.documents import Document, parse
from casuskit.core.findings import Edit
from casuskit.core.rewording import reworded
from casuskit.core.text import Source, Span

HEAD = "---\nschema: casus/1\n"


def document(text: str) -> Document:
    return parse(Source("casussen/2026-001.md", text))


def after(text: str, old: str = "Sanne", new: str = "[dochter]") -> str:
    """The text with every `old` replaced as a finding would be."""
    edits, at = [], text.find(old)
    while at >= 0:
        edits.append(Edit(Span(at, at + len(old)), new))
        at = text.find(old, at + 1)
    return reworded(document(text), edits)


@pytest.mark.parametrize(
    ("before", "value"),
    [
        ("titel: Sanne", '"[dochter]"'),
        ("titel: Sanne belt", '"[dochter] belt"'),
        ("titel: met Sanne erbij", "met [dochter] erbij"),
        ("titel: met Sanne en Sanne erbij", "met [dochter] en [dochter] erbij"),
        ("titel: Sanne  # Sanne zelf", '"[dochter]"  # [dochter] zelf'),
        ("titel: 'met Sanne'", "'met [dochter]'"),
        ('titel: "met Sanne"', '"met [dochter]"'),
        ("titel: |\n  Sanne belt\n  Sanne weer", "|\n  [dochter] belt\n  [dochter] weer"),
        ("titel: Sanne\n  belt vaak", '"[dochter] belt vaak"'),
    ],
)
def test_a_value_is_quoted_only_where_it_must_be(before: str, value: str) -> None:
    assert after(f"{HEAD}{before}\n---\nKlaar.\n") == f"{HEAD}titel: {value}\n---\nKlaar.\n"


def test_an_item_between_brackets_stays_one_text() -> None:
    made = document(after(f"{HEAD}betrokkenen: [Sanne, met Sanne erbij, huisarts]\n---\n"))
    assert made.texts("betrokkenen") == ("[dochter]", "met [dochter] erbij", "huisarts")


def test_an_item_of_a_list_is_quoted() -> None:
    made = document(after(f"{HEAD}lichamelijk:\n- Sanne slaapt\n- Anders\n---\n"))
    assert made.texts("lichamelijk") == ("[dochter] slaapt", "Anders")


def test_a_key_is_left_as_it_is() -> None:
    text = f"{HEAD}Sanne: ja\n---\nSanne belt.\n"
    assert after(text) == f"{HEAD}Sanne: ja\n---\n[dochter] belt.\n"


def test_line_ends_stay(tmp_path: object) -> None:
    text = f"{HEAD}titel: Sanne\n---\nSanne.\n".replace("\n", "\r\n")
    assert after(text) == text.replace("titel: Sanne", 'titel: "[dochter]"').replace(
        "Sanne.", "[dochter]."
    )


def test_front_matter_that_cannot_be_read_is_changed_too() -> None:
    text = f"{HEAD}titel: [Sanne\n---\nSanne.\n"
    assert after(text) == text.replace("Sanne", "[dochter]")


PARTS = st.lists(st.sampled_from(["Sanne", "belt", "en", "vaak", "é", "-", "'t"]), min_size=1)


@given(
    PARTS, st.sampled_from(["{}", "'{}'", '"{}"', "[{}, x]", "\n- {}", "|\n  {}", ">\n  {}\n  y"])
)
def test_what_reads_well_reads_well_after(words: list[str], form: str) -> None:
    value = " ".join(words).replace("'", "") if form.startswith("'") else " ".join(words)
    text = f"{HEAD}titel: {form.format(value)}\n---\n"
    before = document(text)
    if not before.problems:
        made = document(after(text))
        assert made.problems == ()
        assert str(dict(made.data)).count("[dochter]") == str(dict(before.data)).count("Sanne")
