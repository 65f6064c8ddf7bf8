"""Work done by several processes at once, with its results in order."""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_PIECES = 8  # of the work for each process, so that none waits long for another


def spread(
    work: Callable[[_Item], _Result], items: Sequence[_Item], least: int
) -> Iterator[_Result]:
    """The result of each item; from `least` items on it is worth starting processes.

    When a process is killed, what it left is done here.
    """
    count = _processors()
    if count < 2 or len(items) < least:
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    done = 0
    start = get_context("fork" if sys.platform == "linux" else "spawn")
    with ProcessPoolExecutor(count, start, initializer=_quiet) as pool:
        try:
            size = max(1, len(items) // (count * _PIECES))
            for result in pool.map(work, items, chunksize=size):
                yield result
                done += 1
        except BrokenProcessPool:
            yield from map(work, items[done:])
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _quiet() -> None:
    """Leave Ctrl-C to the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
