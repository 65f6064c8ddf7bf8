"""`casus lint`: what it looks at, how it ends, and what it mends."""

import json
from pathlib import Path

import pytest

from tests.builders import case, held, meeting, repo, team
from tests.cli.run import casus, example_in, shell, texts
from tests.io.disk import commit, git, in_git, on_disk

CASE = "casussen/2026-001.md"
CLEAN = case()[CASE]
BROKEN = "---\nschema: casus/1\ncasus: 2026-002\ntitel: Moe: en somber\n---\n"
WRONG = CLEAN.replace("soort: nieuw", "soort: oud")


def place(root: Path, text: str = CLEAN, name: str = CASE) -> Path:
    return on_disk(root, team(), {name: text})


def rules(out: str) -> list[str]:
    return [finding["rule"] for finding in json.loads(out)["findings"]]


# How it ends


def test_the_example_has_no_errors(tmp_path: Path) -> None:
    code, out, err = casus(example_in(tmp_path), "lint")
    assert (code, err) == (0, "")
    assert " error" not in out


def test_a_file_in_order_ends_with_0(tmp_path: Path) -> None:
    code, out, err = casus(place(tmp_path), "lint", CASE)
    assert (code, out, err) == (0, "1 file: nothing to remark.\n", "")


def test_an_error_ends_with_1_and_tells_its_place(tmp_path: Path) -> None:
    code, out, err = casus(place(tmp_path, WRONG), "lint", CASE)
    assert (code, err) == (1, "")
    assert f"{CASE}:6:8: error unknown-value: " in out
    assert out.splitlines()[-1] == "1 file: 1 error."


def test_infos_alone_end_with_0(tmp_path: Path) -> None:
    draft = case(aangemeld_op=None, hulpvraag_team=None, vraagtype=None)[CASE]
    code, out, _err = casus(place(tmp_path, draft), "lint", CASE)
    assert code == 0
    assert ": info " in out


def test_a_weight_can_be_set_by_the_team(tmp_path: Path) -> None:
    root = place(tmp_path, WRONG)
    for word, expected in (("info", 0), ("waarschuwing", 0), ("fout", 1), ("uit", 0)):
        on_disk(root, {"casus.yaml": team()["casus.yaml"] + f"regels: {{unknown-value: {word}}}\n"})
        assert casus(root, "lint", CASE).code == expected


def test_one_broken_file_does_not_stop_the_run(tmp_path: Path) -> None:
    root = on_disk(tmp_path, team(), {CASE: WRONG, "casussen/2026-002.md": BROKEN})
    (root / "casussen" / "2026-003.md").symlink_to(root / "weg")
    code, out, _err = casus(root, "lint", "casussen", "--format", "json")
    assert code == 1
    assert {"unknown-value", "invalid-yaml", "unreadable-file"} <= set(rules(out))
    assert json.loads(out)["summary"]["skipped"] == 1


# What it looks at


def test_a_folder_stands_for_the_files_in_it(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), {CASE: WRONG})
    assert rules(casus(root, "lint", "casussen", "--format", "json").out) == ["unknown-value"]
    assert (
        json.loads(casus(root, "lint", "casussen", "--format", "json").out)["summary"]["files"] == 1
    )
    assert "unknown-value" not in casus(root, "lint", "bijeenkomsten").out


def test_everything_stands_for_the_repository_as_a_whole(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held())
    for words in ((), (".",), ("casus.yaml", "casussen", "bijeenkomsten")):
        out = casus(root, "lint", *words, "--format", "json").out
        assert json.loads(out)["summary"]["files"] == 4


def test_paths_are_told_from_where_one_stands(tmp_path: Path) -> None:
    root = place(tmp_path, WRONG)
    assert casus(root / "casussen", "lint", "2026-001.md").out.startswith("2026-001.md:6:8: ")
    assert casus(root / "casussen", "lint").out.startswith("2026-001.md:6:8: ")


@pytest.mark.parametrize(
    ("path", "told"),
    [("weg.md", "does not exist"), ("../elders.md", "outside"), ("leeg", "holds no case files")],
)
def test_a_path_that_cannot_be_looked_at_ends_with_2(path: str, told: str, tmp_path: Path) -> None:
    root = place(tmp_path / "repo")
    (root / "leeg").mkdir()
    on_disk(tmp_path, {"elders.md": "x"})
    code, out, err = casus(root, "lint", CASE, path)
    assert (code, out) == (2, "")
    assert told in err


def test_a_path_brings_its_own_repository(tmp_path: Path) -> None:
    place(tmp_path / "repo", WRONG)
    code, out, _err = casus(tmp_path, "lint", f"repo/{CASE}")
    assert code == 1
    assert out.startswith(f"repo/{CASE}:6:8: ")


def test_a_file_named_like_an_option_can_be_asked_for(tmp_path: Path) -> None:
    root = place(tmp_path, WRONG, "casussen/--fix.md")
    assert casus(root / "casussen", "lint", "--", "--fix.md").code == 1


def test_a_name_with_a_line_end_stays_on_its_line(tmp_path: Path) -> None:
    root = place(tmp_path, WRONG, "casussen/een\n::error::twee.md")
    out = casus(root, "lint").out
    assert all(not line.startswith("::error") for line in out.splitlines())


# Which rules


