"""`casus import`: a form that was filled in elsewhere becomes a concept, and nothing of it is lost."""

import re
from pathlib import Path

import frontmatter
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskit.cli.commands.import_ import _questions
from casuskit.core.documents import parse
from casuskit.core.text import Source
from casuskit.io.library import headings
from casuskit.meetings.form_lines import text_lines
from casuskit.meetings.forms import body, labels, read_form
from casuskit.render.scaffold import Notes, case_scaffold
from tests.builders import case, corpus, repo, team
from tests.cli.run import casus, texts
from tests.io.disk import on_disk
from tests.io.forms import form as word_form
from tests.meetings.test_forms import forms

CASE = "casussen/2026-001.md"
FORM = """\
# Voorbereiding casuïstiek

Titel: Ruzie over de voordeur

## Lichamelijk
- Slaapt slecht sinds de verbouwing
- Eet weinig

## Geestelijk
Voelt zich opgejaagd.

**Sociaal**

| Wie | Hoe |
| --- | --- |
| Netwerk | Een kind belt elke week |

Maatschappelijk:
- Niets bekend

Hulpvraag cliënt: Ik wil weer rustig thuis zijn.

## Wat is de vraag aan het team?
Wie kan met beide buren om tafel?

## Vervoer
Komt met de bus.
"""


def imported(place: Path, text: str | bytes, *words: str, name: str = "formulier.md") -> str:
    """What the concept says that a form becomes."""
    root = on_disk(place / "overleg", team())
    form = place / name
    form.write_bytes(text if isinstance(text, bytes) else text.encode())
    done = casus(root, "import", form, "--by", "bt-2", *words)
    assert done.out.splitlines()[0] == CASE, done.err
    return (root / CASE).read_text(encoding="utf-8")


def test_a_form_becomes_a_concept_that_can_be_registered(tmp_path: Path) -> None:
    root = on_disk(tmp_path / "overleg", team())
    (tmp_path / "formulier.md").write_text(FORM, encoding="utf-8")
    done = casus(root, "import", "../formulier.md", "--method", "kbz", "--by", "bt-2")
    assert (done.code, done.out.splitlines()[0]) == (0, CASE)
    assert "1 file: no recognisable data found." in done.out
    assert "Recognised: titel, lichamelijk, geestelijk, sociaal, maatschappelijk" in done.err
    values = frontmatter.loads((root / CASE).read_text(encoding="utf-8"))
    assert values["titel"] == "Ruzie over de voordeur"
    assert values["lichamelijk"] == ["Slaapt slecht sinds de verbouwing", "Eet weinig"]
    assert values["sociaal"] == ["Een kind belt elke week"]
    assert values["hulpvraag_team"] == "Wie kan met beide buren om tafel?"
    assert (values["inbrenger"], values["team"], values["grondslag"]) == (
        "bt-2",
        "buurtteam",
        "anoniem",
    )
    assert "### Vervoer\n\nKomt met de bus." in values.content
    assert "# Wat is de vraag aan het team?\nhulpvraag_team: Wie" in (root / CASE).read_text(
        "utf-8"
    )
    assert casus(root, "submit", "2026-001").code == 0


def test_a_word_form_is_read_with_its_tables(tmp_path: Path) -> None:
    text = imported(tmp_path, word_form(), name="Formulier.DOCX")
    values = frontmatter.loads(text)
    assert values["lichamelijk"] == ["Slaapt slecht", "Eet weinig"]
    assert values["geestelijk"] == ["Somber sinds de zomer."]
    assert values["maatschappelijk"] == ["Niets bekend"]
    assert values["hulpvraag_client"] == "Weer rust in huis."
    assert values["hulpvraag_team"] == "Wie kan er samen met mij langsgaan?"
    for each in ("Voorbereiding casuïstiek", "Vervoer", "Met de bus", "Formulier versie drie"):
        assert each in values.content


def test_a_plain_text_is_read_too(tmp_path: Path) -> None:
    text = "\ufeffHULPVRAAG CLIËNT\r\nRust\r\n\r\nSociaal:\r\n- een broer\r\n"
    values = frontmatter.loads(imported(tmp_path, text, name="formulier.txt"))
    assert (values["hulpvraag_client"], values["sociaal"]) == ("Rust", ["een broer"])


def test_another_method_asks_other_questions(tmp_path: Path) -> None:
    text = "# Het dilemma\nDe regel zegt nee.\n\n# Hulpvraag cliënt\nThuis blijven.\n"
    values = frontmatter.loads(imported(tmp_path, text, "--method", "omgekeerde-toets"))
    assert values["dilemma"] == "De regel zegt nee."
    assert values["perspectief_inwoner"] == "Thuis blijven."


