"""Reading a file from disk: only a plain file of bounded size; all else is told, never followed."""

import os
from pathlib import Path

from casuskit.core.documents import Document
from casuskit.io.reading import MAX_BYTES, document
from tests.builders import case
from tests.powerless import powerless

TEXT = next(iter(case().values()))
NAME = "2026-001.md"


def written(folder: Path, text: str = TEXT) -> Path:
    file = folder / NAME
    file.write_text(text, encoding="utf-8")
    return file


def codes(found: Document) -> list[str]:
    return [problem.code for problem in found.problems]


def test_a_plain_file_is_read_under_the_name_it_is_shown_by(tmp_path: Path) -> None:
    found = document(written(tmp_path), "casussen/2026-001.md")
    assert (found.path, found.kind, codes(found)) == ("casussen/2026-001.md", "casus", [])
    assert found.source.text == TEXT


def test_line_ends_are_kept_as_stored(tmp_path: Path) -> None:
    file = tmp_path / NAME
    file.write_bytes(TEXT.replace("\n", "\r\n").encode())
    assert document(file, NAME).source.text == TEXT.replace("\n", "\r\n")


def test_a_hard_link_is_a_plain_file(tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.hardlink_to(written(tmp_path))
    assert codes(document(other, NAME)) == []


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(written(tmp_path))
    assert codes(document(link, NAME)) == ["unreadable-file"]


def test_a_link_to_nothing_is_told(tmp_path: Path) -> None:
    link = tmp_path / NAME
    link.symlink_to(tmp_path / "gone.md")
    assert codes(document(link, NAME)) == ["unreadable-file"]


def test_a_folder_named_like_a_case_is_told(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    assert codes(document(tmp_path / NAME, NAME)) == ["unreadable-file"]


def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)
    assert codes(document(tmp_path / NAME, NAME)) == ["unreadable-file"]


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    assert codes(document(tmp_path / NAME, NAME)) == ["unreadable-file"]


def test_a_file_closed_to_us_is_told(tmp_path: Path) -> None:
    file = written(tmp_path)
    file.chmod(0)

    def check() -> None:
        assert codes(document(file, NAME)) == ["unreadable-file"]

    powerless(check)


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    body = "x" * (MAX_BYTES - len(TEXT.encode()))
    assert codes(document(written(tmp_path, TEXT + body), NAME)) == []


def test_a_file_over_the_largest_size_is_told_and_not_read(tmp_path: Path) -> None:
    found = document(written(tmp_path, "x" * (MAX_BYTES + 1)), NAME)
    assert (codes(found), found.source.text) == (["too-large"], "")


def test_nothing_of_what_was_not_read_stands_in_the_message(tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(tmp_path / "geheim.md")
    assert "geheim" not in document(link, NAME).problems[0].message