def test_a_rule_can_be_chosen_or_left_out(tmp_path: Path) -> None:
    root = place(tmp_path, WRONG.replace("titel: ", "titell: "))
    all_of_them = set(rules(casus(root, "lint", CASE, "--format", "json").out))
    assert {"unknown-value", "unknown-key", "missing-key"} <= all_of_them
    only = casus(root, "lint", CASE, "--select", "unknown-key", "--format", "json")
    assert (set(rules(only.out)), only.code) == ({"unknown-key"}, 1)
    without = casus(root, "lint", CASE, "--ignore", "unknown-key", "--format", "json")
    assert set(rules(without.out)) == all_of_them - {"unknown-key"}
    words = ("--select", "unknown-key", "--select", "missing-key", "--ignore", "unknown-key")
    assert set(rules(casus(root, "lint", CASE, *words, "--format", "json").out)) == {"missing-key"}


def test_findings_can_be_counted(tmp_path: Path) -> None:
    root = place(tmp_path, WRONG + "\n")
    on_disk(root, {"casussen/2026-002.md": WRONG.replace("2026-001", "2026-002")})
    code, out, _err = casus(root, "lint", "--select", "unknown-value", "--statistics")
    assert (code, out) == (1, "     2  unknown-value\n3 files: 2 errors.\n")


@pytest.mark.parametrize("name", ["text", "json", "github", "gitlab", "sarif", "junit"])
def test_every_format_ends_the_same_way(name: str, tmp_path: Path) -> None:
    code, out, err = casus(place(tmp_path, WRONG), "lint", "--format", name)
    assert (code, err) == (1, "")
    assert "unknown-value" in out


# Mending


def test_mending_takes_away_a_byte_order_mark_and_keeps_all_else(tmp_path: Path) -> None:
    text = CLEAN.replace("\n", "\r\n").replace("casus: 2026-001", "casus: 2026-001   # nummer")
    root = place(tmp_path, "\ufeff" + text)
    before = texts(root)
    code, out, _err = casus(root, "lint", CASE, "--fix")
    assert (code, out) == (0, "1 file: nothing to remark.\n")
    assert texts(root) == {**before, CASE: text.encode()}


def test_mending_what_cannot_be_mended_changes_nothing(tmp_path: Path) -> None:
    root = place(tmp_path, WRONG)
    before = texts(root)
    assert casus(root, "lint", "--fix").code == 1
    assert texts(root) == before


def test_mending_twice_is_mending_once(tmp_path: Path) -> None:
    root = place(tmp_path, "\ufeff" + CLEAN)
    casus(root, "lint", "--fix")
    before = texts(root)
    casus(root, "lint", "--fix")
    assert texts(root) == before


def test_mending_looks_only_at_what_was_asked_for(tmp_path: Path) -> None:
    other = "casussen/2026-002.md"
    root = on_disk(tmp_path, repo(case(), case(casus="2026-002")))
    for name in (CASE, other):
        (root / name).write_bytes(b"\xef\xbb\xbf" + (root / name).read_bytes())
    before = texts(root)
    casus(root, "lint", CASE, "--fix")
    assert texts(root)[other] == before[other]
    assert texts(root)[CASE] == before[CASE].removeprefix(b"\xef\xbb\xbf")


# What is staged


def test_the_index_is_judged_and_not_the_work_tree(tmp_path: Path) -> None:
    root = in_git(tmp_path, team(), {CASE: CLEAN})
    commit(root)
    on_disk(root, {CASE: WRONG})
    git(root, "add", "--all")
    on_disk(root, {CASE: CLEAN})
    staged = casus(root, "lint", "--staged")
    assert staged.code == 1
    assert f"{CASE}:6:8: error unknown-value" in staged.out
    assert casus(root, "lint").code == 0


def test_what_is_not_staged_is_not_judged(tmp_path: Path) -> None:
    root = in_git(tmp_path, team(), {CASE: WRONG, "README.md": "x", "foto.md": "x"})
    git(root, "add", "README.md", "foto.md", "casus.yaml")
    code, out, _err = casus(root, "lint", "--staged")
    assert (code, out) == (0, "1 file: nothing to remark.\n")


def test_nothing_staged_is_nothing_to_remark(tmp_path: Path) -> None:
    root = in_git(tmp_path, team())
    commit(root)
    assert casus(root, "lint", "--staged").code == 0


def test_a_staged_file_may_have_any_name(tmp_path: Path) -> None:
    names = ("met blank", "met\nregel", 'met "aanhaling"', "-optie", "é😀")
    files = {f"casussen/{name}.md": WRONG for name in names}
    root = in_git(tmp_path, team(), files)
    git(root, "add", "--all")
    out = casus(root, "lint", "--staged", "--select", "unknown-value", "--format", "json").out
    assert rules(out) == ["unknown-value"] * len(names)


def test_a_repository_below_the_top_of_git_is_judged_too(tmp_path: Path) -> None:
    root = in_git(tmp_path, {"wijk/casus.yaml": team()["casus.yaml"], f"wijk/{CASE}": WRONG})
    git(root, "add", "--all")
    assert casus(root / "wijk", "lint", "--staged").out.startswith(f"{CASE}:6:8: error")


def test_without_git_staged_ends_with_2(tmp_path: Path) -> None:
    code, out, err = casus(place(tmp_path), "lint", "--staged")
    assert (code, out) == (2, "")
    assert "needs a git repository" in err


def test_the_example_lints_the_same_in_every_time_zone_and_locale(tmp_path: Path) -> None:
    root = example_in(tmp_path)
    expected = casus(root, "lint")
    assert shell(root, "TZ=Pacific/Kiritimati LC_ALL=C PYTHONUTF8=0 casus lint") == expected


def test_a_meeting_brings_what_it_names(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(), meeting(agenda=["2026-001", "2026-009"])))
    out = casus(root, "lint", "bijeenkomsten", "--format", "json").out
    assert "unknown-case-on-agenda" in rules(out)