def test_a_team_can_name_the_headings_of_its_own_method(tmp_path: Path) -> None:
    root = on_disk(tmp_path / "overleg", team())
    shipped = Path(__file__).parents[2] / "schemas" / "methoden" / "kbz"
    own = root / "methoden" / "kbz"
    own.mkdir(parents=True)
    for name in ("methode.yaml", "casus.json", "bespreking.json"):
        (own / name).write_bytes((shipped / name).read_bytes())
    (tmp_path / "f.md").write_text("# Het lijf\n- Slaapt slecht\n", encoding="utf-8")
    casus(root, "import", "../f.md", "--by", "bt-2")
    assert "### Het lijf" in (root / CASE).read_text(encoding="utf-8")
    (own / "koppen.yaml").write_text("lichamelijk: [Het lijf]\n", encoding="utf-8")
    casus(root, "import", "../f.md", "--by", "bt-2")
    assert "lichamelijk:\n- Slaapt slecht\n" in (root / "casussen/2026-002.md").read_text("utf-8")
    (own / "koppen.yaml").write_text("lichamelijk: Het lijf\n", encoding="utf-8")
    broken = casus(root, "import", "../f.md", "--by", "bt-2")
    assert (broken.code, "koppen.yaml:1:14: " in broken.err) == (2, True)


def test_personal_data_is_shown_at_once_and_masked(tmp_path: Path) -> None:
    root = on_disk(tmp_path / "overleg", team())
    text = "Mevrouw Voorbeeld belt.\n\n## Sociaal\nBel 06-00000000\n<!-- casus: negeer phone-number - zo -->\n"
    (tmp_path / "formulier.md").write_text(text, encoding="utf-8")
    done = casus(root, "import", "../formulier.md", "--by", "bt-2")
    assert done.code == 1
    assert done.out.splitlines()[0] == CASE
    assert "error person-name" in done.out
    assert "error phone-number" in done.out
    assert "00000000" not in done.out + done.err
    assert (root / CASE).is_file()


def test_nothing_is_overwritten_and_the_form_stays(tmp_path: Path) -> None:
    root = on_disk(tmp_path / "overleg", repo(case()))
    (tmp_path / "formulier.md").write_text(FORM, encoding="utf-8")
    before = texts(tmp_path)
    done = casus(root, "import", "../formulier.md", "--by", "bt-2")
    assert done.out.splitlines()[0] == "casussen/2026-002.md"
    assert set(before.items()) <= set(texts(tmp_path).items())


def test_a_title_of_ones_own_goes_before_that_of_the_form(tmp_path: Path) -> None:
    text = imported(tmp_path, FORM, "--title", "Geen rust in huis")
    assert "titel: Geen rust in huis\n" in text
    assert "\nRuzie over de voordeur\n" in text


def test_a_form_within_the_folder_does_not_belong_there(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    (root / "formulier.md").write_text(FORM, encoding="utf-8")
    assert "out of this folder" in casus(root, "import", "formulier.md", "--by", "bt-2").err


@pytest.mark.parametrize(
    ("name", "raw", "told"),
    [
        ("formulier.pdf", b"%PDF-", "save the form as .docx, .md or .txt"),
        ("formulier.doc", b"\xd0\xcf\x11\xe0", "save the form as .docx, .md or .txt"),
        ("formulier.docx", b"geen zip", "no Word document"),
        ("formulier.docx", b"\0" * (17 << 20), "at most 16 MiB"),
        ("formulier.txt", "cliënt".encode("cp1252"), "formulier.txt:1:4: "),
        ("formulier.txt", "cliënt".encode("utf-16"), "UTF-16"),
        ("formulier.txt", b"woord " * 200000, "1024 KiB"),
        ("formulier.txt", b"woord " * 100000, "too long"),
        ("er-niet.md", None, "There is no file of this name."),
    ],
)
def test_what_cannot_be_read_makes_no_case(
    tmp_path: Path, name: str, raw: bytes | None, told: str
) -> None:
    root = on_disk(tmp_path / "overleg", team())
    if raw is not None:
        (tmp_path / name).write_bytes(raw)
    done = casus(root, "import", f"../{name}", "--by", "bt-2")
    assert (done.code, told in done.err) == (2, True), done.err
    assert done.err.count("\n") == 1
    assert not (root / "casussen").exists()


def test_who_is_no_member_brings_no_case(tmp_path: Path) -> None:
    root = on_disk(tmp_path / "overleg", team())
    (tmp_path / "formulier.md").write_text(FORM, encoding="utf-8")
    assert casus(root, "import", "../formulier.md", "--by", "weg-9").code == 2


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text))


@settings(max_examples=150)
@given(forms(), st.sampled_from(["kbz", "omgekeerde-toets"]))
def test_every_word_of_a_form_stands_in_the_concept_and_it_reads_back(
    text: str, method: str
) -> None:
    whole = corpus(repo())
    chosen = whole.library.methods[method]
    asked = _questions(whole, chosen)
    found = read_form(text_lines(text), asked, labels(asked, headings(None, chosen)))
    notes = Notes(body(found.rest), {key: each for key, each in found.remarks.items() if each})
    schema = whole.library.schema("casus", method)
    made = case_scaffold(schema, {"schema": "casus/1", **found.answers}, notes)
    document = parse(Source(CASE, made))
    assert document.problems == ()
    assert {key: document.data[key] for key in found.answers} == dict(found.answers)
    kept = {word.casefold() for word in words(made)}
    assert {word.casefold() for word in words(text)} <= kept
