"""Errors that the user can mend; everything else that goes wrong is a bug."""


class CasusError(Exception):
    """Something outside the case files stands in the way; the message says how to mend it."""
