"""What all finders found in all corpora, to be asked for scores."""

from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.personal.corpus import Document
from benchmarks.personal.score import Found, Score, Tier, score

Corpora = Mapping[str, tuple[Document, ...]]
"""Documents by the name of their corpus; our own are `<kind of note>-<set>`."""

KINDS_OF_NOTE = CASE, ANONYMOUS, IDENTIFIERS = ("case", "anonymous", "identifiers")
SETS = ("development", "held-out")
POOLED = "rivals pooled"
"""What at least one of the rivals found."""


@dataclass(frozen=True)
class Results:
    """The corpora, and what was found in them: by finder, then by corpus."""

    corpora: Corpora
    found: Mapping[str, Mapping[str, Found]]

    @property
    def finders(self) -> tuple[str, ...]:
        """Their names, casuskit first."""
        return tuple(self.found)

    @property
    def single(self) -> tuple[str, ...]:
        """The finders without those that are pooled from others."""
        return tuple(name for name in self.found if name != POOLED)

    def score(self, finder: str, *corpora: str, tier: Tier = "core") -> Score:
        """The score of one finder on some corpora together."""
        scores = (score(self.corpora[each], self.found[finder][each], tier) for each in corpora)
        return Score(tuple(verdict for each in scores for verdict in each.verdicts))
