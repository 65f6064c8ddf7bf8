"""One process to fork from, and a fresh copy of the example, for each who asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.run import example_in
from tests.trust.running import Runner


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    """Runs `casus` under the limits that are promised."""
    runner = Runner(tmp_path_factory.mktemp("streams"))
    yield runner
    runner.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The example, to be spoiled."""
    return example_in(tmp_path)
