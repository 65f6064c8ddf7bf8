"""`casus init`: a repository that is in order from the first minute, and nothing overwritten."""

import re
from pathlib import Path

import pytest

from casuskit.core.documents import SETTINGS_FILE, parse
from casuskit.core.settings import settings
from casuskit.core.text import Source
from tests.cli.run import casus, texts
from tests.io.disk import git, in_git, on_disk
from tests.powerless import powerless

ALWAYS = {
    ".gitignore",
    ".pre-commit-config.yaml",
    ".vscode/settings.json",
    ".vscode/tasks.json",
    "README.md",
    "casus.yaml",
}
NASTY = "Wijk: 'Oost' & \"West\" <b> {{ 1 + 1 }} # \\ é"


def test_a_new_repository_holds_what_a_team_needs(tmp_path: Path) -> None:
    code, out, err = casus(tmp_path, "init", "overleg", "--name", "Wijkoverleg")
    assert (code, out) == (0, "")
    assert "Go on with: cd overleg && casus new" in err
    assert set(texts(tmp_path / "overleg")) == ALWAYS
    assert git(tmp_path / "overleg", "rev-parse", "--is-inside-work-tree") == "true\n"


@pytest.mark.parametrize(
    ("ci", "file"), [("github", ".github/workflows/casus.yml"), ("gitlab", ".gitlab-ci.yml")]
)
def test_a_forge_gets_its_file(ci: str, file: str, tmp_path: Path) -> None:
    casus(tmp_path, "init", "--ci", ci)
    assert set(texts(tmp_path)) == {*ALWAYS, file}


@pytest.mark.parametrize("today", ["2026-11-22", "2028-02-29"])
def test_a_new_repository_lints_clean(today: str, tmp_path: Path) -> None:
    casus(tmp_path, "init", "--ci", "github", CASUS_TODAY=today)
    code, out, err = casus(tmp_path, "lint", CASUS_TODAY=today)
    assert (code, err) == (0, "")
    assert " error" not in out
    assert casus(tmp_path, "status", CASUS_TODAY=today).code == 0
    assert casus(tmp_path, "agenda", CASUS_TODAY=today).code == 0


def test_the_name_is_kept_whatever_signs_are_in_it(tmp_path: Path) -> None:
    casus(tmp_path, "init", "--name", NASTY)
    text = (tmp_path / SETTINGS_FILE).read_text(encoding="utf-8")
    found = parse(Source(SETTINGS_FILE, text))
    assert found.problems == ()
    assert settings(found).cycle.name == NASTY
    assert settings(found).cycle.district == "Onze wijk"


@pytest.mark.parametrize("name", ["casus.yaml", "casussen/2026-003.md"])
def test_nothing_is_written_when_one_of_its_own_files_stands_there(
    name: str, tmp_path: Path
) -> None:
    on_disk(tmp_path, {name: "van ons"})
    code, out, err = casus(tmp_path, "init", "--example")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert f"{name} exists already; nothing was written." in err
    assert texts(tmp_path) == {name: b"van ons"}
    assert not (tmp_path / ".git").exists()


def test_a_file_for_other_tools_that_stands_there_is_left_as_it_was(tmp_path: Path) -> None:
    on_disk(tmp_path, {"README.md": "van ons", ".vscode/settings.json": "van ons"})
    code, _out, err = casus(tmp_path, "init")
    assert (code, set(texts(tmp_path))) == (0, ALWAYS)
    assert texts(tmp_path)["README.md"] == texts(tmp_path)[".vscode/settings.json"] == b"van ons"
    assert "Left as it was: .vscode/settings.json, README.md" in err


def test_a_repository_that_is_in_use_gets_only_what_is_missing(tmp_path: Path) -> None:
    casus(tmp_path, "init", "--name", "Wijkoverleg")
    on_disk(tmp_path, {"casussen/2026-001.md": "van ons"})
    before = texts(tmp_path)
    code, _out, err = casus(tmp_path, "init", "--ci", "gitlab")
    after = texts(tmp_path)
    assert (code, set(after) - set(before)) == (0, {".gitlab-ci.yml"})
    assert {name: after[name] for name in before} == before
    assert "casus.yaml" in next(line for line in err.splitlines() if line.startswith("Left as"))


