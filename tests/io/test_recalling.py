"""A large repository, of which not all is read again, says what it says when all is."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from casuskit.cli import workplace
from casuskit.cli.commands import cleanup, status
from casuskit.core import messages
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.schemas import Shape
from casuskit.io import reading, recalling, stamps
from casuskit.io.recalling import Moved, recall
from casuskit.io.repository import Repository, load
from tests.all_said import all_said
from tests.builders import TODAY
from tests.cli.edits import DAMAGE, EDITS, EXAMPLE, Edit, change, damage, example_in_git, put
from tests.cli.run import casus

CASE = "casussen/2026-011.md"
RECORD = "bijeenkomsten/2026-10-22/2026-004.md"


@pytest.fixture(scope="module", autouse=True)
def _here() -> Iterator[None]:
    """What is known is always written, and times of files are told apart."""
    patch = pytest.MonkeyPatch()
    patch.setattr(stamps, "_RECENT", -(10**15))
    patch.setattr(recalling, "_STALE", 0)
    before = messages.language()
    messages.use("en")
    yield
    messages.use(before)
    patch.undo()


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return example_in_git(tmp_path_factory.mktemp("wijk") / "overleg")


@pytest.fixture
def root(origin: Path, tmp_path: Path) -> Path:
    made = tmp_path / "overleg"
    shutil.copytree(origin, made)
    for each in sorted(made.rglob("*.md")):
        put(each, each.read_text(encoding="utf-8"))
    again(made)
    return made


@pytest.fixture
def read(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the files that are read."""
    found: list[str] = []
    read_document = reading.read_document

    def noted(place: str, shown: str) -> reading.Read:
        found.append(shown)
        return read_document(place, shown)

    monkeypatch.setattr(recalling, "read_document", noted)
    monkeypatch.setattr(recalling, "document", lambda *words: noted(*words).document)
    monkeypatch.setattr("casuskit.io.repository.read_document", noted)
    return found


def told(whole: Corpus) -> list[str]:
    """What the commands say, or why they do not."""
    try:
        return [status._as_text(whole), status._as_json(whole), *all_said(whole)]
    except CasusError as error:
        return [str(error)]


def again(root: Path) -> Corpus:
    place = Repository(root)
    return recall(place, [*place.files()], TODAY)


def anew(root: Path) -> Corpus:
    return load(Repository(root), TODAY)


@pytest.mark.parametrize("stale", [0, 20])
@settings(max_examples=8, deadline=None)
@given(EDITS)
def test_whatever_changes_all_is_said_as_from_a_fresh_start(
    origin: Path, stale: int, edits: list[Edit]
) -> None:
    root = origin.parent / f"kopie-{stale}"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(origin, root)
    again(root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recalling, "_STALE", stale)
        for edit in edits:
            change(root, edit)
            expected = told(anew(root))
            assert told(again(root)) == expected
            assert told(again(root)) == expected


def test_a_document_that_was_recalled_is_the_one_in_the_file(root: Path) -> None:
    assert again(root).documents == anew(root).documents


def test_of_files_that_did_not_change_none_is_read_for_where_each_case_is(
    root: Path, read: list[str]
) -> None:
    whole = again(root)
    status._as_text(whole)
    waiting = {each.document.path for each in whole.discussions if each.waits}
    assert waiting
    assert set(read) == {"casus.yaml", *waiting}


def test_what_changed_is_read(root: Path, read: list[str]) -> None:
    change(root, ("value", CASE, ("titel", "Iets anders")))
    assert again(root).case_by_id["2026-011"].title == "Iets anders"
    assert set(read) == {"casus.yaml", CASE}


@pytest.mark.parametrize(
    "title", ['"Iets anders"', "'Iets # anders'", ">-\n  Iets\n  anders", "Één 📅 dag  ", "12", ""]
)
def test_a_title_is_told_however_it_is_written(root: Path, title: str) -> None:
    change(root, ("value", CASE, ("titel", title)))
    expected = anew(root).case_by_id["2026-011"].title
    for _time in range(2):
        assert again(root).case_by_id["2026-011"].title == expected


@pytest.mark.parametrize("path", [CASE, RECORD])
def test_a_file_that_changes_meanwhile_is_told(root: Path, path: str) -> None:
    whole = again(root)
    put(root / path, (root / path).read_text(encoding="utf-8").replace("e", "i"))
    document = whole.document_by_path[path]
    with pytest.raises(Moved, match="do it once more"):
        assert document.source.text


def test_a_title_that_changes_meanwhile_is_told(root: Path) -> None:
    case = again(root).case_by_id["2026-011"]
    (root / CASE).unlink()
    with pytest.raises(Moved):
        assert case.title
    (root / CASE).write_text("geen casus", encoding="utf-8")
    with pytest.raises(Moved):
        assert case.title


