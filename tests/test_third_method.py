"""A method of a team's own is data: every command knows it, and no line of code was written."""

import json
from pathlib import Path

import pytest

from tests.builders import repo
from tests.cli.run import casus
from tests.io.disk import on_disk

METHOD = """\
# Terugkijken op een voorval, verzonnen voor deze test.
methode: incident
naam: Terugkijken op een incident
uitleg: Samen leren van iets wat anders ging dan bedoeld.

stappen:
  - naam: Het verhaal
    minuten: 5
    uitleg: De inbrenger vertelt wat er gebeurde.
  - naam: De lijn in de tijd
    minuten: 20
    uitleg: De groep zet de feiten op volgorde.
  - naam: Wat we anders doen
    minuten: 15
    uitleg: De groep kiest één verandering.

kaarten:
  - naam: Zonder schuldvraag
    vragen:
      - Wat maakte dit op dat moment begrijpelijk?
      - Wat hield het tegen?

nodig_bij_aanmelden:
  - gebeurtenis
  - wens_betrokkene
  - leervraag

nodig_na_bespreken:
  - les

vraag_client: wens_betrokkene
vraag_team: leervraag
verborgen_op_agenda:
  - eigen_verklaring
niet_voor_inbrenger:
  - voorzitter
"""
CASE = {
    "properties": {
        "gebeurtenis": {
            "title": "Wat gebeurde er?",
            "description": "Alleen feiten, in volgorde.",
            "examples": ["De afspraak ging niet door en niemand wist het."],
            "type": ["string", "null"],
            "maxLength": 4000,
        },
        "wens_betrokkene": {"title": "Wat wil de betrokkene?", "type": ["string", "null"]},
        "leervraag": {"title": "Wat wil je leren?", "type": ["string", "null"]},
        "soort_incident": {
            "title": "Welk soort incident was het?",
            "type": ["string", "null"],
            "enum": ["bijna", "klein", "groot", None],
        },
        "eigen_verklaring": {"title": "Hoe verklaar je het zelf?", "type": ["string", "null"]},
    }
}
RECORD = {
    "properties": {
        "tijdlijn": {
            "title": "Hoe liep het in de tijd?",
            "type": ["array", "null"],
            "items": {"type": "string", "minLength": 1},
        },
        "les": {"title": "Wat doen we voortaan anders?", "type": ["string", "null"]},
    }
}
ANSWERS = """\
titel: Een afspraak die niemand kende
inbrenger: bt-2
gebeurtenis: De afspraak ging niet door en niemand wist het.
wens_betrokkene: Dat het niet nog eens gebeurt.
leervraag: Hoe weten we van elkaar wie belt?
soort_incident: klein
eigen_verklaring: Ik dacht dat het bij de ander lag.
"""
NEW = "casussen/2026-001.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    place = "methoden/incident"
    return on_disk(
        tmp_path,
        repo(
            {
                f"{place}/methode.yaml": METHOD,
                f"{place}/casus.json": json.dumps(CASE, ensure_ascii=False),
                f"{place}/bespreking.json": json.dumps(RECORD, ensure_ascii=False),
            }
        ),
    )


def prepared(root: Path) -> Path:
    """The repository with one registered case of the method."""
    typed = ANSWERS
    assert casus(root, "new", "--method", "incident", "--answers", "-", typed=typed).code == 0
    path = root / NEW
    text = path.read_text(encoding="utf-8").replace("vraagtype:\n", "vraagtype: advies\n")
    path.write_text(text, encoding="utf-8")
    done = casus(root, "submit", "2026-001")
    assert done.code == 0, done.out
    return root


def discussed(root: Path) -> Path:
    """The same after the meeting, with its record filled in."""
    casus(prepared(root), "agenda", "--write")
    [name] = casus(root, "minutes", "--start", CASUS_TODAY="2026-12-03").out.split()
    path = root / name
    text = path.read_text(encoding="utf-8")
    for key, answer in (
        ("tijdlijn", "\n  - Eerst belde niemand\n  - Daarna belde iedereen"),
        ("les", " Wie plant, belt."),
        ("uitkomst", " advies"),
        ("gezamenlijk_besloten", " ja"),
        ("onderbouwing", " Zo weet iedereen het."),
    ):
        text = text.replace(f"\n{key}:\n", f"\n{key}:{answer}\n")
    path.write_text(text, encoding="utf-8")
    return root


def findings(root: Path, *words: str) -> list[tuple[str, int, str]]:
    told = json.loads(casus(root, "lint", *words, "--format", "json").out)["findings"]
    return [(each["rule"], each["line"], each["severity"]) for each in told]


def test_a_new_case_asks_the_questions_of_the_method(root: Path) -> None:
    casus(root, "new", "Een afspraak", "--method", "incident", "--by", "bt-2")
    text = (root / NEW).read_text(encoding="utf-8")
    assert "methode: incident\n" in text
    assert "\n# Wat gebeurde er?\n# Alleen feiten, in volgorde.\ngebeurtenis:\n" in text
    assert (
        "\n# Welk soort incident was het?\n# Kies uit: bijna, klein, groot\nsoort_incident:\n"
        in text
    )
    assert "lichamelijk" not in text
    assert [each for each in findings(root) if each[2] == "error"] == []


