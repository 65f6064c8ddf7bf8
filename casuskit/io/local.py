"""Read `lokaal.yaml`: the names and words that a team watches for, kept out of git."""

from pathlib import Path

from casuskit.core.errors import misread
from casuskit.core.local import Local
from casuskit.core.plain_yaml import read
from casuskit.core.schemas import accepts
from casuskit.core.text import Source
from casuskit.io.library import refuse, schema_in
from casuskit.io.reading import needed_text
from casuskit.io.resources import folder

LOCAL_FILE = "lokaal.yaml"


def local(root: Path) -> Local:
    """The local list beside `casus.yaml`, if there is one; raises `CasusError` when it is amiss."""
    file = root / LOCAL_FILE
    if not file.is_file():
        return Local()
    source = Source(str(file), needed_text(file))
    reading = read(source.text)
    if reading.problems:
        raise misread(source, reading.problems[0])
    rule = schema_in(folder("schemas") / "lokaal.json")
    data = reading.value if isinstance(reading.value, dict) else {}
    if not accepts(rule, data):
        refuse(source, rule, reading)
    return Local(_texts(data.get("personen")), _texts(data.get("woorden")))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(filter(str.strip, map(str, value))) if isinstance(value, list) else ()
