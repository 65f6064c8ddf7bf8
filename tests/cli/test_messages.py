"""What goes to a chat, a mail and a calendar: no case text, no names, and always the same."""

import subprocess
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from tests.builders import TASKS, case, held, meeting, record
from tests.cli.run import casus, example_in
from tests.io.disk import on_disk

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TITLES = ("Zorg afhouden", "Stoppen met schuldhulp", "huis dat onveilig")


def calendar(path: Path) -> Any:
    """A calendar as icalendar reads it."""
    return Calendar.from_ical(path.read_bytes())


def mail(path: Path) -> EmailMessage:
    found = message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(found, EmailMessage)
    return found


def titles(root: Path) -> list[str]:
    """The titles of all cases of a repository, as they were written."""
    lines = (
        line
        for each in (root / "casussen").glob("*.md")
        for line in each.read_text("utf-8").splitlines()
    )
    return [
        line.removeprefix("titel: ").strip("\"'") for line in lines if line.startswith("titel: ")
    ]


def commit(root: Path) -> None:
    who = ("-c", "user.name=x", "-c", "user.email=x@voorbeeld.example")
    for words in (("init", "-q"), ("add", "-A"), (*who, "commit", "-q", "-m", "x")):
        subprocess.run(["git", *words], cwd=root, check=True, capture_output=True)


@pytest.mark.parametrize("command", ["agenda", "minutes"])
@pytest.mark.parametrize("kind", ["chat", "ics"])
def test_no_title_of_a_case_gets_out(command: str, kind: str, tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, command, "--format", kind, "-o", "uit")
    shown = (root / "uit").read_text(encoding="utf-8").replace("\r\n ", "")
    assert "2026-00" in shown
    assert titles(root)
    assert [each for each in titles(root) if each in shown] == []


