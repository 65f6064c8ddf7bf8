"""Load the templates: the team's own in `templates/` first, then those that ship."""

from collections.abc import Mapping
from pathlib import Path

from casuskit.io.library import OWN_METHODS
from casuskit.io.reading import needed_text
from casuskit.io.resources import folder

OWN_TEMPLATES = "templates"
SUFFIX = ".j2"


def templates(root: Path | None) -> Mapping[str, str]:
    """Template texts by name; those of a method under `<method>/<name>`."""
    places = [folder("templates"), *([root / OWN_TEMPLATES] if root else [])]
    methods = [folder("schemas") / OWN_METHODS, *([root / OWN_METHODS] if root else [])]
    own = [each for place in methods if place.is_dir() for each in sorted(place.iterdir())]
    return {
        **{path.name: needed_text(path) for place in places for path in _templates(place)},
        **{
            f"{each.name}/{path.name}": needed_text(path)
            for each in own
            for path in _templates(each)
        },
    }


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