def test_the_next_step_can_be_typed_as_it_is(tmp_path: Path) -> None:
    err = casus(tmp_path, "init", "Casus map", "--example").err
    assert "Go on with: cd 'Casus map' && casus status\n" in err


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    on_disk(tmp_path, {"notitie.txt": "van ons", "casussen/oud.txt": "van ons"})
    assert casus(tmp_path, "init", "--example").code == 0
    assert texts(tmp_path)["notitie.txt"] == texts(tmp_path)["casussen/oud.txt"] == b"van ons"


BELONGS = (
    ".bekend.json",
    "bekend.json",
    "bijeenkomsten/2026-12-03/bijeenkomst.md",
    "casussen/2026-001.md",
    "huisstijl/logo.png",
    "logo.png",
    "methoden/eigen/casus.json",
    "methoden/eigen/methode.yaml",
    "templates/agenda.md.j2",
)
PRINTED = (
    "acties.csv",
    "agenda.ics",
    "antwoorden.yaml",
    "casus.svg",
    "evaluatie.json",
    "herinnering.eml",
    "lokaal.yaml",
    "mijn verslag.txt",
    "publicatie/index.html",
    "site/feed.xml",
    "uitdraai",
    "uitdraaien/acties.csv",
    "uitdraaien/vel.pdf",
    "vellen.md",
    "voorstel.patch",
)


@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_what_belongs_goes_along_with_git_and_nothing_that_was_printed(
    forge: str, tmp_path: Path
) -> None:
    casus(tmp_path, "init", "--ci", forge)
    made = set(texts(tmp_path))
    on_disk(tmp_path, dict.fromkeys((*BELONGS, *PRINTED), "x"))
    git(tmp_path, "add", "--all")
    assert {*git(tmp_path, "ls-files", "-z").split("\0")} - {""} == {*made, *BELONGS}


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    casus(tmp_path, "init", "--example")
    before = texts(tmp_path)
    assert casus(tmp_path, "init", "--example").code == 2
    assert texts(tmp_path) == before


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "overleg").mkdir()
    (tmp_path / "overleg" / "casus.yaml").symlink_to(tmp_path / "elders")
    assert casus(tmp_path, "init", "overleg").code == 2
    assert not (tmp_path / "elders").exists()


def test_a_folder_closed_to_us_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)

    def check() -> None:
        assert casus(tmp_path, "init", "overleg").code == 2

    powerless(check)
    assert not [*tmp_path.iterdir()]


def test_a_repository_of_git_is_used_as_it_is(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    assert casus(root, "init", "wijk").code == 0
    assert not (root / "wijk" / ".git").exists()


def test_without_git_a_repository_is_made_all_the_same(tmp_path: Path) -> None:
    code, _out, err = casus(tmp_path, "init", "--example", PATH=str(tmp_path))
    assert (code, "No git repository was made: git is not installed." in err) == (0, True)
    assert not (tmp_path / ".git").exists()


# The example


@pytest.mark.parametrize(
    "today", ["2026-01-01", "2026-11-22", "2026-11-28", "2026-12-03", "2026-12-04", "2031-05-05"]
)
def test_the_example_is_in_order_on_any_day(today: str, tmp_path: Path) -> None:
    assert casus(tmp_path, "init", "overleg", "--example", CASUS_TODAY=today).code == 0
    root = tmp_path / "overleg"
    code, out, _err = casus(root, "lint", CASUS_TODAY=today)
    assert (code, " error" in out, " warning" in out) == (0, False, False)
    agenda = casus(root, "agenda", CASUS_TODAY=today).out
    assert len(re.findall(r"^## [0-9:]+ Casus ", agenda, re.MULTILINE)) == 3
    assert "## Reserve" in agenda
    assert "# Verslag" in casus(root, "minutes", CASUS_TODAY=today).out


def test_the_example_is_clean_of_what_could_be_recognised(tmp_path: Path) -> None:
    casus(tmp_path, "init", "overleg", "--example")
    assert casus(tmp_path / "overleg", "anonymise-check").code == 0


def test_the_meetings_of_the_example_lie_around_today(tmp_path: Path) -> None:
    casus(tmp_path, "init", "--example", CASUS_TODAY="2031-05-05")
    days = sorted(path.name for path in (tmp_path / "bijeenkomsten").iterdir())
    assert days[-2] < "2031-05-05" <= days[-1]
