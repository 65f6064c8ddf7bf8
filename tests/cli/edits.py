"""What people do to the files of a repository, one thing after another."""

import itertools
import os
import re
import shutil
import subprocess
from pathlib import Path

from hypothesis import strategies as st

from tests.cli.run import environment

Edit = tuple[str, str, object]

EXAMPLE = Path("examples")
_MOMENTS = itertools.count(1_700_000_000_000_000_000, 1_000_000_000)


def example_in_git(root: Path) -> Path:
    """The example in a repository of its own, with nothing committed."""
    shutil.copytree(EXAMPLE, root)
    subprocess.run(["git", "init", "-q"], cwd=root, check=True, env=environment(root))
    return root


def put(file: Path, text: str) -> None:
    """Write a file as an editor does, at a moment of its own."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    moment = next(_MOMENTS)
    os.utime(file, ns=(moment, moment))


VALUES = (
    *(("titel", each) for each in ("Iets anders", "x", "")),
    *(("casus", each) for each in ("2026-001", "2026-004", "2026-099", "Jan")),
    *(("methode", each) for each in ("kbz", "omgekeerde-toets", "wat")),
    *(("inbrenger", each) for each in ("bt-1", "poh-2", "niemand")),
    *(("aangemeld_op", each) for each in ("2026-01-02", "", "2027-01-01")),
    *(("afgesloten_op", each) for each in ("2026-11-01", "morgen")),
    *(("vervolg_op", each) for each in ("2026-002", "2026-011", "2026-077")),
    *(("bijeenkomst", each) for each in ("2026-10-22", "2026-12-03", "2026-11-05")),
    *(("agenda", each) for each in ("[2026-004, 2026-009]", "[2026-055]", "[]")),
    *(("gespreksbegeleider", each) for each in ("poh-2", "bt-1", "")),
    *(("uitkomst", each) for each in ("actie", "aangehouden", "")),
    *(("grondslag", each) for each in ("toestemming", "anoniem")),
    *(("toestemming_op", each) for each in ("2026-01-02", "ooit")),
    ("toestemming_ingetrokken_op", "2026-11-01"),
    ("toestemming_geweigerd_op", "2026-11-01"),
    ("bewaren_tot", "2026-11-01"),
    ("vervallen", "geen tijd"),
    ("schema", "iets/1"),
)
APPENDED = (
    "\nEen regel.\n",
    "\n- [ ] Bel @bt-1 📅 2026-12-01\n",
    "\n<!-- casus: negeer missing-question-type - later -->\n",
    "\n<!-- casus: negeer action-without-date - later -->\n",
    "\n- [] Bel\n",
)
PATHS = sorted(
    path.relative_to(EXAMPLE).as_posix() for path in EXAMPLE.rglob("*.md") if path.parent != EXAMPLE
)
EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("value"), st.sampled_from(PATHS), st.sampled_from(VALUES)),
        st.tuples(st.just("append"), st.sampled_from(PATHS), st.sampled_from(APPENDED)),
        st.tuples(st.just("break"), st.sampled_from(PATHS), st.just("")),
        st.tuples(st.just("remove"), st.sampled_from(PATHS), st.just("")),
        st.tuples(st.just("copy"), st.sampled_from(PATHS), st.sampled_from(("b", "2026-050"))),
        st.tuples(st.just("mend"), st.sampled_from(PATHS), st.just("")),
        st.tuples(st.just("touch"), st.sampled_from(PATHS), st.just("")),
        st.tuples(st.just("rule"), st.just("casus.yaml"), st.sampled_from(("uit", "fout"))),
    ),
    min_size=1,
    max_size=6,
)


def change(root: Path, edit: Edit) -> None:
    """One thing that people do to a repository."""
    what, path, how = edit
    file = root / path
    if what == "mend" or not file.exists():
        put(file, (EXAMPLE / path).read_text(encoding="utf-8"))
    text = file.read_text(encoding="utf-8")
    match what, how:
        case "value", (str(key), str(value)):
            line = rf"^{key}:.*$" if f"\n{key}:" in text else r"^(?=schema:)"
            said = f"{key}: {value}" + "\n" * (f"\n{key}:" not in text)
            put(file, re.sub(line, said, text, count=1, flags=re.MULTILINE))
        case "append", str(more):
            put(file, text + more)
        case "break", _:
            put(file, text.replace("---\n", "", 1))
        case "remove", _:
            file.unlink()
        case "copy", str(name):
            put(file.with_name(f"{name}.md"), text)
        case "touch", _:
            put(file, text)
        case "rule", str(weight):
            put(file, text.replace("regels: {}", f"regels: {{missing-question-type: {weight}}}"))


DAMAGE = ("cut", "other", "flipped", "folder")


def damage(file: Path, how: str) -> None:
    """Spoil a file that was kept, in one of the ways of `DAMAGE`."""
    raw = file.read_bytes()
    file.unlink()
    match how:
        case "cut":
            file.write_bytes(raw[: len(raw) // 2])
        case "other":
            file.write_text("geen database", encoding="utf-8")
        case "flipped":
            file.write_bytes(
                bytes(byte ^ 1 if n % 97 == 50 else byte for n, byte in enumerate(raw))
            )
        case "folder":
            file.mkdir()
