"""The corpus: all that is known of a repository at one moment, as values that belong together."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import TypeVar

from casuskit.core.documents import Document
from casuskit.core.findings import Problem
from casuskit.core.local import NOTHING_LOCAL, Local
from casuskit.core.messages import _
from casuskit.core.methods import Library, Method
from casuskit.core.records import Case, Discussion, Meeting
from casuskit.core.settings import Settings, settings

Kept = Case | Meeting | Discussion
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_VALUES_KEPT = frozenset({"byte-order-mark", "not-utf-8", "duplicate-key", "yaml-tag"})


class Questions:
    """What was asked of a corpus since somebody began to listen, as words such as `case 2026-014`.

    What a file is found to be follows from its text and from the answers to these.
    """

    def __init__(self) -> None:
        self._asked: set[str] = set()

    def begin(self) -> None:
        """Forget what was asked before."""
        self._asked = set()

    def add(self, question: str) -> None:
        """Note a question."""
        self._asked.add(question)

    @property
    def asked(self) -> frozenset[str]:
        """All that was asked since the beginning."""
        return frozenset(self._asked)


class Answers(Mapping[_Key, _Value]):
    """A mapping that notes which keys somebody asked for."""

    def __init__(self, about: str, known: Mapping[_Key, _Value], questions: Questions) -> None:
        self._about, self._known, self._questions = about, known, questions

    def __getitem__(self, key: _Key) -> _Value:
        self._questions.add(f"{self._about} {key}")
        return self._known[key]

    def __iter__(self) -> Iterator[_Key]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


def answered_by(document: Document) -> Iterator[str]:
    """The questions of which a document is an answer, or part of one."""
    yield f"path {document.path}"
    case, day = document.text("casus"), document.day("bijeenkomst")
    match document.kind:
        case "casus":
            yield f"case {case}"
        case "bijeenkomst":
            yield from (f"agenda {each}" for each in document.texts("agenda"))
            if day:
                yield f"meeting {day}"
        case "bespreking":
            yield f"records {case}"
            if day:
                yield f"day {day}"


def needed_to_read(document: Document) -> Iterator[str]:
    """The questions that come before any rule: a record is read by the method of its case."""
    if document.kind == "bespreking":
        yield f"case {document.text('casus')}"


class Corpus:
    """Documents and the typed values in them, with the settings, the methods and the day.

    `whole` says whether every file of the repository is in it, or only those asked for and the
    ones they name. `local` holds the names that this computer watches for.
    """

    def __init__(
        self,
        documents: tuple[Document, ...],
        settings: Settings,
        library: Library,
        today: date,
        whole: bool,
        local: Local = NOTHING_LOCAL,
    ) -> None:
        self.documents = documents
        self.settings = settings
        self.library = library
        self.today = today
        self.whole = whole
        self.local = local
        self.questions = Questions()

    def of(
        self,
        documents: Iterable[Document],
        *,
        whole: bool | None = None,
        local: Local | None = None,
    ) -> "Corpus":
        """Other documents under the same settings and methods, on the same day."""
        return Corpus(
            tuple(documents),
            self.settings,
            self.library,
            self.today,
            self.whole if whole is None else whole,
            self.local if local is None else local,
        )

    @cached_property
    def document_by_path(self) -> Mapping[str, Document]:
        """The files by path; of two under the same path the first one."""
        return Answers(
            "path", {each.path: each for each in reversed(self.documents)}, self.questions
        )

    def problems_of(self, document: Document) -> tuple[Problem, ...]:
        """What is wrong with a document of this corpus: as it was read, and by its schema."""
        found = self._problems.get(id(document))
        if found is None:
            found = self._problems[id(document)] = (*document.problems, *self._by_schema(document))
        return found

    @cached_property
    def _problems(self) -> dict[int, tuple[Problem, ...]]:
        return {}

    def _by_schema(self, document: Document) -> tuple[Problem, ...]:
        """What its schema finds wrong with a document; values that were not read are left."""
        kind, library = document.kind, self.library
        if not kind or any(each.code not in _VALUES_KEPT for each in document.problems):
            return ()
        if document.version not in (0, library.newest(kind)):
            return (_other_version(document, library.newest(kind)),)
        method = document.text("methode") or self._method_by_case.get(document.text("casus"), "")
        data = dict(document.data)
        if library.accepts(kind, method, data):
            return ()
        from casuskit.core.explain import explain  # slow to start, and only for what is wrong

        return explain(library.schema(kind, method), data, document.places)

    @cached_property
    def _method_by_case(self) -> Mapping[str, str]:
        cases = (each for each in self.documents if each.kind == "casus")
        return {each.text("casus"): each.text("methode") for each in cases}

    def value_of(self, document: Document) -> Kept | None:
        """The typed value that a document of this corpus holds."""
        return self._value_by_document.get(id(document))

    @cached_property
    def _value_by_document(self) -> Mapping[int, Kept]:
        kept: tuple[Kept, ...] = (*self.cases, *self.meetings, *self.discussions)
        return {id(each.document): each for each in kept}

    @cached_property
    def documents_by_case(self) -> Mapping[str, tuple[Document, ...]]:
        """The files about each case: the case itself and the records of its discussions."""
        found: dict[str, list[Document]] = {}
        for each in self.documents:
            if case := each.text("casus"):
                found.setdefault(case, []).append(each)
        return {case: tuple(documents) for case, documents in found.items()}

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """The cases, in order of id; of two with one id the file that is named after it first."""
        found = (Case(each) for each in self.documents if each.kind == "casus")
        return tuple(sorted(found, key=_named_after_it_first))

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings, in order of date; those without a readable date first.

        Of two on one day the one in the folder of that day comes first, before a copy of it.
        """
        found = (Meeting(each) for each in self.documents if each.kind == "bijeenkomst")
        return tuple(
            sorted(found, key=lambda each: (each.day or date.min, *_place(each.document, each.day)))
        )

    @cached_property
    def discussions(self) -> tuple[Discussion, ...]:
        """The records, in order of meeting and case; one in the folder of its day before a copy."""
        found = (Discussion(each) for each in self.documents if each.kind == "bespreking")
        return tuple(sorted(found, key=_order))

    @cached_property
    def case_by_id(self) -> Mapping[str, Case]:
        """Cases by id; of two with the same id the first one."""
        return Answers("case", {case.id: case for case in reversed(self.cases)}, self.questions)

    @cached_property
    def meeting_by_day(self) -> Mapping[date, Meeting]:
        """Meetings by date; of two on the same day the first one."""
        known = {meeting.day: meeting for meeting in reversed(self.meetings) if meeting.day}
        return Answers("meeting", known, self.questions)

    def meeting_on(self, day: date | None) -> Meeting | None:
        """The meeting on a day, when both are known."""
        return self.meeting_by_day.get(day) if day else None

    @cached_property
    def meetings_by_case(self) -> Mapping[str, tuple[Meeting, ...]]:
        """The meetings that have each case on their agenda, in order of date."""
        found: dict[str, list[Meeting]] = {}
        for meeting in self.meetings:
            for case in dict.fromkeys(meeting.agenda):
                found.setdefault(case, []).append(meeting)
        known = {case: tuple(meetings) for case, meetings in found.items()}
        return Answers("agenda", known, self.questions)

    @cached_property
    def discussions_by_case(self) -> Mapping[str, tuple[Discussion, ...]]:
        """The records of each case, oldest first."""
        found: dict[str, list[Discussion]] = {}
        for each in self.discussions:
            found.setdefault(each.case_id, []).append(each)
        known = {case: tuple(records) for case, records in found.items()}
        return Answers("records", known, self.questions)

    @cached_property
    def _discussions_by_day(self) -> Mapping[date, list[Discussion]]:
        found: dict[date, list[Discussion]] = {}
        for each in self.discussions:
            if each.meeting_day:
                found.setdefault(each.meeting_day, []).append(each)
        return Answers("day", found, self.questions)

    def discussions_on(self, day: date) -> tuple[Discussion, ...]:
        """The records of one meeting, in order of its agenda."""
        meeting = self.meeting_by_day.get(day)
        order = {case: place for place, case in enumerate(meeting.agenda if meeting else ())}
        found = self._discussions_by_day.get(day, ())
        return tuple(
            sorted(found, key=lambda each: (order.get(each.case_id, len(order)), each.case_id))
        )

    def method_of(self, case_id: str) -> Method | None:
        """The method of a case, when both are known."""
        case = self.case_by_id.get(case_id)
        return self.library.methods.get(case.method) if case else None

    def held(self, before: date) -> Iterator[Meeting]:
        """Meetings before a day that took place, newest first."""
        for meeting in reversed(self.meetings):
            if meeting.day and meeting.day < before and not meeting.cancelled:
                yield meeting

    def coming(self) -> Iterator[Meeting]:
        """Meetings from today on that are not cancelled, nearest first."""
        for meeting in self.meetings:
            if meeting.day and meeting.day >= self.today and not meeting.cancelled:
                yield meeting


