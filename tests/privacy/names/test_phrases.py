"""Words with a capital that stand together, and what stands around them; all names are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.names import reasons as by
from tests.privacy.names.telling import named, weighed

FOUND = [
    ("Dat wil mevr. Vinkelo niet.", "Vinkelo", by.BY_TITLE),
    ("Zij zag de cliënt/mevrouw Tafel ook.", "Tafel", by.BY_TITLE),
    ("Dat zegt mevrouw van Vinkelo.", "van Vinkelo", by.BY_TITLE),
    ("Dat wil mevr. van Vinkelo niet.", "van Vinkelo", by.BY_TITLE),
    ("KAMER 3: DHR. NG NIET AANRAKEN", "NG", by.BY_TITLE),
    ("Zijn zoon *<b>Sanne</b>* kwam.", "Sanne", by.BY_KIN),
    ("moeder: Sanne weet het.", "Sanne", by.BY_KIN),
    ("ZIJN EX SANNE BELT", "SANNE", by.BY_KIN),
    ("Kop\n\nzijn moeder Sanne weet het.", "Sanne", by.BY_KIN),
    ("Met Sanne-van Bakker gebeld.", "Sanne-van Bakker", by.BY_PARTICLE),
    ("Gesproken met Sanne d'Hondt over de huur.", "Sanne d'Hondt", by.BY_FIRST_NAME),
    ("Gesproken met d'Hondt over de huur.", "d'Hondt", by.BY_DEEDS),
    ("Zij zei: stoppen met Vinkelo.", "Vinkelo", by.BY_DEEDS),
    ("Werkt hard, Roos wil niet.", "Roos", by.BY_DEEDS),
    ("Kop\n\nzijn moeder\n\nSanne weet het.", "Sanne", by.BY_DEEDS),
    ("Dat zegt zijn zus. Sanne weet het.", "Sanne", by.BY_DEEDS),
    ("Dat weet de coach. Sanne weet het ook.", "Sanne", by.BY_DEEDS),
    ("Hoe hij heet. Sanne weet het.", "Sanne", by.BY_DEEDS),
    ("Dat is de heer. Sanne weet het.", "Sanne", by.BY_DEEDS),
    ("5 Sanne belt.", "Sanne", by.BY_DEEDS),
]
SILENT = [
    "Zij zei: wij stoppen met Vinkelo.",
    "Zij gaat naar de dokter. Vinkelo helpt.",
    "Werkt hard, Roos wil ze worden.",
    "Zijn moeder & Sanne weten het.",
    "Jan-van Tafelkleed was er.",
    "De naam is Wijk en meer.",
]
PLACES = [
    ("Zij woont in\nBuren, samen.", ["Buren"]),
    ("Zij kent de wijk Tafel goed.", ["Tafel"]),
    ("Zij kent de wijk\nTafel en stoel gebracht.", []),
    ("Zij kent de wijk\n- Tafel en stoel gebracht.", []),
    ("Zij kent de wijk\nTaalhuis en meer.", []),
    ("Zij kent de wijk. Tafel en stoel gebracht.", []),
]


@pytest.mark.parametrize(("text", "name", "reason"), FOUND, ids=range(len(FOUND)))
def test_a_name_is_found_by_what_stands_before_it(text: str, name: str, reason: str) -> None:
    assert named(text) == [(name, reason)]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_stands_before_a_word_makes_no_name_of_it(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(("text", "places"), PLACES, ids=range(len(PLACES)))
def test_a_word_for_a_place_is_followed_by_its_name_in_the_same_line(
    text: str, places: list[str]
) -> None:
    assert [name for name, _severity, _reason in weighed(text, "PLACE")] == places


def test_only_a_line_begins_with_who_speaks() -> None:
    spoken = "Mevrouw Bakker is er.{}Vinkelo: ik wil niet."
    assert len(named(spoken.format("\n"))) == 2
    assert named(spoken.format(" ")) == [("Bakker", by.BY_TITLE)]


@pytest.mark.parametrize(
    "text",
    ["Dat zei bijv. Roos Koning.", "Dat zei (bijv. Roos Koning).", "bijv. Roos Koning.",
     "Daar zat FAX Roos Koning ook."],
)  # fmt: skip
def test_no_sentence_begins_behind_an_abbreviation(text: str) -> None:
    assert weighed(text) == [("Roos Koning", Severity.ERROR, by.BY_FIRST_NAME)]


def test_a_surname_that_is_a_function_is_cut_from_the_next() -> None:
    assert [name for name, _reason in named("Dat zei de heer Arts Bakker.")] == ["Arts", "Bakker"]
