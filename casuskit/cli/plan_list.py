"""The series of meetings as people and programs read it: a table, or JSON."""

import json
from collections.abc import Sequence
from datetime import date

from casuskit.cli import console
from casuskit.cli.table import table
from casuskit.core.corpus import Corpus
from casuskit.core.dates import short, written
from casuskit.core.messages import N_, _
from casuskit.meetings.plan import AVOIDED, TOO_CLOSE, DaysOff, Planned

_TOLD = {AVOIDED: N_("the team avoids this day"), TOO_CLOSE: N_("too close to another meeting")}


def as_text(corpus: Corpus, places: Sequence[Planned]) -> str:
    """A line for each place in the series, with what there is to know of it."""
    header = (_("meeting"), _("chair"), _("note"))
    rows = [
        (
            written(each.day or each.by_rhythm) if _is_held(each) else "-",
            corpus.settings.function(each.chair),
            _note(each),
        )
        for each in places
    ]
    return table(header, rows, console.width())


def as_json(places: Sequence[Planned], off: DaysOff) -> str:
    """All that is known of each place, for programs."""
    known = None if off.known_until == date.max else off.known_until.isoformat()
    told = {
        "version": 1,
        "meetings": [_entry(each) for each in places],
        "school_holidays_known_until": known,
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _is_held(each: Planned) -> bool:
    return each.day is not None and not (each.meeting and each.meeting.cancelled)


def _note(each: Planned) -> str:
    reason = _(_TOLD[each.reason]) if each.reason in _TOLD else each.reason
    if each.meeting and each.meeting.cancelled:
        told = _("{day} is cancelled: {reason}")
        return told.format(day=short(each.day or each.by_rhythm), reason=reason)
    if each.meeting and each.day == each.by_rhythm:
        return _("has a file")
    if each.meeting:
        return _("has a file; by the rhythm {day}").format(day=short(each.by_rhythm))
    if each.day is None:
        told = _("{day} drops out: {reason}, and a week earlier or later is not free either")
        return told.format(day=short(each.by_rhythm), reason=reason)
    if each.reason:
        return _("instead of {day}: {reason}").format(day=short(each.by_rhythm), reason=reason)
    return ""


def _entry(each: Planned) -> dict[str, object]:
    return {
        "date": each.day.isoformat() if each.day else None,
        "by_rhythm": each.by_rhythm.isoformat(),
        "status": _status(each),
        "reason": each.reason,
        "chair": each.chair or None,
        "path": each.meeting.document.path if each.meeting else None,
    }


def _status(each: Planned) -> str:
    if each.meeting:
        return "cancelled" if each.meeting.cancelled else "written"
    if each.day is None:
        return "dropped"
    return "shifted" if each.reason else "planned"
