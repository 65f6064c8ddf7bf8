"""What of an evaluation may leave the team: no small number, nothing about a person, no words."""

from casuskit.meetings.evaluation import Evaluation
from casuskit.meetings.tallies import Tally
from casuskit.privacy.small_numbers import may_be_told, published


def for_outside(told: Evaluation) -> Evaluation:
    """The evaluation for who was not there.

    Meetings are told by their number alone, since in one meeting few cases are discussed; teams and
    contact persons, and what was learned in whose words, are for the team itself.
    """
    return told._replace(
        present=told.present if told.present and may_be_told(told.present) else None,
        wait=None,
        tallies={name: _published(each) for name, each in told.tallies.items()},
        gatherings=(),
        learned=(),
        silent=(),
        contacts=(),
    )


def _published(tally: Tally) -> Tally:
    whole = tally.whole or 0
    counts = {key: count or 0 for key, count in tally.counts.items()}
    if not may_be_told(whole):
        return tally._replace(whole=None, counts=dict.fromkeys(counts))
    if tally.overlapping:  # each has its own complement, from which it could be worked out
        told = [published((count, whole - count))[0] for count in counts.values()]
    else:
        told = [*published([*counts.values()])]
    return tally._replace(counts=dict(zip(counts, told, strict=True)))
