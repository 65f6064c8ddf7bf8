"""A simulated year: two people, two methods, nine meetings and forty cases, and all of it adds up.

The files are made by the real commands in a real git repository, on branches that are merged. What
happened is kept beside that in a ledger; what the commands tell at the end is compared with it.
"""

import json
from collections import Counter
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

import frontmatter
import pytest
import yaml

from tests.cli.run import texts
from tests.io.forms import form
from tests.year.ledger import Deed, Ledger, Talk, Told
from tests.year.people import BEGIN, MEMBERS, case_answers, founded, record_answers, settings

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("year")]

CYCLE, WEEK = timedelta(weeks=6), timedelta(weeks=1)
MEETINGS = 9
UNTIL = date(2028, 2, 1)
"""The day on which the year is looked back on."""
RARE = {
    (2, 0): "aangehouden",
    (4, 1): "escalatie",
    (6, 1): "geen-actie",
    (8, 0): "aangehouden",
    (8, 1): "geen-actie",
}
"""What came of a discussion, by meeting and place, where it was not an action."""


class Year:
    """The year as it goes: who types what, and the ledger that knows how it is."""

    def __init__(self, place: Path) -> None:
        self.ledger, self.made = Ledger(), 0
        self.chair, self.presenter = founded(place)
        self._methods = cycle(["kbz", "kbz", "kbz", "omgekeerde-toets"])
        self._members = cycle(MEMBERS)
        self.days = self._planned()
        for number, day in enumerate(self.days):
            self._prepare(day, number)
            self._follow_up(day, number)
            self.chair.merge(f"opvolging-{day}")
            self.presenter.merge(f"casussen-{day}", self._clash(number))
            self._meet(day)
            if number == MEETINGS // 2:
                self.halfway = self.states()
        self._end()

    def states(self) -> tuple[dict[str, str], dict[str, str]]:
        """Where every case stands: as `casus status` tells, and as the ledger knows."""
        told = json.loads(self.chair.casus("status", "--format", "json").out)["cases"]
        known = {case.id: case.state() for case in self.ledger.cases.values()}
        return {each["case"]: each["state"] for each in told}, known

    def _planned(self) -> list[date]:
        """The meetings of the year; one falls in the holidays and is dropped with its reason."""
        words = ("plan", "--count", MEETINGS + 1, "--write", "--format", "json")
        told = json.loads(self.chair.casus(*words).out)["meetings"]
        self.chair.commit("De bijeenkomsten van het jaar")
        self.chair.git("push", "--quiet", "origin", "main")
        assert Counter(each["status"] for each in told) == {"written": MEETINGS, "cancelled": 1}
        held = (each["date"] for each in told if each["status"] == "written")
        return [date.fromisoformat(each) for each in held]

    # ------------------------------------------------------------------------------- a presenter

    def _prepare(self, day: date, number: int) -> None:
        """Cases for a meeting on a branch: some registered by command, some in an editor."""
        who = self.presenter
        who.today = max(day - 2 * WEEK, BEGIN)
        who.branch(f"casussen-{day}")
        closed = [case.id for case in self.ledger.cases.values() if case.closed_on]
        for place in range(5 if number == 1 else 4):
            follows = closed[-1] if closed and place == 3 and number % 3 == 0 else ""
            self._register(self._new(who, follows), by_hand=place % 2 == 0)
        if number == 5:
            self._cannot_wait()
        who.commit(f"Casussen voor {day}")

    def _new(self, who: Any, follows: str = "", *options: object) -> Told:
        """A new case with its answers, on the ledger as well."""
        self.made += 1
        earlier = self.ledger.cases.get(follows)
        method = earlier.method if earlier else next(self._methods)
        key = next(self._members)
        words = [f"Casus met volgnummer {self.made}", "--method", method, "--by", key, *options]
        typed = yaml.safe_dump(dict(case_answers(self.made, method)), allow_unicode=True)
        more = ["--follows", follows] if follows else []
        path = who.casus("new", *words, *more, "--answers", "-", typed=typed).out.strip()
        kind = "voortgang" if follows else "nieuw"
        told = Told(Path(path).stem, MEMBERS[key][1], key, method, kind)
        self.ledger.add(told)
        return told

    def _register(self, told: Told, *, by_hand: bool) -> None:
        who = self.presenter
        if by_hand:
            who.fill(f"casussen/{told.id}.md", {"aangemeld_op": who.today.isoformat()})
        else:
            who.casus("submit", told.id)
        told.registered_on = who.today

    def _cannot_wait(self) -> None:
        """An urgent case: the contact persons agree on it before it is registered."""
        who = self.presenter
        day = (who.today + timedelta(days=2)).isoformat()
        told = self._new(who, "", "--urgent", "--answer-by", day)
        assert "Antwoord nodig" in who.casus("urgent", told.id).out
        other = "poh-1" if told.presenter != "poh-1" else "bt-1"
        who.casus("urgent", told.id, "--agreed", other, "--what", "De praktijk belt morgen.")
        self._register(told, by_hand=False)

    def _clash(self, number: int) -> str:
        """The number that both took in the fourth round; that of the second person moves on."""
        return self.ledger.moved() if number == 3 else ""

    # --------------------------------------------------------------------------------- the chair

    def _follow_up(self, day: date, number: int) -> None:
        """Before a meeting: what was agreed is done, and what is done is closed."""
        who = self.chair
        who.today = day - timedelta(days=10)
        who.branch(f"opvolging-{day}")
        self._tick(day)
        for case in self.ledger.cases.values():
            if case.state() == "besproken":
                self._close(case)
        if number == 3:  # nobody else has fetched this branch, so the number is given out twice
            told = self._new(who)
            who.fill(f"casussen/{told.id}.md", {"aangemeld_op": who.today.isoformat()})
            told.registered_on = who.today
        if number == 4:
            who.write("casus.yaml", settings(who.today))
        if who.git("status", "--porcelain"):
            who.commit("Acties afgevinkt en casussen afgesloten")

    def _tick(self, day: date) -> None:
        """Most actions of the last two meetings are done: by command, or as a box in an editor."""
        by_command: list[str] = []
        recent = [each for each in self.ledger.talks() if each[1].day > day - 16 * WEEK]
        for number, (case, talk) in enumerate(recent):
            for place, deed in enumerate(talk.deeds, 1):
                if deed.done_on or (number % 7 == 6 and place == 2):
                    continue
                if number % 3 == 0:
                    by_command += ["--done", f"{case.id}@{talk.day}/{place}"]
                    deed.done_on = self.chair.today
                else:
                    deed.done_on = min(deed.due + (place - 1) * WEEK, self.chair.today)
                    self._tick_box(f"bijeenkomsten/{talk.day}/{case.id}.md", place, deed.done_on)
        if by_command:
            self.chair.casus("actions", *by_command)

    def _tick_box(self, path: str, place: int, day: date) -> None:
        lines = self.chair.read(path).splitlines(keepends=True)
        at = [number for number, line in enumerate(lines) if line.startswith("- [")][place - 1]
        lines[at] = lines[at].replace("- [ ]", "- [x]").rstrip("\n") + f" ✅ {day}\n"
        self.chair.write(path, "".join(lines))

    def _close(self, case: Told) -> None:
        case.closed_on = self.chair.today
        answers = {
            "afgesloten_op": str(case.closed_on),
            "afgesloten_reden": "De afspraken lopen.",
            "bewaren_tot": str(case.talks[-1].day + timedelta(days=700)),
        }
        self.chair.add(f"casussen/{case.id}.md", answers)

    def _meet(self, day: date) -> None:
        """The agenda a week before; a record of each case in the meeting; all of it for everybody."""
        who = self.chair
        who.today = day - WEEK
        who.pull()
        who.casus("agenda", "--date", day, "--write", "-o", who.root.parent / "agenda.md")
        who.today = day
        made = who.casus("minutes", "--date", day, "--start").out.split()
        assert {Path(each).stem for each in made} <= self.ledger.waiting()
        for number, path in enumerate(sorted(made)):
            self._discuss(day, Path(path).stem, number)
        self._look_back(day)
        who.commit(f"Bijeenkomst van {day}")
        who.git("push", "--quiet", "origin", "main")

    def _discuss(self, day: date, case: str, number: int) -> None:
        told = self.ledger.cases[case]
        talk = Talk(day, RARE.get((self.days.index(day), number), "actie"))
        talk.feedback_on = day + timedelta(days=5 if number % 2 else 12)
        answers = record_answers(told.method) | {
            "uitkomst": talk.outcome,
            "terugkoppeling_door": told.presenter,
            "terugkoppeling_op": str(talk.feedback_on),
        }
        if talk.outcome == "escalatie":
            answers["escalatie_naar"] = "overleg over zorg en veiligheid"
        below = ""
        if talk.outcome in ("actie", "escalatie"):
            talk.deeds = [Deed(day + 2 * WEEK), Deed(day + 5 * WEEK)]
            other = self._somebody_else(day, told.presenter)
            first, then = (deed.due for deed in talk.deeds)
            below = (
                f"\n- [ ] Gesprek plannen over slaap @{told.presenter} 📅 {first} #hulpvraag"
                f"\n- [ ] Meekijken in huis @{other} (akkoord) 📅 {then} #mogelijkheden\n"
            )
        told.talks.append(talk)
        self.chair.fill(f"bijeenkomsten/{day}/{case}.md", answers, below)

    def _somebody_else(self, day: date, presenter: str) -> str:
        """A member who neither brought the case nor leads the talk or takes the notes."""
        meeting = frontmatter.loads(self.chair.read(f"bijeenkomsten/{day}/bijeenkomst.md"))
        busy = {presenter, meeting["gespreksbegeleider"], meeting["notulist"]}
        return next(key for key in MEMBERS if key not in busy)

    def _look_back(self, day: date) -> None:
        self.chair.fill(
            f"bijeenkomsten/{day}/bijeenkomst.md",
            {
                "vorm": "fysiek",
                "aanwezig": list(MEMBERS),
                "reflectie_goede_dingen": "We begonnen bij de vraag van de cliënt.",
                "reflectie_goed_gedaan": "Er is eerst doorgevraagd.",
                "reflectie_samenwerken": "De lijnen zijn korter geworden.",
                "werkafspraken_geevalueerd": "ja" if day == self.days[-1] else "nee",
            },
        )

    # ------------------------------------------------------------------------------- in the end

    def _end(self) -> None:
        """A form that comes in, a client who says no, and the meetings of the year that follows."""
        who = self.presenter
        who.today = UNTIL
        who.branch("tot-slot")
        paper = who.root.parent / "formulier.docx"
        paper.write_bytes(form())
        words = ("--method", "kbz", "--by", "bt-2", "--title", "Een gesprek over vervoer")
        path = who.casus("import", paper, *words).out.splitlines()[0]
        self.ledger.add(Told(Path(path).stem, "buurtteam", "bt-2", "kbz", "nieuw"))
        refused = self._new(who)
        who.casus("submit", refused.id)
        yes = ("--given", "--by", "cliënt", "--how", "mondeling", "--for", "bespreking")
        who.casus("consent", refused.id, *yes)
        who.commit("Een casus met toestemming")
        no = who.casus("consent", refused.id, "--withdrawn", "--by", "cliënt")
        assert "bespreking: no." in no.out
        who.commit("Toestemming ingetrokken")
        who.casus("cleanup", "--apply", "--commit")
        self.ledger.remove(refused)
        who.casus("plan", "--write", "--count", 2)
        who.commit("De bijeenkomsten van het volgende jaar")
        who.merge("tot-slot")
        self.chair.today = UNTIL
        self.chair.pull()


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """The year, lived once for all the tests in this module."""
    return Year(tmp_path_factory.mktemp("jaar"))


