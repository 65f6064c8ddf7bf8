"""Work done by several processes at once, with its results in order."""

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, count, islice
from time import sleep
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
    else:
        yield from _results(work, items, least, chunk)


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
        yield from _results(partial(_of_inherited, key), range(len(items)), least, chunk)
    finally:
        del _inherited[key]


def _of_inherited(key: int, number: int) -> Any:
    """The result of an item, by its number: what a fork inherits need not be sent to it."""
    work, items = _inherited[key]
    return work(items[number])


def along(
    work: Callable[[_Item], _Result], items: Iterable[tuple[_Tag, _Item]], least: int, chunk: int
) -> Iterator[tuple[_Tag, _Result]]:
    """The result of each item, with what stood beside the item; few are in memory at a time."""
    tags: deque[_Tag] = deque()

    def alone() -> Iterator[_Item]:
        for tag, item in items:
            tags.append(tag)
            yield item

    for result in _results(work, alone(), least, chunk):
        yield tags.popleft(), result


def _results(
    work: Callable[[_Item], _Result], items: Iterable[_Item], least: int, size: int
) -> Iterator[_Result]:
    """The result of each item; when a process is killed, what it left is done here."""
    waiting = iter(items)
    first = list(islice(waiting, least))
    every = chain(first, waiting)
    processors = _processors()
    if processors < 2 or len(first) < least:
        yield from map(work, every)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    start = get_context("fork" if _FORKS else "spawn")
    chunks: deque[list[_Item]] = deque()
    futures: deque[Future[list[_Result]]] = deque()
    with ProcessPoolExecutor(processors, start, _begin, (os.getpid(),)) as pool:
        try:
            while chunk := list(islice(every, size)):
                chunks.append(chunk)
                futures.append(pool.submit(_done, work, chunk))
                if len(futures) >= processors * _AHEAD:
                    yield from _next(chunks, futures)
            while futures:
                yield from _next(chunks, futures)
        except BrokenProcessPool:
            yield from map(work, chain(*chunks, every))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _next(chunks: deque[list[_Item]], futures: "deque[Future[list[_Result]]]") -> list[_Result]:
    """The results of the chunk whose turn it is; it is taken away when they are there."""
    results = futures[0].result()
    futures.popleft()
    chunks.popleft()
    return results


def _done(work: Callable[[_Item], _Result], items: Sequence[_Item]) -> list[_Result]:
    return [work(item) for item in items]


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin(parent: int) -> None:
    """Leave Ctrl-C to the process that started this one, and end when that one is no more."""
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_without, args=(parent,), daemon=True).start()


def _end_without(parent: int) -> None:
    while os.getppid() == parent:
        sleep(1)
    os._exit(1)
