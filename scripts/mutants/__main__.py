"""Change rules and detectors in small ways and see which changes no test notices.

`make mutants` tries all, which takes hours; with `--sample N --seed S` a part, and with paths only
those modules. Each survivor has to stand in `docs/mutants.md`, with why it may survive; the run
fails when one does not.
"""

import argparse
import random
import re
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.mutants.making import Mutant, mutants
from scripts.mutants.trying import ROOT, load, survives

_FOLDERS = ("casuskit/rules", "casuskit/privacy")
_PAGE = ROOT / "docs" / "mutants.md"
_EXPLAINED = re.compile(r"^casuskit/\S+\.py \S+: .+ -> .*$", re.MULTILINE)
_SPARE = 5  # seconds on top of three times what the tests take with nothing changed


def main() -> int:
    """Try the mutants that were asked for; 1 when one survives that is not explained."""
    asked = _arguments()
    load()
    every = [each for path in modules(asked.paths) for each in mutants(ROOT, path)]
    size = min(asked.sample or len(every), len(every))
    chosen = random.Random(asked.seed).sample(every, size)  # noqa: S311 - no secret
    survivors = list(_surviving(chosen))
    known = set(explained())
    new = [each.name for each in survivors if each.name not in known]
    print(
        f"{len(chosen)} of {len(every)} mutants: {len(chosen) - len(survivors)} noticed, "
        f"{len(survivors)} survive, {len(new)} of which docs/mutants.md does not explain"
    )
    return 1 if new else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", default=_FOLDERS, help="modules or folders")
    parser.add_argument("--sample", type=int, help="try so many, chosen by chance")
    parser.add_argument("--seed", type=int, default=0, help="the same chance every time")
    return parser.parse_args()


def modules(paths: Iterable[str]) -> Iterator[str]:
    """The modules under these paths; what a package only lists is held by other tests."""
    for path in paths:
        whole = ROOT / path
        for each in sorted(whole.rglob("*.py")) if whole.is_dir() else [whole]:
            if each.name != "__init__.py":
                yield each.relative_to(ROOT).as_posix()


def _surviving(chosen: Iterable[Mutant]) -> Iterator[Mutant]:
    times: dict[str, int] = {}
    known = set(explained())
    for mutant in sorted(chosen, key=lambda each: each.path):
        if mutant.path not in times:
            times[mutant.path] = _unchanged(mutant.path)
        if survives(mutant.path, mutant.source, times[mutant.path]):
            print(mutant.name, "(explained)" if mutant.name in known else "", flush=True)
            yield mutant


def _unchanged(path: str) -> int:
    """How long a mutant of a module may take; without a change its tests have to pass."""
    begin = time.monotonic()
    if not survives(path, (ROOT / path).read_bytes(), 600):
        raise SystemExit(f"{path}: its tests fail with nothing changed")
    return _SPARE + 3 * int(time.monotonic() - begin + 1)


def explained() -> list[str]:
    """The survivors that the page explains, by name."""
    return _EXPLAINED.findall(Path(_PAGE).read_text(encoding="utf-8")) if _PAGE.exists() else []


if __name__ == "__main__":
    sys.exit(main())
