"""Teams from which nothing was heard for a while; R65, R90."""

from datetime import date, timedelta
from itertools import islice

from casuskit.core.corpus import Corpus
from casuskit.core.settings import Team

SILENT_CYCLES = 2


def silent_teams(corpus: Corpus, day: date) -> tuple[Team, ...]:
    """The teams without a case registered in the two cycles before a day.

    None before two meetings were held: by then every team could have brought one.
    """
    if len(list(islice(corpus.held(day), SILENT_CYCLES))) < SILENT_CYCLES:
        return ()
    since = day - timedelta(weeks=SILENT_CYCLES * corpus.settings.cycle.weeks)
    heard = {
        case.team
        for case in corpus.cases
        if case.registered_on and since <= case.registered_on <= day
    }
    return tuple(team for key, team in corpus.settings.teams.items() if key not in heard)
