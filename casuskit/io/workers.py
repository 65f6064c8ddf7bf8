"""Work done by several processes at once, with its results in order."""

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, count, islice, repeat
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_Tag = TypeVar("_Tag")
_FORKS = sys.platform == "linux"
_AHEAD = 4  # chunks for each process that wait or are done before their turn
_inherited: dict[int, tuple[Callable[[Any], Any], Sequence[Any]]] = {}
_numbers = count()


def spread(
    work: Callable[[_Item], _Result], items: Sequence[_Item], least: int, chunk: int
) -> Iterator[_Result]:
    """The result of each item; from `least` items on it is worth starting processes.

    A process gets `chunk` items at once: many when each of them is little work.
    """
    if _FORKS:
        yield from spread_here(work, items, least, chunk)
        return
    for _nothing, result in along(work, ((None, item) for item in items), least, chunk):
        yield result


def spread_here(
    work: Callable[[_Item], _Result], items: Sequence[_Item], least: int, chunk: int
) -> Iterator[_Result]:
    """The same for what cannot be sent to another process, only handed on by a fork.

    Where there is no fork, it is done here.
    """
    if not _FORKS:
        yield from map(work, items)
        return
    key = next(_numbers)
    _inherited[key] = work, items
    try:
        of_inherited = partial(_of_inherited, key)
        for _nothing, result in along(
            of_inherited, zip(repeat(None), range(len(items))), least, chunk
        ):
            yield result
    finally:
        del _inherited[key]


def _of_inherited(key: int, number: int) -> Any:
    """The result of an item, by its number: what a fork inherits need not be sent to it."""
    work, items = _inherited[key]
    return work(items[number])


def along(
    work: Callable[[_Item], _Result],
    items: Iterable[tuple[_Tag, _Item]],
    least: int,
    size: int,
) -> Iterator[tuple[_Tag, _Result]]:
    """The result of each item, with what stood beside the item; few are in memory at a time.

    When a process is killed, what it left is done here.
    """
    waiting = iter(items)
    first = list(islice(waiting, least))
    every = chain(first, waiting)
    processors = _processors()
    if processors < 2 or len(first) < least:
        yield from ((tag, work(item)) for tag, item in every)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    start = get_context("fork" if _FORKS else "spawn")
    chunks: deque[list[tuple[_Tag, _Item]]] = deque()
    futures: deque[Future[list[_Result]]] = deque()
    with ProcessPoolExecutor(processors, start, initializer=_quiet) as pool:
        try:
            while chunk := list(islice(every, size)):
                chunks.append(chunk)
                futures.append(pool.submit(_done, work, [item for _tag, item in chunk]))
                if len(futures) >= processors * _AHEAD:
                    yield from _next(chunks, futures)
            while futures:
                yield from _next(chunks, futures)
        except BrokenProcessPool:
            yield from ((tag, work(item)) for tag, item in chain(*chunks, every))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _next(
    chunks: deque[list[tuple[_Tag, _Item]]], futures: "deque[Future[list[_Result]]]"
) -> Iterator[tuple[_Tag, _Result]]:
    """The results of the chunk whose turn it is; it is taken away when they are there."""
    results = futures[0].result()
    futures.popleft()
    for (tag, _item), result in zip(chunks.popleft(), results, strict=True):
        yield tag, result


def _done(work: Callable[[_Item], _Result], items: Sequence[_Item]) -> list[_Result]:
    return [work(item) for item in items]


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _quiet() -> None:
    """Leave Ctrl-C to the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
