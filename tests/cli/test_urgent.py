"""`casus urgent`: who is asked, by when, a text without the case, and what was agreed."""

import json
from pathlib import Path

import pytest

from tests.builders import TEAM, Answer, Files, case, meeting, repo, team
from tests.cli.run import casus, changed, texts
from tests.io.disk import on_disk

CASE = "casussen/2026-001.md"
MEDIUM = TEAM.replace("  duur_minuten", "  medium: de beveiligde app\n  duur_minuten")
TOLD = ("Wakker door lawaai", "Slaapt op zolder", "Mag dat geluid zachter?")


def urgent(**changes: Answer) -> Files:
    values: dict[str, Answer] = {
        "urgentie": "ad-hoc",
        "antwoord_uiterlijk": "2026-11-25",
        "aangemeld_op": None,
        "titel": TOLD[0],
        "sociaal": [TOLD[1]],
        "hulpvraag_client": TOLD[2],
    }
    return repo(team(MEDIUM), case("", **{**values, **changes}))


def test_a_new_urgent_case_says_what_to_do_at_once(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    made = casus(root, "new", "Geen slaap", "--by", "bt-2", "--answer-by", "2026-11-25")
    assert (made.code, made.out) == (0, f"{CASE}\n")
    assert "casus urgent 2026-001" in made.err
    text = (root / CASE).read_text(encoding="utf-8")
    assert "urgentie: ad-hoc\n" in text
    assert "antwoord_uiterlijk: 2026-11-25\n" in text
    assert "\nopvolging_afgestemd_met:\n" in text
    assert casus(root, "lint", CASE).code == 0


def test_a_case_that_can_wait_is_not_asked_about_it(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    assert "casus urgent" not in casus(root, "new", "Geen slaap", "--by", "bt-2").err
    assert "antwoord_uiterlijk" not in (root / CASE).read_text(encoding="utf-8")


def test_the_text_for_the_chat_asks_and_tells_nothing_of_the_case(tmp_path: Path) -> None:
    root = on_disk(tmp_path, urgent())
    before = texts(root)
    done = casus(root, "urgent", "2026-001")
    assert done.code == 0
    assert done.out == (
        "Spoed, Voorbeeldwijk: casus 2026-001\n\n"
        "Ingebracht door: maatschappelijk werker (buurtteam). Gevraagd: advies.\n\n"
        "Antwoord nodig: uiterlijk woensdag 25 november 2026.\n\n"
        "Wie van de contactpersonen kan meedenken?\n\n"
        "- praktijkondersteuner (gezondheidscentrum)\n"
        "- buurtteammedewerker (buurtteam)\n\n"
        "Lees de casus in de map van het team, en spreek samen af wie wat doet."
        " Zet hier niets over de cliënt.\n"
    )
    assert "de beveiligde app" in done.err
    assert [each for each in TOLD if each in done.out + done.err] == []
    assert texts(root) == before


def test_what_was_agreed_is_recorded_and_said_without_its_words(tmp_path: Path) -> None:
    root = on_disk(tmp_path, urgent())
    before = texts(root)
    words = ("--agreed", "poh-1", "--agreed", "bt-1", "--what", "De praktijk  belt morgen.")
    done = casus(root, "urgent", "2026-001", *words)
    assert done.code == 0
    assert changed(before, root) == {
        CASE: [
            b"opvolging_afgestemd_met:",
            b"  - poh-1",
            b"  - bt-1",
            b"opvolging_afgestemd_op: 2026-11-22",
            b"opvolging_afspraak: De praktijk belt morgen.",
        ]
    }
    assert "Afgestemd met: praktijkondersteuner, buurtteammedewerker." in done.out
    assert "belt morgen" not in done.out + done.err
    again = casus(root, "urgent", "2026-001", "--agreed", "ha-1")
    assert "huisarts" in again.out
    assert casus(root, "submit", "2026-001").code == 0


def test_a_case_becomes_urgent_with_a_day(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()))
    assert "can wait" in casus(root, "urgent", "2026-001").err
    before = texts(root)
    assert casus(root, "urgent", "2026-001", "--answer-by", "2026-11-24").code == 0
    assert changed(before, root)[CASE] == [b"urgentie: ad-hoc", b"antwoord_uiterlijk: 2026-11-24"]


def test_all_that_is_open_is_listed_and_what_is_late_is_named(tmp_path: Path) -> None:
    later = case(casus="2026-002", urgentie="ad-hoc", opvolging_afgestemd_met=["poh-1"])
    root = on_disk(tmp_path, urgent(antwoord_uiterlijk="2026-11-20"), later)
    lines = casus(root, "urgent").out.splitlines()
    assert lines[2].split() == ["2026-001", "2026-11-20,", "too", "late", "bt-2", "nobody"]
    assert lines[3].split() == ["2026-002", "no", "date", "bt-2", "poh-1"]
    found = json.loads(casus(root, "urgent", "--format", "json").out)["cases"]
    assert (found[0]["late"], found[0]["ask"][0]) == (
        True,
        {"member": "poh-1", "teams": ["gezondheidscentrum"]},
    )
    assert "answer-overdue" in casus(root, "lint", CASE).out
    assert casus(on_disk(tmp_path / "leeg", team()), "urgent").out == "No urgent case is open.\n"


def test_the_agenda_has_what_goes_on_between_meetings(tmp_path: Path) -> None:
    ahead = meeting(bijeenkomst="2026-12-03", agenda=["2026-002"], aanwezig=None)
    root = on_disk(tmp_path, urgent(), case(casus="2026-002"), ahead)
    told = casus(root, "agenda").out
    assert "| 2026-001 | maatschappelijk werker | 25 november 2026 | nog niemand |" in told
    assert [each for each in TOLD if each in told] == []
    assert "Spoed tussendoor: 2026-001" in casus(root, "agenda", "--format", "chat").out
    assert "Spoed tussendoor" not in casus(root, "agenda", "--date", "2026-10-22").out


def test_on_the_agenda_it_is_told_what_was_agreed_before(tmp_path: Path) -> None:
    agreed: dict[str, Answer] = {
        "aangemeld_op": "2026-11-20",
        "opvolging_afgestemd_met": ["bt-1"],
        "opvolging_afspraak": "De praktijk belt morgen.",
    }
    told = casus(on_disk(tmp_path, urgent(**agreed)), "agenda").out
    assert "**Al afgesproken met buurtteammedewerker:** De praktijk belt morgen." in told
    assert "Spoed tussendoor" not in told


def test_status_says_that_a_draft_waits_for_the_contact_persons(tmp_path: Path) -> None:
    assert "its contact persons: `casus urgent`" in casus(on_disk(tmp_path, urgent()), "status").out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--agreed", "bt-1"), "Name the case"),
        (("2026-001", "--what", "Bellen"), "`--agreed`"),
        (("2026-001", "--agreed", "weg-9"), "no member"),
        (("2026-001", "--agreed", "bt-2"), "somebody else"),
        (("2026-001", "--answer-by", "morgen"), "`--answer-by`"),
        (("2026-001", "--agreed", "bt-1", "--what", "x" * 1001), "opvolging_afspraak"),
        (("2026-009",), "no case"),
    ],
)
def test_what_cannot_be_recorded_changes_nothing(
    tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    root = on_disk(tmp_path, urgent())
    before = texts(root)
    done = casus(root, "urgent", *words)
    assert (done.code, told in done.err) == (2, True), done.err
    assert texts(root) == before


def test_a_case_without_ground_is_asked_about_no_more(tmp_path: Path) -> None:
    root = on_disk(tmp_path, urgent(grondslag="toestemming", toestemming_geweigerd_op="2026-11-20"))
    done = casus(root, "urgent", "2026-001")
    assert (done.code, "refused" in done.err) == (2, True)
    assert casus(root, "urgent").out == "No urgent case is open.\n"


def test_a_second_agreement_stands_behind_the_first(tmp_path: Path) -> None:
    root = on_disk(tmp_path, urgent())
    for key, what in (("poh-1", "De praktijk belt morgen"), ("bt-1", "Het team regelt eten.")):
        for _twice in range(2):
            assert casus(root, "urgent", "2026-001", "--agreed", key, "--what", what).code == 0
    text = (root / CASE).read_text(encoding="utf-8")
    assert "opvolging_afspraak: De praktijk belt morgen. Het team regelt eten.\n" in text


def test_a_closed_case_stays_closed(tmp_path: Path) -> None:
    root = on_disk(tmp_path, urgent(afgesloten_op="2026-11-01", urgentie="periodiek"))
    before = texts(root)
    code, _out, err = casus(root, "urgent", "2026-001", "--answer-by", "2026-11-25")
    assert (code, texts(root)) == (2, before)
    assert "was closed on 2026-11-01" in err


@pytest.mark.parametrize(
    "words",
    [
        ("urgent", "2026-001", "--answer-by", "2026-11-21"),
        ("new", "Geen slaap", "--answer-by", "2026-11-21"),
        (
            *("consent", "2026-001", "--given", "--by", "cliënt", "--how", "mondeling"),
            *("--for", "bespreking", "--until", "2026-11-21"),
        ),
    ],
    ids=lambda words: words[0],
)
def test_a_day_that_is_past_is_refused(words: tuple[str, ...], tmp_path: Path) -> None:
    root = on_disk(tmp_path, urgent())
    before = texts(root)
    code, _out, err = casus(root, *words)
    assert (code, texts(root)) == (2, before)
    assert "is past already: 2026-11-21" in err


@pytest.mark.parametrize(
    "words",
    [
        ("urgent", "2026-001", "--agreed", "poh-1", "--what", "Mevrouw Zandkuyper belt"),
        ("new", "Bij mevrouw Zandkuyper"),
        (
            *("consent", "2026-001", "--given", "--by", "mevrouw Zandkuyper"),
            *("--how", "mondeling", "--for", "bespreking"),
        ),
    ],
    ids=lambda words: words[0],
)
def test_a_name_that_is_typed_is_told_at_once(words: tuple[str, ...], tmp_path: Path) -> None:
    root = on_disk(tmp_path, urgent())
    code, _out, err = casus(root, *words)
    assert code == 0
    assert "person-name" in err
    assert "Zandkuyper" not in err
