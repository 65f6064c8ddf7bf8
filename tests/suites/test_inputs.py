"""Every case as the body or the front matter of a case file: read, judged, searched and rendered."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from casuskit.io.odt import odt
from casuskit.io.templates import templates
from casuskit.io.word import word
from casuskit.render.html import page
from casuskit.render.markdown import notes
from casuskit.render.text import text
from tests.builders import case, repo
from tests.cli.run import casus
from tests.fuzz import core, detectors
from tests.suites.cases import Markdown, commonmark, yaml

TEMPLATES = templates(None)


def files() -> Iterator[str]:
    """The case files: one for each example of CommonMark and each case of YAML."""
    for example in commonmark():
        yield next(iter(case(example.text).values()))
    for each in yaml():
        yield f"---\n{each.text}\n---\n"
        yield f"---\nschema: casus/1\ncasus: 2026-001\n{each.text}\n---\n"


def test_whatever_the_case_what_holds_for_a_file_holds() -> None:
    for each in files():
        core.check(each.encode())
        detectors.check(each.encode())


def test_whatever_the_case_what_stands_below_it_stays_in_the_document() -> None:
    for example in commonmark():
        assert text(document(example)).endswith("\n\nSlot\n----\n"), example.number
        assert "<h2>Slot</h2>" in page(TEMPLATES, document(example)), example.number


def test_all_cases_together_go_into_one_document_for_an_office() -> None:
    every = "".join(document(each) for each in commonmark())
    assert odt(every).startswith(b"PK")
    assert word(every).startswith(b"PK")


def document(example: Markdown) -> str:
    """Minutes with the example for notes."""
    return f"# Verslag\n\n{notes(example.text, below=1)}\n\n## Slot\n"


@pytest.mark.parametrize("command", ["lint", "anonymise-check"])
def test_a_command_looks_into_every_case_and_ends_well(command: str, tmp_path: Path) -> None:
    written = {f"casussen/2026-{number:04}.md": each for number, each in enumerate(files(), 1)}
    for name, each in {**repo(), **written}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(each.encode())
    done = casus(tmp_path, command, "--no-cache", "--format", "json")
    assert (done.code, done.err) == (1, "")
    assert json.loads(done.out)["summary"]["files"] == len(written) + 1
