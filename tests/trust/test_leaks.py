"""What is personal in a repository leaves it by no output, log, cache, baseline, error or page.

Every place has a name of its own, so that a leak tells where it came from. All are invented.
"""

import json
import os
import re
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from casuskit.cli.commands.lsp import findings
from tests.builders import TASKS, TEAM, case, meeting, record, repo
from tests.cli.run import texts
from tests.io.disk import CLEAN, commit, git, on_disk
from tests.trust.running import Runner, broken

NAMES: Mapping[str, str] = {
    "file": "Zandkuyper",
    "broken file": "Vlinderkamp",
    "title": "Wolfslager",
    "list": "Brakelbosch",
    "key": "Dorsvlegel",
    "front comment": "Ganzeveer",
    "comment": "Hazelhorst",
    "body": "Kiezebrink",
    "link": "Lammerspek",
    "picture": "Molenschot",
    "place": "Nachtegaalen",
    "record": "Oosterzwaag",
    "action": "Pannekoeck",
    "settings": "Quispelboer",
    "commit": "Roggevelder",
    "branch": "Spinnewiel",
    "author": "Tortelduyf",
    "answers": "Uilenspiegelaar",
}
NUMBERS = ("999990007", "06-00000000", "wezel@example.org", "1234567890")
FOUND = re.compile("|".join([*NAMES.values(), *map(re.escape, NUMBERS)]), re.IGNORECASE)
BY_DESIGN = {
    "status": {"title"},
    "status --format json": {"title"},
    "agenda": {"title", "action"},
    "agenda --date 2026-10-22": {"title", "list", "place", "action"},
    "agenda --date 2026-10-22 --format chat": {"place"},
    "agenda --date 2026-10-22 --format ics": {"place"},
    "actions --all": {"action"},
    "actions --all --format json": {"action"},
    "actions --all --format csv": {"action"},
}
"""What a team asks for to see its own texts: by command, the places that it shows."""

MASKED = (
    *(
        f"{check} --format {form}"
        for check in ("lint", "anonymise-check", "anonymise-check --history")
        for form in ("text", "json", "github", "gitlab", "sarif", "junit")
    ),
    "lint --statistics",
    "lint --staged",
    "lint --no-cache",
    "anonymise-check --statistics",
    "anonymise-check --staged",
    "anonymise-check --no-cache",
    "anonymise-check --reveal",
    "anonymise-check --commit-msg bericht",
    "anonymise-check -",
    "anonymise-check --write-baseline bekend.json",
    "anonymise-check --history --write-baseline bekend.json",
    "submit 2026-002",
    "submit 2026-003",
    "minutes",
    "minutes --start",
    "publish -o site",
    "publish -o site --no-cache",
    "report",
    "report --audience team",
    "report --format json",
    "agenda --write",
    "agenda --case 2026-003",
    "plan",
    "plan --write",
    "plan --format json",
    "urgent",
    "urgent 2026-001 --answer-by 2026-11-24",
    "urgent 2026-001 --agreed bt-1 --what Bellen",
    "consent 2026-001",
    "consent 2026-001 --withdrawn --by cliënt",
    "import bericht --method kbz",
    "cleanup",
    "cleanup --apply",
    "migrate",
    "new 2026-002",
    "new Titel --answers antwoorden.yaml",
    "new Titel",
    "actions --who bt-2 --format chat",
    "actions --all --format ics",
    "schema casus",
    "rule person-name",
)


