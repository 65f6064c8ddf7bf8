"""What explains a number that belongs to nobody: an order, an amount, a law, a date, a version."""

import re

from casuskit.privacy.numbers import Number

_ENDINGS = tuple(
    """
    order bestel bestelling factuur artikel product model versie version build commit release isbn
    issn staatsblad staatscourant kamerstuk gtin barcode charge opdracht offerte inkoop pakket
    zending postbus meterstand kilometerstand teller score totaal bedrag budget subsidie saldo
    schuld diagnose prestatie declaratie tarief snomed loinc pagina bladzijde hoofdstuk paragraaf
    formulier bijlage prijs kosten aantal oplage inwoners frequentie standaard protocol richtlijn
    gewicht lengte huis kamer lokaal hulpmiddel terminal autorisatie transactie merchant tracking
    verzend streepjes grootboek kostenplaats kostensoort rug perron poort vlucht trein lijn spoor
    kavel cursus zegel boek camera fout bout schroef bon room zaal project kassa regel rij lade kast
    """.split()
)
_WORDS = frozenset(
    """
    vraag regel stap type post po pr ean lot batch cas atc iso nen rfc cve icd dsm rvg gpk hpk prk
    dbc sbi zi zi-nummer kanaal jaren kleur ral toets norm code track stb stcrt trb bwbr cvdr celex
    doi pmid trial trace wet regeling verordening motie advies publicatie uitgave
    auth bin bar cbs http wijk buurt gemeente regio lp qr
    jaargang notitie nota nct ntr issue versienr art raad raadsbesluit raadsvoorstel b&w rib rv
    inc ritm chg prb req jira helpdesk ticket storing
    """.split()
)
"""Words before a number that is about a thing, a law or a page."""

_UNITS = re.compile(
    r" ?(?:%|€|,-|[x°](?![a-z])|(?:euro|eur|inwoner|mens|huishoud|gezin|woning|volger|abonnee"
    r"|persoon|personen|stap|keer|maal|kilometer|km|meter|uur|dag|dollar|byte|kb|mb|gb|kwh|liter|mg|ml|mcg|ie"
    r"|eenhe|kcal|mmol|µmol|umol|cel|woord|teken|stuk|hit|treffer|procent|miljoen|miljard|jaar|leden|clienten"
    r"|cliënten|patiënten|gulden|m2|m3|gram|kg)[a-zë]{0,8}(?![a-zà-ÿ]))"
)
_YEAR = r"(?:19|20)[0-9]{2}"
_DAY = rf"(?:{_YEAR}[01][0-9][0-3][0-9]|[0-3][0-9][01][0-9]{_YEAR})"
_DATE = re.compile(
    rf"{_DAY}(?:[0-2][0-9][0-5][0-9](?:[0-5][0-9])?)?"
    r"|[0-3]?[0-9]([-./ ])(?!00)[01]?[0-9]\1(?:(?:19|20)?[0-9]{2})"
    rf"|{_YEAR}([-./ ])[0-9]{{1,2}}\2[0-9]{{1,2}}|{_YEAR}(?:[-/](?:19|20)?[0-9]{{2}})?"
    rf"|[01]?[0-9][-/ ]{_YEAR}"
    r"|[0-3]?[0-9][-/][01]?[0-9](?:[ ,][0-9]{2}(?:[.:][0-9]{2})?)?|Q[1-4] ?'?[0-9]{2,4}"
    r"|[0-2]?[0-9][.:][0-5][0-9](?:[ -]{1,3}[0-2]?[0-9][.:][0-5][0-9])?"
)
_CASE_ID = re.compile(rf"{_YEAR}-[0-9]{{3}}")
_SERVICE = re.compile(r"0(?:800|90[069])[- ]?[0-9]|(?:14|116)[ -]?[0-9]{3}\Z")
_SUM = re.compile(r" ?[+=×] ?[€0-9]")
_MONEY = re.compile(r"(?:[€$£]|\beur|\beuro) ?(?:[0-9.]{0,12}[-]? ?)?\Z")


def is_explained(text: str, number: Number) -> bool:
    """Whether what stands around a number, or its own form, tells that it is about nobody."""
    written = text[number.span.start : number.span.end]
    if _SERVICE.match(written) or is_case_id(written):
        return True
    return is_of_a_thing(number) or is_date(written) or is_quantity(text, number)


def is_of_a_thing(number: Number) -> bool:
    """Whether the word before a number, or its letters, tell of a thing, a law or a page.

    Letters alone say little where a word with `nummer` stands before them: `nr PO-0001`.
    """
    told = number.numbered and number.near
    said = (number.label,) if told else (number.label, number.letters)
    return any(word in _WORDS or word.endswith(_ENDINGS) for word in said if word)


def is_case_id(written: str) -> bool:
    """Whether digits have the form of a case of ours: `2026-207`."""
    return _CASE_ID.fullmatch(written) is not None


def is_quantity(text: str, number: Number) -> bool:
    """Whether a unit or a currency stands beside a number."""
    return (
        _UNITS.match(text[number.span.end : number.span.end + 24].lower()) is not None
        or _SUM.match(text, number.span.end) is not None
        or _MONEY.search(text[max(0, number.span.start - 20) : number.span.start].lower())
        is not None
    )


def is_date(written: str) -> bool:
    """Whether digits can be a day, a year, a time, or two of them."""
    return _DATE.fullmatch(written) is not None
