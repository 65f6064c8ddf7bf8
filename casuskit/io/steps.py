"""Load the steps that bring files of older versions to newer ones."""

from casuskit.core.versions import Step
from casuskit.io.library import schema_in
from casuskit.io.resources import folder


def steps() -> dict[tuple[str, int], Step]:
    """How files of older versions are brought to newer ones, by kind and version."""
    place = folder("schemas") / "migraties"
    found = {}
    for path in sorted(place.glob("*.json")) if place.is_dir() else ():
        kind, _dash, version = path.stem.rpartition("-")
        data = schema_in(path)
        step = Step(kind, int(version), data.get("keys", {}), data.get("words", {}))
        found[kind, step.to] = step
    return found
