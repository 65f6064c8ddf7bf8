"""Numbers of files and registers, by the word before them: patient, case, policy, reference."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.innocent import (
    is_case_id,
    is_date,
    is_explained,
    is_of_a_thing,
    is_quantity,
)
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import Number, lowered, numbers, windows

_STEMS = tuple(
    """
    patiënt patient patiënte patiënten patienten cliënt client cliënte cliënten clienten dossier
    zaak zorg klant bewoner bewoners deelnemer deelnemers inwoner burger polis verzekerde
    verzekerden verzekering verzekerings registratie relatie lidmaatschaps leerling student
    studenten personeel personeels medewerker werknemer vreemdelingen vreemdeling melding
    meldings meld incident rekest griffie aanvraag beschikking beschikkings brief volg
    identificatie besluit uitkering uitkerings proces-verbaal procesverbaal kenmerk referentie
    reference contract debiteur debiteuren huurder huurders huurcontract aansluiting
    aansluitings aansluit meter pas kaart donor gezins gezin indicatie opname behandel
    machtiging machtigings incasso correspondentie loonheffingen toeslag toeslagen aanslag
    verwijs verwijzing intake persoons account gebruikers user case file member inschrijf
    inschrijvings inschrijving stam administratie boete aangifte mutatie bankrekening rekening
    bewindvoering traject afspraak detentie strafrechtsketen familie huishoud contactpersoon
    abonnee abonnement casemanagement bekend geregistreerd ingeschreven vergunning
    insurance patiëntdossier monster laboratorium labaanvraag onderzoeks recept verrichting
    consult episode ziekenhuis dienst loonheffing meldkamer akte bijstand serie chassis huisvestings
    """.split()
)
"""Words for a person or a file that come before `nummer`, also at the end of a longer word."""

_SHORT = frozenset(
    """
    v z a p pv his epd ecd lid rol pat pt cl crv crvs ref mrn imei cjib wmo wlz pgb ciz pgo bsp
    kid user p mdn cid pid uid bvh skn svb uwv coa ind digid his-patiënt xis ozis aow
    hdn gba brp rma woningnet zorgdomein kenm reg inschr dos doss opn vin iccid sn s/n puk
    chassis frame parkeer zd vt jb rvdk om rek giro acceptgiro verz serial vhe sim simkaart tlv
    vim visite id
    """.split()
)
"""Short words and names of registers that stand before `nummer` by themselves."""

_ALONE = frozenset(
    """
    patiënt patient cliënt client cliënte dossier zaak kenmerk betalingskenmerk polis mrn imei
    cjib klant referentie dossiernr zaaknr patiëntnr cliëntnr clientnr patientnr ref reference
    bankrekening machtigingskenmerk bewoner deelnemer patid pin pincode puk iccid woningnet
    debiteur rma acceptgiro betalingsreferentie
    """.split()
)
"""Words behind which a number alone says enough."""

_FILES = tuple(
    """
    dossier zaak polis kenmerk referentie contract beschikking aanvraag melding claim recept
    verwijzing vergunning indicatie indicatiebesluit incident boete pas pasje chipkaart lidmaatschap
    debiteur verzoek toewijzing casus rekening huisdier chip proces-verbaal aangifte
    """.split()
)
"""Ends of words for a file or a card: long digits or a code behind them say enough."""

_EXACT = frozenset(["pv", *(each for each in (*_STEMS, *_SHORT) if len(each) > 2)])
"""Words behind which a number with letters or hyphens in it says enough."""

_CODES = tuple(
    """
    toegangs deur kluis alarm sleutel sleutelkluis pin inlog huissleutel kast kastje kluisje wifi
    voordeur activerings herstel beveiligings
    """.split()
)
"""Words before `code`: who knows the code comes in."""

_CODED = re.compile(
    r"[A-Z]{1,8}[-./ ]?[0-9]|[A-Za-z]{1,5}[-./]{1,2} ?[0-9]|[0-9]{1,12}[-./][0-9A-Z]|0[0-9]"
    r"|[0-9]{2,6}[A-Z]{1,4}[-./]?[0-9]"
)
_INSURER = re.compile(r"(?:polis|verzeker(?:ing|aar|d))[^0-9\n.;!?]{0,28}\Z")
_OPENS = re.compile(
    r"(?:(?<![a-z-])code(?: (?:van|voor) (?:de |het )?[a-z]{3,16})?|pin(?:code)?|wachtwoord)"
    r"(?: is)?[ :=]{1,3}\Z"
)
_LOCK = re.compile(
    r"(?:(?:kluis|slot|deur|sleutel|alarm|poort)[^\n.;!?]{0,32}(?<![a-z-])code"
    r"|(?<![a-z-])code [^\n.;!?]{0,24}"
    r"(?:kluis|slot|deur|kast|alarm|poort)[a-z]{0,8})"
    r"(?: is| luidt)?[ :=]{1,3}\Z"
)
_KNOWN_AS = re.compile(
    r"(?:(?:bekend|geregistreerd|ingeschreven|opgenomen|geadministreerd) (?:onder|als|met|bij)"
    r"|(?<![a-z])onder(?= (?:het )?(?:nummer|nr))|o\.?v\.?v\.?"
    r"|onder vermelding van|vermeld(?:t|en|ing)?)"
    r"(?: (?:het )?(?:nummer|nr\.?))?[ :]{1,2}\Z"
)
_SECRET = re.compile(r"0[0-9]{3,5}")
_LOCKS = re.compile(r"[0-9]{4,6}")
_RANGE = re.compile(r"[1-9][0-9]{1,2}-[1-9][0-9]{0,2}")
_CONNECTION = re.compile(r"871[0-9]{15}")
"""The code of a meter in a house: eighteen digits (EAN-18); goods have thirteen."""

_OURS = frozenset(["casus", "case", ""])
_PRESSURE = re.compile(r"[0-9]{2,3}/[0-9]{2,3}")
_FEWEST_DIGITS, _INSURED, _LONG, _WINDOW = 4, 6, 6, 64

_PASSWORD = re.compile(
    r"(?:(?:(?<![a-z])(?:ww|pw|pwd|pass)[:=]|wachtwoord|password|inlogcode|passphrase|wifi-?code)"
    r"(?: is|[ -][a-z]{3,12}(?=[:=]))?[ :=]{0,3})(?<=[ :=])"
    r"(?P<secret>(?=[^\s0-9]{0,24}[0-9])[^\s,;]{4,24}[^\s,;.)])"
)

_SECRETS = (
    "wachtwoord", "password", "inlogcode", "passphrase", "wifi", "ww:", "ww=", "pw:", "pw=", "pwd:",
    "pwd=", "pass:", "pass=",
)  # fmt: skip

_LOCKED = (
    r"(?:kluis|slot|deur|sleutel|alarm|poort|kast|hek|garage|lift|portiek|toegang|ingang|box|pin"
    r"|inlog|berging|bergruimte)"
)
_OPENED = re.compile(
    rf"(?:{_LOCKED}[^.!?]{{0,48}}?(?:code|cijfers|combinatie|(?:uit|open|aan|af|los) met)"
    r"[a-z]{0,8}"
    rf"|(?<![a-z])code[^.!?\d]{{0,24}}{_LOCKED}[a-z]{{0,10}})[^\d.!*#\[]{{0,24}}?"
    r"(?P<secret>(?<![\w/.,])(?:[*#][0-9]{3,8}[*#]?|[0-9]{3,8}[*#]|0(?: ?[0-9]){3,7}"
    r"|[0-9](?: [0-9]){3,7})(?![\w/]|[.,:-][0-9]))"
)
_OPENERS = (
    "code", "cijfers", "combinatie", "uit met", "open met", "aan met", "af met", "los met",
)  # fmt: skip
_KEYED = re.compile(
    rf"(?:{_LOCKED}|(?<![a-z])code)[^.!\d]{{0,40}}?"
    r"(?P<secret>(?<![\w/.,*#])(?:\*[0-9]{3,8}#?|[0-9]{3,8}#)(?![\w*]))"
)
_KEYS = ("#", "*")
_LOGIN = re.compile(
    r"(?<![a-z])(?:wi-?fi|ssid|netwerk|router|modem|hostnaam|hostname|gebruiker(?:snaam)?"
    r"|user(?:name)?"
    r"|login(?:naam)?|inlog(?:naam)?|account(?:naam)?)"
    r"(?: (?:heet|is|naam)|[ -][a-z]{3,12}(?=:))?[ :=\"'(]{1,3}"
    r"(?P<secret>(?=\S{1,28}[0-9]{2})[a-z][\w.-]{4,30}\w)(?![\w@.])"
)
_LOGINS = (
    "wifi", "wi-fi", "ssid", "netwerk", "router", "modem", "host", "gebruiker", "user", "login",
    "inlog", "account",
)  # fmt: skip

_LETS_IN = N_("`{value}` is a password or code: it lets anybody in.")
_IS = N_("`{value}` is a number that leads to one person's file or document.")
_BY_FORM = (
    (_PASSWORD, _SECRETS, Severity.ERROR, _LETS_IN),
    (_OPENED, _OPENERS, Severity.ERROR, _LETS_IN),
    (_KEYED, _KEYS, Severity.ERROR, _LETS_IN),
    (_LOGIN, _LOGINS, Severity.WARNING, _IS),
)


def find(text: str) -> Iterator[Match]:
    """Every number behind a word for a file or its owner; `domain.md` 5.1."""
    for number in numbers(text):
        severity = _weight(text, number)
        if severity:
            yield Match("ID", number.span, severity, _IS)
    lower = lowered(text)
    for window in windows(text):
        near = lower[window.start : window.end]
        for pattern, signs, severity, reason in _BY_FORM:
            for word in (
                pattern.finditer(lower, *window) if any(map(near.__contains__, signs)) else ()
            ):
                yield Match("ID", Span(*word.span("secret")), severity, reason)


def _weight(text: str, number: Number) -> Severity | None:
    """How surely a number leads to a file; nothing when it does not."""
    written = text[number.span.start : number.span.end]
    if number.digits < _FEWEST_DIGITS or is_quantity(text, number) or _PRESSURE.fullmatch(written):
        return None
    if _CONNECTION.fullmatch(written.replace(" ", "")):
        return Severity.ERROR
    label = _bare(number.label)
    named = label in _SHORT or label.endswith(_STEMS)
    dated = is_date(written) or (label in _OURS and is_case_id(written))
    if number.numbered and (named or label.endswith(_CODES)):
        long = written.isdigit() and len(written) > len("2026")
        return None if dated and not long else Severity.ERROR
    if dated or (not number.numbered and (is_case_id(written) or _RANGE.fullmatch(written))):
        return None
    return Severity.ERROR if _is_said(text, number, label, written) else None


def _is_said(text: str, number: Number, label: str, written: str) -> bool:
    """Whether a word for a file says enough without `nummer`."""
    coded = _CODED.match(written) is not None and not is_of_a_thing(number)
    if coded and (label in _EXACT or label.endswith(_FILES)):
        return True
    if label.endswith(_FILES) and written.replace(" ", "").isdigit() and number.digits >= _LONG:
        return True
    if label in _ALONE and not is_explained(text, number):
        return True
    before = text[max(0, number.span.start - _WINDOW) : number.span.start].lower()
    return bool(
        (number.digits >= _INSURED and _INSURER.search(before))
        or (_OPENS.search(before) and _SECRET.fullmatch(written))
        or (_LOCK.search(before) and _LOCKS.fullmatch(written))
        or (coded and _KNOWN_AS.search(before))
    )


def _bare(label: str) -> str:
    """A label without the `id` that is joined to it, and without the dots of an abbreviation."""
    bare = label.removesuffix("id")
    return bare if bare.endswith(_STEMS) else label
