"""Errors that the user can mend; everything else that goes wrong is a bug."""

from casuskit.core.findings import Problem
from casuskit.core.text import Source


class CasusError(Exception):
    """Something outside the case files stands in the way; the message says how to mend it."""


class PassedLimit(CasusError):
    """What strangers wrote took more time, memory or room than it may."""


def misread(source: Source, problem: Problem) -> CasusError:
    """The error for a file that a command needs and that is not in order, with its place."""
    at = source.position(problem.span.start)
    return CasusError(f"{source.path}:{at.line}:{at.column}: {problem.message}")
