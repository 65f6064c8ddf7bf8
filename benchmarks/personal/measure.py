"""Measure how well casuskit finds personal data, beside deduce and Presidio in the same run.

Prints Markdown tables. The rivals are run when `--rivals` names a Python that has them:

    python3.11 -m venv /tmp/rivals
    /tmp/rivals/bin/pip install deduce==3.0.6 presidio-analyzer spacy
    .venv/bin/python -m benchmarks.personal.measure --rivals /tmp/rivals/bin/python
"""

import argparse
import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.personal import linearity, processes, tables
from benchmarks.personal.corpus import (
    Document,
    joined,
    manual,
    read_lines,
    read_notes,
    running_text,
)
from benchmarks.personal.processes import Finder
from benchmarks.personal.results import KINDS_OF_NOTE, POOLED, SETS, Corpora, Results
from benchmarks.personal.score import Found


def main() -> None:
    """Run the finders on all texts, and print what they found and what they cost."""
    arguments = _arguments()
    finders = processes.finders(arguments.rivals)
    notes = own_notes()
    opened = {path.stem: read_lines(path) for path in arguments.jsonl}
    found = {each.name: search_all(each, {**notes, **opened}) for each in finders}
    if len(finders) > 1:
        found[POOLED] = pooled([found[each.name] for each in finders[1:]])
    results = Results({**notes, **opened}, found)
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores\n")
    for lines in _reports(results, finders, notes, opened, arguments.runs):
        print("\n".join(lines), end="\n\n", flush=True)


def _reports(
    results: Results, finders: Sequence[Finder], notes: Corpora, opened: Corpora, runs: int
) -> Iterator[Iterator[str]]:
    """The tables, those that take longest last."""
    yield tables.summary(results)
    yield tables.open_corpora(results, tuple(opened))
    yield tables.per_kind(results)
    yield tables.per_background(results)
    yield tables.false_alarms(results)
    yield costs(finders, notes["case-development"], runs)
    yield tables.speeds([each.name for each in finders], speeds(finders, notes, opened))
    yield tables.linearity(growths(joined(notes["case-development"])))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rivals", metavar="PYTHON", help="one that has deduce and Presidio")
    parser.add_argument("--jsonl", metavar="FILE", nargs="+", type=Path, default=[])
    parser.add_argument("--runs", type=int, default=5, help="of each whole process")
    return parser.parse_args()


def own_notes() -> Corpora:
    """The notes of this project, by the names of their files."""
    names = [f"{kind}-{set_}" for kind in KINDS_OF_NOTE for set_ in SETS]
    return {name: read_notes(name) for name in names}


def search_all(finder: Finder, corpora: Corpora) -> Mapping[str, Found]:
    """What one finder finds in each corpus, in one process for all."""
    documents = [document for corpus in corpora.values() for document in corpus]
    answers = processes.run(finder, documents)
    return {
        name: {answer.id: answer.spans for answer in islice(answers, len(corpus))}
        for name, corpus in corpora.items()
    }


def pooled(found: Sequence[Mapping[str, Found]]) -> Mapping[str, Found]:
    """What one or more of several finders found."""
    return {
        corpus: {id_: [span for each in found for span in each[corpus][id_]] for id_ in answers}
        for corpus, answers in found[0].items()
    }


def costs(finders: Sequence[Finder], prose: Sequence[Document], runs: int) -> Iterator[str]:
    """Start-up, memory and speed of each finder."""
    speeds = [processes.speed(finder, prose) for finder in finders]
    started = processes.start_up(finders, runs)
    return tables.costs([finder.name for finder in finders], started, speeds)


def speeds(
    finders: Sequence[Finder], notes: Corpora, opened: Corpora
) -> Mapping[str, Sequence[float]]:
    """How fast each finder reads texts of several kinds that it has not seen before."""
    pages = manual()
    every = [note for corpus in notes.values() for note in corpus]
    texts = {
        "sentences of our manual, one text": (running_text(pages),),
        "our manual, with its tables and commands": pages,
        "all notes, one text": (Document("notes", joined(every), ()),),
        **opened,
    }
    return {
        name: [processes.first_speed(finder, each) for finder in finders]
        for name, each in texts.items()
    }


def growths(prose: str) -> list[linearity.Growth]:
    """How time grows with the text, for each input."""
    return [linearity.growth(name, unit) for name, unit in linearity.inputs(prose)]


if __name__ == "__main__":
    main()
