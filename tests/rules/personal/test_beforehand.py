"""What is known before the rules run is what they tell, file by file."""

import pytest

from casuskit.core.findings import Finding
from casuskit.core.text import Span
from casuskit.privacy.answers import Answer
from casuskit.privacy.indirect.score import Traits
from casuskit.privacy.together import search
from casuskit.rules.engine import judge
from casuskit.rules.personal.beforehand import groups, keep
from casuskit.rules.personal.personal_rule import traits
from casuskit.rules.registry import PERSONAL, rules
from tests.builders import case, corpus, held, meeting, record, repo

FILES = repo(
    case("Mevrouw Tamrat uit Westerbork, 58 jaar, is imker.\n"),
    meeting(),
    record("Een gesprek met tamrat.\n"),
    {"casussen/06-00000000.md": "---\nschema: casus/1\n---\n", "los.md": "BSN 999990007\n"},
)


def found(*, beforehand: bool) -> tuple[Finding, ...]:
    whole = corpus(FILES)
    if beforehand:
        for group in groups(whole):
            keep(whole, group.files, search(group))
    return judge(whole, rules(*PERSONAL), lambda _path: True)


def test_each_file_is_in_one_group_with_those_of_its_case() -> None:
    whole = corpus(held())
    assert sorted(sorted(each.path for each in group.files) for group in groups(whole)) == [
        ["bijeenkomsten/2026-10-22/2026-001.md", "casussen/2026-001.md"],
        ["bijeenkomsten/2026-10-22/bijeenkomst.md"],
        ["casus.yaml"],
    ]
    assert {group.local for group in groups(whole)} == {whole.local}


def test_it_makes_no_difference_whether_files_were_searched_before() -> None:
    assert found(beforehand=True) == found(beforehand=False)
    assert {each.path for each in found(beforehand=True)} == {
        "casussen/2026-001.md",
        "bijeenkomsten/2026-10-22/2026-001.md",
        "casussen/06-00000000.md",
        "los.md",
    }


def test_what_is_known_is_not_searched_again() -> None:
    whole, nothing = corpus(FILES), Traits({}, only_occupation=False)
    for group in groups(whole):
        keep(whole, group.files, [Answer({}, {}, nothing) for _file in group.files])
    assert judge(whole, rules(*PERSONAL), lambda _path: True) == ()


def test_the_indirect_data_are_kept_as_well() -> None:
    whole, known = corpus(held()), Traits({"occupation": (Span(0, 4),)}, only_occupation=True)
    for group in groups(whole):
        keep(whole, group.files, [Answer({}, {}, known) for _file in group.files])
    assert all(traits(each, whole) is known for each in whole.documents)


def test_each_file_has_its_answer() -> None:
    whole = corpus(held())
    for group in groups(whole):
        with pytest.raises(ValueError, match="shorter"):
            keep(whole, group.files, search(group)[1:])
