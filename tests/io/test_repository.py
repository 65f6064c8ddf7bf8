"""Which files a repository holds, and which of them are read for a question about some."""

from datetime import date
from pathlib import Path

import pytest

from casuskit.core.errors import CasusError
from casuskit.io.repository import Repository, find, load, load_some
from tests.builders import TODAY, case, held, meeting, record, repo, team
from tests.io.disk import on_disk
from tests.powerless import powerless

RECORD = "bijeenkomsten/2026-10-22/2026-001.md"
MEETING = "bijeenkomsten/2026-10-22/bijeenkomst.md"
CASE = "casussen/2026-001.md"


def files(root: Path) -> list[str]:
    return list(Repository(root).files())


def loaded(root: Path, *paths: str) -> list[str]:
    return [each.path for each in load_some(Repository(root), paths, TODAY).documents]


# Where it begins


@pytest.mark.parametrize(
    "start", [".", "casussen", "casussen/2026-001.md", "casussen/weg.md", "a/../b"]
)
def test_a_repository_is_found_from_within(start: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path, held())
    assert find(root / start) == Repository(root)


def test_the_nearest_repository_is_found(tmp_path: Path) -> None:
    inner = on_disk(on_disk(tmp_path, team()) / "wijk", team())
    assert find(inner / "casussen").root == inner


def test_a_repository_is_found_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(on_disk(tmp_path, held()) / "casussen")
    assert find(Path("2026-001.md")).root == find(Path()).root == Path.cwd().parent


def test_without_settings_there_is_no_repository(tmp_path: Path) -> None:
    with pytest.raises(CasusError, match="casus init"):
        find(tmp_path)


def test_a_folder_named_like_the_settings_is_no_repository(tmp_path: Path) -> None:
    (tmp_path / "casus.yaml").mkdir()
    with pytest.raises(CasusError, match="casus init"):
        find(tmp_path)


def test_paths_are_reported_from_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = on_disk(tmp_path, held())
    monkeypatch.chdir(root / "casussen")
    place = Repository(Path.cwd().parent)
    assert place.relative(Path("2026-001.md")) == CASE
    assert place.relative(Path("../casussen/./2026-001.md")) == CASE
    assert place.relative(Path.cwd() / "2026-001.md") == CASE


