"""What makes a run of words with capitals somebody's name; all names are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.names import reasons as by
from tests.privacy.names.telling import named, weighed

SURE = [
    ("Gilbert Koning belt.", "Gilbert Koning", by.BY_FIRST_NAME),
    ("Daar zat Roos Kerkdijk ook.", "Roos Kerkdijk", by.BY_FIRST_NAME),
    ("Mijn buurman Beck helpt.", "Beck", by.BY_KIN),
    ("Bij huisarts Beck geweest.", "Beck", by.BY_KIN),
    ("Naam: Vinkelo Drofta", "Vinkelo Drofta", by.BY_KIN),
    ("| naam | rol |\n| --- | --- |\n| Mulder | arts |", "Mulder", by.BY_HEADING),
    ("Dat zei ze, Sanne K. kwam.", "Sanne K.", by.BY_INITIALS),
    ("Gesproken met J. Bakker.", "J. Bakker", by.BY_INITIALS),
    ("Dat zei ze, Sanne van Bakker kwam.", "Sanne van Bakker", by.BY_PARTICLE),
    ("Jan ter Tafelkleed was er.", "Jan ter Tafelkleed", by.BY_PARTICLE),
    ("Vinkelo van Berend was er.", "Vinkelo van Berend", by.BY_PARTICLE),
    ("Vinkelo van Israel Bakker was er.", "Vinkelo van Israel Bakker", by.BY_PARTICLE),
    ("Terpstra van Vinkelo was er.", "Terpstra van Vinkelo", by.BY_PARTICLE),
]
LIKELY = [
    ("Mevrouw J. K belt.", "J. K", by.LETTERS),
    ("Dat zei ze, Vinkelo Drofta huilt", "Vinkelo Drofta", by.BY_DEEDS),
    ("Daar zit de Vinkelo Drofta huilt.", "Vinkelo Drofta", by.BY_DEEDS),
    ("Dat zei ze, Vinkelo Drofta", "Vinkelo Drofta", by.FULL_NAME),
    ("Vinkelo Drofta: dat is het.", "Vinkelo Drofta", by.FULL_NAME),
    ("Klant: Vinkelo Drofta.", "Vinkelo Drofta", by.FULL_NAME),
    ("Dat zei ze, Vienna Vinkelo kwam.", "Vienna Vinkelo", by.FULL_NAME),
    ("Zij zit bij Vinkelo Bakker.", "Vinkelo Bakker", by.FULL_NAME),
    ("Zij zit bij Vinkelo Drofta Bakker.", "Vinkelo Drofta Bakker", by.FULL_NAME),
    ("Daar zat Koning Vinkelo ook.", "Koning Vinkelo", by.FULL_NAME),
    ("Koning van Vinkelo was er.", "Koning van Vinkelo", by.FULL_NAME),
]
NOBODY = [
    "Volgens Wells laag risico.",
    "De Maslow Koning hing er.",
    "Maslow Koning hing er.",
    "De Parkinson Kliniek belt.",
    "Zijn moeder Alzheimer en vader diabetes.",
    "Zijn partner / Tafeltje Dekje komt.",
    "Extra Furosemide gegeven.",
    "Extra Vinkelopam Drofta genoteerd.",
    "Zo is het. Vinkelo Drofta: dat is het.",
    "Dat is de Vinkelo Drofta.",
    "Hij is de Koning van Babylon en houdt de deur dicht.",
    "Zij zit bij Bakker Vinkelo.",
    "Daar zat Vienna Koning ook.",
    "Trouw aan de Markt.",
    "Trouw ter Tafel was er.",
    "Jan van Tafelkleed was er.",
    "Vinkelo van Israel was er.",
]
POSSIBLE = [
    "Maandag kwam Vinkelo Tafel.",
    "Maandag kwam Vinkelo Pool.",
    "Zij zit bij Vinkelo Pool.",
]
THINGS = [
    "De Maslow Kaart hing er.",
    "Daarna Maslow's piramide.",
    "Ook Guillain-Barré genoemd.",
    "Ook Maslows ideeën.",
]


@pytest.mark.parametrize(("text", "name", "reason"), SURE, ids=range(len(SURE)))
def test_a_name_is_sure(text: str, name: str, reason: str) -> None:
    assert weighed(text) == [(name, Severity.ERROR, reason)]


@pytest.mark.parametrize(("text", "name", "reason"), LIKELY, ids=range(len(LIKELY)))
def test_a_name_is_likely(text: str, name: str, reason: str) -> None:
    assert weighed(text) == [(name, Severity.WARNING, reason)]


@pytest.mark.parametrize("text", NOBODY, ids=range(len(NOBODY)))
def test_words_with_capitals_are_nobody(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize("text", POSSIBLE, ids=range(len(POSSIBLE)))
def test_a_strange_word_with_a_dutch_one_counts_where_somebody_is_named(text: str) -> None:
    assert named(text) == []
    reasons = [reason for _name, reason in named(f"Mevrouw Bakker is er. {text}")]
    assert reasons == [by.BY_TITLE, by.MAYBE_NAME]


@pytest.mark.parametrize("text", THINGS, ids=range(len(THINGS)))
def test_whose_name_a_theory_has_is_nobody_where_somebody_is_named(text: str) -> None:
    assert named(f"Mevrouw Bakker is er. {text}") == [("Bakker", by.BY_TITLE)]


def test_a_first_name_that_opens_a_sentence_and_is_a_word_is_less_sure() -> None:
    found = weighed("Roos Koning was er. Daar zat Roos Koning ook.")
    assert [severity for _name, severity, _reason in found] == [Severity.WARNING, Severity.ERROR]


def test_two_places_are_a_place() -> None:
    found = weighed("De trein Utrecht Berlijn reed niet.", "PLACE")
    assert found == [("Utrecht Berlijn", Severity.WARNING, by.PLACE)]
