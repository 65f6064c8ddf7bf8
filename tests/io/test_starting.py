"""What a new repository starts with is in order on every day that somebody begins."""

from datetime import date, timedelta

import pytest

from casuskit.core.findings import Severity
from casuskit.io.starting import EXAMPLE_DAY, files
from casuskit.rules.engine import judge
from casuskit.rules.registry import rules
from tests.builders import corpus

STEPS = (-400, -8, -7, -1, 0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 41, 42, 100, 1000, 4000)


@pytest.mark.parametrize("example", [False, True], ids=["empty", "example"])
@pytest.mark.parametrize("step", STEPS)
def test_no_day_gives_an_error_or_a_warning(step: int, example: bool) -> None:
    today = EXAMPLE_DAY + timedelta(days=step)
    texts = files("Overleg", "none", today, example=example, public=False)
    ours = {
        name: text
        for name, text in texts.items()
        if name == "casus.yaml" or name.startswith(("casussen/", "bijeenkomsten/"))
    }
    found = judge(corpus(ours, today=today), rules(), lambda _path: True)
    assert [each for each in found if each.severity > Severity.INFO] == []


def test_the_example_of_its_own_day_is_as_it_is_written() -> None:
    made = files("Overleg", "none", EXAMPLE_DAY, example=True, public=False)
    assert "bijeenkomsten/2026-12-03/bijeenkomst.md" in made
    assert date(2026, 11, 22) == EXAMPLE_DAY
