"""Spellings that `age` finds, and durations, bands and limits; all people in them are made up."""

import pytest

from casuskit.core.findings import Severity
from casuskit.privacy.searching import search
from tests.privacy import values

SPELLINGS = [
    ("| naam | cliënt, 38 jr | adres |", "38 jr"),
    ("ze wordt 78 op 2 mei", "78"),
    ("Is jarig vandaag, 100 geworden.", "100"),
    ("83 jaar", "83 jaar"),
    ("Een 83-jarige vrouw", "83-jarige"),
    ("kind, 7 jr, druk", "7 jr"),
    ("7 jaar oud", "7 jaar oud"),
    ("een jongen van 16 met adhd", "16"),
    ("leeftijd: 43", "43"),
    ("leeftijd van 43 jaar", "43 jaar"),
    ("14 maanden oud", "14 maanden oud"),
    ("een 3 weken oude baby", "3 weken oud"),
    ("zoontje van 14 maanden", "14 maanden"),
    ("drieëntachtig jaar", "drieëntachtig jaar"),
    ("drie-en-tachtig jaar", "drie-en-tachtig jaar"),
    ("achtjarig meisje", "achtjarig"),
    ("zij is 83", "83"),
    ("De cliënt woont alleen en is 58 jaar.", "58 jaar"),
    ("Mevrouw woont alleen, is 83 jaar en valt vaak.", "83 jaar"),
    ("Zij is inmiddels 83 jaar", "83 jaar"),
    ("Wordt 18", "18"),
    ("hij wordt in mei 18.", "18"),
    ("Hij is net 18 geworden", "18"),
    ("toen hij 12 was", "12"),
    ("man (43)", "43"),
    ("M/43", "43"),
    ("(v, 43)", "43"),
    ("43-jr", "43-jr"),
    ("dochter (7)", "7"),
    ("[partner] (67)", "67"),
    ("zonen van 9 en 12", "9 en 12"),
    ("kinderen van 4, 7 en 9 jaar", "4, 7 en 9 jaar"),
    ("kinderen (9 en 12)", "9 en 12"),
    ("Mevrouw X. (83) woont", "83"),
    ("de oudste is 16", "16"),
    ("meisje van acht", "acht"),
    ("Je bent 17.", "17"),
    ("Kind: [naam], 4;7 jaar", "4;7 jaar"),
    ("puber van veertien", "veertien"),
    ("op zijn 12e", "12e"),
    ("sinds zijn dertiende in de wijk", "dertiende"),
    ("haar 80e verjaardag", "80e"),
    ("Ik vierde mijn 43e verjaardag niet.", "43e"),
    ("op 12-jarige leeftijd", "12-jarige"),
    ("Cliënt (43 jaar, gescheiden)", "43 jaar"),
    ("- 43 jaar, woont alleen", "43 jaar"),
    ("| wie | leeftijd |\n|---|---|\n| kind | 7 |", "7"),
    ("| wie | leeftijd |\n|---|---|\n| Xaa | 7 |", "7"),
    ("| wie | lft. |\n|---|---|\n| Xaa | 7 |", "7"),
    ("Nu is hij 12.", "12"),
    ("Wordt 12.", "12"),
    ("Een moeder van 13.", "13"),
    ("4;7 jaar", "4;7 jaar"),
    ("4;11 jaar", "4;11 jaar"),
    ("Toen was de zoon 12, nu niet.", "12"),
    ("Sprak met A. (9 jaar).", "9 jaar"),
    ("[naam], 67, belt.", "67"),
    ("De zoon, 12, belt.", "12"),
    ("Op zijn 12de verjaardag.", "12de"),
    ("Mevrouw X, 83, woont alleen.", "83"),
    ("43/v, woont alleen", "43"),
    ("43j/m, woont alleen", "43j"),
    ("120 jaar oud", "120 jaar oud"),
    ("1 jaar oud", "1 jaar oud"),
    ("Woont in een huis aan zee, 43 jaar.", "43 jaar"),
    ("Man van 23 jaar. Lang alleen.", "23 jaar"),
    ("Man van 23 jaar woont alleen.", "23 jaar"),
    ("De cliënt woont alleen in een flat en was 58 jaar.", "58 jaar"),
    ("De cliënt woont alleen in een flat en is 18 jaar.", "18 jaar"),
    ("De cliënt woont alleen in een flat, is 58 jaar.", "58 jaar"),
    ("De cliënt woont alleen in een flat, was 58 jaar.", "58 jaar"),
    ("Daar 18 jaar.", "18 jaar"),
    ("Verslag (12 jaar, druk)", "12 jaar"),
    ("Verslag (13 jaar, druk)", "13 jaar"),
    ("Verslag, 13 jaar, druk", "13 jaar"),
    ("Verslag | 13 jaar | druk", "13 jaar"),
    ("Verslag - 13 jaar, druk", "13 jaar"),
    ("Verslag / 13 jaar / druk", "13 jaar"),
    ("Verslag; 13 jaar; druk", "13 jaar"),
    ("op zijn 43ste", "43ste"),
    ("op haar twintigste", "twintigste"),
    ("[naam] (67)", "67"),
    ("[naam], (67)", "67"),
    ("kind (4)", "4"),
    ("Tamrat (43) is er.", "43"),
    ("Tamrat (43", "43"),
    ("Tamrat (9 jaar) is er.", "9 jaar"),
    ("Anne-fleur (43) is er.", "43"),
    ("Tamrat, 43, woont alleen.", "43"),
    ("Tamrat, 9 jaar, woont alleen.", "9 jaar"),
    ("Sanne Tamrat, 43.", "43"),
    ("Sanne is 9 jaar.", "9 jaar"),
    ("Sanne was 43.", "43"),
    ("Sanne was 9 jaar.", "9 jaar"),
    ("Sanne Tamrat, 43. Zij belt.", "43"),
    ("Tamrat (43, alleen) is er.", "43"),
    ("Xirsi is 9 jaar.", "9 jaar"),
    ("Xirsi wordt 13.", "13"),
    ("Iris (43) is er.", "43"),
    ("kinderen van 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 en 14 jaar",
     "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 en 14 jaar"),
]  # fmt: skip

