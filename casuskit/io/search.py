"""Search in a site by Pagefind, where it is installed: an index that the browser reads."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from casuskit.core.errors import CasusError
from casuskit.core.messages import _

INDEX = "pagefind"
_NOT_USED = ("pagefind-*ui.*", "pagefind-highlight.js")
_SECONDS = 120


def available() -> bool:
    """Whether Pagefind is installed with its program (the extra `search`)."""
    return find_spec("pagefind") is not None and find_spec("pagefind_bin") is not None


def add_index(site: Path) -> None:
    """Add the index of a site to its folder; raises `CasusError` when Pagefind fails."""
    words = [sys.executable, "-m", "pagefind", "--site", str(site), "--silent", "--keep-index-url"]
    try:
        subprocess.run(words, check=True, capture_output=True, timeout=_SECONDS)  # noqa: S603
    except (OSError, subprocess.SubprocessError) as error:
        reason = type(error).__name__
        message = _("Pagefind could not make an index of the pages ({reason}).")
        raise CasusError(message.format(reason=reason)) from None
    for pattern in _NOT_USED:
        for each in (site / INDEX).glob(pattern):
            each.unlink()
