"""`casus submit`: a concept becomes a registered case when nothing is wrong with it."""

from pathlib import Path
from typing import Any

import pytest

from tests.builders import case, repo, team
from tests.cli.run import casus, changed, example_in, texts
from tests.io.disk import on_disk

CASE = "casussen/2026-001.md"


def concept(root: Path, break_: str = "\n", **more: Any) -> Path:
    text = case(aangemeld_op="  # vult casus submit in", **more)[CASE]
    on_disk(root, team())
    (root / "casussen").mkdir()
    (root / CASE).write_bytes(text.replace("\n", break_).encode())
    return root


@pytest.mark.parametrize("break_", ["\n", "\r\n"])
def test_a_case_in_order_is_registered_and_one_line_changes(break_: str, tmp_path: Path) -> None:
    root = concept(tmp_path, break_)
    before = texts(root)
    code, out, err = casus(root, "submit", "2026-001")
    assert (code, out) == (0, "")
    assert err == "Case 2026-001 is registered; it waits for a place on an agenda.\n"
    expected = b"aangemeld_op: 2026-11-22   # vult casus submit in"
    assert changed(before, root) == {CASE: [expected]}
    after = texts(root)[CASE]
    assert len(after.splitlines()) == len(before[CASE].splitlines())
    assert after.count(b"\r\n") == before[CASE].count(b"\r\n")


def test_a_case_without_the_key_gets_it(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(aangemeld_op=None)))
    before = texts(root)
    assert casus(root, "submit", "2026-001").code == 0
    assert changed(before, root) == {CASE: [b"aangemeld_op: 2026-11-22"]}


def test_a_registered_case_is_registered_once(tmp_path: Path) -> None:
    root = concept(tmp_path)
    casus(root, "submit", "2026-001")
    before = texts(root)
    code, out, err = casus(root, "submit", "2026-001", CASUS_TODAY="2026-11-30")
    assert (code, out) == (2, "")
    assert "was registered on 2026-11-22 already" in err
    assert texts(root) == before


def test_what_a_registered_case_needs_is_asked_for_and_nothing_changes(tmp_path: Path) -> None:
    root = concept(tmp_path, hulpvraag_team=None, soort="oud")
    before = texts(root)
    code, out, err = casus(root, "submit", "2026-001")
    assert code == 1
    assert f"{CASE}:6:8: error unknown-value: " in out
    assert "error unanswered-question: Answer `hulpvraag_team`" in out
    assert err == "Case 2026-001 was not registered: mend the errors first.\n"
    assert texts(root) == before


def test_what_could_be_recognised_is_refused_and_not_repeated(tmp_path: Path) -> None:
    root = concept(tmp_path, hulpvraag_client="Bel mij op 06-00000000.")
    before = texts(root)
    code, out, err = casus(root, "submit", "2026-001")
    assert code == 1
    assert "00000000" not in out + err
    assert texts(root) == before


def test_what_is_wrong_in_other_files_is_no_obstacle(tmp_path: Path) -> None:
    root = concept(tmp_path)
    on_disk(
        root, {"casussen/2026-002.md": "kapot", "casussen/2026-003.md": "---\ntitel: a: b\n---\n"}
    )
    assert casus(root, "submit", "2026-001").code == 0


def test_an_unknown_number_is_answered_with_the_nearest(tmp_path: Path) -> None:
    code, out, err = casus(example_in(tmp_path), "submit", "2026-0011")
    assert (code, out) == (2, "")
    assert "There is no case 2026-0011. Did you mean `2026-011`?" in err


def test_the_concept_of_the_example_tells_what_is_still_open(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    before = texts(root)
    code, out, _err = casus(root, "submit", "2026-011")
    assert code == 1
    assert out.count("error unanswered-question") >= 3
    assert texts(root) == before


@pytest.mark.parametrize("number", ["2026-008", "2026-8"])
@pytest.mark.parametrize("command", ["submit", "new"])
def test_a_case_that_cannot_be_read_is_told_with_its_place(
    command: str, number: str, tmp_path: Path
) -> None:
    root = on_disk(tmp_path, repo(case(casus="2026-007")))
    (root / "casussen/2026-008.md").write_text(
        "---\nschema: casus/1\n\tsoort: nieuw\n---\n", "utf-8"
    )
    code, _out, err = casus(root, command, number)
    assert (code, err.split(":")[:3]) == (2, ["casus", " casussen/2026-008.md", "3"])
