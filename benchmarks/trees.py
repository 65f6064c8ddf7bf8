"""Make a case repository of any size, invented and always the same for the same seed.

    python -m benchmarks.trees FOLDER [--files N] [--seed N] [--git]

Each meeting has eight cases and a record of each; a case has some sixty lines of front matter and
a hundred and twenty of notes, as in the measurements of other tools. Nothing in it is real, and a
check of it finds nothing.
"""

import argparse
import random
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

TODAY = date(2026, 11, 30)
"""The day for which a tree is in order; set `CASUS_TODAY` to it."""

_CASES = 8  # of a meeting
_MEETING = 1 + 2 * _CASES  # files
_YEAR = 999  # numbers of cases in a year
_SETTINGS = """\
taal: nl

overleg:
  naam: Casuïstiekbespreking Voorbeeldwijk
  wijk: Voorbeeldwijk
  cyclus_weken: 6
  eerste_bijeenkomst: 2007-01-04
  tijd: "12:30"
  duur_minuten: 300
  bewaartermijn_maanden: 240
  werkafspraken_geevalueerd_op: 2026-10-01

teams:
  buurtteam:
    naam: Buurtteam
    soort: buurtteam
    contactpersoon: bt-1
  gezondheidscentrum:
    naam: Gezondheidscentrum
    soort: huisartsenzorg
    contactpersoon: poh-1

leden:
  bt-1:
    functie: maatschappelijk werker
    team: buurtteam
    discipline: sociaal
    ingewerkt_op: 2026-02-05
    zelfcheck_op: 2026-08-27
  bt-2: {functie: schuldhulpverlener, team: buurtteam, discipline: gemeente, begeleidt: ja}
  poh-1:
    functie: praktijkondersteuner
    team: gezondheidscentrum
    discipline: medisch
    ingewerkt_op: 2026-03-19
    zelfcheck_op: 2026-06-11
  wv-1:
    functie: wijkverpleegkundige
    team: gezondheidscentrum
    discipline: medisch
    begeleidt: ja
"""
_WHO = "de cliënt|de partner|een kind|de buurvrouw|de inwoner|een vriend|het buurtteam|de huisarts"
_DOES = (
    "slaapt slecht en is overdag moe|maakt zich zorgen over het geld|durft de post niet te openen"
    "|wil liever zelf bepalen wat er gebeurt|komt weinig buiten|neemt de medicijnen niet elke dag"
    "|vraagt hoe het verder moet|heeft veel steun aan een buur|mist vaak een gesprek"
    "|kookt weer een paar keer per week|heeft moeite met lange brieven|wil graag weer gaan werken"
    "|laat niemand binnen|belt op rustige dagen terug|heeft pijn bij het lopen"
)
_WHEN = (
    "sinds de zomer|na een lange tijd van wachten|op de meeste dagen|als er bezoek is geweest"
    "|zonder dat iemand ernaar vroeg|vooral in de ochtend|sinds het laatste gesprek|nu en dan"
)
_SO = (
    "dat kost veel kracht|de zorg weet daar nog weinig van|het is nu vier keer besproken"
    "|daar is nog geen plan voor|dat geeft rust in huis|we zoeken uit wat helpt"
    "|niemand heeft hier het overzicht|de afspraken zijn niet altijd duidelijk"
)
_WORDS = tuple(tuple(each.split("|")) for each in (_WHO, _DOES, _WHEN, _SO))


def main() -> None:
    """Make a tree in a folder that is not there yet."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--git", action="store_true", help="also a git repository with one commit")
    asked = parser.parse_args()
    grow(asked.folder, asked.files, asked.seed)
    if asked.git:
        commit_all(asked.folder)


def grow(folder: Path, count: int, seed: int = 1) -> None:
    """Write a repository with so many case files, beside its settings."""
    folder.mkdir(parents=True)
    made: set[Path] = set()
    for path, text in (("casus.yaml", _SETTINGS), *islice(tree(count, seed), count)):
        target = folder / path
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        target.write_text(text, encoding="utf-8")


def tree(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """Paths with texts: the coming meeting, then each held one with its cases and records.

    A single file is a case; what is over stays on nobody's agenda.
    """
    chance = random.Random(seed)  # noqa: S311 - the same tree for the same seed, no secret
    if count > 1:
        yield _meeting(chance, [], TODAY + timedelta(days=10))
    for number in range(count // _MEETING + 1):
        day = TODAY - timedelta(days=40 + number)
        whole = min(_CASES, (count - 1 - number * _MEETING - 1) // 2)
        cases = [_id(_CASES * number + each) for each in range(_CASES)]
        if whole > 0:
            yield _meeting(chance, cases[:whole], day)
        for case in cases[: max(whole, 0)]:
            yield f"casussen/{case}.md", _case(chance, case, day)
            yield f"bijeenkomsten/{day}/{case}.md", _record(chance, case, day)
    yield f"casussen/{_id(count)}.md", _case(chance, _id(count), TODAY - timedelta(days=40))


def commit_all(folder: Path) -> None:
    """Put a tree in a git repository of its own."""
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Casussen"]):
        who = ["-c", "user.name=Voorbeeld", "-c", "user.email=voorbeeld@example.org"]
        subprocess.run(["git", *who, *words], cwd=folder, check=True)


def _id(number: int) -> str:
    return f"{TODAY.year - number // _YEAR}-{number % _YEAR + 1:03}"


def _case(chance: random.Random, case: str, day: date) -> str:
    registered, closed = day - timedelta(days=14), day + timedelta(days=30)
    presenter, team = chance.choice(_PRESENTERS)
    lists = "\n".join(f"{key}:\n{_items(chance, 6)}" for key in _DOMAINS)
    return f"""\
