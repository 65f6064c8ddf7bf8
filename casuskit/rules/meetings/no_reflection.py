"""A meeting was held and the group did not look back on it.

Why:
    Two minutes at the end - did we do the right things, did we do them well, how did we work
    together - are how a team gets better at this.

Bad:
    reflectie_goede_dingen:
    reflectie_goed_gedaan:
    reflectie_samenwerken:

Good:
    reflectie_goede_dingen: Ja, we begonnen elke keer bij de vraag van de cliënt.
    reflectie_goed_gedaan: We hielden ons aan de tijd.
    reflectie_samenwerken: De lijn met de praktijk is korter geworden.
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Meeting
from casuskit.rules.moments import was_held_lately
from casuskit.rules.rule import Hit, Rule


def check(meeting: Meeting, corpus: Corpus) -> Iterator[Hit]:
    """A hit when a meeting of the last cycle leaves any of its closing questions open."""
    answers = {
        "reflectie_goede_dingen": meeting.good_things,
        "reflectie_goed_gedaan": meeting.done_well,
        "reflectie_samenwerken": meeting.cooperation,
    }
    empty = [key for key, answer in answers.items() if not answer]
    if empty and was_held_lately(meeting, corpus):
        message = _("Look back on the meeting together; still empty: {keys}.")
        yield Hit(
            meeting.document,
            meeting.document.place(empty[0]),
            message.format(keys=", ".join(empty)),
        )


RULE = Rule(
    "no-reflection", Severity.INFO, Meeting, check, __doc__, requirements=("R17", "R44", "R61")
)
