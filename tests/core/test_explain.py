"""A schema error in the reader's words, at its place, without the value that was written."""

from collections.abc import Mapping
from typing import Any

import pytest

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document, parse
from casuskit.core.explain import explain
from casuskit.core.plain_yaml import read
from casuskit.core.text import Source
from tests.builders import TEAM, Answer, case, corpus, meeting, repo, shipped, team


def told(whole: Corpus, document: Document) -> list[tuple[str, str, str]]:
    """Code, text at the place, and message of each problem."""
    text = document.source.text
    return [
        (each.code, text[each.span.start : each.span.end], each.message)
        for each in whole.problems_of(document)
    ]


def judged(files: Mapping[str, str], path: str) -> list[tuple[str, str, str]]:
    whole = corpus(repo(files))
    return told(whole, next(each for each in whole.documents if each.path == path))


KINDS = "casus/1, bijeenkomst/1, bespreking/1"
MANY = [f"{number}" for number in range(31)]
CASES: tuple[tuple[dict[str, Answer], str, str, str], ...] = (
    ({"titel": None}, "missing-key", "schema", "`titel` is missing."),
    ({"titel": ""}, "empty-answer", "titel", "`titel` is empty."),
    ({"titel": "''"}, "empty-answer", "''", "`titel` is empty."),
    ({"titel": "Mo"}, "malformed-value", "Mo", "`titel` is too short."),
    (
        {"titel": "x" * 101},
        "malformed-value",
        "x" * 101,
        "`titel` is too long; at most 100 fit here.",
    ),
    ({"titel": ["a"]}, "wrong-type", "- a", "`titel` must be one text, not a list."),
    ({"titel": "12"}, "wrong-type", "12", "`titel` must be a text; put quotes around it."),
    ({"titel": "true"}, "wrong-type", "true", "`titel` must be a text; put quotes around it."),
    (
        {"lichamelijk": "moe"},
        "wrong-type",
        "moe",
        "`lichamelijk` must be a list: each item on its own line after `- `.",
    ),
    ({"lichamelijk": ["moe", ""]}, "empty-answer", "", "`lichamelijk[2]` is empty."),
    (
        {"lichamelijk": ["moe", "7"]},
        "wrong-type",
        "7",
        "`lichamelijk[2]` must be a text; put quotes around it.",
    ),
    (
        {"lichamelijk": ["a: b"]},
        "wrong-type",
        "a: b",
        "`lichamelijk[1]` must be one text, not a list.",
    ),
    (
        {"betrokkenen": f"[{', '.join(f'x{each}' for each in MANY)}]"},
        "malformed-value",
        f"[{', '.join(f'x{each}' for each in MANY)}]",
        "`betrokkenen` is too long; at most 30 fit here.",
    ),
    (
        {"opvolging_afgestemd_met": "[bt-1, bt-1]"},
        "malformed-value",
        "[bt-1, bt-1]",
        "`opvolging_afgestemd_met` names the same thing twice.",
    ),
    (
        {"grondslag": "toesteming"},
        "unknown-value",
        "toesteming",
        "`grondslag` must be one of: anoniem, toestemming. Did you mean `toestemming`?",
    ),
    (
        {"soort": "xyz"},
        "unknown-value",
        "xyz",
        "`soort` must be one of: nieuw, voortgang, delen, toetsen.",
    ),
    (
        {"schema": "casus/2"},
        "other-version",
        "casus/2",
        "This file is of version 2, newer than 1; install a newer casuskit.",
    ),
    ({"schema": "verslag"}, "unknown-value", "verslag", f"`schema` must be one of: {KINDS}."),
    (
        {"hulpvrag_team": "x"},
        "unknown-key",
        "hulpvrag_team",
        "This key is not used here. Did you mean `hulpvraag_team`?",
    ),
    ({"xyz": "x"}, "unknown-key", "xyz", "This key is not used here."),
    (
        {"aangemeld_op": "1-9-2026"},
        "malformed-value",
        "1-9-2026",
        "`aangemeld_op` must be a date as JJJJ-MM-DD that exists.",
    ),
    (
        {"aangemeld_op": "2026-02-30"},
        "malformed-value",
        "2026-02-30",
        "`aangemeld_op` must be a date as JJJJ-MM-DD that exists.",
    ),
    (
        {"vervolg_op": "14"},
        "wrong-type",
        "14",
        "`vervolg_op` must be a text; put quotes around it.",
    ),
    (
        {"vervolg_op": "2026-14"},
        "malformed-value",
        "2026-14",
        "`vervolg_op` does not have the expected form. For example: 2026-003",
    ),
)


@pytest.mark.parametrize(
    ("changes", "code", "at", "message"), CASES, ids=[c[3][:50] for c in CASES]
)
def test_an_error_in_a_case_is_told(
    changes: dict[str, Answer], code: str, at: str, message: str
) -> None:
    assert judged(case("", **changes), "casussen/2026-001.md") == [(code, at, message)]


