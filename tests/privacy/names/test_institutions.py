"""Names of institutions; all people in these tests are made up."""

import pytest

from casuskit.privacy.names.reasons import INSTITUTION
from tests.privacy.names.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Zij is bij De Jong.",
        "Zij is bij De Sanne.",
        "Zij is bij De Parkinson.",
        "Zij is bij De Boonstra.",
        "Zij is bij De\nRegenboog.",
        "Zij is bij La Regenboog.",
        "Zag De Vlinder en Het Voorbeeld.",
        "Namens De Vlinder.",
        "De groepsleiding Het Voorbeeld is open.",
        "Het vinkeloteam Het Voorbeeld is open.",
        "De gemeente Sanne belt.",
        "De gemeente A. belt.",
        "De gemeente J.W. belt.",
        "De school Wmo belt.",
        "De school. Vinkelo belt.",
        "Ging naar OBS Wmo.",
        "Ging naar OBS J.W.",
        "Ging naar OBS A.",
        "Ging naar OBS\nRegenboog",
        "CBS Cijfers zijn bekend.",
        "GGD Regio Utrecht",
        "GGD Budgetbegeleiding",
        "De BV is failliet.",
        "Zijn B.V. is failliet.",
        "Bedrijf B.V. Daarna gestopt.",
        "BV",
        "Vinkelo\nFonds belt.",
        "Fonds belt.",
        "Bij Vinkelozorg",
        "Zit op Vinkelozorg.",
        "Zit bij Vinkhof.",
        "Hij zit bij die Vinkelozorg.",
        "Op school Mei en juni over.",
        "Zit bij VINKELOZORG.",
        "Zit bij Handelsbank.",
        "Zit bij Vinkelo Avondzorg.",
    ],
    ids=range(36),
)
def test_what_is_no_institution_stays_silent(text: str) -> None:
    assert told(text, "INSTITUTION") == []


@pytest.mark.parametrize(
    ("text", "institution"),
    [
        ("Zij is bij De Regenboog.", "De Regenboog"),
        ("Zij is bij Het Voorbeeld.", "Het Voorbeeld"),
        ("Daar op De Vlinder.", "De Vlinder"),
        ("Zij belt namens De Vlinder.", "De Vlinder"),
        ("Fietst langs De Vlinder.", "De Vlinder"),
        ("De bibliotheek Het Voorbeeld is open.", "bibliotheek Het Voorbeeld"),
        ("Het wijkteam Het Voorbeeld is open.", "wijkteam Het Voorbeeld"),
        ("De gemeente Vinkelo belt.", "gemeente Vinkelo"),
        ("De school Sanne belt.", "school Sanne"),
        ("De school A. belt.", "school A."),
        ("School De Regenboog", "School De Regenboog"),
        ("CBS Vinkelo", "CBS Vinkelo"),
        ("CBS de Regenboog", "CBS de Regenboog"),
        ("VSO Cijfers", "VSO Cijfers"),
        ("Is FC Vinkelo er?", "FC Vinkelo"),
        ("Vinkelo NV belt.", "Vinkelo NV"),
        ("Vinkelo Schilders B.V. belt.", "Vinkelo Schilders B.V."),
        ("Vinkelo V.O.F. belt.", "Vinkelo V.O.F."),
        ("Prins Vinkelo Fonds", "Prins Vinkelo Fonds"),
        ("Zit bij Avondhof.", "Avondhof"),
        ("Zit bij Vinkelozorg.", "Vinkelozorg"),
        ("Zit bij Dennenoord.", "Dennenoord"),
        ("Zit bij Preschool.", "Preschool"),
        ("Zit bij Sannehof.", "Sannehof"),
        ("Zit in Amsterdamhof.", "Amsterdamhof"),
    ],
    ids=range(25),
)
def test_an_institution_is_found_with_the_noun_that_says_so(text: str, institution: str) -> None:
    assert told(text, "INSTITUTION") == [(institution, INSTITUTION)]
