"""Load the templates: the team's own in `templates/` first, then those that ship."""

from collections.abc import Mapping
from pathlib import Path

from casuskit.core.errors import CasusError
from casuskit.io.reading import Unreadable, read_bytes
from casuskit.io.resources import folder

OWN_TEMPLATES = "templates"
SUFFIX = ".j2"


def templates(root: Path | None) -> Mapping[str, str]:
    """Template texts by name."""
    places = [folder("templates"), *([root / OWN_TEMPLATES] if root else [])]
    return {
        path.name: _text(path)
        for place in places
        if place.is_dir()
        for path in sorted(place.iterdir())
        if path.suffix == SUFFIX
    }


def _text(path: Path) -> str:
    try:
        return read_bytes(path).decode("utf-8")
    except (Unreadable, UnicodeDecodeError) as error:
        raise CasusError(f"{path}: {error}") from None
