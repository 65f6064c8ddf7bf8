"""`casus schema`: the JSON Schema of each kind, complete with the questions of the methods."""

import json
from pathlib import Path

import jsonschema
import pytest

from casuskit.core.schemas import KINDS
from tests.cli.run import casus


def test_the_kinds_are_listed(tmp_path: Path) -> None:
    code, out, _err = casus(tmp_path, "schema")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == list(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one_that_every_validator_knows(kind: str, tmp_path: Path) -> None:
    code, out, err = casus(tmp_path, "schema", kind)
    assert (code, err) == (0, "")
    jsonschema.Draft202012Validator.check_schema(json.loads(out))


def test_a_schema_holds_the_questions_of_all_methods_or_of_one(tmp_path: Path) -> None:
    every = json.loads(casus(tmp_path, "schema", "casus").out)["properties"]
    one = json.loads(casus(tmp_path, "schema", "casus", "--method", "kbz").out)["properties"]
    assert {"lichamelijk", "dilemma"} <= set(every)
    assert "lichamelijk" in one
    assert "dilemma" not in one