def _named_after_it_first(case: Case) -> tuple[str, bool, str]:
    path = case.document.path
    return case.id, not path.endswith(f"/{case.id}.md"), path


def _order(each: Discussion) -> tuple[date, str, bool, str]:
    day = each.meeting_day
    return (day or date.min, each.case_id, *_place(each.document, day))


def _place(document: Document, day: date | None) -> tuple[bool, str]:
    """Whether a file lies elsewhere than in the folder of its day, and where."""
    return f"/{day}/" not in document.path, document.path


def build(
    documents: Iterable[Document],
    library: Library,
    today: date,
    *,
    whole: bool,
    local: Local = NOTHING_LOCAL,
) -> Corpus:
    """A corpus of documents, with the settings among them."""
    documents = tuple(documents)
    team = next((each for each in documents if each.kind == "team"), None)
    return Corpus(documents, settings(team), library, today, whole, local)


def _other_version(document: Document, newest: int) -> Problem:
    """What to do about a file of an older or newer version; its schema would only confuse."""
    version = document.version
    older = _("This file is of version {version}; `casus migrate` brings it to {newest}.")
    newer = _("This file is of version {version}, newer than {newest}; install a newer casuskit.")
    message = (older if version < newest else newer).format(version=version, newest=newest)
    return Problem("other-version", document.place("schema"), message)
