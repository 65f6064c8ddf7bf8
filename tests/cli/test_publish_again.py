"""Publishing again gives the site that a fresh start gives, and is as strict."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.run import casus, environment, example_in

RECORD = "bijeenkomsten/2026-10-22/2026-004.md"
OTHER = "bijeenkomsten/2026-09-10/2026-001.md"
CASE = "casussen/2026-004.md"
MEETING = "bijeenkomsten/2026-10-22/bijeenkomst.md"


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place with the example and the site of it."""
    place = tmp_path_factory.mktemp("wijk")
    made = example_in(place)
    subprocess.run(["git", "init", "-q"], cwd=made, check=True, env=environment(made))
    assert casus(made, "publish", "-o", "../site", "--audience", "team").code == 0
    return made


@pytest.fixture
def root(origin: Path, tmp_path: Path) -> Path:
    shutil.copytree(origin.parent, tmp_path / "wijk")
    return tmp_path / "wijk" / origin.name


def site(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    kept = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    return {name: raw for name, raw in kept.items() if not name.startswith("pagefind/")}


def published(root: Path) -> dict[str, bytes]:
    """The site made again, which is the one that a fresh start gives."""
    again = casus(root, "publish", "-o", "../site", "--audience", "team")
    fresh = casus(root, "publish", "-o", "../fresh", "--audience", "team", "--no-cache")
    assert (again.code, fresh.code) == (0, 0)
    assert site(root.parent / "site") == site(root.parent / "fresh")
    return site(root.parent / "site")


def change(root: Path, path: str, old: str, new: str) -> None:
    file = root / path
    text = file.read_text(encoding="utf-8")
    found = re.sub(old, new, text, count=1, flags=re.MULTILINE)
    assert found != text
    file.write_text(found, encoding="utf-8")


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (RECORD, r"^## Aantekeningen", "## Aantekeningen\n\nEen regel erbij."),
        (RECORD, r"- \[ \]", "- [x]"),
        (CASE, r"^titel:.*", "titel: Iets heel anders"),
        (CASE, r"^eigen_oplossing: >-\n  Nog", "eigen_oplossing: >-\n  Toch nog"),
        (MEETING, r"^voorzitter:.*", "voorzitter: poh-1"),
        (MEETING, r"^agenda:\n  - 2026-005\n  - 2026-004", "agenda:\n  - 2026-004\n  - 2026-005"),
        ("casus.yaml", r"naam: Casuïstiek.*", "naam: Een ander overleg"),
        ("casus.yaml", r"functie: wijkverpleegkundige", "functie: verpleegkundige in de wijk"),
        ("bijeenkomsten/2026-12-03/bijeenkomst.md", r"2026-12-03", "2026-12-10"),
    ],
)
def test_whatever_changed_the_site_is_that_of_a_fresh_start(
    root: Path, path: str, old: str, new: str
) -> None:
    before = site(root.parent / "site")
    change(root, path, old, new)
    if "2026-12-10" in new:
        (root / "bijeenkomsten/2026-12-03").rename(root / "bijeenkomsten/2026-12-10")
    assert published(root) != before


def test_templates_of_a_team_count_at_once(root: Path) -> None:
    before = site(root.parent / "site")
    template = Path("templates/minutes-team.md.j2").read_text(encoding="utf-8")
    (root / "templates").mkdir()
    (root / "templates/minutes-team.md.j2").write_text(f"{template}\nEigen slot.\n", "utf-8")
    assert published(root) != before


def test_a_page_that_somebody_changed_is_made_anew(root: Path) -> None:
    before = site(root.parent / "site")
    page = root.parent / "site" / "2026-10-22.html"
    page.write_text("<script>alert(1)</script>", encoding="utf-8")
    assert published(root) == before


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (RECORD, "\nMevrouw Ghebremeskel belt op 06-00000000.\n"),
        (CASE, "\nBSN 999990019\n"),
    ],
)
def test_what_is_recognisable_holds_back_a_site_that_was_in_order(
    root: Path, path: str, text: str
) -> None:
    before = site(root.parent / "site")
    with (root / path).open("a", encoding="utf-8") as file:
        file.write(text)
    assert casus(root, "publish", "-o", "../site", "--audience", "team").code == 1
    assert casus(root, "publish", "-o", "../site", "--audience", "team").code == 1
    assert site(root.parent / "site") == before


def test_a_setting_that_was_loosened_and_is_mended_counts(root: Path) -> None:
    change(root, "casus.yaml", r"^regels: \{\}", "regels: {person-name: uit}")
    with (root / RECORD).open("a", encoding="utf-8") as file:
        file.write("\nMevrouw Ghebremeskel belt.\n")
    assert casus(root, "publish", "-o", "../site").code == 0
    change(root, "casus.yaml", r"^regels: .*", "regels: {}")
    assert casus(root, "publish", "-o", "../site").code == 1


def test_a_case_whose_term_is_over_holds_a_site_back_on_the_day(root: Path) -> None:
    change(root, CASE, r"^leeftijdsgroep:", "bewaren_tot: 2026-11-23\nleeftijdsgroep:")
    words = ("publish", "-o", "../site")
    codes = [casus(root, *words, CASUS_TODAY=f"2026-11-{day}").code for day in (23, 24)]
    assert codes[1] == 1


def test_what_did_not_change_is_not_made_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        name: (root.parent / "site" / name).stat().st_ino for name in site(root.parent / "site")
    }
    change(root, RECORD, r"^## Aantekeningen", "## Aantekeningen\n\nEen regel erbij.")
    published(root)
    now = {name: (root.parent / "site" / name).stat().st_ino for name in files}
    assert {name for name in files if now[name] != files[name]} <= {
        "2026-10-22.html",
        ".casus-publicatie",
    }


def test_nothing_of_a_text_is_kept_beside_the_pages(root: Path) -> None:
    raw = b"".join(path.read_bytes() for path in (root / ".git/casuskit").iterdir())
    for each in (b"schuldhulp na", b"wegblijven", b"medewerker"):
        assert each not in raw


def test_a_damaged_memory_is_not_believed(root: Path) -> None:
    for path in (root / ".git/casuskit").iterdir():
        path.write_bytes(b"x" * 100)
    assert published(root) == site(root.parent / "fresh")
