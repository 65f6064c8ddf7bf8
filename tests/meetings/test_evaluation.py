"""The evaluation counts what is in the files: counted again by other code, from the text itself."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from statistics import median_low
from typing import Any

import frontmatter
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from casuskit.core.corpus import Corpus
from casuskit.meetings.evaluation import Evaluation, Period, evaluate
from casuskit.meetings.tallies import OTHER
from tests.builders import TEAM, TODAY, Files, case, corpus, meeting, record, repo, team
from tests.example import EXAMPLES, example

YEAR = Period(date(2025, 11, 23), TODAY)
TASK = re.compile(r"^- \[(?P<tick>[ x])\] .*?(?:📅 (?P<due>\S+))?(?: ✅ (?P<done>\S+))?$", re.M)


# The other way to count: the text of every file by an independent reader, loops and ifs


class Raw:
    """The front matter of all files, and the same numbers straight from it."""

    def __init__(self, files: Mapping[str, str], period: Period, today: date) -> None:
        self.today, self.end = today.isoformat(), min(period.last, today).isoformat()
        self.start = period.first.isoformat()
        read = {path: frontmatter.loads(text) for path, text in files.items() if path[-3:] == ".md"}
        kept: list[Any] = [post for post in read.values() if "schema" in post.metadata]
        self.cases: dict[str, Any] = {p["casus"]: p for p in kept if p["schema"] == "casus/1"}
        self.meetings: dict[str, Any] = {
            str(p["bijeenkomst"]): p for p in kept if p["schema"] == "bijeenkomst/1"
        }
        self.records = [p for p in kept if p["schema"] == "bespreking/1" and self.held(p)]
        self.settings = yaml.safe_load(files["casus.yaml"])

    def held(self, post: Any) -> bool:
        found = self.meetings.get(str(post["bijeenkomst"]))
        return found is None or not found.get("vervallen")

    def inside(self, day: Any) -> bool:
        return bool(day) and self.start <= str(day) <= self.end

    def counted(self) -> dict[str, Counter[str]]:
        found: dict[str, Counter[str]] = {name: Counter() for name in NAMES}
        weeks = self.settings["overleg"]["cyclus_weken"]
        for post in self.cases.values():
            if not self.inside(post.get("aangemeld_op")):
                continue
            for name, key in (("team", "team"), ("kind", "soort"), ("method", "methode")):
                found[name][post[key]] += 1
            for domain in ("lichamelijk", "geestelijk", "sociaal", "maatschappelijk"):
                said = [each for each in post.get(domain) or [] if each.lower()[:12] != NOTHING]
                found["domain"][domain] += 1 if said else 0
        for post in self.records:
            if not self.inside(post["bijeenkomst"]):
                continue
            found["outcome"][post.get("uitkomst") or OTHER] += 1
            found["learning"]["something" if post.get("leeropbrengst") else "nothing"] += 1
            days = self.days(post)
            if any(self.before(other, post) for other in self.records):
                found["wait"]["again"] += 1
            elif days is None:
                found["wait"][OTHER] += 1
            elif days > 14 * weeks:
                found["wait"]["longer"] += 1
            else:
                found["wait"]["two-cycles" if days > 7 * weeks else "cycle"] += 1
            prepared = self.cases.get(post["casus"], {})
            if post.get("prioriteit_client"):
                own = prepared.get("prioriteit_bron") == "client"
                found["priority"]["client" if own else "somebody-else"] += 1
            else:
                unasked = prepared.get("methode") == "omgekeerde-toets"
                found["priority"]["not-asked" if unasked else "not-recorded"] += 1
            told = post.get("terugkoppeling_op")
            if not told:
                found["feedback"]["no-day"] += 1
            elif str(told) > self.today:
                found["feedback"]["coming"] += 1
            else:
                late = as_day(told) - as_day(post["bijeenkomst"]) > timedelta(days=7)
                found["feedback"]["later" if late else "within-a-week"] += 1
            for task in TASK.finditer(post.content):
                found["action"][self.stands(task)] += 1
        return found

    def stands(self, task: re.Match[str]) -> str:
        due, done = task["due"], task["done"]
        if task["tick"] == " ":
            return "overdue" if due and due < self.today else "open"
        if not due or not done:
            return "done"
        return "in-time" if done <= due else "late"

    def before(self, other: Any, post: Any) -> bool:
        earlier = str(other["bijeenkomst"]) < str(post["bijeenkomst"])
        return bool(other["casus"] == post["casus"] and earlier)

    def days(self, post: Any) -> int | None:
        registered = self.cases.get(post["casus"], {}).get("aangemeld_op")
        if not registered:
            return None
        days = (as_day(post["bijeenkomst"]) - as_day(registered)).days
        return days if days >= 0 else None

    def waits(self) -> list[int]:
        firsts = [
            self.days(post)
            for post in self.records
            if self.inside(post["bijeenkomst"])
            and not any(self.before(other, post) for other in self.records)
        ]
        return [days for days in firsts if days is not None]


NOTHING = "niets bekend"
REFLECTED = ("goede_dingen", "goed_gedaan", "samenwerken")
NAMES = (
    *("domain", "team", "kind", "method", "wait", "outcome"),
    *("priority", "feedback", "learning", "action"),
)


def as_day(value: Any) -> date:
    return date.fromisoformat(str(value))


def check(whole: Corpus, files: Mapping[str, str], period: Period) -> None:
    told, raw = evaluate(whole, period), Raw(files, period, whole.today)
    again = raw.counted()
    assert set(told.tallies) == set(NAMES)
    for name, tally in told.tallies.items():
        want: Counter[str] = Counter()
        for key, number in again[name].items():
            want[key if key in tally.counts else OTHER] += number
        shown = {key: count for key, count in tally.counts.items() if count}
        assert shown == {key: number for key, number in want.items() if number}, name
        if not tally.overlapping:
            assert tally.whole == want.total(), name
    waits = raw.waits()
    assert told.wait == (median_low(waits) if waits else None)
    took = [m for day, m in raw.meetings.items() if raw.inside(day) and not m.get("vervallen")]
    days = {str(each["bijeenkomst"]) for each in raw.records}
    traces = ("aanwezig", *(f"reflectie_{about}" for about in REFLECTED))
    held = [m for m in took if any(map(m.get, traces)) or str(m["bijeenkomst"]) in days]
    assert (told.held, told.unrecorded) == (len(held), len(took) - len(held))
    there = [len(each["aanwezig"]) for each in held if each.get("aanwezig")]
    assert told.present == (round(sum(there) / len(there)) if there else None)


def example_files() -> Mapping[str, str]:
    found = [path for path in EXAMPLES.rglob("*") if path.suffix in (".md", ".yaml")]
    return {path.relative_to(EXAMPLES).as_posix(): path.read_text("utf-8") for path in found}


PERIODS = (
    YEAR,
    Period(date(2026, 1, 1), date(2026, 12, 31)),
    Period(date(2026, 9, 11), date(2026, 10, 22)),
    Period(date(2025, 1, 1), date(2025, 12, 31)),
)


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: str(period.first))
def test_the_numbers_of_the_example_are_those_of_its_files(period: Period) -> None:
    check(example(), example_files(), period)


MEETINGS = ("2025-10-30", "2025-12-11", "2026-03-05", "2026-10-22", "2026-11-22", "2026-12-03")
AROUND = (-85, -84, -43, -42, -1, 0, 7, 8)  # where something begins to be late
DAYS = st.sampled_from(
    sorted({str(as_day(each) + timedelta(days)) for each in MEETINGS for days in AROUND})
)
ITEMS = st.lists(st.sampled_from(["Slaapt slecht", "Niets bekend over werk"]), max_size=2)
TICKS = st.tuples(st.booleans(), st.none() | DAYS, st.none() | DAYS)


def task(ticked: bool, due: str | None, done: str | None) -> str:
    marks = (f" 📅 {due}" if due else "") + (f" ✅ {done}" if done and ticked else "")
    return f"- [{'x' if ticked else ' '}] Bel de verhuurder @bt-2{marks}\n"


@st.composite
def cases(draw: st.DrawFn, number: str) -> Files:
    return case(
        casus=number,
        team=draw(st.sampled_from(["buurtteam", "gezondheidscentrum", "elders"])),
        soort=draw(st.sampled_from(["nieuw", "voortgang", "delen", "toetsen"])),
        methode=draw(st.sampled_from(["kbz", "omgekeerde-toets"])),
        aangemeld_op=draw(st.none() | DAYS),
        prioriteit_bron=draw(st.sampled_from([None, "client", "naaste", "professional"])),
        lichamelijk=draw(ITEMS),
        sociaal=draw(ITEMS),
    )


@st.composite
def records(draw: st.DrawFn, number: str, day: str) -> Files:
    return record(
        "\n## Vervolgacties\n\n"
        + "".join(task(*each) for each in draw(st.lists(TICKS, max_size=3))),
        casus=number,
        bijeenkomst=day,
        uitkomst=draw(
            st.sampled_from([None, "actie", "advies", "geen-actie", "escalatie", "aangehouden"])
        ),
        prioriteit_client=draw(st.sampled_from([None, "Eerst slapen"])),
        terugkoppeling_op=draw(st.none() | DAYS),
        leeropbrengst=draw(st.sampled_from([None, ["Vraag door."], ["Wacht even.", "Bel eerst."]])),
    )


@st.composite
def repositories(draw: st.DrawFn) -> Files:
    """A neighbourhood with some cases, meetings held and cancelled, and records."""
    numbers = [f"2026-{number:03}" for number in range(1, draw(st.integers(1, 8)))]
    parts = [draw(cases(number)) for number in numbers]
    for day in draw(st.sets(st.sampled_from(MEETINGS))):
        keys = draw(st.sets(st.sampled_from(["poh-1", "ha-1", "bt-1", "bt-2"])))
        off = draw(st.sampled_from([None, None, "Te weinig mensen."]))
        said = draw(st.sampled_from([None, "Ging goed."]))
        told = dict.fromkeys((f"reflectie_{about}" for about in REFLECTED), said)
        there = {"aanwezig": sorted(keys) or None, "vervallen": off}
        parts.append(meeting("", bijeenkomst=day, **there, **told))
    for number in [*numbers, "2026-099"]:  # the last one is a case that is not there
        for day in draw(st.sets(st.sampled_from(MEETINGS), max_size=2)):
            parts.append(draw(records(number, day)))
    return repo(*parts)


@settings(max_examples=60)
@given(repositories(), st.sampled_from(PERIODS))
def test_the_numbers_are_always_those_of_the_files(files: Files, period: Period) -> None:
    check(corpus(files), files, period)


# Where one row ends and the next begins


@pytest.mark.parametrize(
    ("name", "key", "parts"),
    [
        ("wait", "cycle", (case(aangemeld_op="2026-09-10"), record())),  # 42 days
        ("wait", "two-cycles", (case(aangemeld_op="2026-09-09"), record())),
        ("wait", "two-cycles", (case(aangemeld_op="2026-07-30"), record())),  # 84 days
        ("wait", "longer", (case(aangemeld_op="2026-07-29"), record())),
        ("wait", OTHER, (case(aangemeld_op="2026-10-23"), record())),
        ("feedback", "within-a-week", (case(), record(terugkoppeling_op="2026-10-29"))),
        ("feedback", "later", (case(), record(terugkoppeling_op="2026-10-30"))),
        ("feedback", "later", (case(), record(terugkoppeling_op="2026-11-22"))),  # today
        ("feedback", "coming", (case(), record(terugkoppeling_op="2026-11-23"))),
        ("action", "open", (case(), record(task(False, "2026-11-22", None)))),
        ("action", "overdue", (case(), record(task(False, "2026-11-21", None)))),
        ("action", "in-time", (case(), record(task(True, "2026-11-12", "2026-11-12")))),
        ("action", "late", (case(), record(task(True, "2026-11-12", "2026-11-13")))),
        ("action", "done", (case(), record(task(True, "2026-11-12", None)))),
        ("outcome", OTHER, (case(), record(uitkomst=None))),
    ],
)
def test_a_row_ends_where_it_says(name: str, key: str, parts: tuple[Files, ...]) -> None:
    counts = evaluated(meeting(), *parts).tallies[name].counts
    assert {each: count for each, count in counts.items() if count} == {key: 1}


@pytest.mark.parametrize(
    ("day", "whole"), [("2026-01-01", 1), ("2026-06-30", 1), ("2025-12-31", 0), ("2026-07-01", 0)]
)
def test_both_ends_of_a_period_are_in_it(day: str, whole: int) -> None:
    half = Period(date(2026, 1, 1), date(2026, 6, 30))
    assert evaluated(case(aangemeld_op=day), period=half).tallies["kind"].whole == whole


# What stands beside the numbers


def copied(files: Files) -> Files:
    """The same files in a copy of their folder, as a file manager makes one."""
    return {path.replace("2026-10-22", "2026-10-22 - kopie"): text for path, text in files.items()}


def test_a_copy_counts_for_nothing() -> None:
    held = repo(meeting(), record(task(True, "2026-11-12", None), uitkomst="advies"))
    own = corpus(repo(case(), held))
    again = {f"{path[:-3]} - kopie.md": text for path, text in case().items()}
    both = corpus(repo(case(), again, held, copied({**meeting(), **record(uitkomst="actie")})))
    one, two = evaluate(own, YEAR), evaluate(both, YEAR)
    assert (one.held, one.tallies["outcome"].whole) == (1, 1)
    assert (two.held, two.wait, two.tallies) == (one.held, one.wait, one.tallies)
    assert [each.cases for each in two.gatherings] == [1]


PLANNED: Mapping[str, None] = dict.fromkeys(
    ("aanwezig", *(f"reflectie_{about}" for about in REFLECTED))
)


@pytest.mark.parametrize(
    ("parts", "held"),
    [
        ((meeting("", **PLANNED),), 0),
        ((meeting("", **{**PLANNED, "aanwezig": ["poh-1"]}),), 1),
        ((meeting("", **PLANNED), record()), 1),
        ((meeting("", **{**PLANNED, "reflectie_samenwerken": "Ging goed."}),), 1),
    ],
    ids=["nothing", "present", "record", "reflection"],
)
def test_a_meeting_was_held_when_something_of_it_was_recorded(
    parts: tuple[Files, ...], held: int
) -> None:
    told = evaluated(case(), *parts)
    assert (told.held, told.unrecorded) == (held, 1 - held)


def evaluated(*parts: Files, period: Period = YEAR) -> Evaluation:
    return evaluate(corpus(repo(*parts)), period)


HANDED_OVER = TEAM.replace(
    "{soort: buurtteam, contactpersoon: bt-1}",
    "{soort: buurtteam, contactpersoon: bt-1, tot: 2026-10-31, opvolger: bt-2}",
)


def test_a_contact_person_is_told_by_days_and_by_what_is_missing() -> None:
    told = evaluated(
        meeting(aanwezig=["poh-1"]), meeting(bijeenkomst="2026-09-10"), meeting(aanwezig=["poh-1"])
    )
    [practice, district] = told.contacts
    assert (practice.member and practice.member.key, practice.missed) == ("poh-1", ())
    assert (district.member and district.member.key, district.missed) == (
        "bt-1",
        (date(2026, 10, 22),),
    )
    assert [len(each.missed_by) for each in told.gatherings] == [0, 1]


def test_a_meeting_that_does_not_say_who_were_there_counts_as_missed_by_nobody() -> None:
    told = evaluated(meeting(aanwezig=None))
    assert [each.missed for each in told.contacts] == [(), ()]
    assert [(each.present, each.missed_by) for each in told.gatherings] == [(0, ())]
    assert told.present is None


def test_whoever_was_the_contact_person_at_the_time_had_to_be_there() -> None:
    told = evaluated(team(HANDED_OVER), meeting(aanwezig=["poh-1", "bt-1"]))
    [_practice, district] = told.contacts
    assert (district.member and district.member.key, district.missed) == ("bt-2", ())


@pytest.mark.parametrize(("successor", "missing"), [("", True), ("bt-1", True), ("bt-2", False)])
def test_a_successor_is_missing_when_the_term_is_over(successor: str, missing: bool) -> None:
    own = HANDED_OVER.replace("opvolger: bt-2", f"opvolger: {successor}")
    assert evaluated(team(own)).contacts[1].successor_missing is missing
    then = Period(date(2026, 1, 1), date(2026, 10, 31))  # the last day itself
    assert not evaluated(team(own), period=then).contacts[1].successor_missing


def test_a_silent_team_is_one_that_was_silent_at_the_end_of_the_period() -> None:
    parts = (meeting(bijeenkomst="2026-03-05"), meeting(bijeenkomst="2026-04-16"), case())
    then = Period(date(2026, 1, 1), date(2026, 5, 1))
    keys = [each.key for each in evaluated(*parts, period=then).silent]
    assert keys == ["gezondheidscentrum", "buurtteam"]
    assert [each.key for each in evaluated(*parts).silent] == ["gezondheidscentrum"]


def test_agreements_that_were_evaluated_after_the_period_do_not_count() -> None:
    later = meeting(werkafspraken_geevalueerd="ja")
    then = Period(date(2026, 1, 1), date(2026, 9, 30))
    assert evaluated(later, period=then).agreements_evaluated == date(2026, 6, 1)
    assert evaluated(later).agreements_evaluated == date(2026, 10, 22)


def test_nothing_counts_that_is_said_of_a_day_to_come() -> None:
    parts = (case(aangemeld_op="2026-11-23"), meeting(bijeenkomst="2026-12-03"))
    told = evaluated(*parts, period=Period(date(2026, 1, 1), date(2026, 12, 31)))
    assert (told.held, told.tallies["kind"].whole, told.day) == (0, 0, TODAY)


def test_disciplines_are_those_of_who_were_there() -> None:
    told = evaluated(meeting(aanwezig=["poh-1", "ha-1", "bt-1", "iemand"]))
    assert [(each.present, each.disciplines) for each in told.gatherings] == [(4, 2)]
