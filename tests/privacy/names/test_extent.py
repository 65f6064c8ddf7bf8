"""How far a name reaches; all people in these tests are made up."""

import pytest

from tests.privacy import values
from tests.privacy.names.telling import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gesproken met Hoekstra, Sanne.", "Hoekstra, Sanne"),
        ("Verder Hoekstra, J.W.", "Hoekstra, J.W."),
        ("Dossier van Hoekstra, S.", "Hoekstra, S."),
        ("Dossier van Smit, Sanne.", "Smit, Sanne"),
        ("Dossier van Smit, J.W.", "Smit, J.W."),
        ("Jansen, Piet van der (vader)", "Jansen, Piet van der"),
        ("Naam: Vries, Sanne de (mentor)", "Vries, Sanne de"),
        ("Sprak Ghebremeskel, J. W. K. over de huur.", "Ghebremeskel, J. W. K."),
    ],
    ids=range(8),
)
def test_a_surname_that_goes_before_belongs_to_the_name(text: str, name: str) -> None:
    assert name in names(text)


def test_a_text_may_begin_with_it() -> None:
    assert values("person-name", "Jansen, Piet van der (vader)") == ["Jansen, Piet van der"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sanne, Daan", ["Sanne", "Daan"]),
        ("Thuis, Sanne belde.", ["Sanne"]),
        ("Hoekstra, Sanne Bakker", ["Sanne Bakker"]),
        ("de Wijkverpleegkundige, Sanne.", ["Sanne"]),
        ("Hoekstra, Sanne en Daan kwamen.", ["Sanne", "Daan"]),
        ("Jansen, Piet (vader)", ["Piet"]),
        ("Smit, B. was er niet.", []),
        ("Luwam Ghebremeskel, L. belde.", ["Luwam Ghebremeskel"]),
    ],
    ids=range(8),
)
def test_another_word_before_a_comma_does_not(text: str, found: list[str]) -> None:
    assert names(text) == found
