"""A baseline knows findings by their place, and holds nothing of what was found."""

import json

import pytest

from casuskit.core.documents import parse
from casuskit.core.findings import Finding, Severity
from casuskit.core.text import Position, Source, Span
from casuskit.report.baseline import Looked, Malformed, mark, read, stale, without_known, written
from casuskit.report.report import Mark, Origin, Placed, Report

TEXT = "---\nschema: casus/1\ntitel: Sanne\nSanne: x\n---\nEen\n\n# Kop\n\nTwee\n\n## Kop\nDrie\n"
HERE = Position(1, 1)


def mark_at(word: str, text: str = TEXT) -> Mark:
    document = parse(Source("casussen/2026-001.md", text))
    at = text.index(word)
    finding = Finding("person-name", Severity.ERROR, document.path, Span(at, at + 1), "", "PERSON")
    return mark(finding, document, document.path, {"schema", "titel"})


def placed(place: str, rule: str = "bsn", path: str = "a.md", origin: str = "") -> Placed:
    finding = Finding(rule, Severity.ERROR, path, Span(0, 0), "999990007", "BSN")
    where = Origin(origin, "c" * 40, 1) if origin else None
    return Placed(finding, path, HERE, HERE, Mark(path, rule, "BSN", place), where)


def report(*found: Placed) -> Report:
    return Report(found, 1, 0, "")


def left(found: list[Placed], known: list[Placed]) -> list[Placed]:
    baseline = read(written(known, history=False))
    return list(without_known(report(*found), baseline).placed)


ONE, OTHER = placed("titel"), placed("#2")
ALL = Looked(frozenset({"a.md"}), lambda _rule: True, whole=False, history=False)


# Places


def test_a_place_is_a_key_or_a_heading() -> None:
    assert [mark_at(word).place for word in ("Sanne\n", "Een", "Twee", "Drie")] == [
        "titel", "#0", "#1", "#2",
    ]  # fmt: skip


def test_a_key_that_no_schema_knows_is_not_told() -> None:
    assert mark_at("Sanne: x").place == ""


def test_lines_may_move_within_their_place() -> None:
    moved = TEXT.replace("titel:", "# nieuw\ntitel:").replace("Twee", "Nieuw.\n\nTwee")
    assert [mark_at(word, moved) for word in ("Sanne\n", "Twee")] == [
        mark_at(word) for word in ("Sanne\n", "Twee")
    ]


# What is known


def test_what_is_known_is_left_out_and_counted() -> None:
    found = without_known(report(ONE, OTHER), read(written([ONE], history=False)))
    assert (found.placed, found.known) == ((OTHER,), 1)


def test_one_more_at_a_known_place_is_reported() -> None:
    assert left([ONE, ONE, OTHER], [ONE, OTHER]) == [ONE]


def test_an_other_rule_or_file_at_a_known_place_is_reported() -> None:
    others = [placed("titel", rule="iban"), placed("titel", path="b.md")]
    assert left([ONE, *others], [ONE]) == others


def test_a_known_place_is_known_in_every_version_of_the_file() -> None:
    first, second = placed("titel", origin="1"), placed("titel", origin="2")
    assert left([first, second], [first]) == []
    assert left([first, second, second], [first, second]) == [second]


def test_what_could_not_be_looked_into_can_be_known() -> None:
    picture = placed("#0", rule="attachment")
    before = report(picture)._replace(skipped=1, unread={"attachment": 1})
    after = without_known(before, read(written([picture], history=False)))
    assert (after.skipped, dict(after.unread)) == (0, {})


# What is no longer there


def test_what_is_gone_is_counted() -> None:
    baseline = read(written([ONE, ONE, OTHER], history=False))
    assert stale([ONE], baseline, ALL) == 2


def test_nothing_is_said_of_what_the_run_did_not_look_at() -> None:
    baseline = read(written([ONE, placed("x", path="b.md")], history=False))
    assert stale([], baseline, ALL) == 1
    assert stale([], baseline, ALL._replace(ran=lambda rule: rule != "bsn")) == 0
    assert stale([], baseline, ALL._replace(whole=True)) == 2


def test_the_files_of_today_say_nothing_of_a_baseline_of_the_past() -> None:
    baseline = read(written([placed("x", path="weg.md")], history=True))
    assert stale([], baseline, ALL._replace(whole=True)) == 0
    assert stale([], baseline, ALL._replace(whole=True, history=True)) == 1


# The file


def test_a_baseline_holds_no_value_and_no_hash() -> None:
    text = written([ONE, OTHER, ONE], history=False)
    assert "999990007" not in text
    assert json.loads(text) == {
        "version": 1,
        "history": False,
        "findings": [
            {"path": "a.md", "rule": "bsn", "kind": "BSN", "place": "#2", "count": 1},
            {"path": "a.md", "rule": "bsn", "kind": "BSN", "place": "titel", "count": 2},
        ],
    }


def test_the_same_findings_in_any_order_give_the_same_bytes() -> None:
    assert written([ONE, OTHER], history=False) == written([OTHER, ONE], history=False)
    assert written([], history=False).endswith('"findings": []\n}\n')


ENTRY = {"path": "a.md", "rule": "bsn", "kind": "BSN", "place": "", "count": 1}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[" * 100_000,
        '{"version": 2, "findings": []}',
        '{"version": 1, "findings": {}}',
        json.dumps({"version": 1, "findings": ["x"]}),
        json.dumps({"version": 1, "findings": [{**ENTRY, "count": 0}]}),
        json.dumps({"version": 1, "findings": [{**ENTRY, "count": True}]}),
        json.dumps({"version": 1, "findings": [{**ENTRY, "path": None}]}),
        json.dumps({"version": 1, "findings": [{**ENTRY, "more": 1}]}),
        json.dumps({"version": 1, "findings": [{"path": "a.md"}]}),
    ],
)
def test_what_is_no_baseline_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        read(text)
