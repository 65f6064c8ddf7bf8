"""Time casus on trees of 1 to 100,000 case files, beside a plain walk-and-read and its rivals.

    python -m benchmarks.scale [--files 1 100 1000 10000] [--runs 5] [--rivals FOLDER]

Whole processes. Every row of a size is timed in turns, and its ratio is the median of its ratios to
the floor of the same turn: a process that walks the same tree and reads every file. FOLDER is where
`npm install @sourcemeta/jsonschema remark-cli remark-frontmatter remark-lint-frontmatter-schema`
was done; check-jsonschema is timed where it is installed. Rivals get what they can read: the front
matter alone, as YAML, or for remark the Markdown files. On large trees the slow ones are left out.
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
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.trees import TODAY, commit_all, grow

PYTHON = sys.executable
FLOOR = """
import os
for folder, folders, files in os.walk("."):
    folders[:] = [name for name in folders if name != ".git"]
    for name in files:
        with open(os.path.join(folder, name), "rb") as file:
            file.read()
"""
CASUS = (PYTHON, "-c", "from casuskit.cli.main import main; main()")
SLOW = 1_000  # files, above which rivals that need minutes are left out


class Row(NamedTuple):
    """Something to time: a name, a command, and what has to be done before each run."""

    name: str
    words: Sequence[str]
    before: Callable[[], object] = lambda: None


class Run(NamedTuple):
    """What one run cost: seconds on the clock and of the processor, and MiB at the most."""

    seconds: float
    processor: float
    memory: float


def main() -> None:
    """Print a table for each size of tree."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, nargs="+", default=[1, 100, 1_000, 10_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--rivals", type=Path)
    asked = parser.parse_args()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print(f"{date.today()}, Python {platform.python_version()}, {cores} cores, {asked.runs} runs")  # noqa: DTZ011
    for count in asked.files:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "wijk"
            grow(root, count)
            commit_all(root)
            _wait_until_old()
            _table(
                root, count, [*_rows(root, count), *_rivals(root, count, asked.rivals)], asked.runs
            )


def _rows(root: Path, count: int) -> Iterator[Row]:
    yield Row("walk and read", (PYTHON, "-c", FLOOR))
    yield Row("python -c 'import yaml'", (PYTHON, "-c", "import yaml"))
    if count == 1:
        yield Row("casus --help", (*CASUS, "--help"))
        for command in ("lint", "anonymise-check"):
            yield Row(f"casus {command} one.md", (*CASUS, command, "casussen/2026-002.md"))
        return
    yield Row("casus lint, nothing known", (*CASUS, "lint", "--no-cache"))
    yield Row("casus lint, nothing changed", (*CASUS, "lint"))
    yield Row("casus lint, a note changed", (*CASUS, "lint"), _Change(root, "Een regel.\n"))
    yield Row("casus lint, a date changed", (*CASUS, "lint"), _Date(root))
    for words in (["status"], ["agenda"], ["minutes", "--date", "2026-10-20"]):
        yield Row(f"casus {words[0]}, nothing known", (*CASUS, *words), partial(_forget, root))
        yield Row(f"casus {words[0]}", (*CASUS, *words))


def _forget(root: Path) -> None:
    """No outline of a file is known."""
    (root / ".git" / "casuskit" / "outlines-1.sqlite").unlink(missing_ok=True)


class _Change:
    """A line more in a case, written a while before it is looked at."""

    def __init__(self, root: Path, line: str) -> None:
        self._file, self._line = root / "casussen" / "2026-003.md", line

    def __call__(self) -> None:
        subprocess.run(
            (*CASUS, "lint"), cwd=self._file.parent.parent, env=_ENV, capture_output=True
        )
        with self._file.open("a", encoding="utf-8") as file:
            file.write(self._line)
        _wait_until_old()


class _Date(_Change):
    """Another date in the front matter of a case."""

    day = 0

    def __init__(self, root: Path) -> None:
        super().__init__(root, "")

    def __call__(self) -> None:
        super().__call__()
        self.day += 1
        lines = self._file.read_text(encoding="utf-8").splitlines(keepends=True)
        changed = (
            f"aangemeld_op: 2026-01-{self.day % 28 + 1:02}\n" if "aangemeld_op" in each else each
            for each in lines
        )
        self._file.write_text("".join(changed), encoding="utf-8")
        _wait_until_old()


