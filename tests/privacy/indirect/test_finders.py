"""What each finder of indirect data sees, and what it leaves."""

from collections.abc import Callable, Iterator

import pytest

from casuskit.core.text import Span
from casuskit.privacy.indirect import age_group, condition, family, occupation, origin, quotation

Find = Callable[[str], Iterator[Span]]

MISSES: list[tuple[Find, str]] = [
    (occupation.find, "De huisarts en de dominee kwamen langs."),
    (occupation.find, "Contactpersoon is de huisarts."),
    (occupation.find, "Zij is op de hoogte van het besluit."),
    (occupation.find, "De enige optie in dit plan."),
    (occupation.find, "Werkt goed samen met de wijk."),
    (occupation.find, "Slager en bakker bezorgen."),
    (condition.find, "Heeft diabetes en hoge bloeddruk."),
    (condition.find, "Parkinson en beginnende dementie."),
    (condition.find, "Leest elke dag de krant en kijkt naar wat er op tv komt."),
    (condition.find, "Somber na een verlies."),
    (family.find, "Moeder van drie kinderen."),
    (family.find, "Twee broers en een zus."),
    (family.find, "[kind 1] en [kind 2] wonen thuis."),
    (family.find, "Kinderen van 4 tot 12 jaar."),
    (family.find, "Een gezin met kinderen."),
    (origin.find, "Spreekt goed Nederlands en wat Engels."),
    (origin.find, "Kerk en koor geven steun."),
    (origin.find, "Woont in een rijtjeshuis in Nederland."),
    (origin.find, "De status van de aanvraag is bekend."),
    (quotation.find, 'Noemde mij "zuster" en later "koningin".'),
    (quotation.find, "'s Ochtends en 's avonds komt de zorg, dat vindt ze 's middags te veel"),
    (quotation.find, 'hulpvraag_client: "Ik wil weer rust in mijn hoofd, elke dag"'),
    (quotation.find, 'De folder "Samen verder na een beroerte in zeven stappen" ligt klaar.'),
    (age_group.find, "Al 40 tot 50 keer gebeld."),
    (age_group.find, "In de zomer."),
]

HITS: list[tuple[Find, str, str]] = [
    (occupation.find, "Was vroeger burgemeester.", "burgemeester"),
    (occupation.find, "Werkt als kapper in de buurt.", "kapper"),
    (occupation.find, "Kapster van beroep.", "Kapster"),
    (occupation.find, "Een gepensioneerd onderwijzer.", "onderwijzer"),
    (occupation.find, "Heeft een eigen slagerij.", "slagerij"),
    (occupation.find_only, "Is de dominee geweest; was jaren dominee.", "dominee"),
    (occupation.find_only, "De enige slager van het dorp.", "slager"),
    (occupation.find_only, "De burgemeester, 58 jaar, is ziek.", "burgemeester"),
    (condition.find, "Heeft de ziekte van Huntington.", "Huntington"),
    (condition.find, "Een zeldzame stofwisselingsziekte.", "stofwisselingsziekte"),
    (condition.find, "Wacht op een niertransplantatie.", "niertransplantatie"),
    (condition.find, "Het stond in de krant.", "stond in de krant"),
    (family.find, "Moeder van een drieling.", "drieling"),
    (family.find, "Vijf kinderen thuis.", "Vijf kinderen"),
    (family.find, "Vader van 9, allen thuis.", "Vader van 9"),
    (family.find, "Zonen van 9 en 12.", "Zonen van 9 en 12"),
    (family.find, "Is geadopteerd.", "geadopteerd"),
    (origin.find, "Komt uit Syrië.", "Syrië"),
    (origin.find, "Een Marokkaanse vrouw.", "Marokkaanse"),
    (origin.find, "Is moslim.", "moslim"),
    (origin.find, "Statushouder sinds kort.", "Statushouder"),
    (quotation.find, 'Zegt "ik ga hier nooit meer weg, begrepen".', '"ik ga hier nooit meer weg, begrepen"'),
    (quotation.find, "Zij schrijft: 'iedereen hier heeft een hekel aan haar'", "'iedereen hier heeft een hekel aan haar'"),
    (age_group.find, "Iemand van in de veertig.", "in de veertig"),
    (age_group.find, "leeftijdsgroep: 75-84", "leeftijdsgroep: 75-84"),
]  # fmt: skip


@pytest.mark.parametrize(("find", "text"), MISSES, ids=range(len(MISSES)))
def test_what_many_share_is_left(find: Find, text: str) -> None:
    assert [text[span.start : span.end] for span in find(text)] == []


@pytest.mark.parametrize(("find", "text", "value"), HITS, ids=range(len(HITS)))
def test_a_trait_is_found(find: Find, text: str, value: str) -> None:
    assert value in [text[span.start : span.end] for span in find(text)]
