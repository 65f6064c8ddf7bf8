"""Lists nest as they were written, whatever the format."""

from casuskit.render.blocks import Block, blocks, words
from casuskit.render.lists import List, with_lists


def told(part: Block | List) -> object:
    """A part as plain values: a list by its first number and what stands in each item."""
    if isinstance(part, Block):
        return part.text
    return part.start, [
        [told(each) if isinstance(each, List) else words(each) for each in item.parts]
        for item in part.items
    ]


def lists(markdown: str) -> list[object]:
    return [told(each) for each in with_lists(blocks(markdown))]


def test_a_list_holds_the_list_below_its_item() -> None:
    assert lists("- a\n  - b\n    1. c\n- d") == [
        (None, [["a", (None, [["b", (1, [["c"]])]])], ["d"]]),
    ]


def test_a_later_paragraph_stays_in_its_item() -> None:
    assert lists("3. a\n\n   nog\n4. b") == [(3, [["a", "nog"], ["b"]])]


def test_signs_and_numbers_are_two_lists() -> None:
    assert lists("- a\n\n1. b\n\ntekst") == [(None, [["a"]]), (1, [["b"]]), "tekst"]


def test_an_item_that_begins_with_a_list_is_kept() -> None:
    assert lists("- - a\n  - b") == [(None, [["a"], ["b"]])]
