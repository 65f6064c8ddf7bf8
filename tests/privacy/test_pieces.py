"""A text in pieces: where each stands, what is around words and numbers; all texts are made up."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.text import Span, occurrences
from casuskit.privacy.letters import UPPER, beyond_ascii, capitals
from casuskit.privacy.memory import Memory
from casuskit.privacy.nearby import parts
from casuskit.privacy.numbers import groups, lowered, windows
from casuskit.privacy.pieces import different, pieces

NORMAL = st.text(alphabet="aB é1.,:\n-jaar", max_size=80)
ANY = st.text(max_size=60)


@given(NORMAL)
def test_every_piece_stands_where_it_says(text: str) -> None:
    cut = pieces(text)
    for number, piece in enumerate(cut.written):
        assert text[cut.start(number) : cut.start(number) + len(piece)] == piece
    assert cut.different == frozenset(cut.written)


def test_a_text_is_cut_at_every_blank_and_line_end() -> None:
    assert pieces("aap\nNoot  mies").written == ["aap", "Noot", "", "mies"]
    assert different("Noot\naap").split("\n") in (
        ["", "aap", "noot", ""],
        ["", "noot", "aap", ""],
    )


@given(NORMAL)
def test_no_sign_but_a_blank_is_lost_among_the_different_pieces(text: str) -> None:
    assert set(text.lower()) - {" ", "\n"} == set(different(text)) - {"\n"}


@given(NORMAL, st.integers(1, 20))
def test_every_place_of_a_word_lies_in_a_part_and_no_part_in_another(
    text: str, around: int
) -> None:
    found = [*parts(text, ("jaar", "a 1"), around)]
    for word in ("jaar", "a 1"):
        for at in occurrences(lowered(text), word):
            assert any(
                part.start <= at and at + len(word) <= part.end + len(word) for part in found
            )
    assert all(one.end < other.start for one, other in pairwise(found))


def test_parts_that_touch_are_one() -> None:
    text = "jaar" + "." * 6 + "jaar" + "." * 7 + "JAAR"
    assert [*parts(text, ("jaar",), 5)] == [Span(0, 15), Span(16, 26)]
    assert [*parts(text, ("maand", "jaar oud"), 5)] == []
    assert [*parts("een kind van broer en zus", ("kind van broer",), 9)] == [Span(0, 13)]
    assert [*parts("een jaar oud", ("jaar oud", "een"), 2)] == [Span(0, 6)]


@given(NORMAL)
def test_every_number_lies_in_a_window_and_no_window_in_another(text: str) -> None:
    found = windows(text)
    for group in groups(text):
        assert sum(one.start <= group.start and group.end <= one.end for one in found) == 1
    assert all(one.end < other.start for one, other in pairwise(found))


@given(ANY)
def test_capitals_are_counted_in_every_script(text: str) -> None:
    assert capitals(text) == sum(map(str.isupper, text))
    assert beyond_ascii(text) == "".join(sign for sign in text if not sign.isascii())


def test_capitals_are_told_apart_in_names_and_beside_broken_signs() -> None:
    assert capitals("AYZ\u00c9 @[`{ z\ud800") == 4
    assert beyond_ascii("a\u00e9\x7f\x80\ud800") == "\u00e9\x80\ud800"
    assert len({*UPPER}) == len(UPPER)
    assert {*"AZ\u00c0\u00d8\u0141\u024e\u1e00\u1efe"} <= {*UPPER}
    assert not {*"az\u00d7\u00df\u0391"} & {*UPPER}


def test_a_memory_asks_once_and_forgets_before_it_grows_too_large() -> None:
    asked: list[str] = []

    def work(word: str) -> int:
        asked.append(word)
        return len(word)

    memory = Memory(work)
    assert [memory["aap"], memory["aap"], memory["noot"]] == [3, 3, 4]
    assert asked == ["aap", "noot"]
    for number in range(39_998):
        memory[f"{number}"]
    assert len(memory) == 40_000
    memory["mies"]
    assert [*memory] == ["mies"]
    assert [memory["a" * 64], memory["a" * 65]] == [64, 65]
    assert [*memory] == ["mies", "a" * 64]
