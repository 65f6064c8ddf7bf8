"""What a second processor brings: many files, and the history of many commits.

    python -m benchmarks.processors [--files 1000 5000] [--commits 20000] [--runs 5]

Makes case repositories of so many cases, and one in which each of so many commits gives a case
another text; it takes a quarter of an hour. One processor, all of them, and all of them that each
do all of the work by themselves take turns; said are medians over the turns of seconds by the clock
and of processors, the peak of the largest process, and how many times as fast as one in the same
turn. What the machine gives at all shows the last row: two that share nothing would each take as
long as one, and so be twice as fast.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.personal.corpus import read_notes

ROOT = Path(__file__).parents[1]
CASES = 40
"""In how many cases the commits are."""

HEAD = """\
---
schema: casus/1
casus: {name}
titel: Casus {name}
---

"""
LAUNCH = """
import os, resource, subprocess, sys, time
os.sched_setaffinity(0, map(int, sys.argv[1].split(",")))
begin = time.perf_counter()
subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL)
seconds, used = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
print(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""
"""A small process in between: what its children used is of one run alone."""


def main() -> None:
    """Make the repositories, and look into each with one processor and with all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, nargs="*", default=[1_000, 5_000])
    parser.add_argument("--commits", type=int, nargs="*", default=[20_000])
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    print("| what | processors | times as fast | seconds | of processors | peak MiB |")
    print("| --- | --- | --: | --: | --: | --: |")
    for number in asked.files:
        _table(f"{number:,} files", number, number, (), asked.runs)
    for number in asked.commits:
        _table(f"{number:,} commits", number, CASES, ("--history",), asked.runs)


def _table(what: str, commits: int, cases: int, options: tuple[str, ...], runs: int) -> None:
    cores = sorted(map(str, os.sched_getaffinity(0)))
    ways = {
        "1": [cores[0]],
        f"{len(cores)}": [",".join(cores)],
        f"{len(cores)}, each all of it": cores,
    }
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), commits, cases)
        turns = [
            [look(Path(folder), sets, options) for sets in ways.values()] for _turn in range(runs)
        ]
    for (way, sets), found in zip(ways.items(), zip(*turns, strict=True), strict=True):
        times = statistics.median(
            len(sets) * turn[0][0] / each[0] for turn, each in zip(turns, found, strict=True)
        )
        told = " | ".join(f"{statistics.median(each):.1f}" for each in zip(*found, strict=True))
        print(f"| {what} | {way} | {times:.2f} | {told} |", flush=True)


def make(root: Path, commits: int, cases: int) -> None:
    """A case repository in which every commit gives one of the cases another text."""
    init = ["git", "-C", str(root), "init", "--quiet", "--initial-branch=main"]
    subprocess.run(init, check=True)
    stream = "".join(_stream(commits, cases))
    fast = ["git", "-C", str(root), "fast-import", "--quiet"]
    subprocess.run(fast, input=stream.encode(), check=True)
    subprocess.run(["git", "-C", str(root), "reset", "--quiet", "--hard"], check=True)


def _stream(commits: int, cases: int) -> Iterator[str]:
    settings = (ROOT / "examples" / "casus.yaml").read_text(encoding="utf-8")
    notes = [note.text for note in read_notes("anonymous-development")]
    for number, case in islice(enumerate(_names(cases)), commits):
        text = HEAD.format(name=case) + notes[number % len(notes)] + f"\nVersie {number}.\n"
        yield "commit refs/heads/main\n"
        yield f"committer Team <team@example.org> {1_700_000_000 + number} +0100\n"
        yield _data(f"Verslag {number} bij casus {case}")
        if not number:
            yield f"M 100644 inline casus.yaml\n{_data(settings)}"
        yield f"M 100644 inline casussen/{case}.md\n{_data(text)}"


def _names(cases: int) -> Iterator[str]:
    """The ids of so many cases, again and again."""
    while True:
        for number in range(cases):
            yield f"{2000 + number // 999}-{number % 999 + 1:03d}"


def _data(text: str) -> str:
    return f"data {len(text.encode())}\n{text}\n"


def look(root: Path, sets: Sequence[str], options: tuple[str, ...]) -> tuple[float, ...]:
    """Seconds by the clock, seconds of processors, and the peak of the largest process in MiB.

    Of each run on a set of cores, all at the same time, the most is said.
    """
    casus = str(Path(sys.executable).parent / "casus")
    words = [casus, "anonymise-check", "--statistics", "--no-cache", *options]
    small = [sys.executable, "-I", "-S", "-c", LAUNCH]
    running = [
        subprocess.Popen([*small, each, *words], cwd=root, stdout=subprocess.PIPE, text=True)
        for each in sets
    ]
    told = [map(float, each.communicate()[0].split()) for each in running]
    return tuple(map(max, zip(*told, strict=True)))


if __name__ == "__main__":
    main()
