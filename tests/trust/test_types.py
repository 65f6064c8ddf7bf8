"""Whatever stands behind a key: a message that names the place, and no command that breaks.

`CASUS_FUZZ=1` tries every wrong answer for every key.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from tests.all_said import all_said
from tests.builders import TEAM, Files, case, corpus, held, meeting, record, repo, shipped
from tests.io.disk import on_disk
from tests.trust.often import every
from tests.trust.running import Runner, broken

WRONG = (
    "",
    "~",
    "7",
    "-1",
    "999999999999999999999999",
    "1.5",
    ".nan",
    "true",
    "ja",
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    "25:99",
    '""',
    '" "',
    "[]",
    "[a, [b, {c: d}]]",
    "[2026-001, 2026-001]",
    "{}",
    "{a: {b: c}}",
    '"\\N\\L"',
    "'" + "a" * 3_000 + "'",
    "2026-001",
    "bt-1",
)
KINDS = ("casus", "bijeenkomst", "bespreking")


def keys(kind: str, method: str) -> list[str]:
    return [*shipped().schema(kind, method)["properties"]]


def spoiled(kind: str, method: str, answers: Mapping[str, str]) -> Files:
    """A held meeting in which one file has other answers."""
    # by name, since every key of a kind may be given
    given: Any = answers
    discussed = case(methode=method)
    parts = [discussed, meeting(), record(method=method)]
    at = KINDS.index(kind)
    make = (
        lambda **each: case(**{"methode": method, **each}),
        meeting,
        lambda **each: record(method=method, **each),
    )[at]
    path = next(iter(parts[at]))
    return {**repo(*parts), path: next(iter(make(**given).values()))}


def ends_well(whole: Corpus) -> bool:
    """Whether every command says something, if only what has to be mended."""
    try:
        return all(isinstance(each, str) for each in all_said(whole))
    except CasusError as error:
        return bool(str(error))


@pytest.mark.parametrize("method", ["kbz", "omgekeerde-toets"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_wrong_type_for_any_key_is_told(kind: str, method: str) -> None:
    """Each key of each kind of file with wrong answers, the rest in order."""
    other = keys(kind, "kbz") if method != "kbz" else []
    for number, key in enumerate([each for each in keys(kind, method) if each not in other]):
        for wrong in WRONG[number % every(24) :: every(24)]:
            whole = corpus(spoiled(kind, method, {key: wrong}))
            assert ends_well(whole), (key, wrong)


@pytest.mark.parametrize("wrong", WRONG[:: every(6)])
def test_a_wrong_type_for_any_setting_is_told(wrong: str) -> None:
    lines = TEAM.splitlines()
    for at, line in enumerate(lines):
        key, colon, _value = line.partition(":")
        changed = [*lines[:at], f"{key}{colon} {wrong}", *lines[at + 1 :]]
        whole = corpus({**held(), "casus.yaml": "\n".join(changed) + "\n"})
        assert ends_well(whole), line


@pytest.mark.parametrize("shift", range(0, len(WRONG), every(8)))
@pytest.mark.parametrize("kind", KINDS)
def test_every_key_wrong_at_once_is_told_with_its_place(
    kind: str, shift: int, tmp_path: Path, run: Runner
) -> None:
    names = keys(kind, "kbz")
    answers = {
        key: WRONG[(number + shift) % len(WRONG)]
        for number, key in enumerate(names)
        if key not in ("schema", "casus", "bijeenkomst", "methode")
    }
    root = on_disk(tmp_path / "overleg", spoiled(kind, "kbz", answers))
    ended = run(root, "lint")
    assert (broken(ended), ended.code) == ("", 1)
    for words in ("status", "agenda --date 2026-10-22", "minutes", "report", "publish -o site"):
        assert broken(run(root, *words.split())) == "", words
