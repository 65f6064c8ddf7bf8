"""Words that name a street, and words that only end as one does."""

import pytest

from casuskit.privacy.streets import is_common, is_known_street, kind


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("voorbeeldstraat", "sure"),
        ("voorbeeldstr.", "sure"),
        ("voorbeelddyk", "sure"),
        ("kerkweggetje", "sure"),
        ("xystraat", "sure"),
        ("voorbeeldpad", "weak"),
        ("kokkelhof", "weak"),
        ("voorbeeldflat", "weak"),
        ("straat", "alone"),
        ("vest", "alone"),
        ("xstraat", ""),
        ("pad", ""),
        ("str.", ""),
        ("dorp", ""),
        ("onderwijsstraat", ""),
        ("schuldsweg", ""),
        ("werkplein", ""),
        ("zorgpad", ""),
        ("straatnaam", ""),
    ],
)
def test_a_word_names_a_street_by_its_end_unless_it_is_a_way_of_working(
    word: str, name: str
) -> None:
    assert kind(word) == name


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("dorpsstraat", True),
        ("molenkade", True),
        ("straat", True),
        ("dorpslaan", True),
        ("stadsgracht", True),
        ("molensingel", True),
        ("kerkdreef", True),
        ("dorpsplein", True),
        ("hoofdstraat", False),
        ("winkelstraat", False),
        ("zijstraat", False),
        ("dwarsstraat", False),
        ("woonsplein", False),
        ("tussengracht", False),
        ("achterdreef", False),
        ("woonplein", False),
        ("parallelsingel", False),
        ("voorbeeldpad", False),
        ("huis", False),
    ],
)
def test_a_street_of_which_any_town_has_more_is_not_known(word: str, *, known: bool) -> None:
    assert is_known_street(word) is known


def test_a_word_of_the_dictionary_is_common() -> None:
    assert is_common("snelweg")
    assert not is_common("voorbeeldstraat")
