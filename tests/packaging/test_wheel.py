"""The wheel holds all that casuskit needs, and works where there is no checkout."""

import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from casuskit import __version__
from tests.unmeasured import unmeasured

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]

ROOT = Path(__file__).parents[2]
SHIPPED = ("schemas", "templates", "examples")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, ROOT)
    [made] = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def names(wheel: Path) -> frozenset[str]:
    return frozenset(ZipFile(wheel).namelist())


@pytest.fixture(scope="module")
def casus(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command as it is installed from the wheel, with what it asks for and nothing else."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=True)
    run(folder / "bin" / "python", "-m", "pip", "install", "--quiet", wheel)
    return folder / "bin" / "casus"


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """What a program says when it ends well; coverage is kept out of it."""
    done = subprocess.run(command, cwd=cwd, env=unmeasured(), capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("folder", SHIPPED)
def test_the_wheel_holds_every_file_that_ships(folder: str, names: frozenset[str]) -> None:
    files = {path for path in (ROOT / folder).rglob("*") if path.is_file()}
    assert files
    assert {f"casuskit/data/{path.relative_to(ROOT)}" for path in files} <= names


def test_the_wheel_speaks_dutch(names: frozenset[str]) -> None:
    assert "casuskit/locale/nl/LC_MESSAGES/casuskit.mo" in names


def test_the_wheel_holds_the_licence(names: frozenset[str]) -> None:
    assert f"casuskit-{__version__}.dist-info/licenses/LICENSE" in names


def test_the_wheel_holds_no_tests(names: frozenset[str]) -> None:
    assert [name for name in names if name.startswith("tests/")] == []


def test_the_installed_command_tells_its_version(casus: Path, tmp_path: Path) -> None:
    assert run(casus, "--version", cwd=tmp_path) == f"casus {__version__}\n"


def test_the_installed_command_makes_an_example_that_is_clean(casus: Path, tmp_path: Path) -> None:
    run(casus, "init", "cases", "--example", cwd=tmp_path)
    run(casus, "lint", cwd=tmp_path / "cases")
