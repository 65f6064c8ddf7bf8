"""The people of the neighbourhood, each with an own copy of the folder, and what they type."""

import re
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import frontmatter

from tests.builders import record
from tests.cli.run import Done, casus, environment

BEGIN = date(2027, 1, 4)
Answers = Mapping[str, str | list[str]]
TEAM = """\
taal: nl
overleg:
  naam: Overleg Voorbeeldwijk
  wijk: Voorbeeldwijk
  cyclus_weken: 6
  eerste_bijeenkomst: 2027-01-12
  tijd: "12:30"
  duur_minuten: 150
  schoolvakantieregio: midden
  medium: beveiligde berichtenapp
  bewaartermijn_maanden: 24
  werkafspraken_geevalueerd_op: 2027-01-04
teams:
  praktijk: {soort: huisartsenzorg, contactpersoon: poh-1}
  buurtteam: {soort: buurtteam, contactpersoon: bt-1}
  wijkzorg: {soort: wijkverpleging, contactpersoon: wv-1}
leden:
"""
MEMBERS = {
    "poh-1": ("praktijkondersteuner", "praktijk", "medisch"),
    "ha-1": ("huisarts", "praktijk", "medisch"),
    "bt-1": ("maatschappelijk werker", "buurtteam", "sociaal"),
    "bt-2": ("schuldhulpverlener", "buurtteam", "sociaal"),
    "wv-1": ("wijkverpleegkundige", "wijkzorg", "medisch"),
    "wv-2": ("verzorgende", "wijkzorg", "medisch"),
}
"""By key: function, team and discipline."""


def settings(checked: date) -> str:
    """`casus.yaml` of the neighbourhood; `checked` is when everybody last looked at themselves."""
    lines = (
        f"  {key}: {{functie: {function}, team: {team}, discipline: {discipline}, begeleidt: ja,"
        f" ingewerkt_op: 2026-01-15, zelfcheck_op: {checked}}}\n"
        for key, (function, team, discipline) in MEMBERS.items()
    )
    return TEAM + "".join(lines)


