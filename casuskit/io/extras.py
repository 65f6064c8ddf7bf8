"""Parts that are installed only by who wants them: PDF, Word, the editor."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from casuskit.core.errors import CasusError
from casuskit.core.messages import _


def need(module: str, extra: str) -> ModuleType:
    """A library of an extra; raises `CasusError` with the command that installs it."""
    try:
        return import_module(module)
    except ImportError:
        message = _("This needs the extra `{extra}`. Install it with: {command}")
        command = f"{_installer()} 'casuskit[{extra}]'"
        raise CasusError(message.format(extra=extra, command=command)) from None


def _installer() -> str:
    """What adds packages to the environment in which this program lives, pipx's or another.

    An older pipx adds nothing to a package by its own name unless it is forced.
    """
    of_pipx = (Path(sys.prefix) / "pipx_metadata.json").is_file()
    return "pipx inject --force casuskit" if of_pipx else "pip install"
