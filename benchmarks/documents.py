"""Time the documents: a PDF of minutes, and a site of many meetings, beside their rivals.

    python -m benchmarks.documents [--meetings N] [--runs N]

Whole processes, the shortest and the median of some runs; pandoc and WeasyPrint are timed where
they are installed.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

CASUS = Path(sys.executable).parent / "casus"
TODAY = "2026-11-22"
LAST = date(2026, 10, 21)  # a day before the example's last meeting


def main() -> None:
    """Print a table of what each document costs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--meetings", type=int, default=200)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    print("| what | median, s | shortest, s |\n| --- | --: | --: |")
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for name, words in (*_papers(root), *_site(root, asked.meetings)):
            times = [_seconds(words, root) for _run in range(asked.runs)]
            print(f"| {name} | {statistics.median(times):.2f} | {min(times):.2f} |", flush=True)


def _papers(root: Path) -> list[tuple[str, Sequence[str]]]:
    """The minutes of the example as PDF, and what others need for the same text."""
    example = root / "example"
    subprocess.run([CASUS, "init", example, "--example"], check=True, capture_output=True)
    for name in ("verslag.md", "verslag.html"):
        _casus(example, "minutes", "-o", name)
    jobs: list[tuple[str, Sequence[str]]] = [
        ("python -c 'import yaml'", [sys.executable, "-c", "import yaml"]),
        ("casus minutes, HTML", _words(example, "minutes", "-o", "a.html")),
        ("casus minutes, PDF", _words(example, "minutes", "-o", "a.pdf")),
        ("casus minutes, Word", _words(example, "minutes", "-o", "a.docx")),
        ("casus minutes, ODT", _words(example, "minutes", "-o", "a.odt")),
        ("casus report, PDF", _words(example, "report", "--audience", "team", "-o", "r.pdf")),
    ]
    if pandoc := shutil.which("pandoc"):
        made = [pandoc, str(example / "verslag.md"), "-o", str(example / "p.docx")]
        jobs.append(("pandoc, Word", made))
    if weasy := shutil.which("weasyprint"):
        made = [weasy, str(example / "verslag.html"), str(example / "w.pdf")]
        jobs.append(("WeasyPrint, PDF", made))
    return jobs


def _site(root: Path, meetings: int) -> list[tuple[str, Sequence[str]]]:
    """A site of so many meetings, each with the cases of the example's last one."""
    many = root / "many"
    shutil.copytree(root / "example", many)
    source = many / "bijeenkomsten" / "2026-10-22"
    for number in range(meetings):
        day = LAST - timedelta(days=number)
        new = {"2026-10-22": f"{day}"}
        new |= {old: f"{2010 + number // 400}-{2 * number % 800 + at}" for at, old in _OLD}
        target = many / "bijeenkomsten" / f"{day}"
        if not target.exists():
            target.mkdir()
            for path in source.glob("*.md"):
                _copy(path, target, new)
            for _at, old in _OLD:
                _copy(many / "casussen" / f"{old}.md", many / "casussen", new)
    subprocess.run(["git", "init", "-q", many], check=True)
    words, told = _words(many, "publish", "-o", str(root / "site")), f"{meetings} meetings"
    changed = [
        "sh",
        "-c",
        'echo "Een regel erbij." >> "$0"; exec "$@"',
        str(source / "2026-004.md"),
    ]
    return [
        (f"casus publish, {told}, nothing known", [*words, "--no-cache"]),
        (f"casus publish, {told}, the same again", words),
        (f"casus publish, {told}, one meeting changed", [*changed, *words]),
    ]


_OLD = ((100, "2026-004"), (101, "2026-005"))


def _copy(path: Path, folder: Path, new: dict[str, str]) -> None:
    """A file under other numbers and another day, in its name and in its text."""
    name, text = path.name, path.read_text(encoding="utf-8")
    for old, other in new.items():
        name, text = name.replace(old, other), text.replace(old, other)
    (folder / name).write_text(text, encoding="utf-8")


def _words(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-c", _RUN, str(folder), *words]


_RUN = "import os, sys; os.chdir(sys.argv.pop(1)); from casuskit.cli.main import main; main()"


def _casus(folder: Path, *words: str) -> None:
    subprocess.run(_words(folder, *words), check=True, capture_output=True)


def _seconds(words: Sequence[str], root: Path) -> float:
    begin = time.perf_counter()
    done = subprocess.run(
        words, cwd=root, capture_output=True, check=False, env={**os.environ, "CASUS_TODAY": TODAY}
    )
    seconds = time.perf_counter() - begin
    if done.returncode:
        raise SystemExit((done.stdout + done.stderr).decode())
    return seconds


if __name__ == "__main__":
    main()
