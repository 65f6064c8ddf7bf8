"""Sentences of anonymous notes, full of numbers that are about nobody: no detector may speak."""

import pytest

from casuskit.privacy.innocent import is_case_id, is_date, is_explained, is_of_a_thing, is_quantity
from casuskit.privacy.numbers import numbers
from casuskit.privacy.searching import search

IDENTIFIERS = (
    "bsn", "iban", "phone-number", "email-address", "web-address", "licence-plate", "case-number",
    "postcode", "attachment", "education-number", "document-number", "professional-number",
    "court-number", "payment-card", "coordinates", "network-address", "social-handle",
    "long-number",
)  # fmt: skip

SENTENCES = [
    "Ordernummer 123456782 van de rolstoel.",
    "Bestelnr. 4471203, factuur 2026004512.",
    "ISBN 978-90-313-6265-6 en 9789031362656.",
    "De schuld is € 12.345,67 en € 1.250.000,00 voor de gemeente.",
    "Budget 1250000 euro voor 2026.",
    "Versie 3.14.2.1 en release 2026.11.2.",
    "Commit 4f5e6d7 of 1234567 is teruggedraaid.",
    "Bloeddruk 140/90, pols 72, saturatie 97%, gewicht 92,4 kg.",
    "Paracetamol 1000 mg 4dd1, vitamine D 25000 IE, 2000 IE per dag.",
    "Medicatie 1-0-1-0 en 10-20-30-40-50.",
    "Score SCL-90-R was 210, PHQ-9 12, SDQ 14/40, MMSE 24/30, Barthel 14/20.",
    "Om 09.00-10.30 en 13.15 - 14.45 uur, op 05-12-2024 en 05 - 12 - 2024 10:00.",
    "Artikel 2.3.5 lid 3 Wmo 2015, Stb. 2014, 280 en Stcrt. 2021, 12345.",
    "Stcrt. 2021-123456 en Kamerstukken II 2020/21, 35570-12.",
    "ECLI:NL:CRVB:2018:3095 en ECLI:NL:RBAMS:2024:1234567.",
    "Bel 112, 113, 0800-0113, 0900-8844, 14 030 of 116 111.",
    "De Luisterlijn: 088 0767 000.",
    "Actie voor @poh, @wijkverpleegkundige en @bt-2.",
    "- [ ] bel @sanne 📅 2026-12-16",
    "Zie README.md, foto.svg, notitie.txt en app.py.",
    "Dit gebeurt o.a. i.v.m. e.d. en m.b.t. de zorg, d.w.z. nu.",
    "Instagram: veel ruzie met vrienden.",
    "Via Facebook is ze gepest; TikTok is een bron van stress.",
    "Snap: dat begrijpt hij niet.",
    "Kamer 2.14, verdieping 3, gebouw B-12.",
    "NEN 7510, ISO 27001:2013, NEN-EN-ISO 13485:2016.",
    "Formulier 7B, versie 2026.2, telt 12 pagina's.",
    "ICD-10 F32.1, ICPC P76, DSM-5-TR 296.32, ATC N05BA04.",
    "ZI-nummer 15123456, PRK 12345, GPK 00012345.",
    "SNOMED 195967001 en LOINC 8302-2.",
    "Er zijn 17900000 inwoners en 1234567 huishoudens.",
    "DBC-code 1234567, declaratiecode 12345.",
    "Casus 2026-014, zie ook casus 2026-015.",
    "De wijk telt 12 345 678 stappen per jaar.",
    "Tussen 2019-2024 en 2025/2026 drie keer verhuisd.",
    "Temperatuur 37,2 °C bij 12° buiten.",
    "Lengte 1,83 m; 1200 kcal; 2000 ml.",
    "Hij kwam om 3 @ de balie.",
    "Wie at er punt voor punt mee?",
    "Cliënt 75 jaar, 3 kinderen, 2 kleinkinderen.",
    "Dossier 2024 is gesloten, dossier van 12 pagina's.",
    "Zaak 2 en zaak 3 van de agenda.",
    "Telefoonnummer staat in het dossier.",
    "Het BSN staat in het eigen dossier, niet hier.",
    "Kenteken onbekend, auto van het merk BMW 320.",
    "Auto met 6 zitplaatsen, bus 112 en lijn 12-14.",
    "Route 66, bus 400, A12 en N201, perceel 1234.",
    "In maart 2024 is 20240312 het formulier gedateerd.",
    "Kamers 101, 102, 103, 104.",
    "Om 10:30:00 begonnen, verhouding 1:2:3.",
    "C++ std::vector en ::before in css.",
    "Zie hoofdstuk 1.2.3.4 en paragraaf 2.1.1.1.",
    "Postcode weggelaten, alleen de wijk.",
    "2024 is een jaar; 1500 OP de lijst; 1000 EUR.",
    "Serienummer onbekend, artikelnummer 123456789.",
    "Wachtlijst 12-16 weken, budget 30-40 uur, 09-17 uur.",
    "AZC 2, team 12, fase 3-4, optie A-1.",
    "Klantnummer staat op de brief van 12-03-2024.",
    "Kopie van [verslag](verslag.md) in de map.",
    "Telefonisch contact: 3 keer in 2024, 5 keer in 2025.",
    "App 2.0 van de gemeente en 4G/5G.",
    "De uitkering is 1.234,56 per maand, was 1.198,-.",
    "DigiD-code is aangevraagd.",
    "RVG 12345, charge 0412345.",
    "Rekening van 120 euro open; zaak kost 500 euro.",
    "Gebruikt 3 x daags 10 druppels, insuline 12-0-12-8 EH.",
    "HbA1c 53, eGFR 61, LDL 2,4, BMI 31,2, CRP <5.",
    "Polis loopt af in 2027.",
    "Melding Veilig Thuis gedaan op 12-03-2024.",
    "Cliënt 2000 euro schuld, patiënt 1200 stappen per dag.",
    "Zij belt met 5 mensen en 10 20 30 40 50 60 70 keer.",
    "Bereikbaar van 08.00 tot 17.00, bel tussen 08.30-12.30 13.00-17.00.",
    "20 30 40 50 60 is de reeks.",
    "0-1-2-3-4-5-6-7-8-9-10 schaal.",
    "Schaal 0 1 2 3 4 5 6 7 8 9 10.",
    "DOI 10.1016/j.jclinepi.2010.01234567.",
    "PMID 12345678, trial NCT01234567.",
    "UUID 123e4567-e89b-12d3-a456-426614174000.",
    "Windows 11 23H2 update KB5031455.",
    "Model X-123-YZ? nee, type S5.",
    "€ 10.000-€ 20.000 schuld, 100.000 euro.",
    "Zie https://wetten.overheid.nl/BWBR0035362/2024-01-01#Hoofdstuk2.",
    "Zie https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2018:3095.",
    "Wachtwoord vergeten en code aangevraagd.",
    "Track & trace 3SABCD1234567 van het pakket.",
    "Op dit punt nl. de zorg thuis.",
    "EAN-code 8712345678906 op de doos.",
    "BSN ligt in de la, olie op het vuur.",
    "| Bedrag | Aantal |\n|---|---|\n| 1234567 | 7654321 |",
    "Pinbon 14:22, terminal 00417788, auth 000000, bon 0092.",
    "id: 2026-207 en casus_id: 2026-207",
    "TZ Europe/Amsterdam, utf-8, poort 5432.",
    "SNOMED-code 44054006, streepjescode 9 780201 379624.",
    "Begin 2023/2024, dossier 12/2024, polis 2026.",
    "Grootboekrekening 4417, kostenplaats 4412, SBI-code 96021.",
    "Verordening 2016/679, lid 2, onder 3.",
    "Onder 12.000 inwoners, onder 1-2 begeleiders.",
    "Config.yml, index.html, style.css, main.py.",
    "Rugnummer 4411, treinnr 4412, kamernr 4417-B.",
    "naam,score\nx,1204\ny,4417",
]


