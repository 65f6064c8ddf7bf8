"""What the words around a name say, and what is no name."""

import pytest

from casuskit.privacy.vocabulary import announces, is_role, may_be_name


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
