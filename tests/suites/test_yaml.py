"""Every case of the YAML test suite is read as it means, or told; nothing of it is lost in silence."""

import json
from collections.abc import Mapping

from casuskit.core.plain_yaml import Reading, Value, read
from tests.fuzz.core import agree
from tests.suites.cases import Yaml, yaml

READ: Mapping[str, str] = {
    "9C9N-0": "a list in brackets goes on at the margin",
    "QB6E-0": "a text in quotes goes on at the margin",
    "DK95-1": "a text in quotes goes on behind a tab",
    "Y79Y-3": "a list in brackets goes on behind a tab",
    "G5U8-0": "a dash is an item in brackets",
    "YJV2-0": "a dash is an item in brackets",
    "S98Z-0": "a block without text begins with lines of blanks",
}
"""What is no YAML by the suite, but can mean one thing only: it is read as that."""

REFUSED = frozenset(
    "control-character duplicate-key invalid-yaml tab-indentation yaml-alias yaml-tag".split()
)
"""Why YAML is not read: casuskit's files need none of it, or PyYAML does not know it."""


def test_all_cases_are_looked_at() -> None:
    assert len(yaml()) == 402


def test_what_the_suite_calls_an_error_is_told_unless_it_is_named_here() -> None:
    silent = {each.name for each in yaml() if each.fails and not read(each.text).problems}
    assert silent == {*READ}


def test_what_is_read_means_what_the_suite_says() -> None:
    for case, meant, found in understood():
        assert same(meant, found.value), case.name


def test_most_of_what_is_yaml_is_read() -> None:
    right = [each for each in yaml() if not each.fails]
    assert len([each for each in right if not read(each.text).problems]) >= 0.55 * len(right)


def test_what_is_yaml_and_is_not_read_has_a_reason_that_is_known() -> None:
    for case in yaml():
        if not case.fails:
            assert {each.code for each in read(case.text).problems} <= REFUSED, case.name


def test_every_place_lies_in_the_text() -> None:
    for case in yaml():
        shift, end = len("---\n"), len("---\n") + len(case.text)
        found = read(f"---\n{case.text}---\n", shift, end)
        spans = [each.span for each in found.problems]
        for place in found.places.values():
            spans += [place.value, *filter(None, (place.key,))]
        assert all(shift <= start <= stop <= end for start, stop in spans), case.name


def test_the_quick_readers_say_the_same_or_nothing() -> None:
    for case in yaml():
        agree(case.text)
        agree(f"{case.text}\nschema: casus/1\n")
        agree(f"schema: casus/1\ntitel: {case.text}")


def understood() -> list[tuple[Yaml, object, Reading]]:
    """The cases without problems, with their meaning as JSON."""
    found = [(case, read(case.text)) for case in yaml() if case.json and not case.fails]
    return [
        (case, json.loads(case.json), reading)
        for case, reading in found
        if case.json and not reading.problems
    ]


def same(meant: object, found: Value | Mapping[str, Value]) -> bool:
    """Whether they are the same, for who keeps broken numbers as written and no empty last lines."""
    if isinstance(meant, dict):
        return (
            isinstance(found, Mapping)
            and meant.keys() == found.keys()
            and all(same(meant[key], found[key]) for key in meant)
        )
    if isinstance(meant, list):
        return isinstance(found, list) and len(meant) == len(found) and all(map(same, meant, found))
    if isinstance(meant, float):
        return isinstance(found, str) and float(found) == meant
    if isinstance(meant, str):
        return isinstance(found, str) and meant.rstrip("\n") == found.rstrip("\n")
    return (type(meant), meant) == (type(found), found)
