"""Whatever a text holds, an independent reader finds in what we make exactly what we meant."""

import csv
import email
import email.policy
import io
import json
import re
import zipfile
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import icalendar
import pytest
import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st

from casuskit.actions.followup import Choice, chosen
from casuskit.cli import action_list
from casuskit.cli.console import safe
from casuskit.cli.table import table
from casuskit.core.runner import harmless, harmless_markdown, harmless_markup, json_text
from casuskit.io.calendar import ics
from casuskit.io.mail import draft
from casuskit.io.odt import odt
from casuskit.io.word import word
from casuskit.meetings.entries import Appointment
from casuskit.render.html import fragment
from casuskit.render.markdown import escape
from casuskit.render.text import text as plain_text
from tests.builders import case, corpus, meeting, record, repo

SIGNS = "<>&\"'`[]{}()|:;=@+-#*_~!\\%$,./\r\n\t\v\f\0\x1b\x7f\x85\u2028\u2029\u202e\u200b\ufeff＝"
PIECES = (
    "::error::",
    "##[error]",
    "BEGIN:VEVENT",
    "END:VCALENDAR",
    "X-EIGEN:1",
    "Bcc: a@example.org",
    "=HYPERLINK(1)",
    "@SUM(1)",
    "<script>",
    "]]>",
    "<!--",
    "javascript:",
    "{{7*7}}",
    "]({})",
    "a" * 80,
)
NASTY = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(SIGNS, max_size=4), st.text(max_size=6)), max_size=6
).map("".join)
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
RUNNER = re.compile(r"^\s*::|##\[", re.MULTILINE)


def line(text: str) -> str:
    """The text as it can stand in one line of a file that is read without a fault."""
    return " ".join("".join(each for each in text if each.isprintable()).split())


@given(NASTY)
def test_a_cell_is_a_cell_and_never_a_formula(text: str) -> None:
    body = f"## Vervolgacties\n\n- [ ] a{line(text)} @bt-2\n- [ ] {line(text) or 'b'}\n"
    whole = corpus(repo(case(), meeting(), record(body)))
    actions = chosen(whole, Choice())
    made = action_list.as_csv(whole, actions)
    text_made = made.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text_made, newline=""), delimiter=";", strict=True))
    assert len(rows) == len(actions) + 1
    assert {len(row) for row in rows} == {9}
    assert [cell for row in rows for cell in row if cell[:1] in "=+-@\t\r＝＋－＠" and cell] == []
    assert not RUNNER.search(made.decode())


EVENT = {"SUMMARY", "DTSTART", "DTEND", "LOCATION", "STATUS", "UID", "CLASS", "SEQUENCE", "DTSTAMP"}


@settings(max_examples=30)
@given(NASTY, NASTY)
def test_a_calendar_holds_one_event_with_what_we_put_in_it(name: str, place: str) -> None:
    day = date(2026, 12, 3)
    entry = Appointment("een@casuskit", "", name, day, None, None, f"p{place}", (), False)
    made = ics(Path("/"), [entry])
    for byte in made.replace(b"\r\n", b""):
        assert byte >= 32 or byte == 9
    read = icalendar.Calendar.from_ical(made)
    assert [each.name for each in read.walk()] == [
        "VCALENDAR",
        "VTIMEZONE",
        "DAYLIGHT",
        "STANDARD",
        "VEVENT",
    ]
    (event,) = read.walk("VEVENT")
    assert {*event} == EVENT
    other = vobject.readOne(made.decode())
    assert {each.name for each in other.vevent.getChildren()} == EVENT
    assert "".join(str(event["LOCATION"]).split()) == "".join(clean(f"p{place}").split())


def clean(text: str) -> str:
    """A text without the signs that RFC 5545 does not have."""
    return re.sub("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", " ", text)


@given(NASTY, NASTY)
def test_a_mail_has_our_headers_and_parts_and_no_other(subject: str, body: str) -> None:
    made = draft(f"S {subject}", body, f"<p>{escape(body)}</p>", b"%PDF-1.7", "agenda.pdf")
    read = email.message_from_bytes(made, policy=email.policy.default)
    assert sorted(read.keys()) == ["Content-Type", "MIME-Version", "Subject", "X-Unsent"]
    assert [each.get_content_type() for each in read.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "application/pdf",
    ]
    assert read.defects == []


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@settings(max_examples=20)  # a document takes long
@example("a" * 300)
@given(NASTY)
def test_a_word_document_has_a_heading_a_paragraph_and_no_field_or_link(text: str) -> None:
    made = word(f"# Kop {escape(text)}\n\nEen {escape(text)}\n")
    usual = word("# Kop\n\nEen\n")
    assert parts(made).keys() == parts(usual).keys()
    found = [each.tag for each in ET.fromstring(parts(made)["word/document.xml"]).iter()]  # noqa: S314 - our own
    assert found.count(f"{W}p") == 2
    assert {"instrText", "fldSimple", "hyperlink", "object", "altChunk"} & {
        each.removeprefix(W) for each in found
    } == set()
    assert b'TargetMode="External"' not in b"".join(parts(made).values())


@given(NASTY)
def test_an_open_document_has_a_heading_and_a_paragraph(text: str) -> None:
    def tags(made: bytes) -> list[str]:
        content = ET.fromstring(parts(made)["content.xml"])  # noqa: S314 - our own
        quiet = ("}s", "}tab", "}line-break")
        return [each.tag for each in content.iter() if not each.tag.endswith(quiet)]

    made = odt(f"# Kop {escape(text)}\n\nEen {escape(text)}\n")
    assert tags(made) == tags(odt("# Kop\n\nEen\n"))
    assert parts(made).keys() == parts(odt("# Kop\n")).keys()


def parts(made: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@given(NASTY)
def test_no_form_of_a_text_gives_a_runner_a_command(text: str) -> None:
    assert not RUNNER.search(harmless(text))
    assert not RUNNER.search(harmless_markdown(text))
    assert not RUNNER.search(harmless_markup(text))
    assert not RUNNER.search(json_text({text: [text]}))
    assert json.loads(json_text({text: [text]})) == {text: [text]}
    assert not RUNNER.search(table(("a", "b"), [(line(text), line(text))], 30))
    assert harmless(harmless(text)) == harmless(text)


@given(NASTY)
def test_what_is_made_harmless_reads_the_same(text: str) -> None:
    before = f"{escape(text)}\n"
    assert plain_text(harmless_markdown(before)) == plain_text(before)
    page = NOT_XML.sub("", harmless_markup(str(fragment(before))))
    root = ET.fromstring(f"<r>{page}</r>")  # noqa: S314 - our own
    assert not RUNNER.search(page)
    assert len(list(root.iter())) <= 2


@given(st.text())
def test_what_is_printed_moves_no_terminal(text: str) -> None:
    shown = safe(text)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert shown.encode() or not text


@pytest.mark.parametrize(
    "title", ["::error file=x::vals", "  ::set-output name=a::b", "a ##[error] b"]
)
def test_a_title_cannot_forge_an_annotation(title: str) -> None:
    assert not RUNNER.search(harmless_markdown(f"{escape(title)}\n{title}"))
