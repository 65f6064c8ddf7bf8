"""What could not be looked into is counted and said; what a team allows; all data is made up."""

import json
from pathlib import Path

import pytest

from tests.builders import case, held, repo, team
from tests.cli.run import casus
from tests.io.disk import commit, git, in_git, on_disk
from tests.powerless import powerless

CHECK = "anonymise-check"
PICTURE = "\udcff\udcd8\udcff\udce0\x00\x10JFIF"


@pytest.mark.parametrize(
    ("name", "bytes_"),
    [
        ("foto.jpg", PICTURE),
        ("foto.JPG", PICTURE),
        ("brief.pdf", "%PDF-1.7 tekst"),
        ("brief", "%PDF-1.7 tekst"),
        ("dossier.docx", "PK\x03\x04"),
        ("opname", "RIFF\x00\x00WAVE"),
    ],
)
def test_a_picture_or_document_is_an_attachment(name: str, bytes_: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo({f"casussen/{name}": bytes_}))
    code, out, _err = casus(root, CHECK)
    assert code == 1
    assert f"casussen/{name}:1:1: error attachment: This file is no text" in out
    assert out.endswith("1 file could not be looked into (1 attachment).\n")


def test_a_large_picture_is_an_attachment_too(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo({"casussen/foto.jpg": PICTURE * 200_000}))
    assert "(1 attachment)" in casus(root, CHECK).out


def test_a_picture_that_calls_itself_a_text_is_read_as_one(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo({"casussen/foto.md": PICTURE + " 999990007"}))
    out = casus(root, CHECK).out
    assert " error not-utf-8: " in out
    assert " error bsn: " in out


def everything(root: Path) -> Path:
    """A repository with one of everything that cannot be looked into."""
    in_git(root, held(), {"casussen/foto.jpg": PICTURE, "logo.png": PICTURE})
    on_disk(root, {"casussen/2026-002.md": "cli\udcebnt", "casussen/2026-003.md": "x\n" * 600_000})
    (root / "casussen/2026-004.md").symlink_to("2026-001.md")
    commit(in_git(root / "module", {"x.md": "999990007"}))
    git(root, "add", "--all")
    return root


UNREAD = "1 attachment, 1 not in UTF-8, 1 too large, 2 closed or links"


def test_every_reason_is_counted_and_said(tmp_path: Path) -> None:
    root = everything(tmp_path)
    for words in ([], ["--staged"]):
        out = casus(root, CHECK, *words, "--select", "iban").out
        assert UNREAD in out
    assert casus(root, CHECK).out.endswith("; 1 other file was left alone.\n")


@pytest.mark.parametrize("name", ["text", "github", "junit", "sarif", "gitlab"])
def test_every_format_says_it(name: str, tmp_path: Path) -> None:
    code, out, _err = casus(everything(tmp_path), CHECK, "--select", "iban", "--format", name)
    assert (code, UNREAD in out) == (1, True)


def test_json_counts_it(tmp_path: Path) -> None:
    out = casus(everything(tmp_path), CHECK, "--format", "json").out
    summary = json.loads(out)["summary"]
    assert summary["skipped"] == 5
    assert summary["left_out"] == 1
    assert summary["skipped_by_reason"] == {
        "attachment": 1, "not-utf-8": 1, "too-large": 1, "unreadable-file": 2,
    }  # fmt: skip


def test_a_closed_file_is_counted(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held())
    (root / "casussen/2026-001.md").chmod(0)

    def check() -> None:
        assert "1 closed or a link" in casus(root, CHECK).out

    powerless(check)


# Names of files


def test_lint_masks_a_personal_name_of_a_file(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo({"casussen/mevrouw-bruijn.md": "---\nschema: casus/1\n---\n"}))
    for words in (["lint"], ["lint", "casussen/mevrouw-bruijn.md"]):
        code, out, err = casus(root, *words)
        assert code == 1
        assert "casussen/mevrouw-b****n.md:" in out
        assert "mevrouw-bruijn" not in out + err


def test_submit_masks_a_personal_name_of_a_file(tmp_path: Path) -> None:
    [text] = case("Bel 06-00000000.\n", aangemeld_op=None).values()
    root = on_disk(tmp_path, repo({"casussen/mevrouw-bruijn.md": text}))
    code, out, err = casus(root, "submit", "2026-001")
    assert (code, "casussen/mevrouw-b****n.md:" in out) == (1, True)
    assert "mevrouw-bruijn" not in out + err


# What a team allows, and what a client agreed to


def allowing(word: str) -> dict[str, str]:
    return {"casus.yaml": f"{team()['casus.yaml']}toegestaan:\n- {{woord: {word}, reden: x}}\n"}


@pytest.mark.parametrize("word", ['"999990007"', '"BSN 999990007 van cliënt"'])
def test_no_team_can_allow_an_identifier(word: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case("BSN 999990007 van cliënt.\n")), allowing(word))
    code, out, _err = casus(root, CHECK)
    assert code == 1
    settings, found, _summary = out.splitlines()
    assert settings.startswith("casus.yaml:")
    assert " error bsn: " in settings
    assert "What stands under `toegestaan` cannot allow this." in settings
    assert found.startswith("casussen/2026-001.md:")
    assert " error bsn: " in found


def test_a_team_can_allow_a_number_that_is_its_own(tmp_path: Path) -> None:
    root = on_disk(tmp_path, repo(case("Bel 06-00000000.\n")), allowing('"06-00000000"'))
    assert casus(root, CHECK).code == 0


AGREED = {
    "grondslag": "toestemming",
    "toestemming_op": "2026-08-01",
    "toestemming_vorm": "schriftelijk",
    "toestemming_door": "client",
}


@pytest.mark.parametrize(
    ("more", "word"),
    [
        ({}, "warning"),
        ({"toestemming_tot": "2026-12-31"}, "warning"),
        ({"toestemming_ingetrokken_op": "2027-01-01"}, "warning"),
        ({"toestemming_tot": "2026-11-01"}, "error"),
        ({"toestemming_ingetrokken_op": "2026-11-01"}, "error"),
    ],
)
def test_consent_that_ended_softens_nothing(
    more: dict[str, str], word: str, tmp_path: Path
) -> None:
    root = on_disk(tmp_path, repo(case("Mevrouw Voorbeeld belt.\n", **AGREED, **more)))
    assert f" {word} person-name: " in casus(root, CHECK).out
