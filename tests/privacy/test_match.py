"""The people that are named somewhere, together with others."""

from typing import get_args

from casuskit.privacy.match import NOBODY, Kind, People
from tests.privacy import KINDS

ONE = People(frozenset({"sanne"}), frozenset({"s"}), frozenset({"sanne"}))
OTHER = People(frozenset({"tamrat"}), frozenset({"t"}), frozenset())


def test_every_kind_is_that_of_a_detector_and_the_other_way_round() -> None:
    assert {*get_args(Kind)} == {*KINDS.values()}


def test_people_and_others_are_all_of_them() -> None:
    assert ONE.with_others(OTHER) == People(
        frozenset({"sanne", "tamrat"}), frozenset({"s", "t"}), frozenset({"sanne"})
    )


def test_people_are_among_others_when_none_of_them_is_missing() -> None:
    both = ONE.with_others(OTHER)
    assert NOBODY.among(ONE)
    assert ONE.among(ONE)
    assert ONE.among(both)
    assert not both.among(ONE)
    assert not ONE.among(ONE._replace(sure=frozenset()))
    assert not ONE.among(ONE._replace(initials=frozenset()))
    assert not ONE.among(ONE._replace(words=frozenset()))