QUANTITIES = [
    "€1234", "euro 1234", "eur 1.234", "$ 1234", "1234%", "1234 euro", "1234 abonnees", "1234 IE",
    "1234 personen", "1234 eenheden", "1234 clienten", "1234 cliënten", "1234 kg", "1234 x", "1234°",
    "1234 + 12", "1234=€ 12", "Een bedrag van € 1234", "1234,-",
]  # fmt: skip
NO_QUANTITIES = [
    "1234", "1234 xyz", "1234 de euro", "€ voor zaak 1234", "1234 + a", "1234 kamerplant",
]  # fmt: skip
EXPLAINED = [
    "0800-1234", "0900 1234", "0906-1234", "14 030", "116 123", "2026-207", "order 1234",
    "ordernr. 1234", "bestelling 1234", "rij 12345", "kast 1234", "vraag 123", "rv 1234", "NEN 7510",
    "12-03-2026", "1234 euro",
]  # fmt: skip
DATES = [
    "20260312", "12032026", "202603121030", "20260312103059", "12-03-2026", "1.3.26", "2026-3-12",
    "2026", "2026/27", "2026-2027", "03-2026", "3/2026", "12-3", "12-03 10", "12/03,10:30", "Q1 '26",
    "Q4 2026", "10:30", "10.30 - 11.45",
]  # fmt: skip
NO_DATES = [
    "2026-1234",
    "00-00-0000",
    "1234",
    "40-13-2026",
    "12-03.2026",
    "30:30",
    "3026",
    "Q5 2026",
]


@pytest.mark.parametrize("text", QUANTITIES, ids=range(len(QUANTITIES)))
def test_a_unit_or_a_currency_makes_a_quantity(text: str) -> None:
    assert is_quantity(text, numbers(text)[0])


@pytest.mark.parametrize("text", NO_QUANTITIES, ids=range(len(NO_QUANTITIES)))
def test_other_words_make_no_quantity(text: str) -> None:
    assert not is_quantity(text, numbers(text)[0])


@pytest.mark.parametrize("text", EXPLAINED, ids=range(len(EXPLAINED)))
def test_a_service_a_thing_a_date_or_a_quantity_explains_a_number(text: str) -> None:
    assert is_explained(text, numbers(text)[0])


@pytest.mark.parametrize("text", ["dossier 1234", "1234", "0700-1234", "14 0300", "ordening 1234"])
def test_any_other_number_is_not_explained(text: str) -> None:
    assert not is_explained(text, numbers(text)[0])


@pytest.mark.parametrize(
    ("text", "of_a_thing"),
    [("PO-0001", True), ("nr PO-0001", False), ("code PO-0001", True), ("toetsnr 1234", True)],
)
def test_letters_tell_of_a_thing_unless_they_are_called_a_number(
    text: str, *, of_a_thing: bool
) -> None:
    assert is_of_a_thing(numbers(text)[0]) is of_a_thing


def test_digits_that_can_be_a_day_a_year_or_a_time_are_told_from_others() -> None:
    assert [each for each in DATES if not is_date(each)] == []
    assert [each for each in NO_DATES if is_date(each)] == []
    assert is_case_id("2026-207")
    assert not is_case_id("2026-2071")


@pytest.mark.parametrize("text", SENTENCES, ids=range(len(SENTENCES)))
def test_a_number_about_nobody_stays_silent(text: str) -> None:
    found = search(text)
    assert [name for name in IDENTIFIERS if found[name]] == []
