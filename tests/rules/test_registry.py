"""The groups of rules that are loaded for some files: never without one that finds something."""

from importlib import import_module

import pytest

from casuskit.rules.registry import GROUPS, PERSONAL, rules, useful
from tests.builders import Files, case, corpus, held, meeting, record, repo, team

ALONE = [
    (case(), "casussen/2026-001.md", {"cases"}),
    (meeting(), "bijeenkomsten/2026-10-22/bijeenkomst.md", {"meetings"}),
    (record(), "bijeenkomsten/2026-10-22/2026-001.md", {"records"}),
    (team(), "casus.yaml", {"team"}),
    (case(aangemeld_op="gisteren"), "casussen/2026-001.md", {"cases", "reading"}),
    ({"los.md": "Een bestand zonder vorm.\n"}, "los.md", {"reading"}),
    (case("<!-- negeer age: verzonnen -->"), "casussen/2026-001.md", {*GROUPS}),
]


@pytest.mark.parametrize(("files", "path", "groups"), ALONE, ids=range(len(ALONE)))
def test_one_file_needs_the_rules_of_its_kind(files: Files, path: str, groups: set[str]) -> None:
    whole = corpus(repo(held(), files), whole=False)
    assert useful(whole, lambda each: each == path) == {*PERSONAL, *groups}


def test_a_whole_repository_needs_the_rules_on_it() -> None:
    found = useful(corpus(held()), lambda _path: True)
    assert found == {*PERSONAL, "cases", "meetings", "records", "team", "repository"}


@pytest.mark.parametrize(("files", "is_asked"), [(100, False), (101, True)])
def test_of_many_files_it_is_not_asked_what_is_wrong_with_each(files: int, is_asked: bool) -> None:
    (text,) = case().values()
    whole = corpus({f"casussen/{number}.md": text for number in range(files)}, whole=False)
    assert ("reading" in useful(whole, lambda _path: True)) is is_asked


@pytest.mark.parametrize("group", GROUPS)
def test_the_group_of_a_rule_is_loaded_for_all_that_it_finds(group: str) -> None:
    for rule in rules(group):
        shown = import_module(f"tests.rules.{group}.{rule.id.replace('-', '_')}")
        for files, _line in shown.HITS:
            assert group in useful(corpus(files), lambda _path: True)
