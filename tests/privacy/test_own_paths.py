"""Paths that casuskit gives itself, and paths that look like them."""

import pytest

from casuskit.privacy.own_paths import is_ours


@pytest.mark.parametrize(
    "path",
    [
        "casus.yaml",
        "casussen/2026-014.md",
        "casussen/2026/2026-014.md",
        "bijeenkomsten/2026-12-03/bijeenkomst.md",
        "bijeenkomsten/2026-12-03/2026-014.md",
    ],
)
def test_a_path_of_years_days_and_numbers_is_ours(path: str) -> None:
    assert is_ours(path)


@pytest.mark.parametrize(
    "path",
    [
        "casussen/sanne.md",
        "casussen/2026-014.md.bak",
        "oud/casussen/2026-014.md",
        "casussen/sanne/2026-014.md",
        "casussen/2026-0140.md",
        "bijeenkomsten/2026-12-03/sanne.md",
        "bijeenkomsten/sanne/bijeenkomst.md",
    ],
)
def test_any_other_path_may_name_somebody(path: str) -> None:
    assert not is_ours(path)
