"""What the word in front of a name says of its bearer; all names are made up."""

import pytest

from casuskit.privacy.neutral.persons import named
from casuskit.privacy.neutral.roles import FAMILY


def said(word: str) -> tuple[str, str]:
    """The role and the sex of the person in `<word> Sanne`."""
    text = f"{word} Sanne"
    mention = named(text, len(word) + 1, len(text)).mention
    return mention.role, mention.sex


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("cliënte", "cliënt"), ("bewoner", "cliënt"), ("hoofdpersoon", "cliënt"),
        ("levenspartner", "partner"), ("exvrouw", "ex-partner"), ("vriendje", "vriend"),
        ("vriendinnetje", "vriendin"), ("ouders", "ouder"), ("mam", "moeder"), ("pap", "vader"),
        ("jongste", "kind"), ("zoontje", "zoon"), ("dochtertje", "dochter"), ("broertje", "broer"),
        ("zusje", "zus"), ("grootvader", "opa"), ("grootmoeder", "oma"), ("oom", "oom"),
        ("tante", "tante"), ("neefje", "neef"), ("nichtje", "nicht"),
        ("kleindochter", "kleinkind"), ("stiefmoeder", "stiefouder"),
        ("stiefdochter", "stiefkind"), ("schoonmoeder", "schoonouder"),
        ("schoondochter", "schoonkind"), ("zwager", "schoonfamilielid"),
        ("pleegmoeder", "pleegouder"), ("pleegdochter", "pleegkind"),
        ("kamergenoot", "huisgenoot"), ("buurmeisje", "buur"), ("collega", "collega"),
        ("specialist", "arts"), ("wijkverpleegkundige", "verpleegkundige"),
        ("therapeut", "psycholoog"), ("coach", "begeleider"), ("bewindvoerder", "bewindvoerder"),
        ("mentor", "mentor"), ("gezinsvoogd", "voogd"), ("klantmanager", "consulent"),
        ("meester", "leraar"), ("wijkagent", "agent"), ("mantelzorger", "mantelzorger"),
        ("vrijwilligster", "vrijwilliger"), ("baas", "werkgever"), ("huisbaas", "verhuurder"),
        ("imam", "geestelijke"), ("gezin", FAMILY),
    ],
)  # fmt: skip
def test_a_word_in_front_of_a_name_gives_a_role(word: str, role: str) -> None:
    assert said(word)[0] == role


@pytest.mark.parametrize("word", ["mevrouw", "meneer", "drs.", "wijlen", "de"])
def test_a_title_gives_no_role(word: str) -> None:
    assert said(word)[0] == ""


@pytest.mark.parametrize(
    "word", ["mevrouw", "echtgenote", "vriendin", "nicht", "nichtje", "buurvrouw", "juf"]
)
def test_a_word_for_a_woman_tells_her_sex(word: str) -> None:
    assert said(word)[1] == "v"


@pytest.mark.parametrize("word", ["heer", "broertje", "opa", "zwager", "schoonbroer", "meester"])
def test_a_word_for_a_man_tells_his_sex(word: str) -> None:
    assert said(word)[1] == "m"


@pytest.mark.parametrize("word", ["cliënt", "partner", "kind", "dokter", "familie", "drs."])
def test_a_word_for_anybody_tells_no_sex(word: str) -> None:
    assert said(word)[1] == ""