MISSES = [
    "3 jaar geleden",
    "al 5 jaar",
    "binnen 2 jaar",
    "sinds 3 jaar",
    "een indicatie voor 5 jaar",
    "twee jaar schoon",
    "hij is 3 jaar clean",
    "schuld van 3 jaar",
    "35 jaar getrouwd",
    "40 jaar gewerkt",
    "na 40 jaar huwelijk",
    "haar man is 3 jaar ouder",
    "een 5-jarig contract",
    "een 3 jaar oude beschikking",
    "termijn drie jaar",
    "de wachttijd van 14 maanden",
    "Jubileum: 10 jaar in 2028",
    "de cel in voor 20 jaar",
    "garantie van 20 jaar",
    "75-84",
    "75 tot 84 jaar",
    "tussen de 40 en 50 jaar",
    "in de veertig",
    "85+",
    "18-plus",
    "12-17 jaar",
    "Jongere (18-23)",
    "vanaf 18 jaar",
    "18-/18+",
    "18 jaar of ouder",
    "jonger dan 18 jaar",
    "jongeren onder de 18",
    "kinderen tot 12 jaar",
    "kinderen van 4 tot 12",
    "16-jarigen mogen zelf",
    "pleegzorg tot hij 18 is",
    "moeder van 3",
    "moeder van drie kinderen",
    "gezin van vijf",
    "kinderen (3)",
    "cliënt (1)",
    "Kind 19",
    "zijn 2e vrouw",
    "haar derde kind",
    "hij is derde",
    "hij is 2 keer gebeld",
    "hij is 43 kilo",
    "zij is 18 weken zwanger",
    "wordt 12.00 uur",
    "MMSE (24)",
    "Barthel (12), Katz (3)",
    "De score is 83.",
    "Bloeddruk 140/90",
    "Schoenen maat 43",
    "kamer 12, groep 3",
    "een gesprek van 45 minuten",
    "per 12 maanden",
    "24 uur per dag",
    "huur: 3 maanden achter",
    "hij is van 1943",
    "mantelzorger, van 2 naar 4",
    "Zij is 26 weken.",
    "De vereniging bestaat 25 jaar.",
    "Hij woont er 40 jaar.",
    "Zij heeft hem 30 jaar verzorgd.",
    "Zomer: M 8 juli",
    "Trouwde 45 jaar na de oorlog.",
    "Foto van zoon, van 12 bij 18.",
    "Belde zoon 12.",
    "Zie bijlage A (43).",
    "Zaal 3/m, boven",
    "Het is 3 geworden.",
    "121 jaar oud",
    "0 jaar oud",
    "x7 jaar oud",
    "achtjaar oud",
    "Een cliënt van Viere.",
    "Jongen van 12 j bovenbouw.",
    "Het huis staat lang leeg en is 17 jaar.",
    "Daar 17 jaar.",
    "Verslag (13 jaar onbekend)",
    "Verslag (11 jaar, druk)",
    "Verslag, 9 jaar, druk",
    "Je bent 3.",
    "Het huis is nu ook al 83.",
    "Tamrat (43 plaatsen)",
    "Tamrat, 43.",
    "Tamrat, 12, woont alleen.",
    "Xirsi wordt 12.",
    "Xirsi is 43.",
    "Sanne is 43 boeken verder.",
    "Besluit (43)",
    "[leeftijd 43]",
    "[leeftijd 43] is er.",
    "0043 jaar oud",
    "Xirsi was 43.",
    "Fiets (43)",
    "Wordt 11.",
    "Een moeder van 12.",
    "De zoon in het huis is 43.",
    "4;11 jaartjes",
    "| wie | kamer |\n|---|---|\n| Xaa | 7 |",
]


