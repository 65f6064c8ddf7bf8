"""Every promise in SECURITY.md and docs/vertrouwen.md is held by tests that exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "vertrouwen.md"
_TEST = re.compile(r"\[(test_\w+)\]\(\.\./(tests/\S+\.py)\)")
_ROW = re.compile(r"^\| (?!belofte|---)(.*) \| (.*) \|$", re.MULTILINE)


def rows() -> list[tuple[str, str]]:
    return _ROW.findall(PAGE.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("promise", "tests"), rows(), ids=lambda each: each[:40])
def test_a_promise_names_tests_that_are_there(promise: str, tests: str) -> None:
    named = _TEST.findall(tests)
    assert named, promise
    assert _TEST.sub("", tests).strip(" ,") == ""
    for name, file in named:
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), file


def test_both_pages_make_the_same_six_promises() -> None:
    english = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^[1-6]\. \*\*", english, re.MULTILINE)) == 6
    dutch = PAGE.read_text(encoding="utf-8")
    parts = re.split(r"^## [1-6]\. ", dutch, flags=re.MULTILINE)[1:]
    assert [bool(_TEST.search(part)) for part in parts] == [True] * 6


@pytest.mark.parametrize("page", ["README.md", "docs/handleiding.md", "CONTRIBUTING.md"])
def test_the_pages_can_be_found(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert "vertrouwen.md" in text or "SECURITY.md" in text


def test_the_readme_leads_to_both() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "(SECURITY.md)" in text
    assert "(docs/vertrouwen.md)" in text
