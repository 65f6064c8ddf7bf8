"""Paths that casuskit gives hold dates and numbers that only look like something personal."""

from pathlib import Path

import pytest

from tests.builders import held
from tests.cli.run import casus
from tests.io.disk import on_disk


@pytest.mark.parametrize(
    "path",
    [
        "casus.yaml",
        "casussen/2026-005.md",
        "casussen/2026/2026-005.md",
        "bijeenkomsten/2026-10-05/bijeenkomst.md",
        "bijeenkomsten/2026-10-05/2026-004.md",
        "bijeenkomsten/2031-01-31/2026-115.md",
    ],
)
def test_a_path_that_we_gave_names_nobody(path: str, tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), {path: "---\nschema: casus/1\n---\n"})
    assert "phone-number" not in casus(root, "anonymise-check", path).out


def test_a_path_that_only_begins_as_ours_is_looked_at(tmp_path: Path) -> None:
    root = on_disk(tmp_path, held(), {"bijeenkomsten/2026-10-05/mevrouw-voorbeeld.md": "x"})
    assert "person-name" in casus(root, "anonymise-check", "bijeenkomsten").out
