"""Usage errors of the option parser, in the words of the user."""

import typer
from typer._click.exceptions import (  # Typer gives these no public name
    MissingParameter,
    NoSuchOption,
    UsageError,
)

from casuskit.core.messages import _
from casuskit.core.suggestion import did_you_mean

Abort = typer.Abort
__all__ = ["Abort", "UsageError", "words"]


def words(error: UsageError) -> str:
    """One line: what is wrong with the words of the command, and where help is."""
    command = error.ctx.command_path if error.ctx else "casus"
    hint = _("See `{command} --help`.").format(command=command)
    return f"{_wrong(error)} {hint}"


def _wrong(error: UsageError) -> str:
    if isinstance(error, NoSuchOption):
        message = _("There is no option `{option}`.").format(option=error.option_name)
        return message + did_you_mean(error.option_name, error.possibilities or [])
    param = getattr(error, "param", None)
    name = param.human_readable_name if param is not None else ""
    if param is not None and param.opts and param.opts[0].startswith("-"):
        name = param.opts[0]
    if isinstance(error, MissingParameter):
        return _("`{name}` is missing.").format(name=name)
    choices = getattr(getattr(param, "type", None), "choices", None)
    if choices:
        message = _("`{name}` must be one of: {allowed}.")
        return message.format(name=name, allowed=", ".join(map(str, choices)))
    if error.message.startswith("Got unexpected extra argument"):
        return _("There are more words on the line than this command takes.")
    if "requires 2 arguments" in error.message:
        return _("`{name}` needs two values after it.").format(
            name=getattr(error, "option_name", name)
        )
    if "requires an argument" in error.message:
        return _("`{name}` needs a value after it.").format(
            name=getattr(error, "option_name", name)
        )
    if "does not take a value" in error.message:
        return _("`{name}` takes no value.").format(name=getattr(error, "option_name", name))
    return f"{name}: {error.message}" if name else error.message
