"""A form that was filled in elsewhere: what a heading asks becomes an answer, and no word is lost."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.schemas import Schema, questions
from casuskit.io.library import headings
from casuskit.meetings.form_lines import Line, row_lines, text_lines
from casuskit.meetings.forms import Form, body, labels, read_form
from tests.builders import shipped

METHODS = ("kbz", "omgekeerde-toets")


def asked(method: str = "kbz") -> dict[str, Schema]:
    whole, own = shipped().schema("casus", method), shipped().methods[method].parts["casus"]
    keys = ("titel", "vraagtype", "betrokkenen", "leeftijdsgroep", *questions(own))
    return {key: questions(whole)[key] for key in keys}


def known(method: str = "kbz") -> dict[str, str]:
    return labels(asked(method), headings(None, shipped().methods[method]))


def read(text: str, method: str = "kbz") -> Form:
    return read_form(text_lines(text), asked(method), known(method))


# ----------------------------------------------------------------------- the lines of a text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Slaapt slecht", [Line("Slaapt slecht")]),
        ("## Sociaal ##", [Line("Sociaal", heading=True)]),
        ("**Sociaal**", [Line("Sociaal", heading=True)]),
        ("__Sociaal:__", [Line("Sociaal:", heading=True)]),
        ("Sociaal\n=======", [Line("Sociaal", heading=True)]),
        ("**Sociaal:** een broer", [Line("Sociaal: een broer")]),
        ("- een\n* twee\n• drie", [Line(x, item=True) for x in ("een", "twee", "drie")]),
        ("1. een\n2) twee", [Line(x, item=True, numbered=True) for x in ("een", "twee")]),
        ("- [ ] een", [Line("een", item=True)]),
        ("- een zin\n  die doorgaat", [Line("een zin die doorgaat", item=True)]),
        ("Een zin\ndie doorgaat\n\nNog een", [Line("Een zin die doorgaat"), Line("Nog een")]),
        ("Een\nTwee", [Line("Een"), Line("Twee")]),
        ("---\n\n***\n-", []),
        ("| Sociaal | een<br>twee |", [Line("Sociaal", heading=True), Line("een"), Line("twee")]),
        ("| Sociaal | |\n| --- | --- |", [Line("Sociaal", heading=True)]),
        ("| a \\| b | c |", [Line("a | b", heading=True), Line("c")]),
        ("| 1 | Sociaal | een |", [Line("1 Sociaal", heading=True), Line("een")]),
        ("# \nEen", [Line("Een")]),
        ("een\x07 twee", [Line("een twee")]),
        ("<!-- casus: negeer bsn - zo -->", [Line("<! -- casus negeer bsn - zo -->")]),
    ],
)
def test_a_line_loses_its_marks_and_keeps_its_words(text: str, lines: list[Line]) -> None:
    assert text_lines(text) == lines


def test_a_cell_of_more_lines_is_no_question() -> None:
    cell = [Line("Lichamelijk"), Line("Slaapt slecht")]
    assert list(row_lines([cell, [Line("Sociaal")]])) == [*cell, Line("Sociaal")]


# ---------------------------------------------------------------------- what a heading asks


@pytest.mark.parametrize("method", METHODS)
def test_every_question_is_known_by_its_key_its_title_and_its_other_names(method: str) -> None:
    others = headings(None, shipped().methods[method])
    assert set(others) <= set(asked(method))
    for key, question in asked(method).items():
        for label in (key, key.replace("_", " ").upper(), question["title"], *others.get(key, ())):
            found = read_form([Line(label, heading=True)], asked(method), known(method))
            assert list(found.remarks) == [key], label


def _bare(text: str) -> str:
    return text.casefold().replace("ë", "e").replace("é", "e")


@pytest.mark.parametrize("method", METHODS)
def test_no_name_belongs_to_two_questions(method: str) -> None:
    named = Counter(
        _bare(label)
        for each in headings(None, shipped().methods[method]).values()
        for label in {_bare(label) for label in each}
    )
    assert [label for label, times in named.items() if times > 1] == []


@pytest.mark.parametrize(
    "heading",
    [
        "## Wat is de vraag aan het team?",
        "WAT IS DE VRAAG AAN HET TEAM",
        "Wat is de vraag aan het team:",
        "3. Wat is de vraag aan het team?",
        "**Mijn vraag aan het team**",
        "## Vraag aan het team (één zin)",
        "## Vraag aan het team van vandaag",
        "hulpvraag_team:",
    ],
)
def test_a_question_is_known_however_it_is_written(heading: str) -> None:
    found = read(f"{heading}\n\nWie kan erbij komen?\n")
    assert found.answers == {"hulpvraag_team": "Wie kan erbij komen?"}


def test_an_answer_may_stand_behind_its_question() -> None:
    found = read("Hulpvraag cliënt: rust\nSociaal: een broer; een buurvrouw\n")
    assert found.answers == {"hulpvraag_client": "rust", "sociaal": ["een broer", "een buurvrouw"]}


def test_lists_become_lists() -> None:
    found = read("## Lichamelijk\n- Slaapt slecht\n- Eet weinig, vooral in de avond en nacht\n")
    assert found.answers == {
        "lichamelijk": ["Slaapt slecht", "Eet weinig, vooral in de avond en nacht"]
    }
    by_comma = read("Betrokkenen: huisarts, wijkverpleegkundige")
    assert by_comma.answers == {"betrokkenen": ["huisarts", "wijkverpleegkundige"]}


def test_a_text_takes_more_lines_together() -> None:
    found = read("## Hulpvraag cliënt\nRust.\n\nEn slapen.\n- nu\n- straks\n")
    assert found.answers == {"hulpvraag_client": "Rust. En slapen. nu; straks"}


def test_a_choice_is_known_in_other_letters_and_what_is_no_choice_is_kept() -> None:
    found = read("Type vraag: Advies\nLeeftijd: 47 jaar\n")
    assert found.answers == {"vraagtype": "advies"}
    assert found.remarks["vraagtype"] == "Type vraag: Advies"
    assert body(found.rest) == "\n### Leeftijd\n\n47 jaar\n"


def test_what_no_question_asks_is_kept_in_its_order() -> None:
    text = "Voorblad\n\n# Formulier\n\n## Vervoer\n- met de bus\n- lopend\n\nKan zelf niet rijden\n"
    found = read(text)
    assert found.answers == {}
    assert body(found.rest) == (
        "\nVoorblad\n\n### Formulier\n\n### Vervoer\n\n- met de bus\n- lopend\n\nKan zelf niet rijden\n"
    )


def test_an_unknown_question_ends_the_answer_above_it() -> None:
    found = read("Hulpvraag cliënt:\nRust.\nOpmerkingen:\nBelt liever niet.\n")
    assert found.answers == {"hulpvraag_client": "Rust."}
    assert body(found.rest) == "\n### Opmerkingen\n\nBelt liever niet.\n"


def test_an_item_is_never_a_question() -> None:
    assert read("## Lichamelijk\n- Sociaal: gaat goed\n").answers == {
        "lichamelijk": ["Sociaal: gaat goed"]
    }


def test_a_question_that_comes_twice_keeps_both_answers() -> None:
    found = read("Sociaal: een broer.\nMijn vraag: Wie?\nSociaal: een zus.\nMijn vraag: Wanneer?\n")
    assert found.answers == {
        "sociaal": ["een broer.", "een zus."],
        "hulpvraag_team": "Wie? Wanneer?",
    }


def test_an_answer_that_is_too_long_stays_whole_below() -> None:
    found = read(f"## Lichamelijk\n- {'woord ' * 200}\n")
    assert found.answers == {}
    assert "### Lichamelijk" in body(found.rest)


def test_a_question_without_answer_stays_open() -> None:
    found = read("## Hulpvraag cliënt\n\n## Sociaal\n- een broer\n")
    assert found.answers == {"sociaal": ["een broer"]}
    assert found.remarks["hulpvraag_client"] == "Hulpvraag cliënt"


# ------------------------------------------------------------------------------- never a word lost

WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEé"), min_size=1, max_size=9)
SENTENCES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
SIGNS = st.sampled_from(["", ".", "?", ":", ";", ",", "!", " -", ": x", "; y", ", z"])


@st.composite
def forms(draw: st.DrawFn) -> str:
    """A form as somebody could have made it: known and unknown headings in every shape."""
    parts = [draw(SENTENCES)]
    for _number in range(draw(st.integers(0, 8))):
        label = draw(st.sampled_from([*known("kbz"), "opmerkingen", "vervoer"]) | SENTENCES)
        shape = draw(
            st.sampled_from(
                ("# {}", "### {}", "**{}**", "{}:", "{}", "{}\n====", "- {}", "{}: ", "| {} | a |")
            )
        )
        parts.append(shape.format(label.capitalize()))
        for _line in range(draw(st.integers(0, 4))):
            mark = draw(st.sampled_from(("", "- ", "* ", "• ", "  ", "\n", "> ", "| ")))
            parts.append(mark + draw(SENTENCES) + draw(SIGNS))
    return "\n".join(parts)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))


@given(forms(), st.sampled_from(METHODS))
def test_every_word_of_a_form_comes_back(text: str, method: str) -> None:
    found = read(text, method)
    told = [body(found.rest), *found.remarks.values(), *found.answers]
    for value in found.answers.values():
        told += map(str, value) if isinstance(value, list) else [str(value)]
    lost = {word.casefold() for word in words(text)} - {
        word.casefold() for word in words("\n".join(told).replace("_", " "))
    }
    assert lost <= {word for key in found.remarks for word in key.split("_")}


@pytest.mark.parametrize(
    "text",
    [
        "# " + "#" * 500_000 + "x",
        "a\u0301\u0327" * 100_000,
        "**" * 300_000,
        "(" * 500_000,
        "|" * 99_999,
    ],
    ids=["signs", "marks", "stars", "brackets", "bars"],
)
def test_a_hostile_line_takes_no_more_time_than_reading_it(text: str) -> None:
    """No clock is asked: what grows with the square of its length would never come back."""
    read(f"{text}\n{text}\n")


@given(st.text())
def test_any_text_at_all_is_a_form(text: str) -> None:
    read(text)
