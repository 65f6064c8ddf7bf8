"""How much is tried: a part of every table with each change, all of it with `CASUS_FUZZ=1`."""

import os

EVERYTHING = bool(os.environ.get("CASUS_FUZZ"))


def every(step: int) -> int:
    """The step through a table: all of it in a long run."""
    return 1 if EVERYTHING else step
