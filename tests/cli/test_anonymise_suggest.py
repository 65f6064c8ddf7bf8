"""`--suggest`: a patch that `git apply` takes, after which nothing is found; all is made up."""

import subprocess
from pathlib import Path

import pytest

from tests.builders import TEAM, Files, case, meeting, record, repo, team
from tests.cli.run import casus
from tests.io.disk import commit, git, in_git, on_disk

CHECK = "anonymise-check"
CASE, RECORD = "casussen/2026-001.md", "bijeenkomsten/2026-10-22/2026-001.md"
TALE = """\
Mevrouw Voorbeeld woont alleen. Zijn dochter Sanne belt vaak, buurman Piet van Dam helpt.
Het nummer is 999990007, bel 06-00000000 of mail naam@example.org.
"""


def suggested(root: Path, *words: str) -> str:
    """The patch, after it was applied."""
    done = casus(root, CHECK, "--suggest", *words)
    assert done.code in (0, 1)
    made = subprocess.run(
        ["git", "apply", "-"], cwd=root, input=done.out.encode(), capture_output=True
    )
    assert made.returncode == 0, made.stderr
    return done.out


def text(root: Path, path: str) -> str:
    return (root / path).read_bytes().decode()


@pytest.mark.parametrize(
    "files",
    [
        case(TALE),
        case(TALE.rstrip("\n")),
        case(TALE.replace("\n", "\r\n")),
        {CASE: case(TALE)[CASE].replace("\n", "\r\n")},
        {CASE: "\ufeff" + case(TALE)[CASE]},
        {CASE: "---\nschema: casus/1\ntitel: [Mevrouw Voorbeeld\n---\n" + TALE},
        {CASE: "---\nschema: casus/1\ntitel: nooit gesloten\n" + TALE},
        case(TALE, titel="Mevrouw Voorbeeld en Sanne", betrokkenen="[dokter Bruijn, huisarts]"),
        case(TALE, hulpvraag_team="'De heer Voorbeeld vraagt: wat nu?'"),
        case(TALE, hulpvraag_team="|\n  De heer Voorbeeld vraagt wat\n  mevrouw De Bruijn wil."),
        case(TALE, lichamelijk=["Mevrouw Voorbeeld valt", "buurman Piet tilt"]),
        case("<!-- mevrouw Voorbeeld -->\n\n| wie | wat |\n| --- | --- |\n| dhr Voorbeeld | x |\n"),
        {CASE: case()[CASE], "notities/met blank.md": TALE},
        {CASE: case()[CASE], "notities/cliënt é.txt": TALE},
        {CASE: case()[CASE], "-x.md": TALE},
        case("Gesproken met W. de Bruijn.\n" * 30),
    ],
)
def test_after_the_patch_nothing_is_found(files: Files, tmp_path: Path) -> None:
    root = in_git(tmp_path, repo(files))
    commit(root)
    assert casus(root, CHECK).code == 1
    before = casus(root, "lint").out
    suggested(root)
    assert casus(root, CHECK).out.endswith(": no recognisable data found.\n")
    assert casus(root, "lint").out == before


def test_what_is_in_order_has_no_patch(tmp_path: Path) -> None:
    root = in_git(tmp_path, repo(case()))
    done = casus(root, CHECK, "--suggest")
    assert done == (0, "", "There is nothing to replace.\n")


def test_words_are_neutral_and_front_matter_stays_whole(tmp_path: Path) -> None:
    root = in_git(tmp_path, repo(case(TALE, titel="Mevrouw Voorbeeld")))
    suggested(root)
    made = text(root, CASE)
    assert 'titel: "[persoon 1]"\n' in made
    assert "[persoon 1] woont alleen. Zijn [dochter] belt vaak, [buur] helpt.\n" in made
    assert "Het nummer is [nummer], bel [telefoonnummer] of mail [e-mailadres].\n" in made


def test_a_person_has_one_word_in_the_whole_case(tmp_path: Path) -> None:
    body = "Volgens mevrouw Voorbeeld en buurman Van Dam gaat het. Meneer Bruijn ook.\n"
    root = in_git(tmp_path, repo(case(TALE), meeting(), record(body)))
    suggested(root)
    assert "Volgens [persoon 1] en [buur] gaat het. [persoon 2] ook." in text(root, RECORD)
    assert "[persoon 1] woont alleen." in text(root, CASE)