def told(year: Year, *words: object) -> Any:
    return json.loads(year.chair.casus(*words, "--format", "json").out)


def test_forty_cases_are_there_and_the_one_that_went_is_gone(year: Year) -> None:
    assert (len(year.ledger.cases), year.made) == (40, 40)
    files = {path.stem for path in (year.chair.root / "casussen").glob("*.md")}
    assert files == set(year.ledger.cases)


def test_nine_meetings_were_held_and_one_was_dropped_with_its_reason(year: Year) -> None:
    places = sorted((year.chair.root / "bijeenkomsten").glob("*/bijeenkomst.md"))
    texts = [path.read_text(encoding="utf-8") for path in places]
    assert sum("\naanwezig:\n- " in each for each in texts) == MEETINGS
    assert sum("\nvervallen: zomervakantie\n" in each for each in texts) == 1


def test_the_chair_was_shared_out_evenly(year: Year) -> None:
    files = (year.chair.read(f"bijeenkomsten/{day}/bijeenkomst.md") for day in year.days)
    chairs = Counter(
        line.split()[1] for text in files for line in text.splitlines() if "voorzitter: " in line
    )
    assert chairs == {"poh-1": 3, "bt-1": 3, "wv-1": 3}


def test_everything_is_in_order(year: Year) -> None:
    found = told(year, "lint")
    assert [each for each in found["findings"] if each["severity"] != "info"] == []
    clean = year.chair.casus("anonymise-check")
    assert "no recognisable data found" in clean.out


