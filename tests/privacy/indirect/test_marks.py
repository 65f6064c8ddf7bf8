"""Which traits a text holds, and where each stands first; all people in them are made up."""

import pytest

from casuskit.privacy.indirect.marks import DETECTORS, traced, traits_in
from casuskit.privacy.searching import search

HELD: list[tuple[str, dict[str, str], set[str]]] = [
    ("Een vrouw van 43.", {"age": "43"}, set()),
    ("Geboren op 01-01-1943.", {"age": "01-01-1943"}, {"birth-date"}),
    ("Een vrouw van 43, geboren op 01-01-1943", {"age": "43"}, {"birth-date"}),
    ("Geboren in 1943.", {"age": "1943"}, set()),
    ("Woont op 1234 AB.", {"village": "1234 AB"}, {"postcode"}),
    ("Woont in Westerbork.", {"village": "Westerbork"}, set()),
    ("Woont in Utrecht, eerder in Westerbork.", {"place": "Utrecht", "village": "Westerbork"}, set()),
    ("Woont Voorbeeldstraat 4.", {"village": "Voorbeeldstraat 4"}, set()),
    ("Op 12 maart 2026 opgenomen.", {"date": "12 maart 2026"}, set()),
    ("Zit op basisschool De Regenboog.", {"institution": "basisschool De Regenboog"}, set()),
    ("Iemand van in de veertig.", {"age-group": "in de veertig"}, set()),
    ("Heeft de ziekte van Huntington.", {"condition": "Huntington"}, set()),
    (
        "Heeft zes kinderen en is dominee.",
        {"family": "zes kinderen", "occupation": "dominee"},
        {"only-occupation"},
    ),
    ("Is kapper van beroep.", {"occupation": "kapper"}, set()),
    ("Komt\u200b uit Syrië, niet uit Turkije.", {"origin": "Syrië"}, set()),
    (
        'Zegt "ik ga hier nooit meer weg, begrepen".',
        {"quotation": '"ik ga hier nooit meer weg, begrepen"'},
        set(),
    ),
    ("Cliënt slaapt slecht.", {}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "facts"), HELD, ids=range(len(HELD)))
def test_each_trait_is_told_with_its_first_place(
    text: str, first: dict[str, str], facts: set[str]
) -> None:
    found = search(text)
    held = traced(text, {each: found[each] for each in DETECTORS}, traits_in(text))
    assert {trait: text[slice(*span)] for trait, span in held.first.items()} == first
    assert held.marks.traits == set(first)
    assert held.marks.facts == facts


def test_what_is_exempt_and_left_out_of_what_was_found_is_no_trait() -> None:
    text = "Een vrouw van 43 in Westerbork"
    assert not traced(text, {}, traits_in(text)).first


def test_every_place_of_a_trait_is_kept() -> None:
    assert len(traits_in("Komt uit Syrië, niet uit Turkije.").spans["origin"]) == 2
    assert not traits_in("Cliënt slaapt slecht.").spans
