"""Parts that are installed only by who wants them: PDF, Word, the editor."""

from importlib import import_module
from types import ModuleType

from casuskit.core.errors import CasusError
from casuskit.core.messages import _


def need(module: str, extra: str) -> ModuleType:
    """A library of an extra; raises `CasusError` with the command that installs it."""
    try:
        return import_module(module)
    except ImportError:
        message = _("This needs the extra `{extra}`. Install it with: {command}")
        command = f"pip install 'casuskit[{extra}]'"
        raise CasusError(message.format(extra=extra, command=command)) from None
