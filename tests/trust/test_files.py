"""Whatever the bytes of a file, a command ends in time, in little memory, and says what is amiss.

`CASUS_FUZZ=1` runs every command on every file in every place, which takes an hour.
"""

from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

import pytest

from tests.cli.run import texts
from tests.trust.hostile import FILES
from tests.trust.often import EVERYTHING
from tests.trust.running import Runner, broken

CASE = "casussen/2026-011.md"
PLACES = (
    CASE,
    "casussen/2026-001.md",
    "bijeenkomsten/2026-10-22/2026-001.md",
    "bijeenkomsten/2026-12-03/bijeenkomst.md",
    "casus.yaml",
    "lokaal.yaml",
    "methoden/kbz/methode.yaml",
    "methoden/eigen/casus.json",
    "templates/minutes-team.md.j2",
    "templates/page.html.j2",
)
GROWS = frozenset({"dates", "mail addresses", "titles and names", "initials", "just not too large"})
LOOKING = (
    "lint",
    "lint --format json",
    "anonymise-check",
    "anonymise-check --suggest",
    "status",
    "agenda",
    "agenda --case 2026-011 --format html",
    "minutes --format txt",
    "minutes --format html",
    "report",
    "actions --all --format csv",
    "cleanup",
    "migrate --look",
    "schema casus",
)
CHANGING = (
    "lint --fix",
    "new Titel",
    "new 2026-011 --no-interactive",
    "submit 2026-011",
    "agenda --write",
    "minutes --start",
    "actions --done 2026-001/3",
    "cleanup --apply",
    "migrate",
    "publish -o ../site",
)


def trials(name: str) -> Iterator[tuple[str, str]]:
    """The file as a case for the checks, and at other places for other commands."""
    commands = (*LOOKING, *CHANGING)
    if EVERYTHING:
        yield from product(PLACES, commands)
        return
    number = [*FILES].index(name)
    yield CASE, "lint"
    yield PLACES[number % len(PLACES)], commands[number % len(commands)]
    if number % 2 or name in GROWS:
        yield CASE, "anonymise-check"
    else:
        yield PLACES[-1 - number % len(PLACES)], commands[-1 - number % len(commands)]


@pytest.mark.parametrize("name", FILES)
def test_whatever_is_in_a_file_a_command_ends_well(name: str, root: Path, run: Runner) -> None:
    clean, spoiled = texts(root), FILES[name]()
    for place, words in trials(name):
        put_back(root, clean)
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        (root / place).write_bytes(spoiled)
        ended = run(root, *words.split())
        assert broken(ended) == "", (place, words)
        if words in LOOKING or ended.code == 2:
            assert texts(root) == {**clean, place: spoiled}, (place, words)
        if b"could not be looked into" in ended.out:
            assert ended.code == 1, (place, words)


def put_back(root: Path, clean: Mapping[str, bytes]) -> None:
    """Make the folder as it was."""
    for name in texts(root).keys() - clean.keys():
        (root / name).unlink()
    for name, raw in clean.items():
        if not (root / name).is_file() or (root / name).read_bytes() != raw:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_bytes(raw)
