"""What was decided and agreed on an earlier case, to show beside the case that follows it; R76.

Only what the group decided is told, never what the presenter prepared: an answer that a method
keeps hidden stays so. What has no ground any more to be shown is not told at all.
"""

from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from casuskit.actions.followup import of_record
from casuskit.core.corpus import Corpus
from casuskit.core.messages import _
from casuskit.core.records import Case, Discussion
from casuskit.meetings.ground import Use, beyond_consent, why_not_shown
from casuskit.render.action import ActionLine, action_line
from casuskit.render.markdown import escape


class Decision(NamedTuple):
    """What one discussion came to."""

    day: date | None
    outcome: Markup
    escalated_to: Markup
    reason: Markup


class Earlier(NamedTuple):
    """The case before this one; `withheld` says why nothing more than its number is told."""

    id: Markup
    decisions: tuple[Decision, ...]
    actions: tuple[ActionLine, ...]
    withheld: str


def earlier(corpus: Corpus, follows: str, day: date) -> Earlier | None:
    """What may be told on a day of the case that another one follows; none when it is not there."""
    case = corpus.case_by_id.get(follows)
    if case is None:
        return None
    reason = withheld(case, corpus, day)
    records = () if reason else corpus.discussions_by_case.get(follows, ())
    return Earlier(
        id=escape(follows),
        decisions=tuple(_decision(each) for each in records if each.outcome),
        actions=tuple(
            action_line(corpus, each) for record in records for each in of_record(record)
        ),
        withheld=reason,
    )


def withheld(case: Case, corpus: Corpus, day: date) -> str:
    """Why nothing of a case may be told; a file with faults may say too little of its consent."""
    if case.basis != "anoniem" and corpus.problems_of(case.document):
        return _("The file of the case is not in order.")
    return why_not_shown(case, day) or beyond_consent(case, Use.DISCUSSION)


def _decision(record: Discussion) -> Decision:
    return Decision(
        day=record.meeting_day,
        outcome=escape(record.outcome),
        escalated_to=escape(record.escalated_to),
        reason=escape(record.grounds),
    )
