"""`--baseline` and `--write-baseline`: what a team knows of is not told again; all is made up."""

import json
from pathlib import Path

import pytest

from tests.builders import case, repo
from tests.cli.run import casus
from tests.io.disk import commit, in_git, on_disk

CHECK = "anonymise-check"
KNOWN = ".bekend.json"
SAID = "De heer Voorbeeld belt over 999990007.\n"


def known(root: Path, *words: str) -> Path:
    """A repository with findings that its baseline knows."""
    on_disk(root, repo(case(SAID)))
    assert casus(root, CHECK, *words, "--write-baseline", KNOWN).code == 0
    return root


def test_a_baseline_is_written_and_said(tmp_path: Path) -> None:
    on_disk(tmp_path, repo(case(SAID)))
    done = casus(tmp_path, CHECK, "--write-baseline", KNOWN)
    assert done == (0, "", f"Written: {KNOWN}, with 2 known findings.\n")


def test_what_is_known_is_not_reported_again(tmp_path: Path) -> None:
    done = casus(known(tmp_path), CHECK, "--baseline", KNOWN)
    told = "2 files: no recognisable data found; 2 known findings are left out.\n"
    assert done == (0, told, "")


def test_what_is_new_is_reported(tmp_path: Path) -> None:
    root = known(tmp_path)
    on_disk(root, case(f"Nieuwe regel.\n{SAID}Bel 06-00000000.\n"))
    code, out, _err = casus(root, CHECK, "--baseline", KNOWN)
    assert code == 1
    assert [line.split(" ")[2] for line in out.splitlines()[:-1]] == ["phone-number:"]


def test_what_is_gone_is_said(tmp_path: Path) -> None:
    root = known(tmp_path)
    on_disk(root, case("De heer Voorbeeld belt.\n"))
    done = casus(root, CHECK, "--baseline", KNOWN)
    assert done.code == 0
    assert done.err.startswith("1 finding in .bekend.json is no longer there; ")


def test_a_part_says_nothing_of_the_rest(tmp_path: Path) -> None:
    root = known(tmp_path)
    on_disk(root, {"notitie.md": "Niets.\n"})
    assert casus(root, CHECK, "notitie.md", "--baseline", KNOWN).err == ""
    assert casus(root, CHECK, "--select", "iban", "--baseline", KNOWN).err == ""


def test_a_baseline_holds_nothing_of_what_was_found(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo({"casussen/mevrouw-bruijn.md": SAID}))
    casus(root, CHECK, "--write-baseline", KNOWN)
    text = (root / KNOWN).read_text(encoding="utf-8")
    assert not any(word in text.lower() for word in ("voorbeeld", "bruijn", "999990007"))
    assert {each["path"] for each in json.loads(text)["findings"]} == {"casussen/mevrouw-b****n.md"}
    assert casus(root, CHECK, "--baseline", KNOWN).code == 0


def test_it_holds_from_any_folder(tmp_path: Path) -> None:
    root = known(tmp_path)
    assert casus(root / "casussen", CHECK, "--baseline", f"../{KNOWN}").code == 0


def test_a_known_picture_is_in_order(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo({"casussen/foto.jpg": "\udcff\udcd8\udcff"}))
    assert casus(root, CHECK).code == 1
    casus(root, CHECK, "--write-baseline", KNOWN)
    assert casus(root, CHECK, "--baseline", KNOWN).code == 0


def test_the_past_can_be_known_and_new_commits_are_not(tmp_path: Path) -> None:
    root = in_git(tmp_path, repo(case(SAID)))
    commit(root)
    assert casus(root, CHECK, "--history", "--write-baseline", KNOWN).code == 0
    on_disk(root, case(f"Nog een regel.\n{SAID}"))
    commit(root)
    assert casus(root, CHECK, "--history", "--baseline", KNOWN).code == 0
    assert casus(root, CHECK, "--baseline", KNOWN) == (
        0, "2 files: no recognisable data found; 2 known findings are left out.\n", "",
    )  # fmt: skip
    on_disk(root, case(f"{SAID}Bel 06-00000000.\n"))
    commit(root)
    assert casus(root, CHECK, "--history", "--baseline", KNOWN).code == 1


@pytest.mark.parametrize("text", ["", "{}", '{"version": 9, "findings": []}'])
def test_a_broken_baseline_is_one_clear_error(text: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()), {KNOWN: text})
    code, out, err = casus(root, CHECK, "--baseline", KNOWN)
    assert (code, out) == (2, "")
    assert err == (
        "casus: .bekend.json is no baseline; `--write-baseline .bekend.json` makes one in a new"
        " file.\n"
    )


def test_a_baseline_that_is_not_there_is_said(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case()))
    assert casus(root, CHECK, "--baseline", "nergens.json").code == 2


def test_another_file_is_never_overwritten(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case(SAID)))
    before = (root / "casussen/2026-001.md").read_bytes()
    assert casus(root, CHECK, "--write-baseline", "casussen/2026-001.md").code == 2
    assert (root / "casussen/2026-001.md").read_bytes() == before
    assert casus(known(root), CHECK, "--write-baseline", KNOWN).code == 0


def test_both_together_are_refused(tmp_path: Path) -> None:
    root = known(tmp_path)
    assert casus(root, CHECK, "--baseline", KNOWN, "--write-baseline", KNOWN).code == 2
