"""The talk is led by somebody who has not learned to, while others have.

Why:
    To lead a talk without joining in takes practice. Ask somebody who was trained for it, or
    let the two do it together the first time.

Bad:
    gespreksbegeleider: ha-1     # leden: begeleidt staat bij bt-1

Good:
    gespreksbegeleider: bt-1
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import is_recent
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the facilitator of a coming or recent meeting is not trained and others are."""
    holder = corpus.settings.members.get(meeting.facilitator)
    if holder is None or holder.facilitates:
        return
    if meeting.day is None or not is_recent(meeting, corpus):
        return
    trained = [
        member.key
        for member in corpus.settings.members.values()
        if member.facilitates and member.active_on(meeting.day)
    ]
    if trained:
        message = _("`{key}` is not trained to lead the talk; these members are: {others}.")
        yield Hit(
            meeting.document,
            meeting.document.place("gespreksbegeleider"),
            message.format(key=holder.key, others=", ".join(trained)),
        )


RULE = Rule("untrained-facilitator", Severity.INFO, Meeting, check, __doc__, requirements=("R03",))
