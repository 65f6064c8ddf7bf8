"""Find what ships with casuskit: schemas, templates and the example, from a wheel or a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


FONTS = _PACKAGE / "fonts"
"""Open Sans, in the four styles that a document uses."""


def folder(name: str) -> Path:
    """The folder `schemas`, `templates` or `examples`: in the wheel, else beside the package."""
    inside = _PACKAGE / "data" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
