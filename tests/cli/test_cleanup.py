"""`casus cleanup`: what goes is named, removed and taken out of the history by the steps it prints."""

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import Files, case, meeting, record, repo
from tests.cli.run import casus, environment, texts
from tests.io.disk import on_disk

DONE = "## Vervolgacties\n\n- [x] Bellen @bt-1 📅 2026-11-01 ✅ 2026-10-30\n"
OPEN = "## Vervolgacties\n\n- [ ] Bellen @bt-1 📅 2026-12-01\n"
CLOSED = {"afgesloten_op": "2026-10-30", "afgesloten_reden": "klaar", "bewaren_tot": "2026-11-01"}
TOLD = "Slaapt in de schuur achter de molen"


def over(body: str = DONE, **more: str) -> Files:
    """Two cases in one meeting; the term of the first is over."""
    first = case(casus="2026-001", sociaal=[TOLD], **CLOSED)
    later = case(casus="2026-002", soort="voortgang", vervolg_op="2026-001")
    both = meeting(agenda=["2026-001", "2026-002"])
    records = (record(body, casus="2026-001"), record(casus="2026-002"))
    return repo(first, later, both, *records, *({each: text} for each, text in more.items()))


def git(root: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=root, env=environment(root), capture_output=True, text=True, check=True
    )
    return done.stdout


def committed(place: Path, files: Files) -> Path:
    root = on_disk(place / "overleg", files)
    git(root, "init", "-q", "-b", "main")
    git(root, "config", "user.name", "Iemand")
    git(root, "config", "user.email", "iemand@example.org")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "Begin")
    return root


def test_nothing_to_clean_says_so(tmp_path: Path) -> None:
    done = casus(on_disk(tmp_path, repo(case())), "cleanup")
    assert (done.code, done.out) == (0, "Nothing is past its term.\n")


def test_looking_changes_nothing_and_names_all_that_goes(tmp_path: Path) -> None:
    root = on_disk(tmp_path, over())
    before = texts(root)
    shown = casus(root, "cleanup")
    assert shown.code == 0
    for each in (
        "2026-001: could be kept until 1 november 2026",
        "decisions 1, actions 1",
        "goes: casussen/2026-001.md",
        "goes: bijeenkomsten/2026-10-22/2026-001.md",
        "agenda in bijeenkomsten/2026-10-22/bijeenkomst.md",
        "`vervolg_op` in casussen/2026-002.md",
    ):
        assert each in shown.out
    assert texts(root) == before


def test_json_says_the_same(tmp_path: Path) -> None:
    root = on_disk(tmp_path, over(OPEN))
    found = json.loads(casus(root, "cleanup", "--format", "json").out)
    assert found["version"] == 1
    assert found["cases"][0]["files"][-1] == "casussen/2026-001.md"
    assert (found["cases"][0]["open_actions"], found["cases"][0]["stays"]) == (1, True)


def test_what_was_asked_for_goes_and_nothing_else(tmp_path: Path) -> None:
    root = on_disk(tmp_path, over())
    before = texts(root)
    done = casus(root, "cleanup", "--apply")
    after = texts(root)
    assert done.code == 0
    gone = {"casussen/2026-001.md", "bijeenkomsten/2026-10-22/2026-001.md"}
    assert set(before) - set(after) == gone
    changed = {path for path in after if after[path] != before[path]}
    assert changed == {"bijeenkomsten/2026-10-22/bijeenkomst.md", "casussen/2026-002.md"}
    one = "bijeenkomsten/2026-10-22/bijeenkomst.md"
    assert after[one] == before[one].replace(b"- 2026-001\n", b"", 1)
    assert casus(root, "cleanup").out == "Nothing is past its term.\n"


def test_lint_asks_for_nothing_that_was_cleaned_up(tmp_path: Path) -> None:
    root = on_disk(tmp_path, over())
    casus(root, "cleanup", "--apply")
    later = root / "casussen/2026-002.md"
    assert "vervolg_op: opgeruimd\n" in later.read_text(encoding="utf-8")
    done = casus(root, "lint", later)
    assert (done.code, "vervolg_op" in done.out) == (0, False)


def test_a_case_with_an_open_action_stays(tmp_path: Path) -> None:
    root = on_disk(tmp_path, over(OPEN))
    before = texts(root)
    done = casus(root, "cleanup", "--apply")
    assert done.code == 1
    assert "1 action is still open" in done.err
    assert texts(root) == before


def test_a_number_that_two_files_have_stays(tmp_path: Path) -> None:
    root = on_disk(tmp_path, {**over(), "casussen/twee.md": next(iter(case().values()))})
    done = casus(root, "cleanup", "--apply")
    assert done.code == 1
    assert "two files have this number" in done.err


def test_nothing_goes_while_a_file_cannot_be_read(tmp_path: Path) -> None:
    root = on_disk(tmp_path, {**over(), "bijeenkomsten/2026-11-05/2026-001.md": "---\nkapot: [\n"})
    before = texts(root)
    assert casus(root, "cleanup", "--apply").code == 2
    assert texts(root) == before