@pytest.mark.parametrize("text", MISSES, ids=range(len(MISSES)))
def test_a_duration_a_band_or_a_limit_is_no_age(text: str) -> None:
    assert values("age", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("age", text) == [value]


@pytest.mark.parametrize(
    "word",
    "contract plan programma onderzoek termijn periode cyclus ervaring straf conflict".split(),
)
def test_what_lasts_so_long_has_no_age(word: str) -> None:
    assert values("age", f"een 5-jarig {word}") == []


@pytest.mark.parametrize(
    "words", ["vanaf", "rond", "richting", "beneden", "hoogstens", "voor de", "voor je", "voor men"]
)
def test_a_limit_is_no_age(words: str) -> None:
    assert values("age", f"Jongeren {words} 18 jaar.") == []


@pytest.mark.parametrize(
    "word",
    "na voor wacht geldig bijstand school extern abstinent pijn samengewoond afgekeurd gewerkt"
    " verzorgd".split(),
)
def test_what_was_done_so_long_has_no_age(word: str) -> None:
    assert values("age", f"Daar 23 jaar {word}.") == []


@pytest.mark.parametrize("unit", ["jr", "j", "mnd", "wk", "wkn"])
def test_behind_the_dot_of_an_abbreviation_a_sentence_goes_on(unit: str) -> None:
    assert values("age", f"Zoon, 23 {unit}. geleden verhuisd.") == []
    assert values("age", f"Zoon, 23 {unit}. Zij belt.") == [f"23 {unit}"]


@pytest.mark.parametrize(
    "words", ["kilo", "keer", "dgn", "kanten", "culturen", "zussen", "van de 50", "uit 50"]
)
def test_what_is_counted_has_no_age(words: str) -> None:
    assert values("age", f"Een vrouw van 43 {words}.") == []


@pytest.mark.parametrize(
    "words", [" verjaardag", " levensjaar", " woonde hij", " al", " verhuisd", " en", ".", ""]
)
def test_a_birthday_that_has_a_number_is_an_age(words: str) -> None:
    assert values("age", f"Op zijn 12e{words}") == ["12e"]


@pytest.mark.parametrize("word", ["zonen", "zoons", "dochters", "jongens", "meisjes"])
def test_how_many_there_are_is_no_age(word: str) -> None:
    assert values("age", f"{word} (5)") == []


@pytest.mark.parametrize("word", ["kind", "persoon", "deelnemer"])
def test_which_one_it_is_is_no_age(word: str) -> None:
    assert values("age", f"{word} (3)") == []
    assert values("age", f"{word} (4)") == ["4"]


def test_several_in_one_sentence_are_each_found() -> None:
    text = "Kinderen van 9 en 12 jaar, en een man van 43."
    assert values("age", text) == ["9 en 12 jaar", "43"]


def test_a_word_that_stands_further_away_tells_nothing() -> None:
    for signs, found in ((64, []), (65, ["43 jaar"])):
        begin = "Woont", "tegenwoordig", "zelfstandig", "begeleidingswoning"
        text = " ".join((*begin, "x" * (signs - 52))) + ", 43 jaar"
        assert text.index("43") == signs
        assert values("age", text) == found
    for signs, found in ((48, ["9 jaar"]), (49, [])):
        text = f"Quirinavoorbeeld{'x' * (signs - 40)} is inmiddels eindelijk 9 jaar"
        assert text.index("9") == signs
        assert values("age", text) == found


@pytest.mark.parametrize(
    ("text", "severity"),
    [("89 jaar oud", Severity.WARNING), ("90 jaar oud", Severity.ERROR)],
)
def test_from_ninety_an_age_weighs_more(text: str, severity: Severity) -> None:
    assert [match.severity for match in search(text)["age"]] == [severity]
