"""Every regular expression takes time in proportion to the text, whatever the text.

The expressions are those that the package compiles, caught while it is imported, and those that
stand in calls. Each is tried on texts made from itself: what it repeats, repeated without end.
Those of the detectors see words and pieces of a text, so they are tried together, by a search.
Four times the text may take ten times the time: what is quadratic takes sixteen.
"""

import ast
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from re import _constants as kinds  # type: ignore[attr-defined]  # what takes a pattern apart
from re import _parser as parser  # type: ignore[attr-defined]  # has no public name
from types import FrameType
from typing import Any

import pytest

from benchmarks.personal.linearity import REPEATED
from casuskit.privacy.searching import search
from tests.trust.often import EVERYTHING, every

PACKAGE = Path(__file__).parents[2] / "casuskit"
SIZE, NOTHING, TOO_LONG = 1 << 14, 0.008, 20
RATIO = 10
LARGE = 300  # patterns from here on are lists of words, tried on what they themselves repeat

UNITS = (
    "Mevrouw Voorbeeld belt op 3 mei over de huur. ",
    "a",
    "  ",
    "d'Aa",
    "xxpa ",
    "a_",
    "#",
    ":",
)

CATCH = """\
import json, pkgutil, re, sys
import casuskit
found = {}
compiled = re.compile
def catching(pattern, flags=0):
    file = sys._getframe(1).f_code.co_filename
    if '/casuskit/' in file:
        text = pattern.decode('latin-1') if isinstance(pattern, bytes) else pattern
        found[text, int(flags)] = file.rsplit('/casuskit/')[-1]
    return compiled(pattern, flags)
re.compile = catching
for each in pkgutil.walk_packages(casuskit.__path__, 'casuskit.'):
    if not each.name.endswith('__main__'):
        __import__(each.name)
from casuskit.privacy.searching import search
from tests.trust.often import EVERYTHING
search('Mevrouw Voorbeeld belt op 3 mei.')
json.dump([[*key, file] for key, file in found.items()], sys.stdout)
"""


@cache
def expressions() -> tuple[tuple[str, int, str], ...]:
    """Patterns with their flags and where they stand."""
    done = subprocess.run([sys.executable, "-c", CATCH], capture_output=True, check=True)
    caught = [(text, flags, file) for text, flags, file in json.loads(done.stdout)]
    return tuple(dict.fromkeys([*caught, *in_calls()]))


