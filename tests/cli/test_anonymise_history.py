"""`casus anonymise-check --history`: what git kept, in real repositories; all data is made up."""

import json
from pathlib import Path

import pytest

from tests.builders import case, held, repo, team
from tests.cli.run import casus
from tests.io.disk import commit, git, in_git, on_disk

BSN = "BSN 999990007 van cliënt.\n"
CHECK = "anonymise-check"


def with_past(root: Path) -> Path:
    """A repository in order, of which the second of three commits was not."""
    root = in_git(root, held())
    commit(root)
    on_disk(root, case(BSN))
    commit(root)
    on_disk(root, held())
    commit(root)
    return root


def short(root: Path, name: str) -> str:
    return git(root, "rev-parse", name).strip()[:7]


def test_a_history_in_order_is_clean(tmp_path: Path) -> None:
    root = in_git(tmp_path, held())
    commit(root)
    done = casus(root, CHECK, "--history")
    assert done == (0, "5 files: no recognisable data found.\n", "")


def test_what_was_taken_out_is_found_with_its_commits(tmp_path: Path) -> None:
    root = with_past(tmp_path)
    assert casus(root, CHECK).code == 0
    code, out, err = casus(root, CHECK, "--history")
    assert (code, err) == (1, "")
    [line, summary] = out.splitlines()
    assert line.startswith(f"{short(root, 'HEAD~1')}:casussen/2026-001.md:28:5: error bsn: ")
    assert line.endswith(" In 1 commit.")
    assert summary == "6 files: 1 error."


def test_the_commits_stand_in_json(tmp_path: Path) -> None:
    root = with_past(tmp_path)
    on_disk(root, case(BSN))
    commit(root)
    [found] = json.loads(casus(root, CHECK, "--history", "--format", "json").out)["findings"]
    assert found["commit"] == git(root, "rev-parse", "HEAD~2").strip()
    assert found["commits"] == 2


