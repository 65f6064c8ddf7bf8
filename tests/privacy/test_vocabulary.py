"""What the words around a name say, and what is no name; all names are made up."""

import pytest

from casuskit.privacy.names.verdicts import verdicts
from casuskit.privacy.vocabulary import STRONG_DOING, announces, is_role, may_be_name


@pytest.mark.parametrize("word", ["broer", "huisarts", "wijkagent", "wijkagents", "bovenbuurvrouw"])
def test_a_word_says_what_somebody_is_to_others(word: str) -> None:
    assert is_role(word)
    assert announces(word)


@pytest.mark.parametrize("word", ["mevrouw", "heet", "stichting"])
def test_a_title_or_an_organisation_announces_a_name(word: str) -> None:
    assert announces(word)
    assert not is_role(word)


@pytest.mark.parametrize("word", ["fiets", "slaapt", ""])
def test_any_other_word_announces_nobody(word: str) -> None:
    assert not announces(word)


@pytest.mark.parametrize("word", ["Tamrat", "Sanne", "TAMRAT", "SANNE", "ANNE-MARIE"])
def test_a_word_with_a_capital_may_be_a_name(word: str) -> None:
    assert may_be_name(word)


@pytest.mark.parametrize(
    "word", ["GGZ", "HBOV", "GGZ-NHN", "Links", "Tegenover", "Roemenen", "Belgen", "Nn", "Jeans"]
)
def test_an_abbreviation_or_a_common_word_is_no_name(word: str) -> None:
    assert not may_be_name(word)


@pytest.mark.parametrize("word", ["belde", "huilt", "boos", "zwanger"])
def test_some_things_only_somebody_does_or_is(word: str) -> None:
    assert word in STRONG_DOING


@pytest.mark.parametrize("word", ["is", "staat", "begint", "loopt", "leeg", ""])
def test_what_things_do_as_well_makes_nobody_of_a_word(word: str) -> None:
    assert word not in STRONG_DOING


@pytest.mark.parametrize("article", ["de", "een", "deze", "geen"])
def test_behind_an_article_two_strange_words_are_a_thing_until_they_act(article: str) -> None:
    assert verdicts(f"Er staat {article} Tesfalem Ghebremeskel in de gang.") == ()
    assert len(verdicts(f"{article.title()} Tesfalem Ghebremeskel huilt vaak.")) == 1


def test_without_an_article_two_strange_words_are_a_name() -> None:
    assert len(verdicts("Er staat zijn Tesfalem Ghebremeskel in de gang.")) == 1
