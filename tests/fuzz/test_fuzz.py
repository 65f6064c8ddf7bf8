"""No input that the fuzzer comes upon breaks what holds for every file; `make fuzz` looks for hours.

What it found once lies in `found`, under a name that says what it is.
"""

import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fuzz import core, detectors, pages
from tests.fuzz.seeds import seeds
from tests.trust.often import EVERYTHING
from tests.trust.running import ROOT
from tests.unmeasured import unmeasured

CHECKS: dict[str, Callable[[bytes], None]] = {
    "core": core.check,
    "detectors": detectors.check,
    "pages": pages.check,
}
RUNS = {"core": 2_000, "detectors": 2_000, "pages": 600}
HERE = sys.platform == "linux" and platform.machine() == "x86_64" and sys.version_info < (3, 14)
each_target = pytest.mark.parametrize("target", CHECKS)


@each_target
def test_what_the_fuzzer_begins_with_breaks_nothing(target: str) -> None:
    for _name, raw in seeds(target):
        CHECKS[target](raw)


@pytest.mark.skipif(not HERE, reason="atheris comes for Linux on x86-64; only its seeds are tried")
@each_target
def test_no_input_that_the_fuzzer_comes_upon_breaks_a_promise(target: str, tmp_path: Path) -> None:
    place, much = tmp_path, [f"-runs={RUNS[target]}", "-seed=1"]
    if EVERYTHING:
        place, much = ROOT / "build" / "fuzz" / target, ["-max_total_time=7200"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", target, str(place), *much],
        cwd=ROOT,
        env={**unmeasured(), "PYTHONHASHSEED": "0"},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert done.returncode == 0, _told(done.stderr, place)
    assert "DONE" in done.stderr


def _told(said: str, place: Path) -> str:
    """Which input it was, to lay in `found`, and how it broke."""
    inputs = [f"{path.name}: {path.read_bytes()!r}" for path in sorted(place.glob("*-*"))]
    return os.linesep.join([*inputs, said[-3_000:]])