@pytest.mark.parametrize("path", ["../elders.md", "/etc/passwd", "casussen/../../x.md"])
def test_a_path_outside_is_refused(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(on_disk(tmp_path, team()))
    with pytest.raises(CasusError, match="outside"):
        Repository(Path.cwd()).relative(Path(path))


# Which files


def test_files_come_in_order_whatever_the_disk_says(tmp_path: Path) -> None:
    names = (
        "casussen/2026-010.md",
        "casussen/2026-002.md",
        "casussen/2025-900.md",
        MEETING,
        RECORD,
    )
    root = on_disk(tmp_path, team(), dict.fromkeys(names, "x"))
    assert files(root) == [
        "casus.yaml",
        RECORD,
        MEETING,
        "casussen/2025-900.md",
        "casussen/2026-002.md",
        "casussen/2026-010.md",
    ]


def test_files_in_folders_below_count_too(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team(), {"casussen/2025/oud/2025-001.md": "x"})
    assert files(root) == ["casus.yaml", "casussen/2025/oud/2025-001.md"]


def test_what_is_no_markdown_among_the_cases_is_told_and_not_passed_over(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team(), {"casussen/2026-001.md.txt": "x"})
    unread = load(find(root), TODAY).documents[-1]
    assert (unread.path, unread.problems[0].code) == ("casussen/2026-001.md.txt", "unreadable-file")


def test_hidden_and_other_files_do_not_count(tmp_path: Path) -> None:
    others = (
        "casussen/.2026-001.md.swp",
        "casussen/.2026-001.md",
        "casussen/.obsidian/x.md",
        "casussen/2026-001.md~",
        "README.md",
        "methoden/eigen/lees.md",
    )
    assert files(on_disk(tmp_path, team(), dict.fromkeys(others, "x"))) == ["casus.yaml"]


def test_without_folders_there_are_only_settings(tmp_path: Path) -> None:
    on_disk(tmp_path, team(), {"casussen": "een bestand"})
    assert files(tmp_path) == ["casus.yaml"]


@pytest.mark.parametrize("target", ["elders", "elders/2026-001.md", "weg"])
def test_a_link_among_the_cases_is_reported_and_not_followed(target: str, tmp_path: Path) -> None:
    on_disk(tmp_path, {"elders/2026-001.md": "geheim"})
    root = on_disk(tmp_path / "repo", team(), {"casussen/2026-002.md": "x"})
    name = "casussen/map" if target == "elders" else "casussen/2026-001.md"
    (root / name).symlink_to(tmp_path / target)
    assert name in files(root)
    found = {each.path: each for each in load(Repository(root), TODAY).documents}[name]
    assert ([each.code for each in found.problems], found.source.text) == (["unreadable-file"], "")


def test_a_whole_folder_that_is_a_link_is_reported_and_not_followed(tmp_path: Path) -> None:
    on_disk(tmp_path, {"elders/2026-001.md": "geheim"})
    root = on_disk(tmp_path / "repo", team())
    (root / "casussen").symlink_to(tmp_path / "elders")
    assert files(root) == ["casus.yaml", "casussen"]
    assert not any("geheim" in each.source.text for each in load(Repository(root), TODAY).documents)


def test_a_folder_closed_to_us_is_not_passed_over(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held())
    (root / "casussen").chmod(0)

    def check() -> None:
        with pytest.raises(OSError, match="casussen"):
            files(root)

    powerless(check)
    (root / "casussen").chmod(0o755)


@pytest.mark.parametrize(
    ("path", "owned"),
    [
        ("casus.yaml", True),
        (CASE, True),
        (MEETING, True),
        ("README.md", False),
        ("casussen/foto.png", False),
        ("oud/casus.yaml", False),
        ("oud/casussen/2026-001.md", False),
    ],
)
def test_a_repository_owns_the_files_that_it_reads(path: str, owned: bool) -> None:
    assert Repository(Path()).owns(path) is owned


def test_a_file_that_was_listed_is_where_the_repository_says(tmp_path: Path) -> None:
    place = Repository(on_disk(tmp_path, held()))
    day = date(2026, 10, 22)
    paths = (
        place.record_path(day, "2026-001"),
        place.meeting_path(day),
        place.case_path("2026-001"),
    )
    assert [place.relative(path) for path in paths] == files(tmp_path)[1:]


# Some of them


def test_a_record_brings_its_meeting_and_the_cases_of_both(tmp_path: Path) -> None:
    root = on_disk(
        tmp_path,
        repo(
            case(),
            case(casus="2026-002", vervolg_op="2026-003"),
            case(casus="2026-003"),
            case(casus="2026-004"),
            meeting(agenda=["2026-001", "2026-002"]),
            record(),
        ),
    )
    assert loaded(root, RECORD) == [RECORD, MEETING, "casus.yaml", CASE, "casussen/2026-002.md"]


def test_a_case_brings_the_one_that_it_goes_on_with(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(), case(casus="2026-002", vervolg_op="2026-001"), meeting()))
    assert loaded(root, "casussen/2026-002.md") == ["casus.yaml", CASE, "casussen/2026-002.md"]


def test_what_is_named_but_not_there_is_left_out(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(record()))
    assert loaded(root, RECORD) == [RECORD, "casus.yaml"]


def test_what_is_asked_for_and_not_there_is_reported(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team())
    [_settings, found] = load_some(Repository(root), [CASE], TODAY).documents
    assert [each.code for each in found.problems] == ["unreadable-file"]


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "x/../../y", "2026-001\n"])
def test_a_name_in_a_file_never_leads_outside(name: str, tmp_path: Path) -> None:
    quoted = '"' + name.replace("\n", "\\n") + '"'
    root = on_disk(tmp_path, repo(case(vervolg_op=quoted)))
    assert loaded(root, CASE) == ["casus.yaml", CASE]


def test_some_files_are_never_the_whole(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held())
    assert not load_some(Repository(root), [CASE], TODAY).whole
    assert load(Repository(root), TODAY).whole


def test_staged_bytes_are_read_instead_of_the_file(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held())
    staged = {CASE: next(iter(case(titel="Uit de index").values())).encode()}
    found = load_some(Repository(root), staged, TODAY, staged=staged)
    assert found.case_by_id["2026-001"].title == "Uit de index"


def test_staged_bytes_that_are_too_many_are_not_read(tmp_path: Path) -> None:
    staged = {CASE: b"x" * (1024 * 1024 + 1)}
    found = load_some(Repository(on_disk(tmp_path, team())), staged, TODAY, staged=staged)
    [_settings, document] = found.documents
    assert ([each.code for each in document.problems], document.source.text) == (["too-large"], "")