def store(root: Path) -> Path:
    return root / ".git" / "casuskit" / "outlines-1.sqlite"


def test_nothing_of_a_text_is_kept(root: Path) -> None:
    named = (("titel", "Ghebremeskel wacht"), ("toestemming_door", "Ghebremeskel"))
    for each in named:
        change(root, ("value", CASE, each))
    change(root, ("copy", RECORD, "ghebremeskel"))
    again(root)
    raw = store(root).read_bytes()
    assert b"2026-011" in raw
    assert b"hebremeskel" not in raw
    assert told(again(root)) == told(anew(root))


@pytest.mark.parametrize("how", DAMAGE)
def test_what_was_kept_and_is_damaged_is_not_believed(root: Path, how: str) -> None:
    damage(store(root), how)
    assert told(again(root)) == told(anew(root))


def test_processes_that_share_the_reading_find_the_same(
    root: Path, monkeypatch: pytest.MonkeyPatch, read: list[str]
) -> None:
    store(root).unlink()
    monkeypatch.setattr(recalling, "_PARTS", 2)
    monkeypatch.setattr(recalling, "_AT_ONCE", 2)
    expected = told(anew(root))
    read.clear()
    whole = again(root)
    assert read == ["casus.yaml"]  # the others in other processes
    assert told(whole) == expected
    assert told(again(root)) == expected


def test_what_changed_a_moment_ago_is_read_once_and_not_believed_the_next_time(
    root: Path, monkeypatch: pytest.MonkeyPatch, read: list[str]
) -> None:
    store(root).unlink()
    monkeypatch.setattr(stamps, "_RECENT", 10**15)
    for _time in range(2):
        read.clear()
        again(root)
        assert sorted(set(read)) == sorted(Repository(root).files())
        assert len(read) == len(set(read)) + read.count("casus.yaml") - 1


def test_what_cannot_be_read_is_looked_at_once_each_time(root: Path, read: list[str]) -> None:
    large = "casussen/2026-050.md"
    put(root / large, "x" * (reading.MAX_BYTES + 1))
    again(root)
    kept = store(root).read_bytes()
    read.clear()
    assert told(again(root)) == told(anew(root))
    assert read.count(large) == 2  # here, and by who reads all
    assert store(root).read_bytes() == kept


def test_an_outline_is_of_the_keys_of_its_schema_in_their_order() -> None:
    one, other = Shape({"casus": 0, "titel": 1}, frozenset()), Shape({"titel": 0}, frozenset())
    turned = Shape({"titel": 0, "casus": 1}, frozenset())
    bounded = Shape({"casus": 0, "titel": 1}, frozenset({"casus"}))
    keys = {recalling._key({"casus": each}) for each in (one, other, turned, bounded)}
    assert len(keys) == 4


def test_who_is_to_remove_something_reads_every_file(
    root: Path, monkeypatch: pytest.MonkeyPatch, read: list[str]
) -> None:
    monkeypatch.chdir(root)
    monkeypatch.setattr(workplace, "_MANY", 1)
    cleanup.command(apply=False, commit=False, history=False, format="text")
    assert sorted(read) == sorted(Repository(root).files())


def test_a_method_of_the_team_itself_is_gone_by(root: Path) -> None:
    own = root / "methoden" / "kbz"
    shutil.copytree(Path("schemas") / "methoden" / "kbz", own)
    assert told(again(root)) == told(anew(root))


def test_of_a_small_repository_nothing_is_kept(origin: Path, tmp_path: Path) -> None:
    made = tmp_path / "overleg"
    shutil.copytree(origin, made, ignore=shutil.ignore_patterns("casuskit"))
    assert casus(made, "status").code == 0
    assert not store(made).exists()


def test_without_git_nothing_is_kept_and_the_same_is_said(tmp_path: Path) -> None:
    made = tmp_path / "overleg"
    shutil.copytree(EXAMPLE, made)
    assert told(again(made)) == told(anew(made))
    assert sorted(made.rglob("*.sqlite")) == []


def test_a_thousand_files_are_remembered_by_the_command(tmp_path: Path) -> None:
    root = example_in_git(tmp_path / "overleg")
    text = (root / CASE).read_text(encoding="utf-8")
    for number in range(1_000):
        path = root / "casussen" / f"2025-{number:03}.md"
        path.write_text(text.replace("2026-011", f"2025-{number:03}"), encoding="utf-8")
    first = casus(root, "status")
    assert first == casus(root, "status")
    assert (first.code, store(root).exists()) == (0, True)
