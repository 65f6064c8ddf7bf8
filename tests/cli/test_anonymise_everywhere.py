"""`casus anonymise-check` without a path: every text that git keeps, and all among the cases."""

from pathlib import Path

from tests.builders import held, repo
from tests.cli.run import casus
from tests.io.disk import in_git, on_disk

PHONE = "Bel 06-00000000.\n"


def test_a_text_at_the_top_is_looked_into(tmp_path: Path) -> None:
    root = in_git(tmp_path, held(), {"notitie.md": PHONE})
    code, out, _err = casus(root, "anonymise-check")
    assert (code, out.startswith("notitie.md:1:5: error phone-number")) == (1, True)


def test_what_git_leaves_alone_is_left_alone(tmp_path: Path) -> None:
    root = in_git(tmp_path, held(), {"agenda.md": PHONE, ".gitignore": "/agenda.*\n"})
    assert casus(root, "anonymise-check").code == 0


def test_among_the_cases_nothing_is_passed_over(tmp_path: Path) -> None:
    root = in_git(tmp_path, held(), {"casussen/brief.txt": PHONE, ".gitignore": "*.txt\n"})
    code, out, _err = casus(root, "anonymise-check")
    assert (code, "casussen/brief.txt:1:5" in out) == (1, True)


def test_without_git_every_text_is_looked_into(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), {"notitie.md": PHONE, ".gitignore": "*.md\n"})
    assert casus(root, "anonymise-check").code == 1


def test_a_linked_folder_of_cases_is_never_in_order(tmp_path: Path) -> None:
    root = in_git(tmp_path / "repo", repo())
    (tmp_path / "elders").mkdir()
    (root / "casussen").symlink_to(tmp_path / "elders")
    code, out, _err = casus(root, "anonymise-check")
    assert (code, out.startswith("casussen:1:1: error unreadable-file")) == (1, True)
