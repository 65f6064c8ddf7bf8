"""Work by several processes comes back whole and in order."""

import os
import signal
from pathlib import Path

from casuskit.io.workers import spread


def doubled(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def test_results_come_in_order() -> None:
    found = [*spread(doubled, range(200), least=10)]
    assert [number for number, _process in found] == [*range(0, 400, 2)]


def test_a_little_work_starts_no_process() -> None:
    assert {process for _number, process in spread(doubled, range(9), least=10)} == {os.getpid()}


def once(place: Path) -> int:
    """End the process that does this, unless one ended before."""
    try:
        (place / "gone").mkdir()
    except FileExistsError:
        return 1
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def test_when_a_process_is_killed_its_work_is_done_all_the_same(tmp_path: Path) -> None:
    assert sum(spread(once, [tmp_path] * 40, least=2)) == 40
