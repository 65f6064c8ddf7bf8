"""Examples for `local-word`; all people and numbers in them are made up."""

from tests.builders import Files

MISSES: list[Files] = []
HITS: list[tuple[Files, str]] = []
ON_DISK = "tests/io/test_local.py"
