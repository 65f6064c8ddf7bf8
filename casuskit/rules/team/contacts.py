"""The contact persons of today: of which team, and where the settings name them."""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.settings import Member, Settings, Team
from casuskit.core.text import Span


def contacts(settings: Settings, corpus: Corpus) -> Iterator[tuple[Team, Member, Span]]:
    """Each team with its contact person of today, when that is a member."""
    for team in settings.teams.values():
        key = team.contact_on(corpus.today)
        member = settings.members.get(key)
        if member and settings.document:
            field = "contactpersoon" if key == team.contact else "opvolger"
            yield team, member, settings.document.place("teams", team.key, field)
