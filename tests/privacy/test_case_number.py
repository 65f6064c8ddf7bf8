"""Spellings that `case-number` finds; all people and numbers in them are made up."""

import pytest

from tests.privacy import values

SILENT = [
    "Zie dossier 2026-014 en case 2026-014.",
    "Dossier 2024 is gesloten.",
    "Dossier van 12 pagina's.",
    "Patiënt 120/80 gemeten.",
    "Patiënt krijgt 1000 mg.",
    "Cliënt heeft 2000 euro schuld.",
    "Klantnummer staat op de brief van 12-03-2024.",
    "Zaak 2 en zaak 3 van de agenda.",
    "Ordernummer 4471203 is binnen.",
    "Factuurnr. 2026004512",
    "Artikelnummer 123456789",
    "Versienummer 2026.11.2",
    "Telefoonnummer staat in het dossier.",
    "Kamernummer 1204",
    "Huisnummer 1204",
    "Postcode 1234",
    "Polis loopt af in 2027.",
    "Melding gedaan op 12-03-2024.",
    "MIND Korrelatie 0900-1450",
    "| Nr | Besluit |\n|---|---|\n| 4 | Evaluatie in Q1 2027 |",
    "Evaluatie na melding.\n03-03 15:00 gebeld.",
    "Beleid 12345 keer gelezen.",
    "De tijd 12345 loopt.",
    "Code 442 op de lijst.",
    "Labcode 4421",
    "ZI-nummer 15123456",
    "Wachtwoord is vergeten.",
    "Relatie sinds 2019.",
    "Casus 2026-014",
    "Zaak kost 500 euro.",
    "Registratie van 1200 mensen.",
    "casus_id: 2026-207",
    "casusnummer 2026-207",
    "Code 95 en code 1000 voor geel",
    "pincode vergeten in 2026",
    "Referentie: 135-145 mmol/l",
    "Melding: 4 mei 2026",
    "Dossier 12/2024",
    "onder 12.000 inwoners",
    "gemeentecode 0344",
    "Pas 3000 stappen",
    "Boete 1500",
    "Ticket INC-0048213, prioriteit P3",
    "Reparatieverzoek 118-2",
    "Prijsindicatie: 1.842 + 3.119 = 4.961",
    "Registratie: Raad/2026/441",
    "Factuur 20260417 en F-2026-0093",
    "Wifi werkt niet in 2026",
    "Alarm uit met 2 minuten vertraging",
    "**1234** stappen naar de deur",
    "Code rood op 12 scholen",
    "pt 0044-B op de lijst",
    "Contract 12345",
    "Polis bij Voorbeeldverzekering 12345",
    "casenummer 2026-207",
    "Onder nummer 2026-207 bekend",
]

