"""Names of places; all people in these tests are made up."""

import pytest

from casuskit.privacy.names.reasons import MAYBE_PLACE, PLACE, PLACE_BY_NOUN
from tests.privacy import values
from tests.privacy.names.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Zij komt bij Vinkelo.",
        "Ging rond Vinkelo.",
        "Zij woont bij Florence.",
        "Een winkel nabij Florence.",
        "Zij was bij Veerle en Melle.",
        "Op straat 12 Vinkelo.",
        "9999 XX Sanne",
        "Rustige wijk. Vinkelo belde.",
        "Wijk: Vinkelo",
        "Wijk: Bergen op Zoom",
        "Plaats: Klaslokaal",
        "Plaats: Ganzenzaal",
        "Hij woont in Shelter.",
        "De wijk Engels is rustig.",
        "Ging naar Ganzenveld.",
        "Zit in Kerkdorp.",
        "Ging bij Ganzenbroek langs.",
        "Gereden in de richting Bakker.",
        "Verder Vinkelo gezien.",
    ],
    ids=range(19),
)
def test_what_is_no_place_stays_silent(text: str) -> None:
    assert told(text, "PLACE") == []


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("Gevlucht uit Kuala Lumpur.", "Kuala Lumpur", PLACE),
        ("Zit in Alphen aan den Rijn.", "Alphen aan den Rijn", PLACE),
        ("Ging vanaf Den Haag met de trein.", "Den Haag", PLACE),
        ("Zij komt uit 's-Hertogenbosch.", "'s-Hertogenbosch", PLACE),
        ("Opname in ’s-Gravenzande.", "'s-Gravenzande", PLACE),
        ("Zij rijdt bij Best.", "Best", PLACE),
        ("Kerkstraat 12 a, Best", "Best", PLACE),
        ("Kerkstraat 12, Oostende", "Oostende", PLACE),
        ("9999 XX Best", "Best", PLACE),
        ("Zij reist naar Bergen bij de zee.", "Bergen", PLACE),
        ("Geboorteplaats: Aleppo", "Aleppo", PLACE),
        ("Zij komt uit de stad Florence.", "Florence", PLACE_BY_NOUN),
        ("Zij is opgegroeid te Vinkelo.", "Vinkelo", PLACE_BY_NOUN),
        ("Zij woont in Ganzenveld.", "Ganzenveld", PLACE_BY_NOUN),
        ("Ging naar Ganzenbroek.", "Ganzenbroek", PLACE_BY_NOUN),
        ("Plaats: Vinkelo", "Vinkelo", PLACE_BY_NOUN),
        ("Plaats: Vinkelokamer", "Vinkelokamer", PLACE_BY_NOUN),
        ("Ging naar Vinkelo.", "Vinkelo", MAYBE_PLACE),
        ("Ging naar Mulder.", "Mulder", MAYBE_PLACE),
        ("Ging naar Bakker.", "Bakker", MAYBE_PLACE),
        ("Gereden in de richting Hoekstra.", "Hoekstra", MAYBE_PLACE),
        ("Hij fietst in Vinkelo Zartex rond.", "Vinkelo Zartex", MAYBE_PLACE),
    ],
    ids=range(22),
)
def test_a_place_is_told_by_the_words_around_it(text: str, place: str, reason: str) -> None:
    assert told(text, "PLACE") == [(place, reason)]


def test_behind_a_title_it_is_the_name_of_somebody() -> None:
    assert values("person-name", "Mevrouw van Den Bosch belde.") == ["van Den Bosch"]


def test_a_text_may_begin_with_a_place() -> None:
    assert values("place-name", "’s-Hertogenbosch is ver.") == ["’s-Hertogenbosch"]
    assert values("place-name", "Den Haag is ver.") == ["Den Haag"]
