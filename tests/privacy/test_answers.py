"""Answers survive being written as bytes, and the bytes hold nothing of the texts."""

import json

from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.local import Local
from casuskit.core.text import Source
from casuskit.privacy.answers import Group, read, written
from casuskit.privacy.together import search, search_written

WORDS = st.sampled_from(
    "mevrouw Bakker Sanne Ghebremeskel belt 06-00000000 op 12 maart 1951 in Westerbork, de huisarts"
    " zei dat BSN 999990019 niet klopt; zij is dominee en 58 jaar".split()
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)


def group(*texts: str, local: Local = Local()) -> Group:  # noqa: B008 - a value without change
    names = ("casussen/2026-001.md", "bijeenkomsten/2026-10-22/2026-001.md", "los.md")
    return Group(tuple(map(Source, names, texts)), local)


@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_answers_are_read_back_as_they_were(texts: list[str]) -> None:
    answers = search(group(*texts))
    plain = [
        each._replace(text={key: found for key, found in each.text.items() if found})
        for each in answers
    ]
    assert [*read(written(answers))] == [
        each._replace(name={key: found for key, found in each.name.items() if found})
        for each in plain
    ]


def test_answers_with_traits_are_read_back_and_written_short() -> None:
    answers = search(group("Zij is dominee, heeft vier kinderen en komt uit Syrië."))
    assert set(answers[0].traits.spans) == {"occupation", "family", "origin"}
    raw = written(answers)
    assert read(raw)[0].traits == answers[0].traits
    assert raw == json.dumps(json.loads(raw), separators=(",", ":")).encode()


def test_who_is_named_in_one_file_is_found_in_the_other() -> None:
    alone = search(group("", "Een gesprek met tamrat."))
    both = search(group("Mevrouw Tamrat belt.", "Een gesprek met tamrat."))
    assert not alone[1].text["person-name"]
    assert len(both[1].text["person-name"]) == 1


def test_a_word_that_is_watched_for_is_found_where_nobody_is_named() -> None:
    (answer,) = search(group("Een dag op de Zilvermeeuw.", local=Local((), ("Zilvermeeuw",))))
    assert [each.span for each in answer.text["local-word"]] == [(14, 25)]


def test_who_is_named_is_sought_in_the_names_of_files_too() -> None:
    texts = {"tamrat.md": "Mevrouw Tamrat belt.", "casussen/2026-001.md": ""}
    named, ours = search(Group(tuple(Source(*each) for each in texts.items()), Local()))
    assert [each.span for each in named.name["person-name"]] == [(0, 6)]
    assert not any(ours.name.values())


def test_the_bytes_hold_nothing_of_the_text() -> None:
    text = "Mevrouw Ghebremeskel, BSN 999990019, 06-00000000, Westerbork, dominee van 58 jaar."
    local = Local(("Quirina Voorbeeld",), ("Geheimstraat",))
    raw = search_written(group(text, "ghebremeskel quirina geheimstraat", local=local)).lower()
    for each in ("ghebremeskel", "999990019", "06-0", "westerbork", "dominee", "quirina", "geheim"):
        assert each.encode() not in raw
    assert raw.count(b"person") > 2