def in_calls() -> Iterator[tuple[str, int, str]]:
    """Patterns that are handed to `re` as they are."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and ast.unparse(node.func)
            if named in {f"re.{each}" for each in ("sub", "split", "search", "match", "findall")}:
                assert isinstance(node, ast.Call)
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    flags = re.MULTILINE if "MULTILINE" in ast.unparse(node) else 0
                    yield first.value, int(flags), path.relative_to(PACKAGE).as_posix()


def sample(parts: Any) -> str:
    """A short text that a part of a pattern fits."""
    return "".join(_sample(kind, argument) for kind, argument in parts)


def _sample(kind: Any, argument: Any) -> str:
    if kind is kinds.LITERAL:
        return chr(argument)
    if kind in (kinds.NOT_LITERAL, kinds.ANY):
        return "x"
    if kind is kinds.IN:
        return _of_class(argument)
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
        return sample(argument[2]) * max(int(argument[0]), 1)
    if kind is kinds.SUBPATTERN:
        return sample(argument[3])
    if kind is kinds.BRANCH:
        return sample(argument[1][0])
    if kind is kinds.ATOMIC_GROUP:
        return sample(argument)
    return ""


def _of_class(items: Any) -> str:
    for kind, argument in items:
        if kind is kinds.LITERAL:
            return chr(argument)
        if kind is kinds.RANGE:
            return chr(argument[0])
        if kind is kinds.CATEGORY:
            digit, space = kinds.CATEGORY_DIGIT, kinds.CATEGORY_SPACE
            return {digit: "1", space: " "}.get(argument, "a")
    return "x"  # all but some signs


def repeats(parts: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """For each repeat in a pattern: a text that leads up to it, and what it repeats."""
    for kind, argument in parts:
        if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT):
            if int(argument[1]) > 20:
                yield before, sample(argument[2])
            yield from repeats(argument[2], before)
        elif kind is kinds.SUBPATTERN:
            yield from repeats(argument[3], before)
        elif kind is kinds.BRANCH:
            for each in argument[1]:
                yield from repeats(each, before)
        elif kind in (kinds.ASSERT, kinds.ASSERT_NOT):
            yield from repeats(argument[1], before)
        before += _sample(kind, argument)


def units(text: str, flags: int) -> Iterator[tuple[str, str]]:
    """Beginnings, and what to repeat after them, that are hard on a pattern; an odd sign ends it."""
    parts = parser.parse(text, flags)
    whole = sample(parts)
    yield "", whole
    yield "", f"{whole[:-1]} "
    for before, unit in islice(repeats(parts), 8):
        yield before, unit
        yield "", before + unit
        yield "", f"{before}{unit * 3}\n"
    for each in REPEATED.values() if len(text) < LARGE else ():
        yield "", each


def seconds(pattern: re.Pattern[Any], before: str, unit: str, size: int, times: int = 3) -> float:
    """The shortest processor time in which all is found in a text of a size."""
    text = before + unit * (size // max(len(unit), 1)) + "\0"
    subject = text.encode() if isinstance(pattern.pattern, bytes) else text
    best = float("inf")
    for _time in range(times):
        begin = time.process_time()
        for _found in pattern.finditer(subject):
            pass
        best = min(best, time.process_time() - begin)
        if best > 1:
            break
    return best


def grows_too_fast(pattern: re.Pattern[Any], before: str, unit: str) -> bool:
    """Whether four times the text takes more than ten times the time.

    What takes next to nothing on a text of this size is not quadratic: that would be a hundred
    million steps.
    """
    if seconds(pattern, before, unit, SIZE, times=1) < NOTHING:
        return False
    ratios = (
        seconds(pattern, before, unit, SIZE * 4) / max(seconds(pattern, before, unit, SIZE), 1e-6)
        for _time in range(2)
    )
    return min(ratios) > RATIO


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def test_the_expressions_are_found() -> None:
    files = {file for _text, _flags, file in expressions()}
    for floor in ("core", "privacy", "rules", "render", "report", "io", "cli"):
        assert any(file.startswith(f"{floor}/") for file in files), floor
    assert len(expressions()) > 100


@pytest.mark.parametrize("floor", ["core", "rules", "render", "report", "io", "cli", "meetings"])
def test_every_expression_takes_time_in_proportion_to_the_text(floor: str) -> None:
    slow = []
    before = signal.signal(signal.SIGALRM, _stop)
    try:
        for text, flags, file in expressions():
            if not file.startswith(f"{floor}/"):
                continue
            pattern = re.compile(text, flags)
            for beginning, unit in dict.fromkeys(units(text, flags)):
                signal.alarm(TOO_LONG)
                try:
                    if unit and grows_too_fast(pattern, beginning, unit):
                        slow.append((file, text[:80], beginning[:20], unit[:20]))
                except TimeoutError:
                    slow.append((file, text[:80], beginning[:20], unit[:20]))
                finally:
                    signal.alarm(0)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert slow == []


def of_detectors() -> Iterator[str]:
    """What the expressions of the detectors repeat; every one of them in a long run."""
    for text, flags, file in expressions() if EVERYTHING else ():
        if file.startswith("privacy/"):
            yield from (before + unit for before, unit in units(text, flags))


@pytest.mark.parametrize(
    "unit", dict.fromkeys([*UNITS, *[*REPEATED.values()][:: every(2)], *of_detectors()])
)
def test_a_search_takes_time_in_proportion_to_the_text(unit: str) -> None:
    """All detectors together, by the text that makes a careless one blow up."""

    def measured(size: int, turn: int) -> float:
        begin = time.process_time()
        search(f"{turn}\n" + (unit * size)[:size])
        return time.process_time() - begin

    search("warm")
    ratios = (measured(1 << 15, turn) / measured(1 << 13, turn) for turn in range(3))
    assert any(each < RATIO for each in ratios)


@pytest.mark.parametrize("text", [r"<!--.*?-->", r"\s+$"])
def test_an_expression_that_is_not_is_seen(text: str) -> None:
    """Without this the silence of the test above would prove nothing."""
    signal.signal(signal.SIGALRM, _stop)
    signal.alarm(2)
    try:
        assert any(grows_too_fast(re.compile(text), *each) for each in units(text, 0))
    except TimeoutError:
        pass
    finally:
        signal.alarm(0)
