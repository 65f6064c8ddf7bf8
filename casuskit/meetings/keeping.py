"""What may not be kept any longer, and all that goes when a case goes; `domain.md` section 4."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.messages import N_
from casuskit.core.records import Case, Discussion, Meeting

TERM_OVER = N_("could be kept until {day}")
WITHDRAWN = N_("consent was withdrawn on {day}")
REFUSED = N_("consent was refused on {day}")


class Mention(NamedTuple):
    """A line that names a case in a file that stays; lines count from 1."""

    path: str
    line: int


class Leaving(NamedTuple):
    """A case that has to go: since when and why, what goes with it, and what stands in the way.

    `reason` is a message to translate with `{day}`. `meetings` have the case on their agenda,
    `followers` name it in `vervolg_op`, `mentions` are lines for a person to look at. `decided` and
    `agreed` count what the presenter may want in the own record; `open` counts actions not done.
    """

    case: Case
    reason: str
    day: date
    records: tuple[Discussion, ...]
    meetings: tuple[Meeting, ...]
    followers: tuple[Case, ...]
    mentions: tuple[Mention, ...]
    decided: int
    agreed: int
    open: int

    @property
    def files(self) -> tuple[str, ...]:
        """The files that go, the case itself last: what is half done can be done again."""
        return (*(each.document.path for each in self.records), self.case.document.path)


def leaving(corpus: Corpus) -> tuple[Leaving, ...]:
    """The cases of which the term is over or the consent withdrawn or refused, in order of id."""
    found = ((case, *_why(case, corpus.today)) for case in corpus.cases)
    return tuple(_leaving(corpus, case, reason, day) for case, reason, day in found if day)


def _why(case: Case, today: date) -> tuple[str, date | None]:
    if case.keep_until and case.keep_until < today:
        return TERM_OVER, case.keep_until
    if case.basis == "toestemming" and case.consent.withdrawn(today):
        return WITHDRAWN, case.consent.withdrawn_on
    if case.basis == "toestemming" and case.consent.refused(today):
        return REFUSED, case.consent.refused_on
    return "", None


def _leaving(corpus: Corpus, case: Case, reason: str, day: date) -> Leaving:
    records = corpus.discussions_by_case.get(case.id, ())
    tasks = [task for record in records for task in record.tasks]
    gone = {case.document.path, *(each.document.path for each in records)}
    return Leaving(
        case=case,
        reason=reason,
        day=day,
        records=records,
        meetings=tuple(each for each in corpus.meetings if case.id in each.agenda),
        followers=tuple(each for each in corpus.cases if each.follows == case.id),
        mentions=tuple(_mentions(corpus, case.id, gone)),
        decided=sum(bool(each.outcome) for each in records),
        agreed=len(tasks),
        open=sum(not task.done for task in tasks),
    )


def _mentions(corpus: Corpus, case: str, gone: set[str]) -> Iterator[Mention]:
    """Lines of free text that name the case, in files that stay."""
    number = re.compile(rf"(?<![\w-]){re.escape(case)}(?![\w-])")
    for document in corpus.documents:
        if document.path not in gone and case in document.source.text:
            yield from _in_body(document, number)


def _in_body(document: Document, number: re.Pattern[str]) -> Iterator[Mention]:
    start, end = document.body
    lines = {
        document.source.position(found.start()).line
        for found in number.finditer(document.source.text, start, end)
    }
    yield from (Mention(document.path, line) for line in sorted(lines))
