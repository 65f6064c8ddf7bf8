"""Run what the pages tell a reader to type, and keep the transcripts in them true.

A fenced block is one of three things to this module:

- ```` ```sh ````: commands, all of which must succeed;
- ```` ```console ````: a transcript, each `$ command` followed by what it prints. A line with only
  `…` stands for lines that are left out;
- ```` ```yaml path/of/file ````, in any language: a file that the reader makes at that point.

The blocks of a page run one after the other in one bash, in an empty folder. Run as a program it
writes today's output into the transcripts.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
TODAY = "2026-11-22"
LEFT_OUT = "…"

# What is not run, word for word, and why.
SKIPPED: Mapping[str, str] = {
    "make demo": "builds a wheel from the package index; .ci/run does it",
    "make test": "is this test",
    "pipx install .": "changes the machine",
    "pipx install casuskit": "changes the machine",
    "pipx install pre-commit": "changes the machine",
    "pre-commit install": "needs the released version; tests/hooks does it with this one",
}

_FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_BEGIN, _END = "\x1e", "\x1f"
_OUTPUT = re.compile(rf"{_BEGIN}(.*?){_END}", re.DOTALL)


class Failed(Exception):
    """A block that does not run; the message ends with what was printed last."""


class Block(NamedTuple):
    """A fenced block; `path` names the file that it holds, `start` and `end` are offsets."""

    language: str
    path: str
    text: str
    start: int
    end: int


class Command(NamedTuple):
    """A command in a transcript and what it prints there, line by line."""

    line: str
    output: tuple[str, ...]


def blocks(page: str) -> Iterator[Block]:
    """The blocks of a page that do something, in order."""
    for match in _FENCE.finditer(page):
        language, path, text = match.groups()
        if path or language in ("sh", "console"):
            yield Block(language, path or "", text, match.start(3), match.end(3))


def commands(block: Block) -> Iterator[Command]:
    """The commands of a transcript."""
    for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        line, *output = part.rstrip("\n").split("\n")
        yield Command(line, tuple(output))


def refreshed(page: str) -> str:
    """The page with the transcripts as they come out today; raises `Failed`."""
    found = list(blocks(page))
    outputs = iter(_run(found))
    texts = [_told(each, outputs) for each in found]
    for block, text in reversed([*zip(found, texts, strict=True)]):
        page = page[: block.start] + text + page[block.end :]
    return page


def _told(block: Block, outputs: Iterator[list[str]]) -> str:
    if block.language != "console":
        return block.text
    lines: list[str] = []
    for command in commands(block):
        lines += [f"$ {command.line}", *_shortened(next(outputs), command.output)]
    return "\n".join(lines) + "\n"


def _shortened(printed: list[str], shown: Sequence[str]) -> list[str]:
    """What is printed, with as much left out as where `…` stands in what was shown."""
    if LEFT_OUT not in shown:
        return printed
    head = shown.index(LEFT_OUT)
    tail = len(shown) - head - 1
    return [*printed[:head], LEFT_OUT, *printed[len(printed) - tail :]]


def _run(found: Sequence[Block]) -> list[list[str]]:
    """What each command of the transcripts prints, line by line."""
    with TemporaryDirectory() as home:
        script, folder = Path(home) / "page.sh", Path(home) / "map"
        folder.mkdir()
        script.write_text("set -euo pipefail\n" + "".join(map(_script, found)), encoding="utf-8")
        done = subprocess.run(
            ["bash", str(script)],
            cwd=folder,
            env=_environment(home),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
    if done.returncode:
        raise Failed(f"exit {done.returncode}:\n{done.stdout[-2000:]}")
    return [output.rstrip("\n").split("\n") for output in _OUTPUT.findall(done.stdout)]


def bare(line: str) -> str:
    """A line without the comment behind it."""
    return line.partition(" #")[0].strip()


def _script(block: Block) -> str:
    if block.path:
        return (
            f"mkdir -p \"$(dirname {block.path})\"\ncat > {block.path} <<'EOF'\n{block.text}EOF\n"
        )
    if block.language == "sh":
        kept = (line for line in block.text.splitlines() if bare(line) not in SKIPPED)
        return "set -x\n" + "\n".join(kept) + "\n{ set +x; } 2>&-\n"
    return "".join(
        f"printf '{_BEGIN}'\n{{ {command.line}\n}} 2>&1 || [ $? = 1 ]\nprintf '{_END}'\n"
        for command in commands(block)
    )


def _environment(home: str) -> dict[str, str]:
    """A world without the habits of this machine, with `casus` from this environment."""
    person = {"NAME": "Voorbeeld", "EMAIL": "voorbeeld@example.org"}
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": home,
        "LANG": "C.UTF-8",
        "COLUMNS": "88",
        "CASUS_TODAY": TODAY,
        "GIT_CONFIG_GLOBAL": os.devnull,
        **{f"GIT_{who}_{what}": person[what] for who in ("AUTHOR", "COMMITTER") for what in person},
    }


def main() -> int:
    """Bring the transcripts of every page up to date; names the pages that changed."""
    for path in PAGES:
        page = path.read_text(encoding="utf-8")
        try:
            fresh = refreshed(page)
        except Failed as failed:
            print(f"{path.relative_to(ROOT)}: {failed}")
            return 1
        if fresh != page:
            path.write_text(fresh, encoding="utf-8")
            print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
