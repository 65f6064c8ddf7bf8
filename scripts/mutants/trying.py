"""Try a mutant: the tests that belong to its module, in a process forked for it alone."""

import gc
import io
import os
import re
import resource
import signal
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

from casuskit.rules.registry import GROUPS
from scripts.mutants.modules import change, dependents, importers

ROOT = Path(__file__).parents[2]
_MEMORY = 4 << 30
_QUIET = ("-x", "-p", "no:xdist", "-p", "no:cacheprovider", "-p", "no:pytest_cov")
_LENIENT = ("-o", "filterwarnings=ignore", "-o", "addopts=", "-m", "not slow and not office")
_SEARCHES = (
    "tests/privacy/test_searching.py",
    "tests/privacy/test_innocent.py",
    "tests/privacy/test_person_name.py",
    "tests/privacy/test_street_address.py",
    "tests/privacy/test_birth_date.py",
    "tests/privacy/test_age.py",
)
_FLOORS = ("rules", "privacy", "report", "render", "meetings")
_ABOUT_OTHERS = ("unused-mute", "malformed-mute")
_NO_CLOCK = ("-k", "not (takes_far_less or every_line or its_index)")


class Step(NamedTuple):
    """What is tried at once: the examples of rules, and tests by path."""

    rules: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()


def steps(path: str) -> Iterator[Step]:
    """The tests of a module, the quickest first: its own, then those of what stands around it."""
    tried: set[str] = set()
    for step in _around(path):
        tests = tuple(each for each in dict.fromkeys(step.tests) if each not in tried)
        tried.update(tests)
        if step.rules or tests:
            yield Step(step.rules, tests)


def _around(path: str) -> Iterator[Step]:
    floor, *folders, file = path.removeprefix("casuskit/").split("/")
    name = file.removesuffix(".py")
    if floor == "privacy":
        own = Path("tests/privacy", *(each for each in folders if each != "detectors"))
        yield from map(_of_detector, _detectors(path, name, folders))
        if folders and folders != ["detectors"]:
            yield Step(tests=_files(own))
        yield Step(tests=_SEARCHES)
    elif folders and name.replace("_", "-") in in_group(folders[0]):
        yield Step(rules=(name.replace("_", "-"),))
    else:
        yield Step(rules=_built_on(path))
    yield Step(tests=tuple(_naming(path)))


def _detectors(path: str, name: str, folders: Sequence[str]) -> Iterator[str]:
    """The detector that a module is or serves, and those that import it."""
    if folders == ["names"]:
        yield "person_name"
    yield name
    found = importers().get(path.removesuffix(".py").replace("/", "."), ())
    yield from sorted(each.rpartition(".")[2] for each in found)


def _of_detector(name: str) -> Step:
    rules = {name.replace("_", "-")} & {*in_group("personal")}
    return Step(tuple(rules), _files(Path("tests/privacy"), f"test_{name}.py"))


def _files(folder: Path, name: str = "test_*.py") -> tuple[str, ...]:
    return tuple(sorted(each.relative_to(ROOT).as_posix() for each in (ROOT / folder).glob(name)))


def _built_on(path: str) -> tuple[str, ...]:
    """The rules that import a module, or import one that does; some for what runs them all."""
    built = dependents(path.removesuffix(".py").replace("/", "."))
    found = (
        rule
        for group in GROUPS
        for rule in in_group(group)
        if f"casuskit.rules.{group}.{rule.replace('-', '_')}" in built
    )
    return tuple(found) or (*in_group("reading"), *in_group("mutes"))


def _naming(path: str) -> Iterator[str]:
    """The tests that name a module, and those that stand beside the examples of a rule."""
    module = path.removesuffix(".py").replace("/", ".")
    beside = ROOT / Path(path).parent.as_posix().replace("casuskit/rules", "tests/rules")
    floors = (ROOT / "tests" / floor for floor in _FLOORS)
    for each in sorted(file for floor in floors for file in floor.rglob("test_*.py")):
        names = re.search(rf"\b{module}\b", each.read_text(encoding="utf-8"))
        if (names or each.parent == beside) and each.name != "test_rules.py":
            yield each.relative_to(ROOT).as_posix()


def in_group(group: str) -> tuple[str, ...]:
    """The rules of a group that have examples."""
    files = (ROOT / "tests/rules" / group).glob("*.py")
    names = sorted(each.stem for each in files if not each.stem.startswith(("test_", "__")))
    return tuple(name.replace("_", "-") for name in names)


def survives(path: str, source: bytes, seconds: int) -> bool:
    """Whether every test passes, or the time is not enough, with this source for a module."""
    child = os.fork()
    if child == 0:
        _limited(seconds)
        try:
            change(ROOT, path, source)
            passed = all(_passes(step) for step in steps(path))
        except BaseException:  # noqa: BLE001 - whatever happens with a mutant, it was noticed
            passed = False
        os._exit(0 if passed else 1)
    return os.waitpid(child, 0)[1] == 0


def _limited(seconds: int) -> None:
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    signal.alarm(seconds)


def _passes(step: Step) -> bool:
    if step.rules:
        _examples_hold(step.rules)
    return not step.tests or pytest.main([*_QUIET, *_LENIENT, *_NO_CLOCK, *step.tests]) == 0


def _examples_hold(ids: Sequence[str]) -> None:
    """What `tests/rules/test_rules.py` claims of these rules; raises when it is not so."""
    tests = import_module("tests.rules.test_rules")
    found = [rule for rule in tests.rules() if rule.id in ids]
    if len(found) != len(ids):
        raise LookupError(ids)
    every = tests.rules
    for rule in found:
        if rule.id not in _ABOUT_OTHERS:
            tests.rules = lambda rule=rule: (rule,)
        shown = tests.examples(rule)
        tests.test_a_rule_has_a_page_and_more_misses_than_hits(rule)
        for files in getattr(shown, "MISSES", ()):
            tests.test_a_rule_stays_silent(rule, files)
        for files, line in getattr(shown, "HITS", ()):
            tests.test_a_rule_finds_its_fault_on_its_line(rule, files, line)
            tests.test_a_finding_has_an_end_and_a_message_of_one_line(rule, files, line)
        if rule.on in (tests.Corpus, tests.Settings):
            tests.test_a_rule_on_all_files_needs_no_more_of_them_than_an_outline(rule)
        tests.rules = every


def load() -> None:
    """Load what the tests need, so that it is there in every process forked from here."""
    os.chdir(ROOT)
    with redirect_stdout(io.StringIO()):
        pytest.main([*_QUIET, *_LENIENT, "--collect-only", "tests/rules", "tests/privacy"])
    settings.register_profile("mutants", deadline=None, derandomize=True, max_examples=10)
    settings.load_profile("mutants")
    importers()
    _examples_hold(("bsn", "no-chair"))  # makes what is made at first use
    gc.collect()
    gc.freeze()  # pytest collects garbage several times, each time through all that is loaded here
