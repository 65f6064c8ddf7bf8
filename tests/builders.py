"""Small invented repositories, made from keywords; all people and numbers in them are made up."""

from collections.abc import Mapping
from datetime import date
from functools import cache

from casuskit.core.corpus import Corpus, build
from casuskit.core.decoding import decode
from casuskit.core.documents import parse
from casuskit.core.methods import Library
from casuskit.io.library import library

TODAY = date(2026, 11, 22)
Files = Mapping[str, str]
Answer = str | int | list[str] | None

TEAM = """\
taal: nl
overleg:
  wijk: Voorbeeldwijk
  cyclus_weken: 6
  eerste_bijeenkomst: 2026-09-10
  tijd: "13:00"
  duur_minuten: 90
  bewaartermijn_maanden: 12
  werkafspraken_geevalueerd_op: 2026-06-01
teams:
  gezondheidscentrum: {soort: huisartsenzorg, contactpersoon: poh-1}
  buurtteam: {soort: buurtteam, contactpersoon: bt-1}
leden:
  poh-1: {functie: praktijkondersteuner, team: gezondheidscentrum, discipline: medisch, \
begeleidt: ja, ingewerkt_op: 2026-01-15, zelfcheck_op: 2026-05-01}
  ha-1: {functie: huisarts, team: gezondheidscentrum, discipline: medisch}
  bt-1: {functie: buurtteammedewerker, team: buurtteam, discipline: sociaal, \
begeleidt: ja, ingewerkt_op: 2026-01-15, zelfcheck_op: 2026-05-01}
  bt-2: {functie: maatschappelijk werker, team: buurtteam, discipline: sociaal}
"""

_CASE: Mapping[str, Answer] = {
    "schema": "casus/1",
    "casus": "2026-001",
    "titel": "Uitgeput na een reeks verliezen",
    "methode": "kbz",
    "soort": "nieuw",
    "vraagtype": "advies",
    "urgentie": "periodiek",
    "team": "buurtteam",
    "inbrenger": "bt-2",
    "aangemeld_op": "2026-09-01",
    "grondslag": "anoniem",
}
_KBZ: Mapping[str, Answer] = {
    "lichamelijk": ["Slaapt al weken slecht"],
    "geestelijk": ["Somber, trekt zich terug"],
    "sociaal": ["Contact met broer is verbroken"],
    "maatschappelijk": ["Ongeopende post, achterstand bij de huur"],
    "ontbrekende_informatie": ["Is er een bewindvoerder geweest?"],
    "hulpvraag_client": "Ik wil weer rust in mijn hoofd.",
    "hulpvraag_team": "Waar beginnen we, bij de post of bij de slaap?",
    "prioriteit_client": "Eerst slapen",
    "prioriteit_bron": "client",
}
_OT: Mapping[str, Answer] = {
    "dilemma": "De regel zegt nee, mijn gevoel zegt ja.",
    "dilemma_soort": "beide",
    "perspectief_inwoner": "Ik vraag alleen wat ik nodig heb om thuis te blijven wonen.",
    "hulpvraag_team": "Mogen wij hier afwijken van de regel?",
    "wetten": ["wmo-2015"],
    "eigen_oplossing": "Een tijdelijke voorziening.",
}
_MEETING: Mapping[str, Answer] = {
    "schema": "bijeenkomst/1",
    "bijeenkomst": "2026-10-22",
    "tijd": '"13:00"',
    "duur_minuten": 90,
    "plaats": "wijkcentrum",
    "vorm": "fysiek",
    "voorzitter": "bt-1",
    "gespreksbegeleider": "poh-1",
    "notulist": "ha-1",
    "aanwezig": ["poh-1", "ha-1", "bt-1", "bt-2"],
    "agenda": ["2026-001"],
    "reflectie_goede_dingen": "We begonnen bij de vraag van de cliënt.",
    "reflectie_goed_gedaan": "Er is eerst doorgevraagd.",
    "reflectie_samenwerken": "De lijn met de praktijk is korter geworden.",
    "werkafspraken_geevalueerd": "nee",
}
_RECORD: Mapping[str, Answer] = {
    "schema": "bespreking/1",
    "bijeenkomst": "2026-10-22",
    "casus": "2026-001",
    "minuten": 25,
    "uitkomst": "actie",
    "gezamenlijk_besloten": "ja",
    "tegengeluid": "Een deelnemer wilde eerst de schulden aanpakken.",
    "discussiepunten": ["Wie neemt de leiding?"],
    "onderbouwing": "Slaap is voor cliënt de voorwaarde voor al het andere.",
    "terugkoppeling_door": "bt-2",
    "terugkoppeling_op": "2026-10-29",
    "eigen_regie": "Cliënt kiest zelf het tijdstip van het gesprek.",
    "transparantie": "Cliënt weet dat de casus is besproken.",
    "leeropbrengst": ["Vraag eerst wat de ander het zwaarst valt."],
}
_RECORD_KBZ: Mapping[str, Answer] = {
    "prioriteit_client": "Eerst slapen",
    "basiszorg": "ja",
    "basiszorg_argumenten": "De praktijkondersteuner kan dit begeleiden.",
    "voorstel_medisch": "Gesprek over slaap bij de praktijkondersteuner",
    "voorstel_sociaal": "Samen de post openen",
}
_RECORD_OT: Mapping[str, Answer] = {
    "effect": "De inwoner kan veilig thuis blijven wonen.",
    "grondwaarde": "Zelfredzaamheid, zo lang mogelijk thuis.",
    "gevolgen": "Zonder hulp volgt een duurdere opname.",
    "juridische_toets": "Maatwerk mag als de motivering klopt.",
    "jurisprudentie": ["ECLI:NL:TGZCTG:2021:198"],
    "waarden_organisatie": "Dichtbij en op maat",
    "waarden_beroep": "Naast de inwoner staan",
    "verschil_met_eigen_oplossing": "deels",
    "klopt_voor_de_wet": "ja",
    "deugt_voor_inbrenger": "ja",
}
TASKS = """
## Vervolgacties

- [ ] Gesprek over slaap plannen @bt-2 📅 2026-12-16 #hulpvraag
- [x] Samen de post openen @bt-2 📅 2026-11-05 ✅ 2026-11-04
- [ ] Uitleg over slaap geven @ha-1 (akkoord) 📅 2026-12-16
"""


