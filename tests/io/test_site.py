"""A site comes in its place whole; what is not ours, or when it fails, stays as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

from casuskit.core.errors import CasusError
from casuskit.io.site import swap
from tests.io.disk import on_disk
from tests.unmeasured import unmeasured

ROOT = Path(__file__).parents[2]
PAGES = {"index.html": "lijst", "2026-10-22.html": "verslag"}
MARK = ".casus-publicatie"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def pages(target: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in target.iterdir()}


def test_a_site_is_made_where_nothing_was(tmp_path: Path) -> None:
    swap(tmp_path / "a" / "publicatie", PAGES)
    assert pages(tmp_path / "a" / "publicatie") == {**PAGES, MARK: ""}
    assert names(tmp_path / "a") == ["publicatie"]


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    (tmp_path / "publicatie").mkdir()
    swap(tmp_path / "publicatie", PAGES)
    assert pages(tmp_path / "publicatie") == {**PAGES, MARK: ""}


def test_a_site_takes_the_place_of_the_one_before_whole(tmp_path: Path) -> None:
    swap(tmp_path / "publicatie", {**PAGES, "2025-01-01.html": "verlopen"})
    swap(tmp_path / "publicatie", PAGES)
    assert pages(tmp_path / "publicatie") == {**PAGES, MARK: ""}
    assert names(tmp_path) == ["publicatie"]


def test_a_site_can_be_read_by_a_server(tmp_path: Path) -> None:
    swap(tmp_path / "publicatie", PAGES)
    assert (tmp_path / "publicatie").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("name", ["brief.docx", ".git", "casus.yaml"])
def test_a_folder_with_other_files_is_refused(name: str, tmp_path: Path) -> None:
    target = on_disk(tmp_path / "publicatie", {name: "van een ander"})
    with pytest.raises(CasusError, match="folder of its own"):
        swap(target, PAGES)
    assert pages(target) == {name: "van een ander"}
    assert names(tmp_path) == ["publicatie"]


@pytest.mark.parametrize(
    "name", ["2026-001.md", "casus.yaml", "2026-10-22/bijeenkomst.html", ".git/x"]
)
def test_a_mark_makes_no_site_of_a_folder_with_other_files(name: str, tmp_path: Path) -> None:
    target = on_disk(tmp_path / "casussen", {name: "van een ander", MARK: ""})
    with pytest.raises(CasusError, match="folder of its own"):
        swap(target, PAGES)
    assert (target / name).read_text(encoding="utf-8") == "van een ander"


def test_a_file_is_refused(tmp_path: Path) -> None:
    on_disk(tmp_path, {"publicatie": "van een ander"})
    with pytest.raises(CasusError, match="publicatie"):
        swap(tmp_path / "publicatie", PAGES)
    assert (tmp_path / "publicatie").read_text(encoding="utf-8") == "van een ander"


@pytest.mark.parametrize("target", ["site", "leeg", "weg"])
def test_a_link_is_refused(target: str, tmp_path: Path) -> None:
    swap(tmp_path / "site", PAGES)
    (tmp_path / "leeg").mkdir()
    (tmp_path / "publicatie").symlink_to(tmp_path / target)
    with pytest.raises(CasusError, match="publicatie"):
        swap(tmp_path / "publicatie", {"index.html": "nieuw"})
    assert (tmp_path / "publicatie").is_symlink()
    assert pages(tmp_path / "site") == {**PAGES, MARK: ""}
    assert names(tmp_path) == ["leeg", "publicatie", "site"]


def test_a_full_disk_leaves_the_old_site(tmp_path: Path) -> None:
    swap(tmp_path / "publicatie", PAGES)
    code = (
        "import resource, sys; from pathlib import Path; from casuskit.io.site import swap\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "swap(Path(sys.argv[1]), {'index.html': 'nieuw', 'a.html': 'x' * 1000})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "publicatie"],
        cwd=ROOT,
        env=unmeasured(),
        capture_output=True,
        text=True,
    )
    assert "CasusError" in done.stderr
    assert pages(tmp_path / "publicatie") == {**PAGES, MARK: ""}
    assert names(tmp_path) == ["publicatie"]


def test_a_page_that_cannot_be_made_leaves_the_old_site(tmp_path: Path) -> None:
    swap(tmp_path / "publicatie", PAGES)
    with pytest.raises(CasusError):
        swap(tmp_path / "publicatie", {"a": "bestand", "a/b": "kan niet"})
    assert pages(tmp_path / "publicatie") == {**PAGES, MARK: ""}
    assert names(tmp_path) == ["publicatie"]


def test_the_current_folder_is_not_pulled_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hier").mkdir()
    monkeypatch.chdir(tmp_path / "hier")
    with pytest.raises((CasusError, OSError)):
        swap(Path(), PAGES)
    assert names(tmp_path / "hier") == []
    assert names(tmp_path) == ["hier"]
