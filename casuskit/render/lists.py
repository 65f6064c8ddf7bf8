"""Lists as they nest, from a flat row of blocks; for formats that write a list as a whole."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, Union

from casuskit.render.blocks import Block, Runs


class Item(NamedTuple):
    """What stands in an item of a list: paragraphs, and lists of a deeper level, in order."""

    parts: tuple[Union[Runs, "List"], ...]


class List(NamedTuple):
    """A list: `start` is the number of its first item, or nothing when it has no numbers."""

    start: int | None
    items: tuple[Item, ...]


def with_lists(row: Iterable[Block]) -> Iterator[Block | List]:
    """The blocks of a document in order, the items of one list together."""
    for is_item, group in groupby(row, key=lambda block: block.kind == "item"):
        together = list(group)
        yield from _lists(together) if is_item else together


def _lists(row: list[Block]) -> Iterator[List]:
    """The lists in a row of items; a change from signs to numbers begins another."""
    level = min(block.level for block in row)
    items: list[list[Block]] = []
    for block in row:
        begins = block.level == level and block.mark
        if begins or not items:
            items.append([])
        items[-1].append(block)
    for numbered, group in groupby(items, key=lambda item: item[0].mark[:1].isdigit()):
        together = list(group)
        start = int(together[0][0].mark[:-1]) if numbered else None
        yield List(start, tuple(Item(tuple(_parts(item, level))) for item in together))


def _parts(item: list[Block], level: int) -> Iterator[Runs | List]:
    """What stands in one item: its paragraphs at its own level, and the lists below it."""
    for deeper, group in groupby(item, key=lambda block: block.level > level):
        if deeper:
            yield from _lists(list(group))
        else:
            yield from (block.runs for block in group)