def test_a_chat_text_fits_on_a_telephone(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    shown = casus(root, "agenda", "--format", "chat").out
    assert len(shown.splitlines()) <= 20
    assert max(map(len, shown.splitlines())) <= 60
    assert "- 12:40 2026-009, praktijkondersteuner ggz (spoed)" in shown


def test_a_chat_text_of_minutes_tells_outcome_and_who_does_something(tmp_path: Path) -> None:
    shown = casus(example_in(tmp_path), "minutes", "--format", "chat").out
    assert "- 2026-005: escalatie" in shown
    assert "- 2026-005/3: wijkverpleegkundige, 1 december 2026" in shown
    assert "Meld de zorgen" not in shown


def test_a_mail_is_a_draft_with_text_html_and_the_whole_as_pdf(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    assert casus(root, "agenda", "-o", "a.eml").code == 0
    found = mail(root / "a.eml")
    kinds = [part.get_content_type() for part in found.walk() if not part.is_multipart()]
    assert kinds == ["text/plain", "text/html", "application/pdf"]
    assert found["X-Unsent"] == "1"
    assert {"From", "To", "Date", "Message-ID"}.isdisjoint(found.keys())
    assert found["Subject"].startswith("Agenda Casuïstiekbespreking Voorbeeldwijk, donderdag 3")
    (attached,) = found.iter_attachments()
    assert attached.get_content().startswith(b"%PDF-")


def test_the_mail_itself_holds_no_case_text(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "minutes", "-o", "v.eml")
    found = mail(root / "v.eml")
    body = [found.get_body((kind,)) for kind in ("plain", "html")]
    shown = "".join(str(part.get_content()) for part in body if part)
    assert "2026-005" in shown
    assert [each for each in titles(root) if each in shown] == []


def test_a_name_with_a_line_end_adds_no_header(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    settings = root / "casus.yaml"
    text = settings.read_text(encoding="utf-8")
    old = next(line for line in text.splitlines() if line.strip().startswith("naam:"))
    settings.write_text(
        text.replace(old, '  naam: "Overleg\\nBcc: wie@voorbeeld.example"', 1), encoding="utf-8"
    )
    casus(root, "agenda", "-o", "a.eml")
    assert "Bcc" not in mail(root / "a.eml")


@pytest.mark.parametrize("kind", ["eml", "ics"])
def test_the_same_files_give_the_same_bytes(kind: str, tmp_path: Path) -> None:
    root = example_in(tmp_path)
    commit(root)
    for name in ("een", "twee"):
        casus(root, "agenda", "-o", f"{name}.{kind}")
    assert (root / f"een.{kind}").read_bytes() == (root / f"twee.{kind}").read_bytes()


@pytest.mark.parametrize(
    ("day", "hours"),
    [("2026-03-28", 1), ("2026-03-29", 2), ("2026-10-24", 2), ("2026-10-25", 1), ("2026-12-03", 1)],
)
def test_a_meeting_stands_at_its_time_in_summer_and_winter(
    day: str, hours: int, tmp_path: Path
) -> None:
    root = on_disk(tmp_path, {**held(), **meeting(bijeenkomst=day, agenda=[], tijd="13:00")})
    assert casus(root, "agenda", "--date", day, "-o", "a.ics").code == 0
    (event,) = calendar(root / "a.ics").walk("VEVENT")
    start = event["DTSTART"].dt
    assert start.astimezone(AMSTERDAM).strftime("%Y-%m-%d %H:%M") == f"{day} 13:00"
    assert start.utcoffset() == timedelta(hours=hours)


def test_the_rules_of_summer_time_are_those_of_amsterdam(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    casus(root, "agenda", "-o", "a.ics")
    (zone,) = calendar(root / "a.ics").walk("VTIMEZONE")
    for part in zone.subcomponents:
        rule = rrulestr(part["RRULE"].to_ical().decode(), dtstart=part["DTSTART"].dt)
        after = part["TZOFFSETTO"].td
        for year in range(1997, 2038):
            (turn,) = rule.between(datetime(year, 1, 1), datetime(year, 12, 31))  # noqa: DTZ001
            assert (turn + timedelta(hours=3)).replace(tzinfo=AMSTERDAM).utcoffset() == after
            assert (turn - timedelta(hours=3)).replace(tzinfo=AMSTERDAM).utcoffset() != after


def test_a_meeting_keeps_its_address_and_counts_its_changes(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    path = root / "bijeenkomsten" / "2026-12-03" / "bijeenkomst.md"
    found = []
    for change in range(3):
        if change:
            path.write_text(path.read_text("utf-8") + f"\nNog iets: {change}.\n", encoding="utf-8")
        commit(root)
        casus(root, "agenda", "-o", "../a.ics")
        (event,) = calendar(tmp_path / "a.ics").walk("VEVENT")
        found.append((str(event["UID"]), int(event["SEQUENCE"])))
    assert len({uid for uid, _times in found}) == 1
    assert [times for _uid, times in found] == [0, 1, 2]


def test_outside_git_a_calendar_can_be_made_too(tmp_path: Path) -> None:
    root = on_disk(
        tmp_path,
        {**held(), **meeting(bijeenkomst="2026-12-03", agenda=[], aanwezig=[], tijd="13:00")},
    )
    casus(root, "agenda", "--date", "2026-12-03", "-o", "a.ics")
    (event,) = calendar(root / "a.ics").walk("VEVENT")
    assert int(event["SEQUENCE"]) == 0
    assert event["DTSTAMP"].dt.date() == date(2026, 12, 3)


def test_a_meeting_is_private_and_a_cancelled_one_says_so(tmp_path: Path) -> None:
    root = on_disk(
        tmp_path,
        {
            **held(),
            **meeting(bijeenkomst="2026-12-03", agenda=[], aanwezig=[], vervallen="vakantie"),
        },
    )
    casus(root, "agenda", "--date", "2026-12-03", "-o", "a.ics")
    (event,) = calendar(root / "a.ics").walk("VEVENT")
    assert (event["CLASS"], event["STATUS"]) == ("PRIVATE", "CANCELLED")


def test_a_place_with_signs_of_its_own_stays_one_value(tmp_path: Path) -> None:
    place = "Zaal 1; achterin, links\\nEND:VEVENT"
    root = on_disk(
        tmp_path,
        {
            **held(),
            **meeting(bijeenkomst="2026-12-03", agenda=[], aanwezig=[], plaats=f'"{place}"'),
        },
    )
    casus(root, "agenda", "--date", "2026-12-03", "-o", "a.ics")
    (event,) = calendar(root / "a.ics").walk("VEVENT")
    assert str(event["LOCATION"]) == place.replace("\\n", "\n")
    assert all(len(line) <= 75 for line in (root / "a.ics").read_bytes().split(b"\r\n"))


def test_every_action_of_a_meeting_is_a_private_to_do(tmp_path: Path) -> None:
    root = on_disk(tmp_path, {**held(), **record(TASKS), **case()})
    casus(root, "minutes", "--date", "2026-10-22", "-o", "v.ics")
    found = calendar(root / "v.ics").walk("VTODO")
    assert found
    assert {str(each["CLASS"]) for each in found} == {"PRIVATE"}
    assert len({str(each["UID"]) for each in found}) == len(found)
    assert {str(each["STATUS"]) for each in found} <= {"COMPLETED", "NEEDS-ACTION"}
    assert all(str(each["SUMMARY"]).startswith("Casus 2026-001: actie ") for each in found)


def test_a_second_reader_reads_the_calendar(tmp_path: Path) -> None:
    import vobject

    root = example_in(tmp_path)
    casus(root, "agenda", "-o", "a.ics")
    event = vobject.readOne((root / "a.ics").read_text(encoding="utf-8")).vevent
    assert event.dtstart.value.strftime("%H:%M %z") == "12:30 +0100"
    assert event.summary.value == "Casuïstiekbespreking Voorbeeldwijk"
