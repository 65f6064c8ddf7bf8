"""Where a case may stand outside the repository, in the words of who has to go and look."""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.dates import short
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.meetings.publication import shown
from casuskit.render.site import ACROSS, page_name


def seen_before(corpus: Corpus, case: Case) -> Iterator[str]:
    """What was made of a case before, if it was; nobody keeps whom it was sent to."""
    found = shown(corpus, case)
    if found.agendas:
        told = _("may have been sent or printed: the agenda of {days}")
        yield told.format(days=", ".join(map(short, found.agendas)))
    if found.minutes:
        told = _("may have been sent or printed: the minutes of {days}")
        yield told.format(days=", ".join(map(short, found.minutes)))
        told = _("may have been published: {pages}")
        yield told.format(pages=", ".join((*map(page_name, found.minutes), *ACROSS)))


def may_stand_in(corpus: Corpus, case: Case) -> dict[str, object]:
    """The same for programs: days, and names of pages of a site."""
    found = shown(corpus, case)
    pages = [*map(page_name, found.minutes), *ACROSS] if found.minutes else []
    return {
        "agendas": [day.isoformat() for day in found.agendas],
        "minutes": [day.isoformat() for day in found.minutes],
        "pages": pages,
    }