TEAMS: tuple[tuple[str, str, str, str, str], ...] = (
    ("wijk: Voorbeeldwijk", "naam: x", "missing-key", "overleg", "`overleg.wijk` is missing."),
    (
        "cyclus_weken: 6",
        "cyclus_weken: 60",
        "malformed-value",
        "60",
        "`overleg.cyclus_weken` must lie between 1 and 26.",
    ),
    (
        "cyclus_weken: 6",
        "cyclus_weken: zes",
        "wrong-type",
        "zes",
        "`overleg.cyclus_weken` must be a whole number.",
    ),
    ("functie: huisarts, ", "", "missing-key", "ha-1", "`leden.ha-1.functie` is missing."),
    (
        "functie: huisarts",
        "functie: ",
        "empty-answer",
        "functie",
        "`leden.ha-1.functie` is empty.",
    ),
    (
        "functie: huisarts",
        "functie: huisarts, begeleid: ja",
        "unknown-key",
        "begeleid",
        "This key is not used here. Did you mean `begeleidt`?",
    ),
    (
        "  ha-1: {",
        "  Ha 1: {",
        "malformed-value",
        "Ha 1",
        "Write this key as a small letter, then small letters, digits or hyphens.",
    ),
    (
        "taal: nl",
        "regels: [a]\ntaal: nl",
        "wrong-type",
        "[a]",
        "`regels` must hold keys of its own, indented below it.",
    ),
    (
        "taal: nl",
        "regels: {same-question: waarschuw}\ntaal: nl",
        "unknown-value",
        "waarschuw",
        "`regels.same-question` must be one of: uit, info, waarschuwing, fout. "
        "Did you mean `waarschuwing`?",
    ),
    (
        "taal: nl",
        "toegestaan: [{woord: x}]\ntaal: nl",
        "missing-key",
        "{woord: x}",
        "`toegestaan[1].reden` is missing.",
    ),
)


@pytest.mark.parametrize(
    ("old", "new", "code", "at", "message"), TEAMS, ids=[each[4][:50] for each in TEAMS]
)
def test_an_error_in_the_settings_is_told_with_its_whole_name(
    old: str, new: str, code: str, at: str, message: str
) -> None:
    assert judged(team(TEAM.replace(old, new, 1)), "casus.yaml") == [(code, at, message)]


def test_errors_stand_in_the_order_of_the_file() -> None:
    files = case(titel="", lichamelijk="moe", soort="x", onbekend="y")
    codes = [code for code, _at, _message in judged(files, "casussen/2026-001.md")]
    assert codes == ["empty-answer", "unknown-value", "wrong-type", "unknown-key"]


def test_an_empty_settings_file_lacks_its_parts_at_the_beginning() -> None:
    found = judged(team(""), "casus.yaml")
    assert [message for _code, _at, message in found] == [
        "`overleg` is missing.",
        "`teams` is missing.",
        "`leden` is missing.",
    ]


def test_a_value_that_was_not_read_is_not_judged() -> None:
    found = judged(case(titel="*x"), "casussen/2026-001.md")
    assert [code for code, _at, _message in found] == ["yaml-alias"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("---\n", "\ufeff---\n", "byte-order-mark"),
        ("soort: nieuw", "soort: nieuw\nsoort: x", "duplicate-key"),
        ("soort: nieuw", "soort: !x nieuw", "yaml-tag"),
        ("Somber", "Somb\udce9r", "not-utf-8"),
    ],
)
def test_values_that_were_read_all_the_same_are_judged(old: str, new: str, code: str) -> None:
    ((path, text),) = case(titel="").items()
    found = judged({path: text.replace(old, new, 1)}, path)
    assert sorted(each for each, _at, _message in found) == sorted([code, "empty-answer"])


@pytest.mark.parametrize(
    ("part", "value", "message"),
    [
        ({"type": "object"}, "x", "`a` must hold keys of its own, indented below it."),
        ({"type": "array", "minItems": 1}, "[]", "`a` is empty."),
        ({"type": "array", "minItems": 2}, "[x]", "`a` is too short."),
        ({"maximum": 3}, "4", "`a` must lie between … and 3."),
        ({"pattern": "^x$"}, "y", "`a` does not have the expected form."),
        ({"not": {}}, "y", "`a` does not have the expected form."),
    ],
)
def test_what_a_team_may_use_in_its_own_method_is_worded(
    part: dict[str, Any], value: str, message: str
) -> None:
    reading = read(f"a: {value}")
    problems = explain({"properties": {"a": part}}, reading.value, reading.places)
    assert [problem.message for problem in problems] == [message]


@pytest.mark.parametrize("kind", ["casus", "bijeenkomst", "bespreking", "team"])
def test_no_message_repeats_what_was_written(kind: str) -> None:
    for key in shipped().schema(kind)["properties"]:
        for value in ("Jansen", "[Jansen]", "{a: Jansen}", "[[Jansen]]", "{a: {Jansen: Jansen}}"):
            reading = read(f"{key}: {value}\nJansen: Jansen\n")
            problems = explain(shipped().schema(kind), reading.value, reading.places)
            assert not [each for each in problems if "Jansen" in each.message]


def test_a_file_in_order_has_no_problems() -> None:
    whole = corpus(repo(case(), meeting()))
    for document in whole.documents:
        assert told(whole, document) == []
    assert parse(Source("casus.yaml", TEAM)).problems == ()
