"""A chart of lying bars as SVG: for who sees it; the same numbers stand in a table beside it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casuskit.render.environment import render
from casuskit.render.figure import Figure

_WIDTH, _PITCH = 320, 44
_LONGEST_LABEL = 34
_INK, _LINE, COLOUR = "#1b1b1b", "#6b7280", "#0b5394"


class Bar(NamedTuple):
    """A row of a chart: what it is of, its number as shown, and the number unless it is hidden."""

    label: str
    shown: str
    number: int | None


class _Drawn(NamedTuple):
    """A bar with its place and length in units of the picture."""

    label: str
    shown: str
    y: int
    length: int


def bars(
    templates: Mapping[str, str], name: str, title: str, rows: Sequence[Bar], colour: str
) -> Figure:
    """A chart under a name that no other chart on the page has; the longest bar fills the width."""
    most = max((row.number or 0 for row in rows), default=0)
    drawn = [
        _Drawn(
            _cut(row.label),
            row.shown,
            _PITCH * at,
            round(_WIDTH * (row.number or 0) / most) if most else 0,
        )
        for at, row in enumerate(rows)
    ]
    told = f"Staafdiagram. {', '.join(f'{row.label}: {row.shown}' for row in rows)}."
    svg = render(
        templates,
        "bars.svg.j2",
        name=name,
        title=title,
        told=told,
        bars=drawn,
        width=_WIDTH,
        height=_PITCH * len(rows),
        ink=_INK,
        line=_LINE,
        colour=colour,
    )
    return Figure(svg, f"{title}. {told}")


def _cut(label: str) -> str:
    """A label that leaves room for its number."""
    whole = len(label) <= _LONGEST_LABEL
    return label if whole else f"{label[: _LONGEST_LABEL - 1].rstrip()}…"