class Person:
    """Somebody with a copy of the folder, on the day that it is for them."""

    def __init__(self, folder: Path, name: str) -> None:
        self.root, self.today = folder, BEGIN
        self.git("config", "user.name", name)
        self.git("config", "user.email", f"{name.lower()}@example.org")

    def casus(self, *words: object, typed: str = "", code: int = 0) -> Done:
        """Run `casus` on the day it is for this person; it must end as expected."""
        done = casus(self.root, *words, typed=typed, CASUS_TODAY=self.today.isoformat())
        assert done.code == code, (words, done.out, done.err)
        return done

    def git(self, *words: str, code: int = 0) -> str:
        return git(self.root, *words, code=code)

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def branch(self, name: str) -> None:
        """A new branch from what everybody has."""
        self.git("fetch", "--quiet")
        self.git("checkout", "--quiet", "-b", name, "origin/main")

    def merge(self, name: str, clash: str = "") -> None:
        """Bring a branch to everybody; `clash` is a case whose number somebody else took first.

        Both cases are kept, and `casus lint --fix` gives the second one a number of its own.
        """
        self.git("checkout", "--quiet", "-B", "main", "--track", "origin/main")
        self.git("pull", "--quiet", "--ff-only")
        message = f"Samenvoegen: {name}"
        if not clash:
            self.git("merge", "--quiet", "--no-ff", "--message", message, name)
        else:
            path, copy = f"casussen/{clash}.md", f"casussen/{clash}-tweede.md"
            self.git("merge", "--no-ff", "--message", message, name, code=1)
            self.write(copy, self.git("show", f"{name}:{path}"))
            self.git("checkout", "--ours", "--", path)
            self.casus("lint", "--fix", "--select", "duplicate-id")
            number = str(frontmatter.loads(self.read(copy))["casus"])
            (self.root / copy).rename(self.root / f"casussen/{number}.md")
            self.commit(message)
        self.git("push", "--quiet", "origin", "main")

    def pull(self) -> None:
        self.git("checkout", "--quiet", "-B", "main", "--track", "origin/main")
        self.git("pull", "--quiet", "--ff-only")

    def read(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        (self.root / path).write_text(text, encoding="utf-8")

    def fill(self, path: str, answers: Answers, below: str = "") -> None:
        """Answer questions in a file with an editor; `below` is typed at its end."""
        text = self.read(path)
        for key, value in answers.items():
            items = "".join(f"\n- {item}" for item in value)
            shown = items if isinstance(value, list) else f" {value}"
            line = re.compile(rf"^{key}:[^\n]*(?:\n *- [^\n]*)*$", re.MULTILINE)
            assert line.search(text), (path, key)
            text = line.sub(f"{key}:{shown}".replace("\\", "\\\\"), text, count=1)
        self.write(path, text + below)

    def add(self, path: str, answers: Answers) -> None:
        """Add keys at the end of the front matter of a file, as somebody does who closes a case."""
        text = self.read(path)
        end = text.index("\n---\n", 4)
        more = "".join(f"\n{key}: {value}" for key, value in answers.items())
        self.write(path, text[:end] + more + text[end:])


def git(folder: Path, *words: str, code: int = 0) -> str:
    done = subprocess.run(
        ["git", *words], cwd=folder, env=environment(folder), capture_output=True, encoding="utf-8"
    )
    assert done.returncode == code, (words, done.stdout, done.stderr)
    return done.stdout


def founded(place: Path) -> tuple[Person, Person]:
    """Somebody makes the folder, brings it to a server, and a second person copies it."""
    root, origin = place / "een", place / "overleg.git"
    root.mkdir()
    git(root, "init", "--quiet", "--initial-branch", "main")
    first = Person(root, "Een")
    first.casus("init", ".", "--name", "Overleg Voorbeeldwijk", "--ci", "none")
    first.write("casus.yaml", settings(BEGIN))
    first.commit("Begin van de casusmap")
    git(place, "clone", "--quiet", "--bare", str(root), str(origin))
    first.git("remote", "add", "origin", str(origin))
    first.git("fetch", "--quiet")
    first.git("branch", "--quiet", "--set-upstream-to", "origin/main", "main")
    git(place, "clone", "--quiet", str(origin), "twee")
    return first, Person(place / "twee", "Twee")


def case_answers(number: int, method: str) -> Answers:
    """An invented case; each has words of its own."""
    if method == "omgekeerde-toets":
        return {
            "dilemma": f"De regel zegt nee en mijn gevoel zegt ja, voor de keer {number}.",
            "dilemma_soort": "beide",
            "perspectief_inwoner": "Ik vraag alleen wat ik nodig heb om thuis te blijven wonen.",
            "hulpvraag_team": "Mogen wij hier afwijken van de regel?",
            "wetten": ["wmo-2015"],
            "eigen_oplossing": "Een tijdelijke voorziening.",
            "vraagtype": "advies",
        }
    return {
        "lichamelijk": ["Slaapt al weken slecht", f"Klacht {number} houdt aan"],
        "geestelijk": ["Somber, trekt zich terug"],
        "sociaal": ["Niets bekend"] if number % 4 == 0 else ["Weinig contact met familie"],
        "maatschappelijk": ["Ongeopende post"],
        "ontbrekende_informatie": ["Is er een bewindvoerder?"],
        "hulpvraag_client": "Ik wil weer rust in mijn hoofd.",
        "hulpvraag_team": "Waar beginnen we, bij de post of bij de slaap?",
        "prioriteit_client": "Eerst slapen",
        "prioriteit_bron": "client",
        "vraagtype": "advies",
    }


def record_answers(method: str) -> dict[str, str | list[str]]:
    """What a note taker fills in during a discussion."""
    (text,) = record("", method).values()
    frame = ("schema", "bijeenkomst", "casus")
    found = frontmatter.loads(text).metadata
    return {key: value if isinstance(value, list) else str(value)
            for key, value in found.items() if key not in frame}  # fmt: skip
