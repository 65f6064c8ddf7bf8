"""All names in a normal text: with and without capitals, and in other scripts."""

from functools import lru_cache

from casuskit.privacy.match import Match
from casuskit.privacy.names import lower_case, other_scripts
from casuskit.privacy.names.reasons import POSSIBLE
from casuskit.privacy.names.verdicts import verdicts


@lru_cache(2)
def found_in(text: str) -> tuple[Match, ...]:
    """Names of persons, places and institutions.

    A strange word in a text without capitals only counts where somebody else is named.
    """
    named = (*verdicts(text), *other_scripts.found_in(text))
    small = tuple(lower_case.found_in(text))
    sure = any(
        match.kind == "PERSON" and match.reason not in POSSIBLE for match in (*named, *small)
    )
    return (*named, *(match for match in small if sure or match.reason not in POSSIBLE))
