"""Load the templates: the team's own in `templates/` first, then those that ship."""

from collections.abc import Mapping
from pathlib import Path

from casuskit.io.library import OWN_METHODS
from casuskit.io.limits import Limits
from casuskit.io.reading import needed_text
from casuskit.io.resources import folder
from casuskit.render.environment import Bounded

OWN_TEMPLATES = "templates"
SUFFIX = ".j2"
_LIMITS = Limits()


def templates(root: Path | None) -> Mapping[str, str]:
    """Template texts by name; those of a method under `<method>/<name>`.

    Where a team has any of its own, they are filled in within limits.
    """
    shipped = _in(folder("templates"), folder("schemas") / OWN_METHODS)
    own = _in(root / OWN_TEMPLATES, root / OWN_METHODS) if root else {}
    return Bounded({**shipped, **own}, _LIMITS.within) if own else shipped


def _in(place: Path, methods: Path) -> dict[str, str]:
    found = {path.name: needed_text(path) for path in _templates(place)}
    for each in sorted(methods.iterdir()) if methods.is_dir() else ():
        found |= {f"{each.name}/{path.name}": needed_text(path) for path in _templates(each)}
    return found


def _templates(place: Path) -> list[Path]:
    if not place.is_dir():
        return []
    return [path for path in sorted(place.iterdir()) if path.suffix == SUFFIX]


def search_script() -> str:
    """The script of the page on which a reader searches."""
    return needed_text(folder("templates") / "search.js")


def style() -> str:
    """The style sheet of the pages."""
    return needed_text(folder("templates") / "style.css")
