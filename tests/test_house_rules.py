"""The project held to itself: what may be called where, and what may be imported when."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from casuskit.cli.app import COMMANDS, module_name
from tests.unmeasured import unmeasured

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "casuskit"

# By what is called: the only modules that may.
ONLY_IN = {
    "print": (),
    "eval": (),
    "exec": (),
    "typer.echo": (),
    "sys.exit": ("cli/main.py",),
    "os.write": ("cli/console.py", "io/limits.py"),
    "os.fork": ("io/limits.py",),
    "subprocess.run": ("io/git.py", "io/search.py"),
    "subprocess.Popen": (),
    "os.system": (),
    "yaml.load": (),
    "yaml.safe_load": (),
    "yaml.compose": (),
    "yaml.parse": ("core/yaml_events.py",),
    "frontmatter.load": (),
    "frontmatter.loads": (),
    "frontmatter.dumps": ("render/scaffold.py",),
    "ImmutableSandboxedEnvironment": ("render/environment.py",),
    "jinja2.Environment": (),
    "Environment": (),
    "jsonschema.validate": (),
    "jsonschema.Draft202012Validator": ("core/explain.py",),
    "os.open": ("io/reading.py", "io/writing.py"),
    "date.today": ("cli/workplace.py",),
    "datetime.now": (),
    "tempfile.mkstemp": ("io/writing.py",),
    "Markup": ("render/markdown.py", "render/html.py"),
}
WRITING = ("write_text", "write_bytes", "open")
HEAVY = (
    "concurrent.futures.process",
    "frontmatter",
    "jinja2",
    "jsonschema",
    "markdown_it",
    "markupsafe",
    "multiprocessing",
    "referencing",
    "rich",
    "sqlite3",
    "casuskit.cli.again",
    "casuskit.rules.meetings",
    "casuskit.rules.records",
    "casuskit.rules.personal",
    "casuskit.rules.repository",
    "casuskit.render",
)


@cache
def modules() -> tuple[tuple[str, ast.Module], ...]:
    return tuple(
        (path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PACKAGE.rglob("*.py"))
    )


@cache
def called_in() -> dict[str, set[str]]:
    """The paths of the modules in which something is called, by its name."""
    found: dict[str, set[str]] = {}
    for path, tree in modules():
        for called, _node in calls(tree):
            found.setdefault(called, set()).add(path)
    return found


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


@pytest.mark.parametrize("name", sorted(ONLY_IN))
def test_a_call_stands_only_where_it_may(name: str) -> None:
    assert called_in().get(name, set()) <= set(ONLY_IN[name])


def test_files_are_written_only_by_the_writing_module() -> None:
    found = {
        path
        for path, tree in modules()
        for called, _node in calls(tree)
        if called.rsplit(".", 1)[-1] in WRITING and called != "os.open"
    }
    assert found <= {"io/writing.py", "privacy/lexicon.py"}  # the latter opens its own list to read


def test_a_validator_never_fetches_schemas() -> None:
    built = [
        node
        for _path, tree in modules()
        for called, node in calls(tree)
        if called == "jsonschema.Draft202012Validator"
    ]
    assert built
    assert all("registry" in {each.arg for each in node.keywords} for node in built)


def test_nothing_in_the_package_opens_the_network() -> None:
    imported = {
        name
        for _path, tree in modules()
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    reaching = {"socket", "ssl", "http.client", "urllib.request", "requests", "smtplib", "ftplib"}
    assert not imported & reaching


def test_templates_mark_nothing_as_safe() -> None:
    marked = [
        path.name
        for path in (ROOT / "templates").rglob("*")
        if path.is_file() and "|safe" in path.read_text(encoding="utf-8").replace(" ", "")
    ]
    assert marked == []


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.name)
def test_a_module_opens_with_a_sentence(path: Path) -> None:
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert told.split("\n")[0].endswith(".")


def test_nothing_heavy_is_imported_to_lint_one_file_in_order(tmp_path: Path) -> None:
    from tests.builders import case, repo

    for name, text in repo(case()).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    code = (
        "import sys; from casuskit.cli.main import run;"
        "code = run(['lint', 'casussen/2026-001.md']);"
        f"print(code, sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=unmeasured(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0 []"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_is_the_sentence_of_its_module(name: str) -> None:
    module = import_module(module_name(name))
    assert module.__doc__ == COMMANDS[name]
