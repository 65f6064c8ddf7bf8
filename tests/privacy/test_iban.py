"""Spellings that `iban` finds; all people and numbers in them are made up."""

import pytest

from casuskit.privacy.detectors.iban import is_right
from tests.privacy import values

SILENT = [
    "Kamer NL12 is bezet.",
    "Code AB12 CDEF 3456",
    "Artikel BE68 lid 5390 van de regeling",
    "De letters NL en 91",
    "IBAN volgt nog.",
    "nl12 mensen in 2026 met 4 kinderen",
    "Vlucht DE89 naar 37 steden",
    "Model GB29 en 60 andere",
    "QQ93 1234 5678 op de doos",
    "Besluit NO93 van 8601",
    "Betaald aan be68 5390 0754 7035",
    "Betaald aan BE68 539 007 547 035",
    "Betaald aan BE68 5390 0754 70 35",
    "Betaald aan NO93 86O1 1117 9O7",
    "Partij DE89 3704 0044 0532 op de doos",
    "Rekening QQ12 3456",
    "Bestand NL13TEST0123456789b.",
    "De code is xNL13TEST0123456789.",
]

SPELLINGS = [
    ("Rekening NL51XXXX0000000000 klopt niet helemaal.", "NL51XXXX0000000000"),
    ("IBANNL13TEST0123456789", "NL13TEST0123456789"),
    ("NL13\u00a0TEST\u00a00123\u00a04567\u00a089", "NL13\u00a0TEST\u00a00123\u00a04567\u00a089"),
    ("Rekeningnummer BE68 5390 0754 7034 in België.", "BE68 5390 0754 7034"),
    ("Rekening DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"),
    ("NL13 TEST 0123\n  4567 89", "NL13 TEST 0123\n  4567 89"),
    ("NL13-TEST-0123-4567-89", "NL13-TEST-0123-4567-89"),
    ("NL13.TEST.0123.4567.89", "NL13.TEST.0123.4567.89"),
    ("nl 13 test 0123456789", "nl 13 test 0123456789"),
    ("NL13 TEST 01 23 45 67 89", "NL13 TEST 01 23 45 67 89"),
    ("Betaald aan BE68 5390 0754 7035", "BE68 5390 0754 7035"),
    ("Rekening QQ93 1234 5678", "QQ93 1234 5678"),
    ("rekening AT93 1904 3002 3457 3201 99", "AT93 1904 3002 3457 3201 99"),
    ("NL13_TEST_0123_4567_89", "NL13_TEST_0123_4567_89"),
    ("NL1 3TEST0123456789", "NL1 3TEST0123456789"),
    ("Betaald van NL13 TEST 0123 4567 8", "NL13 TEST 0123 4567 8"),
    ("Betaald van nl51xxxx0000000000 12 keer", "nl51xxxx0000000000"),
    ("Rekening be68 5390 0754 7035", "be68 5390 0754 7035"),
    ("Betaald aan NO93 8601 1117 9O7", "NO93 8601 1117 9O7"),
    ("Rekening QQ12 3456 7", "QQ12 3456 7"),
    ("iban QQ93 1234 5678", "QQ93 1234 5678"),
    ("MT64MALT01100VOORBEELDREKENINGX", "MT64MALT01100VOORBEELDREKENINGX"),
]


@pytest.mark.parametrize("text", SILENT, ids=range(len(SILENT)))
def test_what_is_no_such_thing_stays_silent(text: str) -> None:
    assert values("iban", text) == []


@pytest.mark.parametrize(("text", "value"), SPELLINGS, ids=range(len(SPELLINGS)))
def test_a_spelling_is_found_whole(text: str, value: str) -> None:
    assert values("iban", text) == [value]


# The examples that the registry of ISO 13616 itself prints, and two with bank codes that are none.
PUBLISHED = """
NL13TEST0123456789 NL50XXXX0000000000 NL91ABNA0417164300 AD1200012030200359100100
AT611904300234573201 BE68539007547034 BG80BNBG96611020345678 CH9300762011623852957
CY17002001280000001200527600 CZ6508000000192000145399 DE89370400440532013000
DK5000400440116243 EE382200221020145685 ES9121000418450200051332 FI2112345600000785
FO6264600001631634 FR1420041010050500013M02606 GB29NWBK60161331926819 GI75NWBK000000007099453
GL8964710001000206 GR1601101250000000012300695 HR1210010051863000160
HU42117730161111101800000000 IE29AIBK93115212345678 IL620108000000099999999
IS140159260076545510730339 IT60X0542811101000000123456 LI21088100002324013AA
LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 MC5811222000010123456789030
ME25505000012345678951 MK07250120000058984 MT84MALT011000012345MTLCAST001S
MU17BOMM0101101030300200000MUR NO9386011117947 PL61109010140000071219812874
PT50000201231234567890154 RO49AAAA1B31007593840000 RS35260005601001611379
SA0380000000608010167519 SE4550000000058398257466 SI56263300012039086
SK3112000000198742637541 SM86U0322509800000000270100 TN5910006035183598478831
TR330006100519786457841326
""".split()


@pytest.mark.parametrize("number", PUBLISHED)
def test_a_published_number_is_right_and_found_in_every_spacing(number: str) -> None:
    fours = " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    assert is_right(number)
    assert values("iban", f"Betaald van {fours}, vorige maand") == [fours]
    assert values("iban", f"betaald van {number.lower()}.") == [number.lower()]


@pytest.mark.parametrize("number", PUBLISHED)
def test_a_slip_in_a_published_number_is_noticed(number: str) -> None:
    slip = number[:-1] + ("1" if number[-1] != "1" else "2")
    assert not is_right(slip)