def _rivals(root: Path, count: int, folder: Path | None) -> Iterator[Row]:
    """Those that are installed, on as many cases: their front matter, or for remark the files."""
    apart, cases = root.parent / "voorkant", root.parent / "casussen"
    _copy_cases(root, count, apart, cases)
    schema = root.parent / "schema.json"
    shown = subprocess.run((*CASUS, "schema", "casus"), cwd=root, env=_ENV, capture_output=True)
    schema.write_bytes(shown.stdout)
    checker = shutil.which("check-jsonschema", path=f"{Path(PYTHON).parent}:{os.environ['PATH']}")
    if checker and count <= SLOW:
        words = (checker, "--schemafile", str(schema), *map(str, sorted(apart.iterdir())))
        yield Row("check-jsonschema (front matter)", words)
    bin_ = folder / "node_modules" / ".bin" if folder else Path()
    if (bin_ / "jsonschema").exists():
        words = (str(bin_ / "jsonschema"), "validate", str(schema), str(apart))
        yield Row("@sourcemeta/jsonschema (front matter)", (*words, "--extension", ".yaml"))
    if folder and (bin_ / "remark").exists() and count <= SLOW:
        rules = root.parent / ".remarkrc.mjs"
        rules.write_text(_REMARK.format(folder=folder, schema=schema.name), encoding="utf-8")
        words = (str(bin_ / "remark"), str(cases), "--rc-path", str(rules), "--quiet")
        yield Row("remark + frontmatter-schema", words)


_REMARK = """\
import frontmatter from '{folder}/node_modules/remark-frontmatter/index.js'
import schema from '{folder}/node_modules/remark-lint-frontmatter-schema/dist/index.js'
export default {{plugins: [frontmatter, [schema, {{schemas: {{'./{schema}': ['**/*.md']}}}}]]}}
"""


def _copy_cases(root: Path, count: int, apart: Path, cases: Path) -> None:
    """As many cases as the tree has files, and the front matter of each."""
    apart.mkdir()
    cases.mkdir()
    found = sorted(root.glob("casussen/*.md"))
    for number in range(count):
        text = found[number % len(found)].read_text(encoding="utf-8")
        (cases / f"{number}.md").write_text(text, encoding="utf-8")
        (apart / f"{number}.yaml").write_text(text.split("---\n")[1], encoding="utf-8")


def _table(root: Path, count: int, rows: Sequence[Row], runs: int) -> None:
    timed: dict[str, list[Run]] = {row.name: [] for row in rows}
    for _turn in range(runs + 1):  # the first one is to warm up
        for row in rows:
            row.before()
            timed[row.name].append(_run(row.words, root))
    floor = [each.seconds for each in timed[rows[0].name][1:]]
    print(f"\n| {count:,} files | median s | ratio | processor s | MiB |")
    print("| --- | --: | --: | --: | --: |")
    for name, all_ in timed.items():
        found = all_[1:]
        ratio = statistics.median(
            each.seconds / base for each, base in zip(found, floor, strict=True)
        )
        seconds, processor, memory = (statistics.median(each) for each in zip(*found, strict=True))
        print(
            f"| {name} | {seconds:.2f} | {ratio:.1f} | {processor:.2f} | {memory:.0f} |", flush=True
        )


def _run(words: Sequence[str], root: Path) -> Run:
    """One run in a child of its own, so that its memory is its own as well."""
    code = (
        "import resource, subprocess, sys, time\nbegin = time.perf_counter()\n"
        "done = subprocess.run(sys.argv[1:], capture_output=True)\n"
        "took = time.perf_counter() - begin\nused = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(took, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, done.returncode)\n"
    )
    done = subprocess.run(
        [PYTHON, "-c", code, *words], cwd=root, env=_ENV, capture_output=True, check=True
    )
    seconds, processor, memory, status = map(float, done.stdout.split())
    if status not in (0, 1):
        raise SystemExit(f"{words[:6]} ended with {status}")
    return Run(seconds, processor, memory)


def _wait_until_old() -> None:
    """What changed a moment ago is read again to be sure; that is not what is timed here."""
    time.sleep(2.1)


_ENV = {**os.environ, "CASUS_TODAY": TODAY.isoformat(), "CASUS_LANG": "nl"}

if __name__ == "__main__":
    main()