def test_a_range_is_looked_into_alone(tmp_path: Path) -> None:
    root = with_past(tmp_path)
    assert casus(root, CHECK, "--history", "HEAD~1..").code == 0
    assert casus(root, CHECK, "HEAD~2..HEAD", "--history").code == 1
    assert casus(root, CHECK, "--history", "HEAD", "^HEAD~1").code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("nergens..",),
        ("--", "--output=gevaar"),
        ("-",),
        ("casussen",),
        ("--staged",),
        ("--commit-msg", "x"),
        ("--suggest",),
    ],
)
def test_what_can_be_mended_is_said_in_one_line(words: tuple[str, ...], tmp_path: Path) -> None:
    root = with_past(tmp_path)
    code, out, err = casus(root, CHECK, "--history", *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert not (root / "gevaar").exists()


def test_without_git_the_history_is_refused(tmp_path: Path) -> None:
    done = casus(on_disk(tmp_path, held()), CHECK, "--history")
    assert (done.code, done.out) == (2, "")


def test_a_message_is_looked_into_and_who_wrote_it_is_not(tmp_path: Path) -> None:
    root = in_git(tmp_path, held())
    commit(root)
    message = "Casus van mevrouw Voorbeeld\n\nSigned-off-by: W. de Bruijn <w@example.org>"
    for _time in range(2):
        git(root, "commit", "--quiet", "--allow-empty", f"--message={message}")
    code, out, _err = casus(root, CHECK, "--history")
    [line, _summary] = out.splitlines()
    assert code == 1
    assert line.startswith(f"{short(root, 'HEAD~1')}:<message>:1:19: error person-name: `V****d`")
    assert line.endswith(" In 2 commits.")


def test_a_former_name_is_found_once_and_masked(tmp_path: Path) -> None:
    root = in_git(tmp_path, repo({"casussen/mevrouw-bruijn.md": "Een.\n"}))
    commit(root)
    on_disk(root, {"casussen/mevrouw-bruijn.md": "Twee.\n"})
    commit(root)
    git(root, "mv", "casussen/mevrouw-bruijn.md", "casussen/2026-001.md")
    commit(root)
    code, out, _err = casus(root, CHECK, "--history", "--select", "person-name")
    [line, _summary] = out.splitlines()
    assert code == 1
    assert line.startswith(f"{short(root, 'HEAD~2')}:casussen/mevrouw-b****n.md:1:1: error ")
    assert line.endswith(" In 2 commits.")
    assert "mevrouw-bruijn" not in out


def test_names_of_branches_and_tags_are_looked_into(tmp_path: Path) -> None:
    root = in_git(tmp_path, held())
    commit(root)
    git(root, "branch", "mevrouw-bruijn")
    git(root, "tag", "--annotate", "dhr-bruijn", "--message=Bel 06-00000000")
    code, out, _err = casus(root, CHECK, "--history")
    assert code == 1
    assert [line.split(": ")[0] for line in out.splitlines()[:-1]] == [
        "refs/heads/mevrouw-b****n:1:1",
        "refs/tags/dhr-b****n:1:1",
        "refs/tags/dhr-b****n:<message>:1:5",
    ]
    assert "bruijn" not in out
    assert "In the name of the branch or tag: " in out


def test_a_picture_of_long_ago_is_never_in_order(tmp_path: Path) -> None:
    root = in_git(tmp_path, repo({"casussen/foto.jpg": "\udcff\udcd8\udcff", "logo.png": "\udcff"}))
    commit(root)
    git(root, "rm", "--quiet", "-r", "casussen")
    commit(root)
    code, out, _err = casus(root, CHECK, "--history")
    assert code == 1
    assert ":casussen/foto.jpg:1:1: error attachment: " in out
    assert out.splitlines()[-1] == (
        "3 files: 1 error; 1 file could not be looked into (1 attachment); 1 other file was left alone."
    )


def test_a_text_that_is_too_large_is_never_in_order(tmp_path: Path) -> None:
    root = in_git(tmp_path, repo({"casussen/2026-001.md": "x\n" * 600_000}))
    commit(root)
    code, out, _err = casus(root, CHECK, "--history", "--select", "bsn")
    assert code == 1
    assert "(1 too large)" in out


def test_the_settings_of_today_hold_for_the_past(tmp_path: Path) -> None:
    root = in_git(tmp_path, repo(case("De heer Voorbeeld belt.\n")))
    commit(root)
    allowed = team()["casus.yaml"] + "toegestaan: [{woord: Voorbeeld, reden: verzonnen}]\n"
    on_disk(root, {"casus.yaml": allowed})
    assert casus(root, CHECK, "--history").code == 0


def test_a_mute_of_long_ago_mutes_and_is_never_told_to_be_of_no_use(tmp_path: Path) -> None:
    mute = "<!-- casus: negeer {} - verzonnen -->\n"
    body = "De heer Voorbeeld belt. " + mute.format("person-name") + "Niets. " + mute.format("bsn")
    root = in_git(tmp_path, repo(case(body)))
    commit(root)
    assert casus(root, CHECK, "--history").out == "3 files: no recognisable data found.\n"


def test_a_shallow_clone_is_refused(tmp_path: Path) -> None:
    with_past(tmp_path / "server")
    git(tmp_path, "clone", "--quiet", "--depth=1", f"file://{tmp_path / 'server'}", "kloon")
    code, out, err = casus(tmp_path / "kloon", CHECK, "--history")
    assert (code, out) == (2, "")
    assert "git fetch --unshallow" in err


# The branch that is checked out


def test_the_name_of_the_branch_is_looked_at(tmp_path: Path) -> None:
    root = in_git(tmp_path, held())
    commit(root)
    git(root, "switch", "--quiet", "-c", "mevrouw-bruijn")
    on_disk(root, {"bericht": "Casus over wonen\n"})
    for words in ([], ["--commit-msg", "bericht"], ["--history", "HEAD~0.."]):
        code, out, _err = casus(root, CHECK, *words)
        assert code == 1
        assert out.startswith("refs/heads/mevrouw-b****n:1:1: error person-name: In the name")
    assert casus(root, CHECK, "casussen").code == 0


def test_a_message_is_searched_for_who_is_named_in_a_text_of_then(tmp_path: Path) -> None:
    root = in_git(tmp_path, held())
    commit(root)
    on_disk(root, case("Mevrouw Bruijn belt.\n"))
    commit(root)
    on_disk(root, held())
    commit(root)
    git(root, "commit", "--quiet", "--allow-empty", "--message=weg wat over bruijn ging")
    out = casus(root, CHECK, "--history", "--select", "person-name").out
    assert f"{short(root, 'HEAD')}:<message>:1:14: error person-name: `b****n`" in out


def test_a_text_of_then_is_searched_for_who_is_named_in_its_case_today(tmp_path: Path) -> None:
    root = in_git(tmp_path, {**held(), **case("Gebeld over bruijn.\n")})
    commit(root)
    on_disk(root, case("Mevrouw Bruijn belt.\n"))
    commit(root)
    out = casus(root, CHECK, "--history", "--select", "person-name").out
    assert f"{short(root, 'HEAD~1')}:casussen/2026-001.md:28:13: error person-name" in out


def test_a_message_is_searched_for_who_its_commit_takes_away(tmp_path: Path) -> None:
    root = in_git(tmp_path, {**held(), **case("Mevrouw Bruijn belt.\n")})
    commit(root)
    (root / "bericht").write_text("bruijn uit de casus gehaald\n")
    assert casus(root, CHECK, "--commit-msg", "bericht").code == 0
    on_disk(root, case("Cliënt belt.\n"))
    git(root, "add", "casussen")
    code, out, _err = casus(root, CHECK, "--commit-msg", "bericht")
    assert code == 1
    assert out.startswith("bericht:1:1: error person-name: `b****n`")
