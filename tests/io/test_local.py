"""The list of names and words that a team watches for, and what it does in a repository."""

from pathlib import Path

import pytest

from casuskit.cli.checking import masked_path
from casuskit.core.errors import CasusError
from casuskit.core.local import Local
from casuskit.io.local import LOCAL_FILE, local
from casuskit.io.repository import Repository, load_some
from casuskit.rules.engine import judge
from casuskit.rules.registry import rules
from tests.builders import TODAY, case, held, team
from tests.io.disk import on_disk

CASE = "casussen/2026-001.md"


def messages(root: Path, rule: str) -> list[str]:
    corpus = load_some(Repository(root), [CASE], TODAY)
    found = judge(corpus, rules(), lambda path: path == CASE)
    return [finding.message for finding in found if finding.rule == rule]


def test_without_a_list_nothing_is_watched_for(tmp_path: Path) -> None:
    assert local(tmp_path) == Local()


def test_a_list_holds_persons_and_words(tmp_path: Path) -> None:
    text = "personen:\n  - Luwam Ghebremeskel\nwoorden: [De Zwaluw, '']\n"
    (tmp_path / LOCAL_FILE).write_text(text.replace(", ''", ""), encoding="utf-8")
    assert local(tmp_path) == Local(("Luwam Ghebremeskel",), ("De Zwaluw",))


@pytest.mark.parametrize(
    ("text", "place"),
    [("personen: Luwam\n", "1:11"), ("mensen: []\n", "1:1"), ("woorden: [\n", "2:1")],
)
def test_a_list_that_is_amiss_is_told_with_its_place(text: str, place: str, tmp_path: Path) -> None:
    (tmp_path / LOCAL_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(CasusError, match=f"{LOCAL_FILE}:{place}: "):
        local(tmp_path)


def test_a_word_of_the_list_is_found_and_masked(tmp_path: Path) -> None:
    root = on_disk(tmp_path, {**team(), **case("Zit elke dag bij de zwaluw.")})
    assert messages(root, "local-word") == []
    (root / LOCAL_FILE).write_text("woorden: [De Zwaluw]\n", encoding="utf-8")
    (message,) = messages(root, "local-word")
    assert "d****w" in message
    assert "zwaluw" not in message


def test_a_person_of_the_list_is_found_in_small_letters(tmp_path: Path) -> None:
    root = on_disk(tmp_path, {**team(), **case("toen kwam ghebremeskel langs")})
    assert messages(root, "person-name") == []
    (root / LOCAL_FILE).write_text("personen: [Luwam Ghebremeskel]\n", encoding="utf-8")
    assert len(messages(root, "person-name")) == 1


def test_who_is_named_in_the_record_is_found_in_the_case(tmp_path: Path) -> None:
    files = dict(held())
    record = next(path for path in files if path.endswith("/2026-001.md") and path != CASE)
    files[CASE] += "\nToen kwam ghebremeskel langs.\n"
    root = on_disk(tmp_path, files)
    assert messages(root, "person-name") == []
    (root / record).write_text(files[record] + "\nMevrouw Ghebremeskel.\n", encoding="utf-8")
    repository = Repository(root)
    assert list(repository.beside([CASE])) == [record]
    corpus = load_some(repository, [CASE, record], TODAY)
    found = judge(corpus, rules(), lambda path: path == CASE)
    assert [finding.kind for finding in found if finding.rule == "person-name"] == ["PERSON"]


def test_a_word_without_letters_is_nothing_to_find(tmp_path: Path) -> None:
    root = on_disk(tmp_path, {**team(), **case("Zit elke dag bij de zwaluw.")})
    (root / LOCAL_FILE).write_text("woorden: ['***', De Zwaluw]\n", encoding="utf-8")
    assert len(messages(root, "local-word")) == 1


def test_a_file_name_is_masked_with_whoever_is_listed(tmp_path: Path) -> None:
    path = "casussen/ghebremeskel-de-zwaluw.md"
    root = on_disk(tmp_path, {**team(), path: "---\nschema: casus/1\n---\n"})
    (root / LOCAL_FILE).write_text(
        "personen: [Luwam Ghebremeskel]\nwoorden: [De Zwaluw]\n", encoding="utf-8"
    )
    corpus = load_some(Repository(root), [path], TODAY)
    assert "ghebremeskel" not in masked_path(path, corpus)
    assert "zwaluw" not in masked_path(path, corpus)


def test_who_is_named_in_a_note_is_found_in_its_own_name(tmp_path: Path) -> None:
    path = "casussen/gesprek-ghebremeskel.md"
    root = on_disk(tmp_path, {**team(), path: "Mevrouw Ghebremeskel kwam.\n"})
    corpus = load_some(Repository(root), [path], TODAY)
    found = judge(corpus, rules(), lambda each: each == path)
    assert sum(finding.rule == "person-name" for finding in found) == 2
