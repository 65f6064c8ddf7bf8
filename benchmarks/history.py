"""Time `casus anonymise-check --history` on a repository of many commits, each a new text.

`python -m benchmarks.history 20000` takes some minutes. Said are
the seconds by the clock and of processors, the peak of memory, and the same with one processor.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.personal.corpus import read_notes

ROOT = Path(__file__).parents[1]
CASES = 40
HEAD = """\
---
schema: casus/1
casus: {name}
titel: Casus {name}
---

"""


def main() -> None:
    """Make the repository, look into its history with all processors and with one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("commits", type=int, nargs="?", default=20_000)
    commits = parser.parse_args().commits
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        make(root, commits)
        print(f"{commits} commits, {os.cpu_count()} processors")
        print("| processors | seconds | of processors | peak MiB, largest process |")
        print("| --: | --: | --: | --: |")
        for count in (1, os.cpu_count() or 1):
            print(f"| {count} | {' | '.join(map(_short, look(root, count)))} |", flush=True)


def make(root: Path, commits: int) -> None:
    """A case repository in which every commit gives a case another text."""
    for words in (("init", "--quiet", "--initial-branch=main"), ("config", "gc.auto", "0")):
        subprocess.run(["git", "-C", str(root), *words], check=True)
    stream = "".join(_stream(commits))
    fast = ["git", "-C", str(root), "fast-import", "--quiet"]
    subprocess.run(fast, input=stream.encode(), check=True)
    subprocess.run(["git", "-C", str(root), "reset", "--quiet", "--hard"], check=True)


def _stream(commits: int) -> Iterator[str]:
    settings = (ROOT / "examples" / "casus.yaml").read_text(encoding="utf-8")
    notes = [note.text for note in read_notes("anonymous-development")]
    for number in range(commits):
        case = f"2026-{number % CASES + 1:03d}"
        message = f"Verslag {number} bij casus {case}"
        text = HEAD.format(name=case) + notes[number % len(notes)] + f"\nVersie {number}.\n"
        yield "commit refs/heads/main\n"
        yield f"committer Team <team@example.org> {1_700_000_000 + number} +0100\n"
        yield _data(message)
        if not number:
            yield f"M 100644 inline casus.yaml\n{_data(settings)}"
        yield f"M 100644 inline casussen/{case}.md\n{_data(text)}"


def _data(text: str) -> str:
    return f"data {len(text.encode())}\n{text}\n"


def look(root: Path, processors: int) -> tuple[float, float, float]:
    """Seconds by the clock, seconds of processors, and the peak of the largest process in MiB."""
    casus = Path(sys.executable).parent / "casus"
    command = [str(casus), "anonymise-check", "--history", "--statistics", "--no-cache"]
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        command,
        cwd=root,
        stdout=subprocess.DEVNULL,
        check=False,
        preexec_fn=lambda: os.sched_setaffinity(0, range(processors)),
    )
    seconds, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, used, after.ru_maxrss / 1024


def _short(value: float) -> str:
    return f"{value:.1f}"


if __name__ == "__main__":
    main()