def test_only_what_goes_is_committed_and_only_when_asked(tmp_path: Path) -> None:
    root = committed(tmp_path, over())
    (root / "los.md").write_text("Nog niet klaar.\n", encoding="utf-8")
    git(root, "add", "los.md")
    assert casus(root, "cleanup", "--commit").code == 2
    done = casus(root, "cleanup", "--apply", "--commit")
    assert done.code == 0
    assert git(root, "log", "-1", "--format=%s") == "Remove what is past its term: 2026-001\n"
    assert git(root, "status", "--short") == "A  los.md\n"
    assert "los.md" not in git(root, "show", "--stat", "HEAD")


def test_nothing_goes_when_git_does_not_know_who_commits(tmp_path: Path) -> None:
    root = committed(tmp_path, over())
    before = texts(root)
    nobody = {"GIT_AUTHOR_NAME": "", "GIT_COMMITTER_NAME": ""}
    done = casus(root, "cleanup", "--apply", "--commit", **nobody)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert "git config --global user.name" in done.err
    assert (texts(root), git(root, "status", "--short")) == (before, "")


def test_nothing_goes_in_the_middle_of_a_merge(tmp_path: Path) -> None:
    root = committed(tmp_path, over())
    git(root, "switch", "-q", "-c", "zij")
    git(root, "commit", "-q", "--allow-empty", "-m", "Zij")
    git(root, "switch", "-q", "main")
    git(root, "merge", "-q", "--no-ff", "--no-commit", "zij")
    done = casus(root, "cleanup", "--apply", "--commit")
    assert (done.code, "in the middle of a merge" in done.err) == (2, True)
    assert git(root, "status", "--short") == ""


def test_without_a_repository_nothing_goes_that_was_to_be_committed(tmp_path: Path) -> None:
    root = on_disk(tmp_path, over())
    before = texts(root)
    done = casus(root, "cleanup", "--apply", "--commit")
    assert (done.code, done.out) == (2, "")
    assert done.err == "casus: `--commit` needs a git repository; there is none here.\n"
    assert texts(root) == before


def test_the_printed_steps_take_it_out_of_the_history(tmp_path: Path) -> None:
    root = committed(tmp_path, over())
    server = tmp_path / "server.git"
    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(server))
    git(root, "remote", "add", "origin", str(server))
    casus(root, "cleanup", "--apply", "--commit")
    git(root, "push", "-q", "origin", "main")
    assert TOLD in git(server, "log", "--all", "-p")
    steps = casus(root, "cleanup", "--history").out
    assert "2 removed files" in steps
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = steps.replace("pipx install git-filter-repo\n", "")
    done = subprocess.run(
        ["sh", "-e"],
        input=script,
        cwd=root,
        env=environment(root, PATH=path),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    told = git(server, "log", "--all", "-p")
    assert TOLD not in told
    assert "casussen/2026-002.md" in told
    fresh = tmp_path / "nieuw"
    git(tmp_path, "clone", "-q", str(server), str(fresh))
    assert not (root / "casus-schoon").exists()
    assert "keeps nothing" in casus(fresh, "cleanup", "--history").out


def test_the_steps_name_paths_from_the_top_of_git(tmp_path: Path) -> None:
    top = tmp_path / "alles"
    root = on_disk(top / "ons overleg", over())
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "Begin"]):
        git(top, *(["-c", "user.name=I", "-c", "user.email=i@example.org"]), *words)
    casus(root, "cleanup", "--apply")
    git(top, "-c", "user.name=I", "-c", "user.email=i@example.org", "commit", "-qam", "Weg")
    steps = casus(root, "cleanup", "--history").out
    assert "--path 'ons overleg/casussen/2026-001.md'" in steps


def test_without_git_there_is_no_history(tmp_path: Path) -> None:
    assert "keeps nothing" in casus(on_disk(tmp_path, repo(case())), "cleanup", "--history").out


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(
            st.integers(-40, 40),
            st.lists(st.booleans(), max_size=3),
            st.sampled_from(["", "toestemming_ingetrokken_op", "toestemming_geweigerd_op"]),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_a_case_with_an_open_action_is_never_removed(
    cases: list[tuple[int, list[bool], str]],
) -> None:
    today = date(2026, 11, 22)
    files = [meeting(agenda=[f"2026-{number:03}" for number in range(1, len(cases) + 1)])]
    for number, (days, done, no) in enumerate(cases, 1):
        lines = (f"- [{'x' if each else ' '}] Iets @bt-1 📅 2026-11-01" for each in done)
        until = {**CLOSED, "bewaren_tot": f"{today + timedelta(days=days)}"}
        denied = {"grondslag": "toestemming", no: "2026-11-01"} if no else {}
        files.append(case("", casus=f"2026-{number:03}", **until, **denied))
        files.append(
            record("## Vervolgacties\n\n" + "\n".join(lines) + "\n", casus=f"2026-{number:03}")
        )
    with TemporaryDirectory() as folder:
        root = on_disk(Path(folder) / "overleg", repo(*files))
        casus(root, "cleanup", "--apply")
        for number, (days, done, no) in enumerate(cases, 1):
            stays = not all(done) or (days >= 0 and not no)
            assert (root / f"casussen/2026-{number:03}.md").exists() == stays
