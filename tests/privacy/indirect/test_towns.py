"""Which names of places are those of towns in which a client is one of many."""

from casuskit.privacy.indirect.towns import is_large


def test_a_large_town_is_told_from_a_village() -> None:
    assert is_large("Utrecht")
    assert is_large("DEN HAAG")
    assert is_large("Alphen aan den Rijn")
    assert is_large("'s-Hertogenbosch")
    assert not is_large("Westerbork")
    assert not is_large("den_haag")
