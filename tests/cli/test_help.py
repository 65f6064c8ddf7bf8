"""Every command explains itself, in English and in Dutch, on a narrow screen."""

import re
from importlib import import_module
from pathlib import Path

import pytest
import typer
import typer.main

from casuskit import __version__
from casuskit.cli.app import COMMANDS, module_name
from tests.cli.run import casus, shell

every_command = pytest.mark.parametrize("name", COMMANDS)
TYPERS_OWN = re.compile(
    r"\b(Usage|Options|Arguments|Commands|default|required|Show this|Error|Try|Example|exit)\b",
    re.IGNORECASE,
)


def test_the_version_is_told(tmp_path: Path) -> None:
    assert casus(tmp_path, "--version") == (0, f"casus {__version__}\n", "")


@pytest.mark.parametrize("words", [(), ("--help",), ("-h",)])
def test_all_commands_are_listed_with_what_they_do(words: tuple[str, ...], tmp_path: Path) -> None:
    code, out, err = casus(tmp_path, *words)
    assert (code, err) == (0, "")
    assert all(re.search(rf"^  {name} +\w", out, re.MULTILINE) for name in COMMANDS)


@every_command
def test_a_command_tells_how_it_is_used(name: str, tmp_path: Path) -> None:
    code, out, err = casus(tmp_path, name, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"Usage: casus {name} ")
    assert re.search(rf"^  Example:\n    casus {name}\b", out, re.MULTILINE)
    assert max(map(len, out.splitlines())) <= 100


@every_command
def test_every_option_and_argument_has_its_help(name: str) -> None:
    module = import_module(module_name(name))
    app = typer.Typer()
    app.command(name)(module.command)
    for param in typer.main.get_command(app).params:
        if param.name not in {"install_completion", "show_completion"}:
            assert getattr(param, "help", ""), param.name


@every_command
def test_a_command_explains_itself_in_dutch(name: str, tmp_path: Path) -> None:
    code, out, err = casus(tmp_path, name, "--help", CASUS_LANG="nl")
    assert (code, err) == (0, "")
    assert out.startswith(f"Gebruik: casus {name} ")
    assert "Voorbeeld:" in out
    assert TYPERS_OWN.findall(re.sub(r"--[a-z-]+", "", out)) == []


def test_the_list_of_commands_is_in_dutch_by_default(tmp_path: Path) -> None:
    _code, out, _err = casus(tmp_path, CASUS_LANG="")
    assert out.startswith("Gebruik: casus ")
    assert TYPERS_OWN.findall(out) == []


def test_the_language_of_the_settings_is_spoken(tmp_path: Path) -> None:
    (tmp_path / "casus.yaml").write_text('overleg: {}\ntaal: "en"  # of nl\n', encoding="utf-8")
    assert casus(tmp_path, CASUS_LANG="").out.startswith("Usage: ")
    assert casus(tmp_path, CASUS_LANG="nl").out.startswith("Gebruik: ")


@pytest.mark.parametrize("locale", ["C", "POSIX", "nl_NL.ISO-8859-1"])
def test_the_locale_makes_no_difference(locale: str, tmp_path: Path) -> None:
    variables = {"LC_ALL": locale, "LANG": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    plain = casus(tmp_path, "init", "--help", CASUS_LANG="nl")
    assert casus(tmp_path, "init", "--help", CASUS_LANG="nl", **variables) == plain


def test_a_narrow_screen_is_no_obstacle(tmp_path: Path) -> None:
    assert casus(tmp_path, "lint", "--help", COLUMNS="1").code == 0


def test_a_page_that_nobody_reads_to_its_end_is_no_fault(tmp_path: Path) -> None:
    done = shell(tmp_path, "casus lint --help | true; echo ${PIPESTATUS[0]}")
    assert (done.out, done.err) == ("0\n", "")


@pytest.mark.parametrize("line", ["casus --help", "casus lint --help", "casus --version", "casus"])
@pytest.mark.parametrize("way", [">/dev/full", ">&-"])
def test_a_page_that_is_lost_is_never_taken_for_told(line: str, way: str, tmp_path: Path) -> None:
    code, _out, err = shell(tmp_path, f"{line} {way}")
    assert (code, err.count("\n")) == (2, 1)