def test_every_case_is_where_the_ledger_says(year: Year) -> None:
    for shown, known in (year.halfway, year.states()):
        assert shown == known
    assert set(known.values()) == {
        "afgesloten",
        "besproken",
        "in-opvolging",
        "aangemeld",
        "concept",
    }


def test_every_action_stands_as_the_ledger_says(year: Year) -> None:
    found = [
        (each["case"], each["meeting"], each["due"], each["done_on"])
        for each in told(year, "actions", "--all")["actions"]
    ]
    known = [
        (case.id, str(talk.day), str(deed.due), str(deed.done_on) if deed.done_on else None)
        for case, talk in year.ledger.talks()
        for deed in talk.deeds
    ]
    assert sorted(found, key=str) == sorted(known, key=str)


def test_the_minutes_of_every_meeting_are_published(year: Year) -> None:
    site = year.chair.root.parent / "site"
    year.chair.casus("publish", "-o", site, "--audience", "team")
    assert {path.stem for path in site.glob("20*.html")} == {str(day) for day in year.days}
    shown = "".join((site / f"{day}.html").read_text(encoding="utf-8") for day in year.days)
    assert all(f"Casus {case.id}" in shown for case, _talk in year.ledger.talks())


def test_both_have_the_same_and_nothing_is_left_behind(year: Year) -> None:
    assert texts(year.chair.root) == texts(year.presenter.root)
    assert year.chair.git("status", "--porcelain") == ""
    year.chair.git("fsck", "--strict", "--no-dangling")


def test_the_evaluation_counts_what_happened(year: Year) -> None:
    found = told(year, "report", "--audience", "team", "--from", BEGIN, "--until", UNTIL)
    held = {"held": MEETINGS, "unrecorded": 0, "cancelled": 1}
    assert found["meetings"] == {**held, "present": len(MEMBERS)}
    for name, counts in year.ledger.tallies(UNTIL, CYCLE).items():
        tally = found["tallies"][name]
        assert tally["whole"] == counts.total(), name
        assert {key: count for key, count in tally["counts"].items() if count} == counts, name
