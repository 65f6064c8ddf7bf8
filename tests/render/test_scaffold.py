"""A new file reads back as what was put in it, and asks what is still open."""

import re
from datetime import date

import frontmatter
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.documents import Document, parse
from casuskit.core.plain_yaml import Value
from casuskit.core.schemas import questions
from casuskit.core.text import Source
from casuskit.meetings.agenda import propose
from casuskit.render.scaffold import case_scaffold, meeting_scaffold, record_scaffold
from casuskit.rules.engine import judge
from casuskit.rules.registry import rules
from tests.builders import Files, case, corpus, meeting, repo, shipped
from tests.example import COMING, HELD, example
from tests.example import meeting as example_meeting

METHODS = ("kbz", "omgekeerde-toets")
ORDER = ("schema", "casus", "titel", "methode", "soort")
KNOWN: dict[str, Value] = {
    "schema": "casus/1",
    "casus": "2026-001",
    "titel": "Moe: en somber # vandaag",
    "soort": "nieuw",
    "urgentie": "periodiek",
    "team": "buurtteam",
    "inbrenger": "bt-2",
    "grondslag": "anoniem",
}
every_method = pytest.mark.parametrize("method", METHODS)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=40)
lines = st.builds("{}\n{}\t{}".format, texts, texts, texts)
signs = st.text("-:#[]{}&*!|>'\"%@`, 0123456789abefnoxy_.~=?\n", min_size=1, max_size=12)
values = st.one_of(texts, lines, signs).filter(lambda text: not set(text) & {"\ufffe", "\uffff"})


def new_case(method: str, **changes: Value) -> str:
    schema = shipped().schema("casus", method)
    return case_scaffold(schema, {**KNOWN, "methode": method, **changes})


def read(text: str, path: str = "casussen/2026-001.md") -> Document:
    return parse(Source(path, text))


def plain(value: object) -> object:
    """A value as an independent reader sees it, dates as they are written."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def asked(text: str, key: str) -> str:
    """The comment lines right above a key, as one text."""
    [found] = re.findall(rf"((?:^#.*\n)*)^{key}:", text, re.MULTILINE)
    return " ".join(line.removeprefix("# ") for line in str(found).splitlines())


def codes(files: Files, path: str) -> list[str]:
    whole = corpus(files)
    found = judge(whole, rules("reading"), path.__eq__)
    return [each.rule for each in found]


@every_method
def test_a_new_case_reads_back_as_what_was_put_in(method: str) -> None:
    data = read(new_case(method)).data
    assert {key: value for key, value in data.items() if value is not None} == {
        **KNOWN,
        "methode": method,
    }


@every_method
def test_an_independent_reader_sees_the_same(method: str) -> None:
    text = new_case(method, aangemeld_op="2026-11-22", betrokkenen=["huisarts", "ja: nee"])
    seen = {key: plain(value) for key, value in frontmatter.loads(text).metadata.items()}
    assert seen == dict(read(text).data)


@every_method
def test_keys_come_in_the_order_of_the_schema(method: str) -> None:
    keys = list(read(new_case(method)).data)
    assert keys == [key for key in questions(shipped().schema("casus", method)) if key in keys]
    assert tuple(keys[:5]) == ORDER


@every_method
def test_every_open_question_stands_above_its_key(method: str) -> None:
    text = new_case(method)
    schema = questions(shipped().schema("casus", method))
    for key, value in read(text).data.items():
        comment = asked(text, key)
        if value is None:
            assert comment.startswith(" ".join(str(schema[key]["title"]).split()))
            assert " ".join(str(schema[key]["description"]).split()) in comment
            choices = [str(each) for each in schema[key].get("enum", ()) if each]
            assert all(choice in comment for choice in choices)
        else:
            assert comment == ""


@every_method
def test_every_question_of_the_method_is_asked(method: str) -> None:
    own = questions(shipped().methods[method].parts["casus"])
    assert set(own) <= set(read(new_case(method)).data)


@every_method
def test_what_is_only_known_later_is_not_asked_yet(method: str) -> None:
    later = {"afgesloten_op", "toestemming_op", "bewaren_tot", "vervolg_op"}
    assert not later & set(read(new_case(method)).data)
    assert read(new_case(method, vervolg_op="2025-003")).text("vervolg_op") == "2025-003"


@every_method
def test_a_new_case_can_be_read_without_a_fault(method: str) -> None:
    path = "casussen/2026-001.md"
    assert codes(repo({path: new_case(method)}), path) == []


def test_lines_are_short_and_hold_no_blanks_at_their_end() -> None:
    text = new_case("kbz")
    assert max(map(len, text.splitlines())) <= 92
    assert [line for line in text.splitlines() if line != line.rstrip()] == []
    assert text.endswith("## Aantekeningen\n")


@given(values, st.lists(values, max_size=3), st.sampled_from(METHODS))
def test_any_text_reads_back_exactly(text: str, items: list[str], method: str) -> None:
    listed: list[Value] = [*items]
    made = new_case(method, titel=text, hulpvraag_team=text, betrokkenen=listed)
    found, seen = read(made), frontmatter.loads(made).metadata
    assert (found.data["titel"], found.data["hulpvraag_team"]) == (text, text)
    assert found.data["betrokkenen"] == items
    assert plain(seen["titel"]) == text
    assert plain(seen["betrokkenen"]) == items
    assert found.body_text.strip() == "## Aantekeningen"


# Records and meetings


@pytest.mark.parametrize("asked_case", ["2026-004", "2026-005"])
def test_a_new_record_asks_the_questions_of_its_method_first(asked_case: str) -> None:
    found = example().case_by_id[asked_case]
    text = record_scaffold(example(), example_meeting(HELD), found)
    document = read(text, f"bijeenkomsten/2026-10-22/{asked_case}.md")
    own = list(questions(shipped().methods[found.method].parts["bespreking"]))
    assert list(document.data)[: 4 + len(own)] == [
        "schema",
        "bijeenkomst",
        "casus",
        "minuten",
        *own,
    ]
    assert (document.text("casus"), document.text("bijeenkomst")) == (asked_case, "2026-10-22")
    assert frontmatter.loads(text).metadata["casus"] == asked_case
    assert all(asked(text, key) for key, value in document.data.items() if value is None)
    assert text.endswith("## Vervolgacties\n")


def test_a_new_record_can_be_read_without_a_fault() -> None:
    files = repo(case(), meeting())
    whole = corpus(files)
    path = "bijeenkomsten/2026-10-22/2026-001.md"
    text = record_scaffold(whole, whole.meetings[0], whole.cases[0])
    assert codes({**files, path: text}, path) == []


def test_a_new_meeting_holds_its_roles_and_cases() -> None:
    agenda = propose(example(), example_meeting(COMING))
    ids = [slot.case.id for slot in agenda.slots]
    text = meeting_scaffold(example(), agenda, ids)
    document = read(text, "bijeenkomsten/2026-12-03/bijeenkomst.md")
    assert document.texts("agenda") == tuple(ids)
    assert {role: document.text(role) for role in agenda.roles} == dict(agenda.roles)
    assert (document.text("tijd"), document.number("duur_minuten")) == ("12:30", 90)
    assert plain(frontmatter.loads(text).metadata["agenda"]) == ids


def test_a_new_meeting_can_be_read_without_a_fault() -> None:
    whole = corpus(repo(case(), meeting(bijeenkomst="2026-12-03", agenda=None)))
    path = "bijeenkomsten/2026-12-03/bijeenkomst.md"
    text = meeting_scaffold(whole, propose(whole, whole.meetings[0]), ["2026-001"])
    assert codes(repo(case(), {path: text}), path) == []
