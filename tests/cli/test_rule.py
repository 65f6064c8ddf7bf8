"""`casus rule`: the manual page of each rule, and all rules in a line each."""

from pathlib import Path

import pytest

from casuskit.rules.registry import rules
from tests.cli.run import casus


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_rule_has_a_line(language: str, tmp_path: Path) -> None:
    code, out, err = casus(tmp_path, "rule", CASUS_LANG=language)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.id for rule in rules()]
    assert all(line.endswith(".") for line in lines)


def test_a_rule_explains_itself(tmp_path: Path) -> None:
    code, out, _err = casus(tmp_path, "rule", "same-question")
    assert code == 0
    assert out.startswith("same-question (error)\n\n")
    assert all(f"\n\n{head}\n    " in out for head in ("Why", "Not like this", "But like this"))
    assert "R74" in out


def test_a_rule_explains_itself_in_dutch(tmp_path: Path) -> None:
    out = casus(tmp_path, "rule", "same-question", CASUS_LANG="nl").out
    assert out.startswith("same-question (fout)\n\n")
    assert "Why" not in out