SPELLINGS = [
    ("wachtwoord: Welkom01!", "Welkom01!"),
    ("Polisnummer 000000000", "000000000"),
    ("BSN of V-nummer 0000000000", "0000000000"),
    ("Zaaknummer Z\u20110000\u2011000000", "Z\u20110000\u2011000000"),
    ("Cliëntnr.: 00001", "00001"),
    ("Patiënt-nr 0004521", "0004521"),
    ("Pat.nr. 12-00-45", "12-00-45"),
    ("dossier #00012", "00012"),
    ("Dossiernr: D-0000-4412", "D-0000-4412"),
    ("client_id: 000123", "000123"),
    ("| Naam | Cliëntnr |\n|---|---|\n| x | 55001 |", "55001"),
    ("Uw kenmerk 2026-0012-AB", "2026-0012-AB"),
    ("ons kenmerk: WMO-2026-00001/ab", "WMO-2026-00001/ab"),
    ("HIS-nr 0088123", "0088123"),
    ("Z-nr Z0000123", "Z0000123"),
    ("meldnummer M2026-0012", "M2026-0012"),
    ("0000123 (cliëntnummer)", "0000123"),
    ("cliënt met nummer 00123", "00123"),
    ("verzekerdennr. 000 123 455", "000 123 455"),
    ("polis: Voorbeeldverzekering 000.019.772", "000.019.772"),
    ("heeft de code 0417", "0417"),
    ("huurcontract HC-000-4410", "HC-000-4410"),
    ("vreemdelingennummer: 000.000.0000", "000.000.0000"),
    ("clientnummer:\n  00123", "00123"),
    ("leerlingnr Lln 004411", "Lln 004411"),
    ("Meldkamernr. P2000-0000431", "P2000-0000431"),
    ("Ziekenhuis-nr. 000-88-12", "000-88-12"),
    ("Ziekenhuisnummer [0044112]", "0044112"),
    ("deurwaardersdossier 31.0044.B", "31.0044.B"),
    ("Dossier: 2025 0044 812-1", "2025 0044 812-1"),
    ("Incassodossier 2026/INC/00441", "2026/INC/00441"),
    ("stadspas 6064 0000 4411", "6064 0000 4411"),
    ("Toegangspas 0044-7712", "0044-7712"),
    ("Boete 4471 0098 2200", "4471 0098 2200"),
    ("dossiercode JH-0044-b", "JH-0044-b"),
    ('"clientId": "00441"', "00441"),
    ("Opnameid 2600441-2", "2600441-2"),
    ("kenm: 4471/VBD/25", "4471/VBD/25"),
    ("bekend onder P-0044-26", "P-0044-26"),
    ("Onder nummer 2026.0044.12 bekend", "2026.0044.12"),
    ("code van de voordeur is 4417", "4417"),
    ("ww: Fiets-2044", "Fiets-2044"),
    ("cliëntnummer van mijn moeder luidt 00441", "00441"),
    ("naam;polisnr;score\nx;P-0044-1;12", "P-0044-1"),
    ("id;klant\n80441;x", "80441"),
    ("| Register | Code |\n|---|---|\n| cliënt | C-0044 |", "C-0044"),
    ("reknr 0044.11.223", "0044.11.223"),
    ("code van het kluisje: 0 7 1 3", "0 7 1 3"),
    ("code poort *0713.", "*0713"),
    ("de code? 0713# en draaien", "0713#"),
    ("alarm uit met 00 44 71", "00 44 71"),
    ("wifi VoorbeeldThuis_0044", "VoorbeeldThuis_0044"),
    ("user=testpers01 ip", "testpers01"),
    ("Machtiging 26ZV-00447-1", "26ZV-00447-1"),
    ("TLV nr PO-0447-1-2026", "PO-0447-1-2026"),
    ("gas 8716 0000 0000 0044 71", "8716 0000 0000 0044 71"),
    ("PV: 2600-0044-12", "2600-0044-12"),
    ("lid 0044-B", "0044-B"),
    ("inwoner 0044", "0044"),
    ("inwoner AB0044", "AB0044"),
    ("Poort *0713.", "*0713"),
    ("Contract 123456", "123456"),
    ("Polis bij Voorbeeldverzekering 123456", "123456"),
    ("Cliëntnummer 20260412", "20260412"),
    ("patid 4471", "4471"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("case-number", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("case-number", text) == [value]


@pytest.mark.parametrize("ends", [":", "=", ": ", " = "])
@pytest.mark.parametrize("word", ["ww", "pw", "pwd", "pass", "wachtwoord", "password"])
def test_a_secret_stands_behind_a_word_for_it(word: str, ends: str) -> None:
    secret = "Fiets-2044"  # noqa: S105 - invented
    expected = [secret] if ends[0] != " " or len(word) > 4 else []
    assert values("case-number", f"{word}{ends}{secret}") == expected


@pytest.mark.parametrize("word", ["inlogcode", "passphrase", "wificode", "wifi-code"])
def test_what_lets_somebody_in_is_a_secret(word: str) -> None:
    assert values("case-number", f"{word} Welkom0!") == ["Welkom0!"]