def titled(name: str) -> str:
    return f"mevrouw {NAMES[name]}"


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with somebody in every place, and enough files for the cache."""
    lines = (
        f"<!-- {titled('comment')} -->\n{titled('body')} belt, BSN 999990007, 06-00000000.\n"
        f"[{titled('link')}](mailto:wezel@example.org) ![{titled('picture')}](a.png)\n"
    )
    first = case(lines, titel=f"Bij {titled('title')}", lichamelijk=[titled("list")])
    text = next(iter(first.values()))
    text = text.replace("soort: nieuw", f"soort: nieuw # {titled('front comment')}").replace(
        "lichamelijk:", f"{NAMES['key']}: {titled('key')}\nlichamelijk:"
    )
    tasks = f"\n## Vervolgacties\n\n- [ ] Bel {titled('action')} @bt-2 📅 2026-12-16\n"
    concept = next(iter(case(casus="2026-002", aangemeld_op=None).values()))
    settings = f"{TEAM}# {titled('settings')}\ntoegestaan: [{NAMES['settings']}]\n"
    others = (case(casus=f"2025-{number:03}", titel="Slaapt") for number in range(100, 145))
    files = repo(
        *others,
        {
            "casussen/2026-001.md": text,
            f"casussen/{titled('file')}.md": concept,
            f"bijeenkomsten/2026-10-22/{titled('broken file')}.md": "---\nkapot: [\n",
            "casussen/2026-003.md": f"---\n{NAMES['key']}: [\n---\n",
            "casus.yaml": settings,
            "lokaal.yaml": "personen:\n  - Wezel\n",
            "bericht": f"{titled('commit')} belt\n",
            "antwoorden.yaml": f"titel: {titled('answers')}\n{NAMES['answers']}: [\n",
        },
        meeting(plaats=f"Bij {titled('place')}"),
        record(tasks, onderbouwing=f"{titled('record')} zegt 1234567890"),
    )
    root = on_disk(tmp_path_factory.mktemp("bekenden") / "overleg", files)
    branch = titled("branch").lower().replace(" ", "-")
    git(root, "init", "--quiet", f"--initial-branch={branch}")
    git(root, "config", "user.name", NAMES["author"])
    git(root, "add", "--all")
    words = (
        "-c",
        f"user.name={NAMES['author']}",
        "commit",
        "-q",
        "-m",
        f"{titled('commit')} 06-00000000",
    )
    git(root, *words)
    git(root, "rm", "--quiet", "--cached", "lokaal.yaml")
    return root


def seen(said: bytes) -> set[str]:
    """The places of which a text gives something away."""
    whose = {name.lower(): place for place, name in NAMES.items()}
    found = FOUND.findall(said.decode("utf-8", "replace"))
    return {whose.get(each.lower(), each) for each in found}


@pytest.mark.parametrize("words", MASKED)
def test_what_is_personal_is_in_no_output_cache_or_baseline(
    words: str, known: Path, run: Runner
) -> None:
    before = texts(known)
    typed = f"{titled('body')} belt 06-00000000".encode()
    ended = run(known, *words.split(), typed=typed, more=CLEAN)
    assert broken(ended) == ""
    assert seen(ended.out + ended.err) == set()
    after = texts(known)
    for name in after.keys() - before.keys():
        assert seen(after[name] + name.encode()) == set(), name
        (known / name).unlink()
    for each in (known / ".git" / "casuskit").rglob("*"):
        if each.is_file():
            assert seen(each.read_bytes()) == set(), each.name


@pytest.mark.parametrize("words", BY_DESIGN)
def test_a_team_sees_of_its_own_texts_what_it_asks_for_and_no_more(
    words: str, known: Path, run: Runner
) -> None:
    ended = run(known, *words.split(), more=CLEAN)
    assert (broken(ended), ended.code) == ("", 0)
    assert seen(ended.out + ended.err) <= BY_DESIGN[words]


def test_an_editor_is_told_masked(known: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASUS_TODAY", "2026-11-22")
    file = known / "casussen" / "2026-001.md"
    told = [each.finding.message for each, _source in findings(file.as_uri(), file.read_text())]
    assert len(told) > 5
    assert seen("\n".join(told).encode()) == set()


def test_a_check_that_finds_them_says_so_and_the_cache_is_there(known: Path, run: Runner) -> None:
    """Without this the silence of the tests above would prove nothing."""
    ended = run(known, "anonymise-check", "--format", "json", more=CLEAN)
    kinds = {each["kind"] for each in json.loads(ended.out)["findings"] if "kind" in each}
    assert {"PERSON", "BSN", "PHONE", "EMAIL"} <= kinds
    assert [*(known / ".git" / "casuskit").iterdir()] != []


# Published pages and documents

QUIET = ("kanariegeel", "kanarieblauw", "kanarierood", "kanariegroen", "kanariewit")


def quiet(folder: Path) -> Path:
    """A repository in order with words in places that no reader should see."""
    body = f"<!-- {QUIET[0]} -->\n"
    text = next(iter(case(body).values())).replace("soort: nieuw", f"soort: nieuw # {QUIET[1]}")
    words = f"# {QUIET[2]}\n{TEAM}"
    notes = record(f"<!-- {QUIET[0]} -->\nGoed gesprek.\n{TASKS}")
    root = on_disk(
        folder / "overleg",
        repo({"casussen/2026-001.md": text}, meeting(), notes, {"casus.yaml": words}),
    )
    git(root, "init", "--quiet")
    git(root, "config", "user.name", QUIET[3])
    git(root, "config", "user.email", f"{QUIET[3]}@example.org")
    commit(root)
    git(root, "commit", "--quiet", "--allow-empty", "--message", QUIET[4])
    return root


def opened(raw: bytes) -> Iterator[bytes]:
    """The bytes of a file, and of what is packed in it."""
    yield raw
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    if raw.startswith(b"%PDF"):
        reader = pypdf.PdfReader(BytesIO(raw))
        yield repr(reader.metadata).encode()
        yield str(reader.xmp_metadata and reader.trailer["/Root"]["/Metadata"].get_data()).encode()  # type: ignore[index]  # pypdf types less than it gives
        yield "\n".join(page.extract_text() for page in reader.pages).encode()


@pytest.mark.parametrize("form", ["html", "pdf", "docx", "odt", "eml", "ics", "txt", "md"])
def test_a_document_holds_no_comment_path_or_name_of_who_made_it(
    form: str, tmp_path: Path, run: Runner
) -> None:
    root = quiet(tmp_path)
    for words in ("minutes", "agenda --date 2026-10-22"):
        ended = run(root, *words.split(), "--format", form, "-o", f"uit.{form}", more=CLEAN)
        assert (broken(ended), ended.code) == ("", 0)
        for raw in opened((root / f"uit.{form}").read_bytes()):
            unwanted = [*QUIET, os.fspath(tmp_path), "/home/", "Verzonnen", "python-docx"]
            assert [each for each in unwanted if each.encode() in raw] == []


def test_published_pages_hold_only_what_readers_may_see(tmp_path: Path, run: Runner) -> None:
    root = quiet(tmp_path)
    for audience in ("team", "leren"):
        ended = run(root, "publish", "-o", "site", "--audience", audience, more=CLEAN)
        assert (broken(ended), ended.code) == ("", 0)
        for path in (root / "site").rglob("*"):
            if path.is_file():
                raw = path.read_bytes()
                assert [each for each in QUIET if each.encode() in raw] == [], path.name
                assert os.fsencode(tmp_path) not in raw, path.name
                if path.suffix == ".html":
                    page = raw.decode()
                    assert "<!--" not in page
                    assert (
                        re.findall(r"(?i)\son\w+\s*=|javascript:|<iframe|<object|<base", page) == []
                    )
                    assert re.findall(r"(?i)(?:src|href)=[\"']?(?:https?:)?//", page) == []
                    assert page.count("<script") == 0 or path.name == "zoeken.html"
                    assert "default-src 'none'" in page
