"""What a team watches for on its own computers: names and words that no case may hold."""

from typing import NamedTuple


class Local(NamedTuple):
    """What `lokaal.yaml` holds: names of persons, and words such as streets and schools."""

    persons: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


NOTHING_LOCAL = Local()
