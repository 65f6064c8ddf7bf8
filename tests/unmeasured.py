"""The surroundings of a process that coverage leaves alone: one with limits, or that is looked at."""

import os


def unmeasured() -> dict[str, str]:
    """The variables of this process, without those by which coverage comes along."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COV")}
