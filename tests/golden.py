"""Golden files: what was written last time, written anew only by `make golden`."""

import os
from pathlib import Path


def check_golden(file: Path, text: str) -> None:
    """Compare a text with its golden file, byte by byte."""
    if os.environ.get("GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode())
    assert text == file.read_bytes().decode()
