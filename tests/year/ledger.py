"""What really happened in the year, kept by hand beside the files, to compare with what is told."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta


@dataclass
class Deed:
    """An action: until when it was to be done, and when it was."""

    due: date
    done_on: date | None = None


@dataclass
class Talk:
    """A discussion of a case, with what came of it."""

    day: date
    outcome: str
    feedback_on: date = date.max
    deeds: list[Deed] = field(default_factory=list)


@dataclass
class Told:
    """A case as its presenter knows it."""

    id: str
    team: str
    presenter: str
    method: str
    kind: str
    registered_on: date | None = None
    talks: list[Talk] = field(default_factory=list)
    closed_on: date | None = None

    def state(self) -> str:
        """Where it stands on a day on which no coming meeting has an agenda."""
        if self.closed_on:
            return "afgesloten" if self.talks else "vervallen"
        if self.registered_on is None:
            return "concept"
        if not self.talks or self.talks[-1].outcome == "aangehouden":
            return "aangemeld"
        is_open = any(deed.done_on is None for talk in self.talks for deed in talk.deeds)
        return "in-opvolging" if is_open else "besproken"


@dataclass
class Ledger:
    """All cases of the year that are still there, by number; two people may take one at once."""

    cases: dict[str, Told] = field(default_factory=dict)
    taken_twice: list[Told] = field(default_factory=list)

    def add(self, case: Told) -> None:
        """A case that was made; of two with one number the later one is kept apart."""
        if case.id in self.cases:
            self.taken_twice.append(case)
        else:
            self.cases[case.id] = case

    def moved(self) -> str:
        """The number that was taken twice: who has it first on the server keeps it."""
        kept = self.taken_twice.pop()
        other, (year, number) = self.cases[kept.id], max(self.cases).split("-")
        other.id = f"{year}-{int(number) + 1:03}"
        self.cases |= {kept.id: kept, other.id: other}
        return kept.id

    def remove(self, case: Told) -> None:
        del self.cases[case.id]

    def talks(self) -> list[tuple[Told, Talk]]:
        """Every discussion with its case, in order of day."""
        found = [(case, talk) for case in self.cases.values() for talk in case.talks]
        return sorted(found, key=lambda each: (each[1].day, each[0].id))

    def waiting(self) -> set[str]:
        """The cases that wait for a meeting."""
        return {each.id for each in self.cases.values() if each.state() == "aangemeld"}

    def tallies(self, today: date, cycle: timedelta) -> dict[str, Counter[str]]:
        """The numbers of the evaluation, counted anew."""
        registered = [each for each in self.cases.values() if each.registered_on]
        talks = self.talks()
        deeds = [deed for _case, talk in talks for deed in talk.deeds]
        return {
            "team": Counter(each.team for each in registered),
            "kind": Counter(each.kind for each in registered),
            "method": Counter(each.method for each in registered),
            "outcome": Counter(talk.outcome for _case, talk in talks),
            "wait": Counter(_wait(case, talk, cycle) for case, talk in talks),
            "action": Counter(_stand(deed, today) for deed in deeds),
            "feedback": Counter(_feedback(talk, today) for _case, talk in talks),
        }


def _wait(case: Told, talk: Talk, cycle: timedelta) -> str:
    if talk is not case.talks[0] or case.registered_on is None:
        return "again"
    waited = talk.day - case.registered_on
    return "cycle" if waited <= cycle else "two-cycles" if waited <= 2 * cycle else "longer"


def _stand(deed: Deed, today: date) -> str:
    if deed.done_on:
        return "in-time" if deed.done_on <= deed.due else "late"
    return "overdue" if deed.due < today else "open"


def _feedback(talk: Talk, today: date) -> str:
    if talk.feedback_on > today:
        return "coming"
    return "within-a-week" if talk.feedback_on <= talk.day + timedelta(weeks=1) else "later"
