"""Task lines: what is read as an action, and what in a line is its owner, day, aim and word."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casuskit.core.tasks import Task, tasks
from casuskit.core.text import Span


def read(text: str) -> list[Task]:
    return list(tasks(text, 0, len(text)))


def only(line: str) -> Task:
    (task,) = read(line)
    return task


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- Bel de huisarts @bt-1",
        "- [] Bel de huisarts",
        "-[ ] Bel de huisarts",
        "- [ ]Bel de huisarts",
        "- [v] Bel de huisarts",
        "- [ ]",
        "- [ ]   ",
        "- [ ] \r\n",
        "1. [ ] Bel de huisarts",
        "> - [ ] Bel de huisarts",
        "Lees - [ ] Bel de huisarts",
        "- [x](https://example.org)",
        "```\n- [ ] Bel de huisarts\n```",
        "~~~ markdown\n- [ ] Bel de huisarts\n~~~",
        "````\n```\n- [ ] Bel de huisarts\n```\n````",
        "```\n- [ ] Bel de huisarts, in een blok dat nooit eindigt",
        "<!-- - [ ] Bel de huisarts -->",
        "<!--\n- [ ] Bel de huisarts\n-->",
        "<!--\n- [ ] Bel de huisarts",
    ],
)
def test_this_is_not_an_action(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("- [ ] Bel de huisarts", False),
        ("- [x] Bel de huisarts", True),
        ("- [X] Bel de huisarts", True),
        ("* [ ] Bel de huisarts", False),
        ("+ [ ]  Bel de huisarts", False),
        ("  - [ ] Bel de huisarts", False),
        ("\t- [x] Bel de huisarts", True),
        ("- [ ] Bel de huisarts\r\n", False),
        ("```\n```\n- [ ] Bel de huisarts", False),
        ("`````` zo\n- [ ] Bel\n``````\n- [ ] Bel de huisarts", False),
        ("``` zo ```\n- [ ] Bel de huisarts", False),
        ("<!-- a -->\n- [ ] Bel de huisarts <!-- b -->\n", False),
    ],
)
def test_this_is_an_action(text: str, done: bool) -> None:
    task = only(text)
    assert (task.what, task.done) == ("Bel de huisarts", done)


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("Bel de huisarts", ""),
        ("Bel de huisarts @bt-1", "bt-1"),
        ("@bt-1 belt de huisarts", "bt-1"),
        ("Bel de huisarts (@bt-1).", "bt-1"),
        ("Bel @bt-1, met hulp van @ha-1", "bt-1"),
        ("Mail balie@voorbeeld.example", ""),
        ("Mail balie@voorbeeld.example @bt-1", "bt-1"),
        ("Volg @voorbeeld.example", ""),
        ("Volg @voorbeeld@voorbeeld.example", ""),
        ("Lees https://example.org/@voorbeeld", ""),
        ("Bel @Bt-1", ""),
        ("Bel @1-bt", ""),
        ("Bel @bt-1_x", ""),
        ("Bel @bt-1X", ""),
        ("Bel @b" + "t" * 31, ""),
        ("Zet `@bt-1` achter een actie", ""),
        ("Bel de huisarts <!-- @bt-1 -->", ""),
        ("Bel met 2 @ 3", ""),
    ],
)
def test_the_owner_is_a_key_behind_an_at_sign(line: str, owner: str) -> None:
    assert only(f"- [ ] {line}").owner == owner


DAY = date(2026, 12, 16)


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("Bel 📅 2026-12-16", DAY),
        ("Bel 📅2026-12-16 @bt-1", DAY),
        ("Bel 📅\ufe0f 2026-12-16", DAY),
        ("Bel uiterlijk 2026-12-16.", DAY),
        ("Uiterlijk 2026-12-16 bellen", DAY),
        ("Bel 2026-12-16", None),
        ("Bel 📅 16-12-2026", None),
        ("Bel 📅 2026-02-30", None),
        ("Bel 📅 2026-12-160", None),
        ("Bel 📅", None),
        ("Bel nietuiterlijk 2026-12-16", None),
        ("Bel uiterlijk woensdag 2026-12-16", None),
        ("Bel ✅ 2026-12-16", None),
        ("Schrijf `📅 2026-12-16`", None),
    ],
)
def test_the_last_day_stands_behind_its_sign_or_word(line: str, due: date | None) -> None:
    assert only(f"- [ ] {line}").due == due


@pytest.mark.parametrize(
    ("line", "done_on"),
    [
        ("Bel ✅ 2026-12-16", DAY),
        ("Bel ✅\ufe0f 2026-12-16", DAY),
        ("Bel 📅 2026-12-20 ✅ 2026-12-16", DAY),
        ("Bel 📅 2026-12-16", None),
        ("Bel ✅ 2026-13-16", None),
        ("Bel ✅", None),
    ],
)
def test_the_day_of_doing_stands_behind_the_tick(line: str, done_on: date | None) -> None:
    assert only(f"- [x] {line}").done_on == done_on


@pytest.mark.parametrize(
    ("line", "serves"),
    [
        ("Bel #veiligheid", ("veiligheid",)),
        ("Bel #Veiligheid.", ("veiligheid",)),
        ("Bel (#hulpvraag) #wonen", ("hulpvraag", "wonen")),
        ("Bel # veiligheid", ()),
        ("Bel ##veiligheid", ()),
        ("Bel #1", ()),
        ("Bel #veiligheid2", ()),
        ("Lees https://example.org/#veiligheid", ()),
        ("Lees https://example.org/pagina#veiligheid", ()),
        ("Lees &#x27;", ()),
        ("Schrijf `#veiligheid`", ()),
    ],
)
def test_an_aim_is_a_tag(line: str, serves: tuple[str, ...]) -> None:
    assert only(f"- [ ] {line}").serves == serves


@pytest.mark.parametrize(
    ("line", "agreed"),
    [
        ("Bel @ha-1 (akkoord)", True),
        ("Bel @ha-1 (met akkoord)", True),
        ("Bel @ha-1 (Akkoord)", True),
        ("Bel @ha-1", False),
        ("Vraag @ha-1 om akkoord", False),
        ("Bel @ha-1 (niet akkoord)", False),
        ("Bel @ha-1 (akkoord?)", False),
    ],
)
def test_who_agreed_says_so_between_brackets(line: str, agreed: bool) -> None:
    assert only(f"- [ ] {line}").agreed is agreed


def test_what_is_to_be_done_is_left_when_the_marks_are_taken_away() -> None:
    line = "- [x]  Bel de  huisarts #hulpvraag @ha-1 (akkoord) 📅 2026-12-16 ✅ 2026-12-15\r\n"
    assert only(line).what == "Bel de huisarts"


def test_a_mark_in_code_is_a_word_like_any_other() -> None:
    line = "- [ ] Zet `@bt-1 📅 2026-12-16` achter een actie <!-- waarom --> @bt-2"
    assert only(line).what == "Zet `@bt-1 📅 2026-12-16` achter een actie"


def test_nested_actions_are_actions_of_their_own_in_order() -> None:
    text = "- [ ] Een @bt-1\n  - gewoon\n  - [x] Twee @bt-2\n\n      - [ ] Drie\n"
    assert [(task.what, task.owner) for task in read(text)] == [
        ("Een", "bt-1"),
        ("Twee", "bt-2"),
        ("Drie", ""),
    ]


def test_a_span_runs_from_the_dash_to_the_end_of_the_line() -> None:
    text = "Kop\r\n  - [ ] Bel de huisarts 📅 2026-12-16 \r\nSlot"
    span = only(text).span
    assert text[span.start : span.end] == "- [ ] Bel de huisarts 📅 2026-12-16 "


def test_only_lines_between_the_offsets_are_read() -> None:
    first, second = "- [ ] Een\n", "- [ ] Twee\n"
    text = first + second
    assert [task.what for task in tasks(text, len(first), len(text))] == ["Twee"]
    assert [task.what for task in tasks(text, 0, len(first))] == ["Een"]


PIECES = (
    "- [ ] ",
    "- [x] ",
    "Bel ",
    "@bt-1 ",
    "📅 2026-12-16 ",
    "✅ 2026-11-05 ",
    "#hulpvraag ",
    "`",
    "```",
    "~~~",
    "<!--",
    "-->",
    "\n",
    "\r\n",
    "\t",
    "  ",
    "é",
    "(",
)
MARKDOWN = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(MARKDOWN)
def test_an_action_always_stands_on_one_line_at_its_span(text: str) -> None:
    previous = Span(0, 0)
    for task in read(text):
        line = text[task.span.start : task.span.end]
        assert line[:3] in ("- [", "* [", "+ [")
        assert "\n" not in line
        assert task.span.start >= previous.end
        previous = task.span
