"""The nearest known word, for who made a slip."""

from collections.abc import Iterable

from casuskit.core.messages import _


def did_you_mean(written: str, known: Iterable[str]) -> str:
    """A sentence that proposes the nearest known word, after a space; empty when none is near."""
    from difflib import get_close_matches  # only when somebody made a slip

    near = get_close_matches(written, list(known), n=1)
    return " " + _("Did you mean `{key}`?").format(key=near[0]) if near else ""
