"""Cases, discussions and actions counted: how many of all stand under each key."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.records import DOMAINS, Case, Discussion
from casuskit.core.schemas import questions
from casuskit.core.tasks import Task

OTHER = ""
"""Where what has no other key is counted, so that nothing falls out of a total."""

KEYS: Mapping[str, tuple[str, ...]] = {
    "domain": DOMAINS,
    "kind": ("nieuw", "voortgang", "delen", "toetsen"),
    "wait": ("cycle", "two-cycles", "longer", "again"),
    "outcome": ("actie", "advies", "geen-actie", "escalatie", "aangehouden"),
    "action": ("in-time", "late", "done", "open", "overdue"),
    "priority": ("client", "somebody-else", "not-recorded", "not-asked"),
    "feedback": ("within-a-week", "later", "coming", "no-day"),
    "learning": ("something", "nothing"),
}
"""The keys of each tally, apart from teams and methods, which are those of the repository."""

_NOTHING_KNOWN = "niets bekend"
_SOON = timedelta(weeks=1)


class Tally(NamedTuple):
    """How many of a `whole` stand under each key; a number that may not be told is none.

    Each stands under one key, and what fits none under `OTHER`; in an `overlapping` tally under as
    many as fit.
    """

    whole: int | None
    counts: Mapping[str, int | None]
    overlapping: bool = False


def of_cases(corpus: Corpus, cases: Sequence[Case]) -> Mapping[str, Tally]:
    """Cases by domain, team, kind and method."""
    domains = {each: sum(_plays(case, each) for case in cases) for each in KEYS["domain"]}
    return {
        "domain": Tally(len(cases), domains, overlapping=True),
        "team": _tally((case.team for case in cases), corpus.settings.teams),
        "kind": _tally((case.kind for case in cases), KEYS["kind"]),
        "method": _tally((case.method for case in cases), corpus.library.methods),
    }


def of_discussions(corpus: Corpus, records: Sequence[Discussion]) -> Mapping[str, Tally]:
    """Discussions by what came of them, and the actions agreed in them by how they stand."""
    today = corpus.today
    actions = [_action(task, today) for each in records for task in each.tasks]
    return {
        "wait": _tally((_wait(corpus, each) for each in records), KEYS["wait"]),
        "outcome": _tally((each.outcome for each in records), KEYS["outcome"]),
        "action": _tally(actions, KEYS["action"]),
        "priority": _tally((_priority(corpus, each) for each in records), KEYS["priority"]),
        "feedback": _tally((_feedback(each, today) for each in records), KEYS["feedback"]),
        "learning": _tally((_learning(each) for each in records), KEYS["learning"]),
    }


def _tally(found: Iterable[str], keys: Iterable[str]) -> Tally:
    """What was found by key; the row of what fits none is there when there is any."""
    counts: dict[str, int | None] = dict.fromkeys(keys, 0)
    whole = 0
    for each in found:
        key = each if each in counts else OTHER
        counts[key] = (counts.get(key) or 0) + 1
        whole += 1
    return Tally(whole, counts)


def _plays(case: Case, domain: str) -> bool:
    """Whether anything is said of a domain of life but that nothing is known of it."""
    said = case.document.texts(domain)
    return any(not each.casefold().startswith(_NOTHING_KNOWN) for each in said)


def took_place(corpus: Corpus, record: Discussion) -> bool:
    """Whether a record is of a meeting that was not cancelled."""
    meeting = corpus.meeting_by_day.get(record.meeting_day or date.min)
    return meeting is None or not meeting.cancelled


def days_waited(corpus: Corpus, record: Discussion) -> int | None:
    """Days from registration to a discussion; none when it is not the first, or not known."""
    case, day = corpus.case_by_id.get(record.case_id), record.meeting_day
    if not case or not case.registered_on or not day or not _is_first(corpus, record):
        return None
    return (day - case.registered_on).days if case.registered_on <= day else None


def _is_first(corpus: Corpus, record: Discussion) -> bool:
    """Whether the case of a record was never discussed before."""
    records = corpus.discussions_by_case.get(record.case_id, ())
    return next(each for each in records if took_place(corpus, each)) is record


def _wait(corpus: Corpus, record: Discussion) -> str:
    if not _is_first(corpus, record):
        return "again"
    days = days_waited(corpus, record)
    if days is None:
        return OTHER
    cycle = 7 * corpus.settings.cycle.weeks
    return "cycle" if days <= cycle else "two-cycles" if days <= 2 * cycle else "longer"


def _action(task: Task, today: date) -> str:
    """How an action stands; one that was ticked without a day may have been done in time or not."""
    if not task.done:
        return "overdue" if task.due and task.due < today else "open"
    if not task.due or not task.done_on:
        return "done"
    return "in-time" if task.done_on <= task.due else "late"


def _priority(corpus: Corpus, record: Discussion) -> str:
    """Whether the talk named what comes first for the client, and the client said so; R79."""
    case, method = corpus.case_by_id.get(record.case_id), corpus.method_of(record.case_id)
    if record.document.answered("prioriteit_client"):
        said = case.document.text("prioriteit_bron") if case else ""
        return "client" if said == "client" else "somebody-else"
    asked = method is None or "prioriteit_client" in questions(method.parts["bespreking"])
    return "not-recorded" if asked else "not-asked"


def _feedback(record: Discussion, today: date) -> str:
    """When the client heard what came of it, by what was agreed; R86."""
    told, day = record.feedback_on, record.meeting_day
    if told is None or day is None:
        return "no-day"
    if told > today:
        return "coming"
    return "within-a-week" if told <= day + _SOON else "later"


def _learning(record: Discussion) -> str:
    return "something" if record.learned else "nothing"
