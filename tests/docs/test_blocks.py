"""What the pages tell a reader to type works, and what they point at is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.blocks import PAGES, SKIPPED, Failed, bare, refreshed

ROOT = Path(__file__).parents[2]
LINKED = (*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md")
_FENCED = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"")
_FILE = re.compile(
    r"`((?:casuskit|cli|core|docs|io|meetings|render|rules|schemas|templates)/[^`]*)`"
)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def prose(path: Path) -> str:
    return _FENCED.sub("", path.read_text(encoding="utf-8"))


def anchors(path: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    told = re.findall(r"^#+ (.+)$", prose(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in told}


def links(path: Path) -> Iterator[str]:
    for match in _LINK.finditer(prose(path)):
        target = match.group(1) or match.group(2)
        if "://" not in target:
            yield target


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_the_blocks_run_and_the_transcripts_are_true(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    assert refreshed(page) == page, "run `make docs` and read the difference"


@pytest.mark.parametrize("path", LINKED, ids=name)
def test_what_is_linked_exists(path: Path) -> None:
    for target in links(path):
        file, _hash, anchor = target.partition("#")
        place = path.parent / file if file else path
        assert place.exists(), target
        assert not anchor or anchor in anchors(place), target


def exists(named: str) -> bool:
    """Whether there is such a file or folder, or such a name in a module: `core/text.Span`."""
    module, _dot, inside = named.rpartition(".")
    source = ROOT / "casuskit" / f"{module}.py"
    if source.exists() and inside != "py":
        return re.search(rf"^(?:def|class) {inside}\b", source.read_text("utf-8"), re.M) is not None
    pattern = re.sub(r"<\w+>|\bx\b", "*", named)
    return any((*ROOT.glob(pattern), *(ROOT / "casuskit").glob(pattern)))


def test_the_architecture_names_only_what_exists() -> None:
    named = _FILE.findall((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))
    assert named
    assert [each for each in named if not exists(each)] == []


def test_each_command_that_is_not_run_stands_in_a_page() -> None:
    lines = {bare(line) for path in PAGES for line in path.read_text("utf-8").splitlines()}
    assert set(SKIPPED) <= lines


def test_a_transcript_that_is_not_true_is_mended() -> None:
    page = "```sh\necho made > file\n```\n\n```console\n$ cat file\nlost\n```\n"
    assert refreshed(page) == page.replace("lost", "made")


def test_what_is_left_out_of_a_transcript_stays_out() -> None:
    page = "```console\n$ seq 9\nx\n…\nx\nx\n```\n"
    assert refreshed(page) == page.replace("x\n…\nx\nx", "1\n…\n8\n9")


def test_a_block_with_a_path_is_a_file() -> None:
    page = "```yaml a/b.yaml\nk: $v\n```\n\n```console\n$ cat a/b.yaml\nk: $v\n```\n"
    assert refreshed(page) == page


def test_a_transcript_may_end_with_findings_and_with_nothing_worse() -> None:
    assert refreshed("```console\n$ (exit 1)\n```\n").startswith("```console\n$ (exit 1)\n")
    with pytest.raises(Failed):
        refreshed("```console\n$ (exit 2)\n```\n")


def test_a_failing_command_fails_its_page() -> None:
    with pytest.raises(Failed):
        refreshed("```sh\nfalse\ntrue\n```\n")