---
schema: casus/1
casus: {case}
titel: {_sentence(chance)[:60]}
methode: kbz
soort: nieuw
vraagtype: {chance.choice(("advies", "informatie", "steun"))}
urgentie: periodiek
team: {team}
inbrenger: {presenter}
aangemeld_op: {registered}
betrokkenen:
  - huisarts
  - schuldhulpverlener
grondslag: anoniem
leeftijdsgroep: {chance.choice(("25-34", "35-44", "45-54", "75-84"))}
{lists}
ontbrekende_informatie:
{_items(chance, 3)}
verbanden:
{_items(chance, 2)}
hulpvraag_client: >-
{_folded(chance, 3)}
hulpvraag_team: >-
  Wat kunnen wij doen als {chance.choice(_WORDS[0])} {chance.choice(_WORDS[1])}?
prioriteit_client: {_sentence(chance)}
prioriteit_bron: client
afgesloten_op: {closed}
afgesloten_reden: {_sentence(chance)}
bewaren_tot: {TODAY + timedelta(days=90)}
---

## Notities

{_notes(chance, 120)}
"""


_PRESENTERS = (("bt-2", "buurtteam"), ("wv-1", "gezondheidscentrum"))
_DOMAINS = ("lichamelijk", "geestelijk", "sociaal", "maatschappelijk")


def _record(chance: random.Random, case: str, day: date) -> str:
    done = day + timedelta(days=14)
    return f"""\
---
schema: bespreking/1
bijeenkomst: {day}
casus: {case}
minuten: 30
prioriteit_client: {_sentence(chance)}
basiszorg: ja
basiszorg_argumenten: >-
{_folded(chance, 3)}
voorstel_medisch: >-
{_folded(chance, 2)}
voorstel_sociaal: >-
{_folded(chance, 2)}
uitkomst: actie
gezamenlijk_besloten: ja
tegengeluid: >-
{_folded(chance, 3)}
discussiepunten:
{_items(chance, 2)}
onderbouwing: >-
{_folded(chance, 3)}
terugkoppeling_door: bt-2
terugkoppeling_op: {day + timedelta(days=7)}
eigen_regie: >-
{_folded(chance, 2)}
transparantie: >-
{_folded(chance, 2)}
leeropbrengst:
{_items(chance, 2)}
---

## Verdiepende vragen

{_items(chance, 8, indent="")}

## Aantekeningen

{_notes(chance, 60)}

## Vervolgacties

- [x] Vraag wat het afspreken moeilijk maakt (akkoord) #hulpvraag @poh-1 📅 {done} ✅ {done}
- [x] Leg vast wat er is afgesproken (akkoord) #veiligheid @bt-2 📅 {done} ✅ {done}
"""


def _meeting(chance: random.Random, cases: list[str], day: date) -> tuple[str, str]:
    agenda = "\n".join(f"  - {case}" for case in cases)
    chair, other = chance.sample(("bt-1", "poh-1"), 2)
    path = f"bijeenkomsten/{day}/bijeenkomst.md"
    if not cases:
        return path, f"---\nschema: bijeenkomst/1\nbijeenkomst: {day}\nvoorzitter: {chair}\n---\n"
    text = f"""\
---
schema: bijeenkomst/1
bijeenkomst: {day}
tijd: "12:30"
duur_minuten: 300
vorm: fysiek
voorzitter: {chair}
gespreksbegeleider: {chance.choice(("wv-1", "bt-2"))}
notulist: wv-1
genodigden:
  - {chair}
  - {other}
  - bt-2
  - wv-1
aanwezig:
  - {chair}
  - {other}
  - bt-2
  - wv-1
agenda:
{agenda}
reflectie_goede_dingen: >-
{_folded(chance, 2)}
reflectie_goed_gedaan: >-
{_folded(chance, 2)}
reflectie_samenwerken: >-
{_folded(chance, 2)}
werkafspraken_geevalueerd: ja
---

## Mededelingen

{_notes(chance, 20)}
"""
    return path, text


def _sentence(chance: random.Random) -> str:
    who, does, when, so = (chance.choice(each) for each in _WORDS)
    return f"{who[0].upper()}{who[1:]} {does} {when}, en {so}."


def _items(chance: random.Random, count: int, indent: str = "  ") -> str:
    return "\n".join(f"{indent}- {_sentence(chance)}" for _number in range(count))


def _folded(chance: random.Random, lines: int) -> str:
    return "\n".join(f"  {_sentence(chance)}" for _number in range(lines))


def _notes(chance: random.Random, lines: int) -> str:
    paragraphs = range(0, lines, 6)
    return "\n\n".join("\n".join(_sentence(chance) for _line in range(5)) for _part in paragraphs)


if __name__ == "__main__":
    main()
