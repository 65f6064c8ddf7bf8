"""`casus consent`: what a client said is recorded, and every command goes by it at once."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.builders import TASKS, Answer, Files, case, meeting, record, repo
from tests.cli.run import casus, changed, environment, texts
from tests.io.disk import on_disk

CASE, RECORD = "casussen/2026-001.md", "bijeenkomsten/2026-10-22/2026-001.md"
CONSENT: dict[str, Answer] = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-08-01",
    "toestemming_vorm": "mondeling",
    "toestemming_door": "cliënt",
    "toestemming_voor": ["bespreking", "verslag", "publicatie"],
}
TOLD = ("Slaapt op zolder", "Mag dat geluid", "Wakker", "Trommelt", "Oordoppen", "Luister eerst")
"""Words of the case, its record and its actions, each of which gives it away."""


def given(**changes: Answer) -> Files:
    """A case with consent, discussed once with an action open, and to be discussed again."""
    texts: dict[str, Answer] = {
        "sociaal": [TOLD[0]],
        "hulpvraag_client": f"{TOLD[1]} zachter?",
        "titel": f"{TOLD[2]} door lawaai",
    }
    body = "## Vervolgacties\n\n- [ ] Oordoppen halen @bt-2 📅 2026-12-16 #hulpvraag\n"
    discussed = record(
        body, onderbouwing=f"{TOLD[3]} 's nachts.", leeropbrengst=[TOLD[5]], uitkomst="aangehouden"
    )
    later = case(casus="2026-002", soort="voortgang", vervolg_op="2026-001")
    ahead = meeting(
        bijeenkomst="2026-12-03", agenda=["2026-001", "2026-002"], aanwezig=None,
        genodigden=["poh-1", "bt-1", "bt-2"],
    )  # fmt: skip
    return repo(case("", **{**CONSENT, **texts, **changes}), later, meeting(), discussed, ahead)


def withdrawn(place: Path) -> Path:
    """A folder in which the client has just said no."""
    root = on_disk(place / "overleg", given())
    assert casus(root, "consent", "2026-001", "--withdrawn", "--by", "cliënt").code == 0
    return root


def lines(root: Path) -> str:
    return (root / CASE).read_text(encoding="utf-8")


# ------------------------------------------------------------------------------- what it records


def test_without_an_option_it_tells_what_is_known_and_changes_nothing(tmp_path: Path) -> None:
    root = on_disk(tmp_path, given(toestemming_tot="2027-05-13"))
    before = texts(root)
    done = casus(root, "consent", "2026-001")
    assert done.code == 0
    for each in ("1 augustus 2026, cliënt, mondeling", "until 13 mei 2027", "publicatie: yes"):
        assert each in done.out
    assert texts(root) == before


def test_yes_is_recorded_with_what_it_is_for(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(grondslag="anoniem")))
    before = texts(root)
    done = casus(
        root, "consent", "2026-001", "--given", "--by", "ouder met gezag", "--how", "schriftelijk",
        "--for", "bespreking", "--for", "verslag", "--until", "2027-01-31", "--on", "2026-11-12",
    )  # fmt: skip
    assert (done.code, "publicatie: no" in done.out) == (0, True)
    assert changed(before, root) == {
        CASE: [
            b"grondslag: toestemming",
            b"toestemming_op: 2026-11-12",
            b"toestemming_vorm: schriftelijk",
            b"toestemming_door: ouder met gezag",
            b"toestemming_voor:",
            b"  - bespreking",
            b"  - verslag",
            b"toestemming_tot: 2027-01-31",
        ]
    }
    assert casus(root, "lint", CASE).code == 0


def test_no_is_recorded_and_the_case_waits_for_another_ground(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(grondslag="toestemming")))
    done = casus(root, "consent", "2026-001", "--refused", "--by", "cliënt")
    assert (done.code, "The consent was refused." in done.out) == (0, True)
    assert "toestemming_geweigerd_op: 2026-11-22\n" in lines(root)
    assert "refused-consent" in casus(root, "lint", CASE).out
    assert json.loads(casus(root, "status", "--format", "json").out)["cases"][0]["state"] == (
        "vervallen"
    )


def test_a_no_to_an_anonymous_case_is_kept_and_leaves_it_to_the_presenter(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()))
    done = casus(root, "consent", "2026-001", "--refused")
    assert (done.code, "the case leans on no consent" in done.out) == (0, True)
    assert casus(root, "lint", CASE).code == 0


def test_a_second_yes_takes_the_no_away(tmp_path: Path) -> None:
    root = withdrawn(tmp_path)
    again = ("--given", "--by", "cliënt", "--how", "mondeling")
    assert "bespreking: yes" in casus(root, "consent", "2026-001", *again).out
    assert "toestemming_ingetrokken_op:\n" in lines(root)
    assert TOLD[2] in casus(root, "status").out


def test_what_consent_is_for_has_to_be_said_once(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(), case("", casus="2026-002", **CONSENT)))
    words = ("--given", "--by", "cliënt", "--how", "mondeling")
    assert "--for" in casus(root, "consent", "2026-001", *words).err
    assert casus(root, "consent", "2026-002", *words).code == 0


def test_a_new_consent_begins_without_the_end_of_the_old_one(tmp_path: Path) -> None:
    root = on_disk(tmp_path, given(toestemming_tot="2026-11-01"))
    assert "bespreking: no. The consent has ended." in casus(root, "consent", "2026-001").out
    words = ("--given", "--by", "cliënt", "--how", "mondeling")
    assert "bespreking: yes" in casus(root, "consent", "2026-001", *words).out
    assert "toestemming_tot:\n" in lines(root)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--given", "--withdrawn"), "Choose one"),
        (("--given",), "--by"),
        (("--given", "--by", "cliënt"), "--how"),
        (("--given", "--how", "mondeling", "--for", "verslag"), "--by"),
        (("--given", "--by", "x" * 201, "--how", "mondeling"), "toestemming_door"),
        (("--given", "--by", "cliënt", "--how", "mondeling", "--until", "ooit"), "--until"),
        (("--refused", "--how", "mondeling"), "--given"),
        (("--refused",), "--withdrawn"),
        (("--by", "cliënt"), "--given"),
        (("--withdrawn", "--on", "gisteren"), "`--on`"),
    ],
)
def test_what_cannot_be_recorded_changes_nothing(
    tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    root = on_disk(tmp_path, given())
    before = texts(root)
    done = casus(root, "consent", "2026-001", *words)
    assert (done.code, told in done.err) == (2, True), done.err
    assert texts(root) == before


# ------------------------------------------------------------------- what every command makes of it


SHOWING = [
    ("agenda",),
    ("agenda", "--format", "chat"),
    ("agenda", "--format", "html"),
    ("agenda", "-o", "a.ics"),
    ("agenda", "--case", "2026-001"),
    ("agenda", "--date", "2026-10-22"),
    ("minutes",),
    ("minutes", "--format", "chat"),
    ("minutes", "--audience", "leren"),
    ("minutes", "--audience", "inbrenger"),
    ("minutes", "--case", "2026-001"),
    ("minutes", "--flipover"),
    ("minutes", "-o", "a.ics"),
    ("publish", "-o", "site", "--audience", "team"),
    ("actions",),
    ("actions", "--format", "json"),
    ("actions", "--format", "csv"),
    ("actions", "--format", "chat"),
    ("actions", "--done", "2026-001/1"),
    ("actions", "--hand-over", "2026-001/1", "ha-1", "--agreed"),
    ("status",),
    ("status", "--format", "json"),
    ("cleanup",),
    ("cleanup", "--format", "json"),
    ("consent", "2026-001"),
    ("new", "Hoe het verderging", "--follows", "2026-001", "--by", "bt-2"),
    ("minutes", "--date", "2026-12-03", "--start"),
    ("lint",),
    ("submit", "2026-001"),
]


def shown(root: Path, words: tuple[str, ...]) -> str:
    """All that a command tells: on the terminal and in the files that it makes."""
    before = set(texts(root))
    done = casus(root, *words)
    made = {name: text for name, text in texts(root).items() if name not in before}
    return "\n".join([done.out, done.err, *(text.decode() for text in made.values())])


@pytest.mark.parametrize("words", SHOWING, ids=" ".join)
def test_no_command_tells_anything_of_a_case_whose_consent_was_withdrawn(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    told = shown(withdrawn(tmp_path), words)
    assert [each for each in TOLD if each in told] == []


@pytest.mark.parametrize("each", TOLD)
def test_before_that_it_was_told(tmp_path: Path, each: str) -> None:
    """Else the test above would find nothing for the wrong reason."""
    root = on_disk(tmp_path, given())
    ways = (("minutes",), ("agenda",), ("actions",), ("agenda", "--case", "2026-001"))
    assert any(each in shown(root, words) for words in ways)


def test_the_agenda_names_the_case_and_gives_its_time_away(tmp_path: Path) -> None:
    root = withdrawn(tmp_path)
    told = casus(root, "agenda").out
    assert "## Niet besproken" in told
    assert "Casus 2026-001: hierover wordt niets meer gezegd" in told
    assert "12:40" not in told
    assert "13:10 Casus 2026-002" in told
    assert "Niet besproken: 2026-001" in casus(root, "agenda", "--format", "chat").out
    found = casus(root, "lint", "bijeenkomsten/2026-12-03/bijeenkomst.md")
    assert "case-without-ground-on-agenda" in found.out


def test_no_record_is_made_of_it(tmp_path: Path) -> None:
    root = withdrawn(tmp_path)
    done = casus(root, "minutes", "--date", "2026-12-03", "--start")
    assert done.out == "bijeenkomsten/2026-12-03/2026-002.md\n"
    assert "No record was made of case 2026-001." in done.err


def test_its_action_can_still_be_ticked(tmp_path: Path) -> None:
    root = withdrawn(tmp_path)
    assert "not shown any more" in casus(root, "actions").out
    assert casus(root, "actions", "--done", "2026-001/1").code == 0
    assert "- [x] Oordoppen" in (root / RECORD).read_text(encoding="utf-8")


def test_names_in_it_are_errors_again(tmp_path: Path) -> None:
    root = on_disk(tmp_path, given(sociaal=["Mevrouw Voorbeeld slaapt slecht"]))
    before = casus(root, "anonymise-check", CASE)
    casus(root, "consent", "2026-001", "--withdrawn")
    after = casus(root, "anonymise-check", CASE)
    assert (before.code, after.code) == (0, 1)
    assert ": warning person-name" in before.out
    assert ": error person-name" in after.out


def test_cleanup_names_it_and_where_it_may_stand(tmp_path: Path) -> None:
    root = withdrawn(tmp_path)
    told = casus(root, "cleanup").out
    assert "2026-001: consent was withdrawn on 22 november 2026" in told
    assert "the agenda of 22 oktober 2026, 3 december 2026" in told
    assert "the minutes of 22 oktober 2026" in told
    assert "may have been published: 2026-10-22.html, besluiten.html, geleerd.html" in told
    (found,) = json.loads(casus(root, "cleanup", "--format", "json").out)["cases"]
    assert found["may_stand_in"]["pages"][0] == "2026-10-22.html"
    assert casus(root, "consent", "2026-001").out.count("may have been") == 3


def test_a_refused_case_is_cleaned_up_too(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(grondslag="toestemming")))
    casus(root, "consent", "2026-001", "--refused")
    assert "consent was refused on 22 november 2026" in casus(root, "cleanup").out


def test_publishing_stops_and_names_the_pages_that_still_stand(tmp_path: Path) -> None:
    root = on_disk(tmp_path, given())
    assert casus(root, "publish", "-o", "site", "--audience", "team").code == 0
    casus(root, "consent", "2026-001", "--withdrawn")
    done = casus(root, "publish", "-o", "site", "--audience", "team")
    assert done.code == 1
    assert "may still show case 2026-001: site/2026-10-22.html, site/besluiten.html" in done.err


def test_what_was_not_agreed_to_be_published_is_left_out_of_the_site(tmp_path: Path) -> None:
    root = on_disk(tmp_path, given(toestemming_voor=["bespreking", "verslag"]))
    both = meeting(agenda=["2026-001", "2026-002"])
    on_disk(root, both, record(TASKS, casus="2026-002", leeropbrengst=["Vraag door."]))
    assert TOLD[5] in casus(root, "minutes").out
    done = casus(root, "publish", "-o", "site", "--audience", "team")
    assert (done.code, "Left out" in done.err, "2026-001" in done.err) == (0, True, True)
    site = "".join(page.read_text(encoding="utf-8") for page in (root / "site").glob("*.html"))
    assert [each for each in TOLD if each in site] == []
    assert "Vraag door." in site


def test_what_was_not_agreed_to_be_written_down_is_not_in_the_minutes(tmp_path: Path) -> None:
    root = on_disk(tmp_path, given(toestemming_voor=["bespreking"]))
    assert "Hierover wordt niets getoond" in casus(root, "minutes").out
    assert TOLD[3] not in casus(root, "minutes").out
    assert TOLD[1] in casus(root, "agenda").out


def test_it_is_on_no_new_agenda_after_that(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case("", **CONSENT), case(casus="2026-002")))
    assert "2026-001" in casus(root, "agenda").out
    casus(root, "consent", "2026-001", "--withdrawn")
    assert "2026-001" not in casus(root, "agenda").out
    state = json.loads(casus(root, "status", "--format", "json").out)["cases"][0]
    assert (state["state"], state["title"], state["withheld"]) == ("vervallen", "", True)


def test_the_history_still_holds_it_and_cleanup_says_how_it_goes(tmp_path: Path) -> None:
    root = on_disk(tmp_path / "overleg", repo(case("", **CONSENT)))
    setup = (
        "git init -q -b main && git config user.name Iemand && git config user.email a@example.org"
    )
    line = f"{setup} && git add -A && git commit -qm Begin"
    subprocess.run(["bash", "-c", line], cwd=root, env=environment(root), check=True)
    casus(root, "consent", "2026-001", "--withdrawn")
    assert casus(root, "cleanup", "--apply", "--commit").code == 0
    assert not (root / CASE).exists()
    assert CASE in casus(root, "cleanup", "--history").out
