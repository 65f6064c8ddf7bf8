"""Time `casus lint one.md` as a whole process beside its floor and its rivals, in one run.

The floor is `python -c 'import yaml'`. Rivals are timed when they are installed: check-jsonschema
(Python) on the front matter alone, and remark-cli with remark-lint-frontmatter-schema (Node.js) in
the folder named by `REMARK`. Runs take turns, so that a noisy machine is noisy for all; the figure
to quote is the median of the ratios to the floor of the same turn.

    python benchmarks/one_file.py --runs 15
"""

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
CASE = "casussen/2026-001.md"
FLOOR = "python -c 'import yaml'"


def commands(repository: Path) -> Mapping[str, Sequence[str]]:
    """What is timed, by the name under which it is reported."""
    bin_ = Path(sys.executable).parent
    found: dict[str, Sequence[str]] = {
        FLOOR: (sys.executable, "-c", "import yaml"),
        "casus lint one.md": (str(bin_ / "casus"), "lint", CASE),
        "casus anonymise-check one.md": (str(bin_ / "casus"), "anonymise-check", CASE),
        "casus --help": (str(bin_ / "casus"), "--help"),
    }
    checker = shutil.which("check-jsonschema", path=f"{bin_}:{os.environ.get('PATH', '')}")
    if checker:
        front = repository / "one.yaml"
        front.write_text(front_matter(repository / CASE), encoding="utf-8")
        schema = repository / "schema.json"
        shown = subprocess.run(
            [bin_ / "casus", "schema", "casus"], cwd=repository, capture_output=True, check=True
        )
        schema.write_bytes(shown.stdout)
        found["check-jsonschema (front matter only)"] = (
            checker, "--schemafile", str(schema), str(front),
        )  # fmt: skip
    remark = Path(os.environ.get("REMARK", "")) / "node_modules/.bin/remark"
    if remark.is_file():
        target = Path(os.environ["REMARK"]) / "one.md"
        shutil.copy(repository / CASE, target)
        found["remark + frontmatter-schema"] = (str(remark), "--quiet", "--frail", str(target))
    return found


def front_matter(path: Path) -> str:
    """The YAML of a case file."""
    return path.read_text(encoding="utf-8").split("---\n")[1]


def seconds(command: Sequence[str], folder: Path) -> float:
    """How long a whole process takes, from start to end."""
    begin = time.perf_counter()
    subprocess.run(command, cwd=folder, capture_output=True, check=False)
    return time.perf_counter() - begin


def main() -> None:
    """Print a table of medians and of ratios to the floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        repository = Path(folder) / "wijk"
        shutil.copytree(ROOT / "examples", repository)
        timed: dict[str, list[float]] = {}
        for _turn in range(runs + 1):
            for name, command in commands(repository).items():
                timed.setdefault(name, []).append(seconds(command, repository))
    floor = timed[FLOOR][1:]
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {runs} runs\n")
    print(_row("command", "median ms", "ratio to floor"))
    print(_row("-" * 38, "-" * 8 + ":", "-" * 13 + ":"))
    for name, times in timed.items():
        ratios = [each / base for each, base in zip(times[1:], floor, strict=True)]
        milliseconds = statistics.median(times[1:]) * 1000
        print(_row(name, f"{milliseconds:.0f}", f"{statistics.median(ratios):.1f}"))


def _row(name: str, time_: str, ratio: str) -> str:
    return f"| {name:38} | {time_:>9} | {ratio:>14} |"


if __name__ == "__main__":
    main()
