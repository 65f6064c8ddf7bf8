"""Work done by several processes at once, with its results in order."""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_FORKS = sys.platform == "linux"
_inherited: list[Any] = []
_PIECES = 8  # of the work for each process, so that none waits long for another


def spread(
    work: Callable[[_Item], _Result],
    items: Sequence[_Item],
    least: int,
    *,
    inherits: bool = False,
) -> Iterator[_Result]:
    """The result of each item; from `least` items on it is worth starting processes.

    `inherits` is for work that needs what this process has in memory, which only a fork hands on;
    where there is none, it is done here. When a process is killed, what it left is done here.
    """
    count = _processors()
    if count < 2 or len(items) < least or (inherits and not _FORKS):
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    done = 0
    _inherited[:] = [work, items] if _FORKS else []
    start = get_context("fork" if _FORKS else "spawn")
    with ProcessPoolExecutor(count, start, initializer=_quiet) as pool:
        try:
            size = max(1, len(items) // (count * _PIECES))
            results: Iterator[_Result] = (
                pool.map(_done, range(len(items)), chunksize=size)
                if _FORKS
                else pool.map(work, items, chunksize=size)
            )
            for result in results:
                yield result
                done += 1
        except BrokenProcessPool:
            yield from map(work, items[done:])
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
        finally:
            _inherited.clear()


def _done(number: int) -> Any:
    """The result of an item, by its number: what a fork inherits need not be sent to it."""
    work, items = _inherited
    return work(items[number])


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _quiet() -> None:
    """Leave Ctrl-C to the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
