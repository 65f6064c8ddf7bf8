"""Work by several processes comes back whole and in order."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casuskit.io import workers
from casuskit.io.workers import spread, spread_here


def doubled(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


@pytest.mark.parametrize("forks", [True, False])
def test_results_come_in_order(monkeypatch: pytest.MonkeyPatch, forks: bool) -> None:
    monkeypatch.setattr(workers, "_FORKS", forks)
    found = [*spread(doubled, range(200), least=10, chunk=4)]
    assert [number for number, _process in found] == [*range(0, 400, 2)]
    assert os.getpid() not in {process for _number, process in found}


def test_what_cannot_be_sent_is_done_by_a_fork_or_here(monkeypatch: pytest.MonkeyPatch) -> None:
    for forks in (True, False):
        monkeypatch.setattr(workers, "_FORKS", forks)
        found = [*spread_here(lambda number: (2 * number, os.getpid()), range(200), 10, 4)]
        assert [number for number, _process in found] == [*range(0, 400, 2)]
        assert (os.getpid() in {process for _number, process in found}) is not forks


@pytest.mark.parametrize("least", [10, 1_000])
def test_two_that_take_turns_do_not_get_in_the_way_of_each_other(least: int) -> None:
    one, other = (spread(doubled, range(start, start + 200), least, 4) for start in (0, 1_000))
    for at, (first, second) in enumerate(zip(one, other, strict=True)):
        assert (first[0], second[0]) == (2 * at, 2 * at + 2_000)


def test_a_little_work_starts_no_process() -> None:
    found = spread(doubled, range(9), least=10, chunk=4)
    assert {process for _number, process in found} == {os.getpid()}


def once(place: Path) -> int:
    """End the process that does this, unless one ended before."""
    try:
        (place / "gone").mkdir()
    except FileExistsError:
        return 1
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def test_when_a_process_is_killed_its_work_is_done_all_the_same(tmp_path: Path) -> None:
    assert sum(spread(once, [tmp_path] * 40, least=2, chunk=4)) == 40


LEFT = """
import os, signal, time
from casuskit.io.workers import spread

def work(number):
    time.sleep(number)
    return number

found = spread(work, [0, 0, *[60] * 20], least=2, chunk=1)
next(found)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_nobody_goes_on_when_the_process_that_started_them_is_killed() -> None:
    """Its output stays open as long as one of them has it."""
    killed = subprocess.run([sys.executable, "-c", LEFT], capture_output=True, timeout=20)
    assert killed.returncode == -signal.SIGKILL