def case(body: str = "", **changes: Answer) -> Files:
    """A registered KBZ case that is in order, with changes; `None` leaves a key out."""
    method = _OT if changes.get("methode") == "omgekeerde-toets" else _KBZ
    values = {**_CASE, **method, **changes}
    return {f"casussen/{values['casus']}.md": document(values, body)}


def meeting(body: str = "", **changes: Answer) -> Files:
    """A held meeting that is in order, with changes."""
    values = {**_MEETING, **changes}
    return {f"bijeenkomsten/{values['bijeenkomst']}/bijeenkomst.md": document(values, body)}


def record(body: str = TASKS, method: str = "kbz", **changes: Answer) -> Files:
    """The record of a KBZ case (or `method="omgekeerde-toets"`) in order, with changes."""
    questions = _RECORD_OT if method == "omgekeerde-toets" else _RECORD_KBZ
    values = {**_RECORD, **questions, **changes}
    path = f"bijeenkomsten/{values['bijeenkomst']}/{values['casus']}.md"
    return {path: document(values, body)}


def team(text: str = TEAM) -> Files:
    """The settings file."""
    return {"casus.yaml": text}


def repo(*parts: Files) -> Files:
    """A repository of parts; the standard settings unless one of the parts holds its own."""
    files = dict(team())
    for part in parts:
        files.update(part)
    return files


def held() -> Files:
    """One case, discussed in one meeting, all in order."""
    return repo(case(), meeting(), record())


def document(values: Mapping[str, Answer], body: str = "") -> str:
    """Front matter as a person writes it, and a body."""
    lines = ["---"]
    for key, value in values.items():
        if isinstance(value, list):
            lines += [f"{key}:", *(f"- {item}" for item in value)]
        elif value is not None:
            lines.append(f"{key}: {value}".rstrip())
    return "\n".join([*lines, "---", body])


@cache
def shipped() -> Library:
    """The schemas and methods that ship."""
    return library(None)


def corpus(files: Files, *, today: date = TODAY, whole: bool = True) -> Corpus:
    """The corpus of a repository in memory."""
    documents = (
        parse(*decode(path, text.encode("utf-8", "surrogateescape")))
        for path, text in sorted(files.items())
    )
    return build(documents, shipped(), today, whole=whole)
