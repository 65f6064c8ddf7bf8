"""Which member or team a command is about."""

from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.settings import Member, Team
from casuskit.core.suggestion import did_you_mean


def known_member(corpus: Corpus, key: str) -> Member:
    """The member with this key; raises `CasusError` when there is none."""
    known = corpus.settings.members
    if key in known:
        return known[key]
    message = _("`{key}` is no member in casus.yaml; choose from: {allowed}.")
    told = message.format(key=key, allowed=", ".join(known) or "-")
    raise CasusError(told + did_you_mean(key, known))


def known_team(corpus: Corpus, key: str) -> Team:
    """The team with this key; raises `CasusError` when there is none."""
    known = corpus.settings.teams
    if key in known:
        return known[key]
    message = _("`{key}` is no team in casus.yaml; choose from: {allowed}.")
    told = message.format(key=key, allowed=", ".join(known) or "-")
    raise CasusError(told + did_you_mean(key, known))
