"""A change of a task edits its line and nothing else, and reads back as meant or is refused."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.documents import Document, parse
from casuskit.core.errors import CasusError
from casuskit.core.records import Discussion
from casuskit.core.task_edits import Change, handed_over, moved, rewritten, ticked
from casuskit.core.tasks import Task
from casuskit.core.text import Source

HEAD = "---\nschema: bespreking/1\ncasus: 2026-001  # - [ ] Bel\n---\n\n## Vervolgacties\n\n"
TODAY, LATER = date(2026, 11, 22), date(2026, 12, 31)
Make = Callable[[Document, Task], Change]


def tick(document: Document, task: Task) -> Change:
    return ticked(document, task, TODAY)


def move(document: Document, task: Task) -> Change:
    return moved(document, task, LATER)


def hand(document: Document, task: Task) -> Change:
    return handed_over(document, task, "ha-1", agreed=False)


def hand_agreed(document: Document, task: Task) -> Change:
    return handed_over(document, task, "ha-1", agreed=True)


def document(body: str) -> Document:
    return parse(Source("bijeenkomsten/2026-10-22/2026-001.md", HEAD + body))


def tasks(found: Document) -> tuple[Task, ...]:
    return Discussion(found).tasks


def after(make: Make, body: str, number: int = 0) -> str:
    """The body of a record after a change of one of its tasks."""
    found = document(body)
    task = tasks(found)[number]
    return rewritten(found, task, make(found, task)).removeprefix(HEAD)


TICKED = (
    ("- [ ] Bel @bt-1 📅 2026-12-16", "- [x] Bel @bt-1 📅 2026-12-16 ✅ 2026-11-22"),
    ("- [ ] Bel uiterlijk 2026-12-16.", "- [x] Bel uiterlijk 2026-12-16. ✅ 2026-11-22"),
    ("* [ ] Bel", "* [x] Bel ✅ 2026-11-22"),
    ("  + [ ]  Bel \t", "  + [x]  Bel ✅ 2026-11-22 \t"),
    ("\t- [ ] Bel", "\t- [x] Bel ✅ 2026-11-22"),
    ("- [ ] Bel <!-- na 17 uur -->", "- [x] Bel ✅ 2026-11-22 <!-- na 17 uur -->"),
    (
        "- [ ] Bel <!-- een --> <!-- twee -->  ",
        "- [x] Bel ✅ 2026-11-22 <!-- een --> <!-- twee -->  ",
    ),
    ("- [ ] Bel <!-- na\n17 uur -->", "- [x] Bel ✅ 2026-11-22 <!-- na\n17 uur -->"),
    ("- [ ] Bel <!-- nu --> terug", "- [x] Bel <!-- nu --> terug ✅ 2026-11-22"),
    ("- [ ] Zet `✅` in de lijst", "- [x] Zet `✅` in de lijst ✅ 2026-11-22"),
    ("- [ ] Bel ✅ 2026-11-20", "- [x] Bel ✅ 2026-11-20"),
    ("- [ ] Bel ✅\ufe0f 2026-13-20 @bt-1", "- [x] Bel ✅\ufe0f 2026-11-22 @bt-1"),
    ("- [ ] Bel ☎️ 👩‍⚕️", "- [x] Bel ☎️ 👩‍⚕️ ✅ 2026-11-22"),
    ("- [ ] Bel\u2028Mail", "- [x] Bel\u2028Mail ✅ 2026-11-22"),
)

MOVED = (
    ("- [ ] Bel @bt-1 📅 2026-12-16", "- [ ] Bel @bt-1 📅 2026-12-31"),
    ("- [ ] Bel 📅\ufe0f2026-12-16 @bt-1", "- [ ] Bel 📅\ufe0f2026-12-31 @bt-1"),
    ("- [ ] Uiterlijk 2026-12-16 bellen", "- [ ] Uiterlijk 2026-12-31 bellen"),
    ("- [ ] Bel 📅 2026-02-30", "- [ ] Bel 📅 2026-12-31"),
    ("- [ ] Bel @bt-1", "- [ ] Bel @bt-1 📅 2026-12-31"),
    ("- [ ] Bel uiterlijk woensdag", "- [ ] Bel uiterlijk woensdag 📅 2026-12-31"),
    ("- [ ] Bel  <!-- 📅 2026-01-01 -->", "- [ ] Bel 📅 2026-12-31  <!-- 📅 2026-01-01 -->"),
    ("- [ ] Zet `📅 2026-12-16`", "- [ ] Zet `📅 2026-12-16` 📅 2026-12-31"),
)

HANDED = (
    ("- [ ] Bel @bt-1 📅 2026-12-16", "- [ ] Bel @ha-1 📅 2026-12-16"),
    ("- [ ] @bt-1 belt, zegt @bt-1", "- [ ] @ha-1 belt, zegt @ha-1"),
    ("- [ ] Bel (@bt-1).", "- [ ] Bel (@ha-1)."),
    ("- [ ] Bel @bt-1 (akkoord)", "- [ ] Bel @ha-1"),
    ("- [ ] Bel (met akkoord) nu (akkoord) 📅 2026-12-16", "- [ ] Bel nu @ha-1 📅 2026-12-16"),
    ("- [ ] Bel <!-- x -->(akkoord) @bt-1", "- [ ] Bel <!-- x --> @ha-1"),
    ("- [ ] Zeg `(akkoord)` @bt-1", "- [ ] Zeg `(akkoord)` @ha-1"),
    ("- [ ] Bel, (akkoord)nu @bt-1\t(akkoord)", "- [ ] Bel, nu @ha-1"),
    ("- [ ] Bel", "- [ ] Bel @ha-1"),
    ("- [ ] Bel #hulpvraag  📅 2026-12-16 ", "- [ ] Bel #hulpvraag @ha-1  📅 2026-12-16 "),
    ("- [ ] Bel ⏳ 2026-12-01 📅 2026-12-16", "- [ ] Bel @ha-1 ⏳ 2026-12-01 📅 2026-12-16"),
    ("- [ ] Bel uiterlijk 2026-12-16", "- [ ] Bel uiterlijk 2026-12-16 @ha-1"),
    ("- [ ] Mail `@bt-1` <!-- @bt-2 -->", "- [ ] Mail `@bt-1` @ha-1 <!-- @bt-2 -->"),
)

AGREED = (
    ("- [ ] Bel @bt-1 📅 2026-12-16", "- [ ] Bel @ha-1 (akkoord) 📅 2026-12-16"),
    ("- [ ] Bel @ha-1 📅 2026-12-16", "- [ ] Bel @ha-1 (akkoord) 📅 2026-12-16"),
    ("- [ ] Bel (met akkoord) @bt-1", "- [ ] Bel (met akkoord) @ha-1"),
    ("- [ ] Bel 📅 2026-12-16", "- [ ] Bel @ha-1 (akkoord) 📅 2026-12-16"),
)

SAME = (
    (tick, "- [x] Bel"),
    (tick, "- [X] Bel ✅ 2026-11-01"),
    (move, "- [ ] Bel uiterlijk 2026-12-31"),
    (hand, "- [ ] Bel @ha-1"),
    (hand_agreed, "- [ ] Bel @ha-1 (akkoord)"),
)

REFUSED = (
    (tick, "- [ ] Bel ✅", "✅"),
    (tick, "- [ ] Bel ✅ gisteren", "✅"),
    (move, "- [ ] Bel 📅", "📅"),
    (move, "- [ ] Bel 📅 16-12-2026", "📅"),
    (hand, "- [ ] Bel @bt-1 en @bt-2", "Two people"),
)


@pytest.mark.parametrize(
    ("make", "before", "expected"),
    [
        *((tick, *row) for row in TICKED),
        *((move, *row) for row in MOVED),
        *((hand, *row) for row in HANDED),
        *((hand_agreed, *row) for row in AGREED),
    ],
)
@pytest.mark.parametrize("break_", ["\n", "\r\n"])
def test_only_the_marks_of_the_line_change(
    make: Make, before: str, expected: str, break_: str
) -> None:
    around = "- [ ] Boven @bt-2 {0} 📅 2026-12-01\n{1}\n\n- [x] Onder ✅ 2026-11-01\nSlot"
    old = around.format("(akkoord)", before).replace("\n", break_)
    new = around.format("(akkoord)", expected).replace("\n", break_)
    assert after(make, old, number=1) == new


@pytest.mark.parametrize(("make", "line"), SAME)
def test_what_reads_as_meant_stays_as_it_is(make: Make, line: str) -> None:
    found = document(line)
    assert make(found, tasks(found)[0]).edits == ()
    assert after(make, line) == line


@pytest.mark.parametrize(("make", "line", "named"), REFUSED)
def test_a_line_that_cannot_be_changed_is_told_with_its_place(
    make: Make, line: str, named: str
) -> None:
    with pytest.raises(CasusError, match=rf"^bijeenkomsten/2026-10-22/2026-001\.md:8:1: .*{named}"):
        after(make, line)


def test_an_owner_that_would_not_be_read_back_is_refused() -> None:
    found = document("- [ ] Bel @bt-1")
    task = tasks(found)[0]
    change = handed_over(found, task, "Huisarts 1", agreed=False)
    with pytest.raises(CasusError, match="change it by hand"):
        rewritten(found, task, change)


def test_a_task_in_the_front_matter_is_not_a_task() -> None:
    assert [task.what for task in tasks(document("- [ ] Mail"))] == ["Mail"]


# Properties

WORDS = (
    *("Bel", "mail ", "📅 2026-12-16", "📅\ufe0f2026-02-30", "uiterlijk 2026-12-16", "📅", "✅"),
    *(
        "✅ 2026-11-01",
        "@bt-1",
        "@ha-1",
        "(akkoord)",
        "#hulpvraag",
        "`",
        "<!--",
        "-->",
        "```",
        "~~~",
    ),
    *(" ", "  ", "\t", "\u00a0", "é", "👩‍⚕️", "\\", "x@y", "(", ".", "\u2028", "[x](y)"),
)
WORD = st.sampled_from(WORDS) | st.text("ab@✅📅`<!->0126- ", max_size=4)
INSIDE = st.lists(WORD, max_size=12).map("".join)
MARKS = re.compile(r"| |[0-9-]{10}|@[a-z][a-z0-9-]*|[ \t]?\((?:met )?akkoord\)")
MARK = st.sampled_from(["- [ ] ", "- [x] ", "* [ ] ", "  - [ ] ", "\t- [ ]  ", "- ", "", "```"])
LINES = st.lists(st.builds("{}{}".format, MARK, INSIDE), max_size=5)
FIRST = st.builds("- [ ] Bel {}".format, INSIDE)


@st.composite
def changes(draw: st.DrawFn) -> tuple[Document, int, Make]:
    """A record, the number of one of its tasks, and what is asked of it."""
    break_ = draw(st.sampled_from(["\n", "\r\n"]))
    found = document(break_.join([draw(FIRST), *draw(LINES)]))
    make = draw(st.sampled_from([tick, move, hand, hand_agreed]))
    return found, draw(st.integers(0, len(tasks(found)) - 1)), make


def asked(found: Document, number: int, make: Make) -> tuple[Change, str] | None:
    """A change and the text that it gives, or nothing when it is refused."""
    task = tasks(found)[number]
    try:
        change = make(found, task)
        return change, rewritten(found, task, change)
    except CasusError:
        return None


@given(changes())
def test_a_change_edits_only_its_line_and_reads_back_exactly_as_meant(
    drawn: tuple[Document, int, Make],
) -> None:
    found, number, make = drawn
    if made := asked(found, number, make):
        change, text = made
        old, task = found.source.text, tasks(found)[number]
        longer = len(text) - len(old)
        assert text[: task.span.start] == old[: task.span.start]
        assert text[task.span.end + longer :] == old[task.span.end :]
        meant = [each._replace(span=task.span) for each in tasks(found)]
        meant[number] = change.meant
        read = tasks(parse(Source(found.path, text)))
        assert [each._replace(span=task.span) for each in read] == meant


@given(changes())
def test_the_same_change_twice_is_that_change_once(drawn: tuple[Document, int, Make]) -> None:
    found, number, make = drawn
    if made := asked(found, number, make):
        again = asked(parse(Source(found.path, made[1])), number, make)
        assert again is not None
        assert again[1] == made[1]


@given(changes())
def test_nothing_of_a_line_is_lost_but_the_mark_that_changes(
    drawn: tuple[Document, int, Make],
) -> None:
    found, number, make = drawn
    if made := asked(found, number, make):
        text = found.source.text
        gone = [text[each.span.start : each.span.end] for each in made[0].edits]
        assert all(MARKS.fullmatch(each) for each in gone)


ORDINARY = st.builds(
    "- [ ] {}{}{}{}".format,
    st.sampled_from(["Bel de huisarts", "Mail @bt-1 (akkoord)", "Plan #hulpvraag @bt-1"]),
    st.sampled_from(["", " 📅 2026-12-16", " uiterlijk 2026-12-16", " 📅\ufe0f 2026-12-16"]),
    st.sampled_from(["", " <!-- let op -->"]),
    st.sampled_from(["", " ", "\t"]),
)


@given(ORDINARY, st.sampled_from([tick, move, hand, hand_agreed]))
def test_an_ordinary_line_is_never_refused(line: str, make: Make) -> None:
    assert after(make, line) != line
