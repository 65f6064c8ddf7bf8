"""What was decided on an earlier case as plain text, to read before the next one is written."""

from collections.abc import Mapping

from casuskit.render.earlier import Earlier
from casuskit.render.environment import render
from casuskit.render.text import text


def earlier_text(told: Earlier, templates: Mapping[str, str]) -> str:
    """The decisions and actions of the earlier case, as they stand on an agenda too."""
    return text(render(templates, "earlier.md.j2", earlier=told))
