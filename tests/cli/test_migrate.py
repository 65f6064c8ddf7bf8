"""`casus migrate`, with a casuskit that knows a second version of a case: comments and order stay."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import casuskit
from tests.builders import case, held, repo
from tests.cli.run import Done, casus, environment, texts
from tests.io.disk import on_disk

OLD = """\
---
# Wie wat weet
schema: casus/1  # zo begon het
casus: 2026-001
titel: Slaapt slecht
methode: kbz
soort: "nieuw"   # of voortgang
team: buurtteam
inbrenger: bt-1
grondslag: anoniem
hulpvraag_team: >-
  Wie kan er
  meedenken?   # geen opmerking, maar tekst
lichamelijk:
- soort
# nog navragen
- slaapt weinig
---

# De casus

schema: casus/1 en hulpvraag_team blijven hier staan.
"""
NEW = (
    OLD.replace("schema: casus/1  #", "schema: casus/2  #")
    .replace('soort: "nieuw"', "soort: eerste")
    .replace("hulpvraag_team: >-", "vraag_aan_team: >-")
)
STEP = {"keys": {"hulpvraag_team": "vraag_aan_team"}, "words": {"soort": {"nieuw": "eerste"}}}


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A casuskit whose newest case is `casus/2`."""
    package = Path(casuskit.__file__).parent
    place = tmp_path_factory.mktemp("tweede")
    shutil.copytree(package, place / "casuskit", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("schemas", "templates", "examples"):
        shutil.copytree(package.parent / name, place / name)
    file = place / "schemas" / "casus.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    known = schema["properties"]
    known["schema"] |= {"const": "casus/2", "examples": ["casus/2"]}
    known["soort"]["enum"] = ["eerste", *known["soort"]["enum"][1:]]
    file.write_text(json.dumps(schema), encoding="utf-8")
    kbz = place / "schemas" / "methoden" / "kbz" / "casus.json"
    kbz.write_text(
        kbz.read_text(encoding="utf-8").replace("hulpvraag_team", "vraag_aan_team"), "utf-8"
    )
    method = kbz.with_name("methode.yaml")
    method.write_text(
        method.read_text(encoding="utf-8").replace("hulpvraag_team", "vraag_aan_team"), "utf-8"
    )
    (place / "schemas" / "migraties").mkdir()
    (place / "schemas" / "migraties" / "casus-2.json").write_text(json.dumps(STEP), "utf-8")
    return place


def newer(root: Path, second: Path, *words: str) -> Done:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "casuskit", *words],
        cwd=root,
        env=environment(root, PYTHONPATH=str(second)),
        capture_output=True,
        timeout=60,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_an_older_file_gets_the_new_names_and_keeps_all_else(tmp_path: Path, second: Path) -> None:
    root = on_disk(tmp_path, {**repo(), "casussen/2026-001.md": OLD})
    assert "other-version" in newer(root, second, "lint").out
    done = newer(root, second, "migrate")
    assert done == Done(0, "casussen/2026-001.md\n", "1 file was changed.\n")
    assert (root / "casussen/2026-001.md").read_text(encoding="utf-8") == NEW
    assert "other-version" not in newer(root, second, "lint").out
    assert newer(root, second, "migrate").err == "All files are of the newest version.\n"


def test_line_ends_stay(tmp_path: Path, second: Path) -> None:
    root = on_disk(tmp_path, repo(case()))
    file = root / "casussen/2026-001.md"
    file.write_bytes(OLD.replace("\n", "\r\n").encode())
    newer(root, second, "migrate")
    assert file.read_bytes() == NEW.replace("\n", "\r\n").encode()


def test_looking_changes_nothing(tmp_path: Path, second: Path) -> None:
    root = on_disk(tmp_path, held())
    before = texts(root)
    done = newer(root, second, "migrate", "--look")
    assert (done.out, done.err) == ("casussen/2026-001.md\n", "1 file would change.\n")
    assert texts(root) == before


def test_a_case_made_by_the_newer_one_says_so_and_the_older_one_refuses_it(
    tmp_path: Path, second: Path
) -> None:
    root = on_disk(tmp_path, repo(case()))
    made = newer(root, second, "new", "Slaapt slecht", "--kind", "eerste", "--by", "bt-1")
    assert made.code == 0, made.err
    path = made.out.strip()
    assert "schema: casus/2\n" in (root / path).read_text(encoding="utf-8")
    older = casus(root, "lint", path)
    assert "install a newer casuskit" in older.out
    assert older.out.count(": error ") == 1


def test_the_shipped_files_are_of_the_newest_version(tmp_path: Path) -> None:
    done = casus(on_disk(tmp_path, held()), "migrate")
    assert done == Done(0, "", "All files are of the newest version.\n")


def test_a_file_that_cannot_be_changed_safely_stops_all(tmp_path: Path, second: Path) -> None:
    """Both names stand in it, so that one would take the place of the other."""
    both = OLD.replace("lichamelijk:", "vraag_aan_team: Een ander?\nlichamelijk:")
    files = {**repo(case(casus="2026-002")), "casussen/2026-001.md": both}
    root = on_disk(tmp_path, files)
    before = texts(root)
    done = newer(root, second, "migrate")
    assert done.code == 2
    assert "casussen/2026-001.md" in done.err
    assert texts(root) == before
