"""The Dutch catalogue: in step with the code, complete, and with every name where it belongs."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.pofile import read_po

from casuskit.core import messages
from casuskit.core.findings import Severity
from casuskit.report.as_text import severity_word

ROOT = Path(__file__).parent.parent
PO = ROOT / "casuskit" / "locale" / "nl" / "LC_MESSAGES" / "casuskit.po"

SAME_IN_DUTCH = {"info", "{count} info", "git: {reason}", "open", "postcode"}
"""Messages that are as they should be in both languages."""

SPOKEN = {
    "`key: answer`": "`veld: antwoord`",
    "`key: value`": "`veld: waarde`",
    "`negeer {rule} - reason`": "`negeer {rule} - reden`",
    "`-o FILE`": "`-o BESTAND`",
}
"""Examples between backticks in which a word stands for what the reader fills in."""

ENGLISH = (" the ", " must ", " file ", " is not ", " this ", " which ", " case ", " key ")
_CODE = re.compile(r"`[^`]+`")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    messages.use("en")


def translations() -> list[tuple[str, str]]:
    """Every message with its Dutch words; of a plural both forms."""
    with PO.open("rb") as file:
        catalogue = read_po(file, locale="nl", charset="utf-8")
    pairs: list[tuple[str, str]] = []
    for message in catalogue:
        if message.id:
            english = [message.id] if isinstance(message.id, str) else [*message.id]
            words = message.string or ""
            dutch = [words] if isinstance(words, str) else [*words]
            pairs += zip(english, dutch, strict=True)
    return pairs


def placeholders(text: str) -> list[tuple[str, str]]:
    """The names that are filled in, with how they are written, in a fixed order."""
    parts = Formatter().parse(text)
    return sorted((name, form or "") for _text, name, form, _kind in parts if name is not None)


def code(text: str) -> list[str]:
    """The pieces between backticks, in a fixed order."""
    return sorted(_CODE.findall(text))


def test_the_catalogue_is_complete_and_in_step_with_the_code() -> None:
    done = subprocess.run(
        [sys.executable, "scripts/messages.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0)


def test_every_translation_fills_in_the_same_names() -> None:
    wrong = [
        english for english, dutch in translations() if placeholders(dutch) != placeholders(english)
    ]
    assert wrong == []


def test_every_translation_shows_the_same_code() -> None:
    wrong = [
        english
        for english, dutch in translations()
        if code(dutch) != sorted(SPOKEN.get(piece, piece) for piece in code(english))
    ]
    assert wrong == []


def test_no_message_is_left_in_english() -> None:
    same = {english for english, dutch in translations() if dutch == english}
    assert same <= SAME_IN_DUTCH


def test_no_english_word_is_left_in_a_translation() -> None:
    left = [
        dutch
        for _english, dutch in translations()
        if any(word in f" {_CODE.sub('', dutch).lower()} " for word in ENGLISH)
    ]
    assert left == []


def test_a_translation_is_one_line_with_the_blanks_of_its_message() -> None:
    wrong = [
        english
        for english, dutch in translations()
        if "\n" in dutch
        or "  " in dutch
        or dutch.endswith(" ") != english.endswith(" ")
        or dutch.startswith(" ")
    ]
    assert wrong == []


def test_a_sentence_stays_a_sentence() -> None:
    wrong = [
        english
        for english, dutch in translations()
        if english.endswith(".") and not dutch.endswith(".")
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("severity", "word"),
    [(Severity.ERROR, "fout"), (Severity.WARNING, "waarschuwing"), (Severity.INFO, "info")],
)
def test_a_severity_has_a_dutch_word(severity: Severity, word: str) -> None:
    messages.use("nl")
    assert severity_word(severity) == word


def test_no_translation_concludes_that_something_is_anonymous() -> None:
    concluding = re.compile(r"\b(?:is|zijn|blijft|blijven) (?:nu |al |echt )?anoniem\b")
    assert [dutch for _english, dutch in translations() if concluding.search(dutch)] == []


def test_a_clean_check_says_what_it_found_not_what_the_text_is() -> None:
    messages.use("nl")
    assert messages._("no recognisable data found") == "geen herkenbare gegevens gevonden"


def test_a_plural_differs_from_its_singular() -> None:
    with PO.open("rb") as file:
        pairs = [(*(each.string or ()),) for each in read_po(file) if isinstance(each.id, tuple)]
    assert {pair[0] for pair in pairs if len(set(pair)) == 1} == {
        "{count} keer info",
        "{count} te groot",
        "{count} niet in UTF-8",
        "{count} gesloten of een koppeling",
    }
