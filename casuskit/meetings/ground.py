"""On which ground a case is discussed, written down and shown, and when there is none; R71.

A team can mute a rule or give it another weight; not these. They hold for closed cases as well,
since what was shown is read long after the meeting.
"""

from datetime import date
from enum import StrEnum

from casuskit.core.messages import _
from casuskit.core.records import Case

_DENIALS = ("toestemming_ingetrokken_op", "toestemming_geweigerd_op")


class Use(StrEnum):
    """What consent can be given for, in the words of `toestemming_voor`."""

    DISCUSSION = "bespreking"
    MINUTES = "verslag"
    PUBLICATION = "publicatie"


def is_anonymous(case: Case) -> bool:
    """Whether nothing recognisable stands in a case, so that it needs no consent."""
    return case.basis == "anoniem"


def lost(case: Case, day: date) -> str:
    """Why a case has lost its ground on a day: nothing of it is told any more; empty otherwise."""
    if case.keep_until and case.keep_until < day:
        return _("The term of this case is over.")
    return "" if is_anonymous(case) else consent_lost(case, day)


def consent_lost(case: Case, day: date) -> str:
    """Why a consent does not hold any more on a day; empty as long as it may."""
    consent = case.consent
    if any(case.document.answered(key) and not case.document.day(key) for key in _DENIALS):
        return _("The day on which consent was refused or withdrawn cannot be read.")
    if consent.withdrawn(day):
        return _("The consent was withdrawn.")
    if consent.refused(day):
        return _("The consent was refused.")
    return _("The consent has ended.") if consent.ended(day) else ""


def why_not_shown(case: Case, day: date) -> str:
    """Why a case may not be shown to others on a day; empty when it may."""
    reason = lost(case, day)
    if reason or is_anonymous(case):
        return reason
    if case.basis != "toestemming":
        return _("`grondslag` does not say on which ground this case may be shown.")
    return "" if case.consent.valid_on(day) else _("The consent is not complete.")


def why_not_discussed(case: Case, day: date) -> str:
    """Why a case does not come to the table on a day; empty when nothing stands in the way.

    What is not filled in yet is no reason here; it is before a case is registered.
    """
    return lost(case, day) or beyond_consent(case, Use.DISCUSSION)


def beyond_consent(case: Case, use: Use) -> str:
    """Why a use goes beyond what the client agreed to; empty when it does not."""
    if is_anonymous(case) or case.consent.covers(use):
        return ""
    return _("The consent was not given for this use: {use}.").format(use=use.value)
