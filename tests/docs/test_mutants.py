"""What `docs/mutants.md` explains is in the code as it says."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_LINE = re.compile(r"^(casuskit/\S+\.py) (\S+): (.+) -> .*$", re.MULTILINE)


def explained() -> list[tuple[str, str, str]]:
    return _LINE.findall((ROOT / "docs" / "mutants.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("file", "function", "before"), explained())
def test_a_mutant_that_may_survive_is_of_code_that_is_there(
    file: str, function: str, before: str
) -> None:
    source = " ".join((ROOT / file).read_text(encoding="utf-8").split())
    assert before in source
    assert function == "module" or function.rpartition(".")[2] in source