def test_the_questions_of_the_method_can_be_answered_one_by_one(root: Path) -> None:
    typed = "Een afspraak\nadvies\nbt-2\nNiemand belde.\n\nHoe dan?\n"
    done = casus(root, "new", "--method", "incident", "--interactive", typed=typed)
    assert done.code == 0
    assert "Samen leren van iets" in done.err
    assert "3/5  Wat gebeurde er?" in done.err
    text = (root / NEW).read_text(encoding="utf-8")
    assert "\ngebeurtenis: Niemand belde.\n" in text
    assert "\nleervraag: Hoe dan?\n" in text


def test_a_key_of_another_method_or_a_wrong_choice_is_found(root: Path) -> None:
    text = (prepared(root) / NEW).read_text(encoding="utf-8")
    wrong = text.replace("soort_incident: klein", "soort_incident: kleine\nlichamelijk: [moe]")
    on_disk(root, {NEW: wrong})
    line = wrong.splitlines().index("soort_incident: kleine") + 1
    assert [("unknown-value", line, "error"), ("unknown-key", line + 1, "error")] == [
        each for each in findings(root, NEW) if each[2] == "error"
    ]


def test_a_needed_question_without_an_answer_is_found(root: Path) -> None:
    text = (prepared(root) / NEW).read_text(encoding="utf-8")
    text = text.replace("leervraag: Hoe weten we van elkaar wie belt?", "leervraag:")
    on_disk(root, {NEW: text})
    line = text.splitlines().index("leervraag:") + 1
    assert ("unanswered-question", line, "error") in findings(root, NEW)


def test_a_case_of_the_method_in_order_is_registered(root: Path) -> None:
    assert [each for each in findings(prepared(root)) if each[2] == "error"] == []


def test_the_agenda_gives_the_method_its_time_and_its_card(root: Path) -> None:
    out = casus(prepared(root), "agenda").out
    assert "(40 minuten), Terugkijken op een incident." in out
    assert "**Wat de cliënt of inwoner wil:** Dat het niet nog eens gebeurt." in out
    assert "**Wat de inbrenger van het team vraagt:** Hoe weten we van elkaar wie belt?" in out
    assert "## Kaart voor de gespreksbegeleider: Terugkijken op een incident" in out
    assert "2. **De lijn in de tijd** (20 min): De groep zet de feiten op volgorde." in out
    assert "- Wat hield het tegen?" in out
    assert "bij de ander lag" not in out


def test_the_presenter_is_kept_out_of_the_role_that_the_method_names(root: Path) -> None:
    text = (prepared(root) / NEW).read_text(encoding="utf-8")
    on_disk(root, {NEW: text.replace("inbrenger: bt-2", "inbrenger: poh-1")})
    assert "| Voorzitter | buurtteammedewerker |" in casus(root, "agenda").out


def test_the_record_asks_the_questions_of_the_method(root: Path) -> None:
    casus(prepared(root), "agenda", "--write")
    [name] = casus(root, "minutes", "--start", CASUS_TODAY="2026-12-03").out.split()
    text = (root / name).read_text(encoding="utf-8")
    assert "\n# Hoe liep het in de tijd?\ntijdlijn:\n" in text
    assert "\n# Wat doen we voortaan anders?\nles:\n" in text
    assert "basiszorg" not in text


def test_a_needed_answer_after_the_discussion_is_found(root: Path) -> None:
    record = "bijeenkomsten/2026-12-03/2026-001.md"
    text = (discussed(root) / record).read_text(encoding="utf-8")
    on_disk(root, {record: text.replace("les: Wie plant, belt.", "les:")})
    out = casus(root, "lint", record, CASUS_TODAY="2026-12-10").out
    assert "unanswered-after-discussion" in out
    assert "les" in out


def test_the_minutes_show_the_questions_and_answers_of_the_method(root: Path) -> None:
    out = casus(discussed(root), "minutes", CASUS_TODAY="2026-12-03").out
    assert "**Hoe liep het in de tijd?**\n\n- Eerst belde niemand\n- Daarna belde iedereen" in out
    assert "**Wat doen we voortaan anders?**\n\nWie plant, belt." in out
    assert "Terugkijken op een incident. Ingebracht door: maatschappelijk werker." in out


def test_the_schema_of_the_method_can_be_asked_for(root: Path) -> None:
    out = casus(root, "schema", "casus", "--method", "incident").out
    assert {"gebeurtenis", "leervraag", "titel"} <= set(json.loads(out)["properties"])


def test_a_slip_in_the_method_is_told_by_every_command_in_one_line(root: Path) -> None:
    on_disk(
        root, {"methoden/incident/methode.yaml": METHOD.replace("minuten: 20", "minuten: lang")}
    )
    for words in (("lint",), ("agenda",), ("new", "Titel"), ("status",)):
        code, out, err = casus(root, *words)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert "methoden/incident/methode.yaml:11:14: `stappen[2].minuten`" in err


def test_a_method_can_show_its_records_in_its_own_way(root: Path) -> None:
    own = "Zelf vormgegeven: {{ record.answers|length }} antwoorden\n"
    (root / "methoden" / "incident" / "bespreking.md.j2").write_text(own, encoding="utf-8")
    assert "Zelf vormgegeven: " in casus(discussed(root), "minutes", CASUS_TODAY="2026-12-03").out


def test_a_method_cannot_need_what_it_does_not_ask(root: Path) -> None:
    path = root / "methoden" / "incident" / "methode.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("  - leervraag", "  - leervraagje"),
        encoding="utf-8",
    )
    done = casus(root, "status")
    assert (done.code, "`leervraagje` is needed" in done.err) == (2, True)