def test_one_file_has_the_words_of_the_whole_case(tmp_path: Path) -> None:
    body = "Mevrouw Bruijn en mevrouw Voorbeeld praten.\n"
    root = in_git(tmp_path, repo(case(TALE), meeting(), record(body)))
    whole = casus(root, CHECK, "--suggest").out
    part = casus(root, CHECK, "--suggest", CASE).out
    assert part in whole
    assert RECORD not in part


def test_persons_of_two_cases_are_told_apart(tmp_path: Path) -> None:
    other = case("Meneer Voorbeeld belt.\n", casus="2026-002")
    root = in_git(tmp_path, repo(case("Mevrouw Bruijn belt.\n"), other))
    suggested(root)
    assert text(root, CASE).endswith("[persoon 1] belt.\n")
    assert text(root, "casussen/2026-002.md").endswith("[persoon 1] belt.\n")


def test_the_patch_counts_from_the_top_of_the_repository(tmp_path: Path) -> None:
    root = in_git(tmp_path)
    wijk = on_disk(root / "wijk", repo(case(TALE)))
    patch = casus(wijk / "casussen", CHECK, "--suggest", "2026-001.md").out
    assert f"--- a/wijk/{CASE}\n" in patch
    (root / "x.diff").write_text(patch, encoding="utf-8")
    git(root, "apply", "x.diff")
    assert casus(wijk, CHECK).code == 0


def test_files_outside_a_case_repository_are_mended_too(tmp_path: Path) -> None:
    root = on_disk(tmp_path, {"notities/a.md": TALE})
    suggested(root, "notities")
    assert casus(root, CHECK, "notities").code == 0


def test_that_the_patch_holds_personal_data_is_said(tmp_path: Path) -> None:
    root = in_git(tmp_path, repo(case(TALE)))
    err = casus(root, CHECK, "--suggest").err
    assert err == "The patch holds personal data; give it to `git apply` and to nobody else.\n"


def test_what_has_no_neutral_word_is_listed_masked(tmp_path: Path) -> None:
    files: Files = {
        "casussen/mevrouw-bruijn.md": TALE,
        "casussen/2026-003.md": "Zie ![brief](brief.jpg)\n",
        "casussen/2026-004.md": "Mevrouw \udcff Voorbeeld 999990007\n",
        "casussen/foto.jpg": "\udcff\udcd8\udcff",
    }
    root = in_git(tmp_path, repo(files))
    code, out, err = casus(root, CHECK, "--suggest")
    assert code == 1
    assert "2026-004" not in out
    assert "foto.jpg" not in out
    listed = err.splitlines()[1:]
    assert listed[-1].endswith(" findings are left after the patch; mend them by hand.")
    for told in ("mevrouw-b****n.md:1:1: ", "2026-003.md:1:5: error attachment",
                 "2026-004.md:1:21: error bsn", "foto.jpg:1:1: error attachment"):  # fmt: skip
        assert any(told in line for line in listed)
    assert not any(word in err for word in ("voorbeeld", "bruijn", "999990007"))


def test_what_a_team_allows_or_mutes_stays(tmp_path: Path) -> None:
    mute = "Meneer Bruijn belt. <!-- casus: negeer person-name - verzonnen -->\n"
    root = in_git(tmp_path, repo(case(mute + TALE)))
    suggested(root)
    assert "Meneer Bruijn belt." in text(root, CASE)


@pytest.mark.parametrize(
    "words",
    [
        ["-"], ["--staged"], ["--reveal"], ["--statistics"], ["--baseline", "x"],
        ["--write-baseline", "x"], ["--commit-msg", "x"],
    ],
)  # fmt: skip
def test_what_a_patch_cannot_change_is_refused(words: list[str], tmp_path: Path) -> None:
    root = in_git(tmp_path, repo(case(TALE)))
    done = casus(root, CHECK, "--suggest", *words)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)


def test_what_a_team_is_called_stays(tmp_path: Path) -> None:
    called = TEAM.replace("overleg:\n", "overleg:\n  plaats: Huisartsenpraktijk De Zandkuyper\n")
    root = on_disk(tmp_path, repo(team(called), case("Mevrouw Bruijn belt.\n")))
    assert "casus.yaml:3" in casus(root, CHECK).out
    out = casus(root, CHECK, "--suggest").out
    assert "casus.yaml" not in out
    assert "Bruijn" in out
