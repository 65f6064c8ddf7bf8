"""The repair of duplicate-id: the second case gets a number that nobody has."""

from casuskit.core.findings import Finding, apply_edits
from casuskit.rules.engine import judge
from casuskit.rules.repository.duplicate_id import RULE
from tests.builders import Files, case, corpus, repo

CASE = case()["casussen/2026-001.md"]


def findings(files: Files) -> tuple[Finding, ...]:
    return judge(corpus(files), [RULE], lambda _path: True)


def mended(files: Files) -> Files:
    """The files after all repairs."""
    result = dict(files)
    for finding in findings(files):
        result[finding.path] = apply_edits(result[finding.path], finding.edits)
    return result


def numbers(files: Files) -> dict[str, str]:
    return {each.document.path: each.id for each in corpus(files).cases}


def test_every_further_case_gets_a_number_of_its_own() -> None:
    copies = {f"casussen/2026-001-{letter}.md": CASE for letter in "abc"}
    files = mended(repo(case(), case(casus="2026-007"), copies))
    assert numbers(files) == {
        "casussen/2026-001.md": "2026-001",
        "casussen/2026-007.md": "2026-007",
        "casussen/2026-001-a.md": "2026-008",
        "casussen/2026-001-b.md": "2026-009",
        "casussen/2026-001-c.md": "2026-010",
    }
    assert findings(files) == ()


def test_a_number_that_only_a_file_name_has_is_not_given_out() -> None:
    files = repo(case(), {"casussen/2026-001b.md": CASE, "casussen/2026-004.md": "---\n"})
    assert numbers(mended(files))["casussen/2026-001b.md"] == "2026-005"


def test_a_number_in_a_folder_of_its_own_is_not_given_out() -> None:
    files = repo(case(), {"casussen/2026-001b.md": CASE, "casussen/a/2026-004.md": "---\n"})
    assert numbers(mended(files))["casussen/2026-001b.md"] == "2026-005"


def test_nothing_but_the_number_changes() -> None:
    quoted = CASE.replace("casus: 2026-001", "casus: '2026-001'  # gekopieerd")
    files = mended(repo(case(), {"casussen/2026-001b.md": quoted}))
    expected = CASE.replace("casus: 2026-001", "casus: 2026-002  # gekopieerd")
    assert files["casussen/2026-001b.md"] == expected


def test_a_full_year_is_told_without_a_repair() -> None:
    files = repo(case(), case(casus="2026-999"), {"casussen/2026-001b.md": CASE})
    assert [finding.edits for finding in findings(files)] == [()]
