"""What whole processes cost: the finders on many texts, and start-up and peak memory on one."""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks.personal.corpus import Document, Span, joined

ROOT = Path(__file__).parents[2]
ONE_CASE = "casussen/2026-001.md"
ENOUGH = 1_000_000
"""Bytes of prose, about, on which the speed of a finder is measured."""
PROCESSES = 3
"""In how many turns: what a finder remembers is gone with its process."""
LOAD = Document("load", "Mevrouw Voorbeeld (geb. 1 mei 1950) belt 06-00000000 vanuit Ergens.", ())
"""A text that has the lists loaded before the clock starts."""

LAUNCH = """
import resource, subprocess, sys, time
begin = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
seconds = time.perf_counter() - begin
print(seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""
"""A small process in between: Linux counts the peak of a parent as one of its child."""


@dataclass(frozen=True)
class Finder:
    """A program of `finders/`, and the Python that runs it."""

    name: str
    python: str
    module: str

    @property
    def command(self) -> tuple[str, ...]:
        """What to run, in the root of the repository."""
        return (self.python, "-m", f"benchmarks.personal.finders.{self.module}")


@dataclass(frozen=True)
class Answer:
    """What a finder found in a text, in how many seconds of processor time."""

    id: str
    spans: tuple[Span, ...]
    seconds: float


def finders(rivals: str | None) -> tuple[Finder, ...]:
    """casuskit, and its rivals where there is a Python that has them."""
    ours = Finder("casuskit", sys.executable, "with_casuskit")
    if not rivals:
        return (ours,)
    return (
        ours,
        Finder("deduce", rivals, "with_deduce"),
        Finder("Presidio", rivals, "with_presidio"),
    )


def run(finder: Finder, documents: Iterable[Document]) -> Iterator[Answer]:
    """Let a finder search each of the documents, in one process."""
    lines = "".join(_line(document) for document in documents)
    process = subprocess.run(
        finder.command, cwd=ROOT, input=lines.encode(), stdout=subprocess.PIPE, check=True
    )
    for line in process.stdout.decode().splitlines():
        read = json.loads(line)
        spans = tuple(Span(each["start"], each["end"], each["type"]) for each in read["spans"])
        yield Answer(read["id"], spans, read["seconds"])


def _line(document: Document) -> str:
    return json.dumps({"id": document.id, "text": document.text}) + "\n"


@dataclass(frozen=True)
class Speed:
    """KB of prose in a second of processor time: of notes not seen before, and of the same again.

    A finder that remembers words is faster the second time.
    """

    first: float
    again: float


def speed(finder: Finder, notes: Sequence[Document]) -> Speed:
    """How fast a finder reads, its lists once loaded, about 1 MB in all, note by note.

    The fastest time through the notes counts, since others on the same cores make the rest slower.
    """
    size = len(joined(notes).encode())
    times = max(2, -(-ENOUGH // size // PROCESSES))
    rounds = [_rounds(finder, notes, times) for _process in range(PROCESSES)]
    first = min(seconds[0] for seconds in rounds)
    again = min(min(seconds[1:]) for seconds in rounds)
    return Speed(size / 1000 / first, size / 1000 / again)


def first_speed(finder: Finder, texts: Sequence[Document]) -> float:
    """KB in a second of processor time of texts that were not seen before; the best of three."""
    size = len(joined(texts).encode())
    return size / 1000 / min(_rounds(finder, texts, 1)[0] for _process in range(PROCESSES))


def _rounds(finder: Finder, notes: Sequence[Document], times: int) -> list[float]:
    """The seconds of each time through the notes in one process."""
    answers = run(finder, [LOAD, *(list(notes) * times)])
    next(answers)
    return [sum(each.seconds for each in islice(answers, len(notes))) for _ in range(times)]


@dataclass(frozen=True)
class Cost:
    """Of a whole process: seconds by the clock and peak memory in MiB."""

    seconds: float
    peak: float


@dataclass(frozen=True)
class StartUp:
    """Of several runs of a process: the median and the shortest in seconds, the peak in MiB."""

    median: float
    shortest: float
    peak: float


def start_up(finders: Sequence[Finder], runs: int) -> tuple[StartUp, ...]:
    """What each finder costs on one case of the example, in turns; the first turn is left out."""
    with tempfile.TemporaryDirectory() as folder:
        repository = Path(folder) / "wijk"
        shutil.copytree(ROOT / "examples", repository)
        text = (repository / ONE_CASE).read_text(encoding="utf-8")
        line = _line(Document("one", text, ()))
        turns = [
            [_once(*_whole(each, repository), line) for each in finders] for _ in range(runs + 1)
        ]
    return tuple(_together(costs) for costs in zip(*turns[1:], strict=True))


def _together(costs: Sequence[Cost]) -> StartUp:
    seconds = [cost.seconds for cost in costs]
    return StartUp(statistics.median(seconds), min(seconds), max(cost.peak for cost in costs))


def _whole(finder: Finder, repository: Path) -> tuple[Sequence[str], Path]:
    """What to run and where: of casuskit the command that people type, of rivals their finder."""
    if finder.python == sys.executable:
        return (str(Path(sys.executable).parent / "casus"), "anonymise-check", ONE_CASE), repository
    return finder.command, ROOT


def _once(command: Sequence[str], folder: Path, line: str) -> Cost:
    process = subprocess.run(
        [sys.executable, "-I", "-S", "-c", LAUNCH, *command],
        cwd=folder, input=line.encode(), stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    seconds, peak = process.stdout.split()
    return Cost(float(seconds), float(peak))
