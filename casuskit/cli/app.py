"""The commands of `casus`, each loaded only when it is called."""

import gettext
import os
from collections.abc import Mapping
from importlib import import_module
from keyword import iskeyword
from typing import Any

import typer
import typer.core
import typer.main
from typer._click.core import Command, Context, Parameter  # Typer gives these no public name
from typer._click.exceptions import UsageError
from typer._click.formatting import HelpFormatter

from casuskit import __version__
from casuskit.cli import console
from casuskit.core.errors import CasusError
from casuskit.core.messages import DOMAIN, LOCALES, N_, _
from casuskit.core.suggestion import did_you_mean

# By name, with the help that is also the docstring of its module: `casus --help` imports none.
COMMANDS: Mapping[str, str] = {
    "init": N_(
        "Make a case repository: settings, hooks and CI, with an invented example if you like."
    ),
    "new": N_(
        "Prepare a case: a file with the questions of its method, asked one by one on a terminal."
    ),
    "import": N_(
        "Make a concept of a preparation form that was filled in elsewhere; nothing of it is lost."
    ),
    "submit": N_("Register a case for a meeting, when the checks find no fault in it."),
    "lint": N_("Check case files against the schemas and the rules, one by one and as a whole."),
    "anonymise-check": N_(
        "Look for personal data in texts, file names and commit messages, before others read them."
    ),
    "rule": N_("Explain a rule, or list all rules in a line each."),
    "schema": N_("Print the JSON Schema of a kind of file, or list the kinds."),
    "status": N_("Show where every case is and what it waits for."),
    "plan": N_("Plan the series of meetings ahead, clear of holidays, with the chair in rotation."),
    "urgent": N_("Handle a case that cannot wait: whom to ask, by when, and what was agreed."),
    "consent": N_(
        "Show or record what a client agreed to: given, refused or withdrawn, by whom and for what."
    ),
    "agenda": N_("Propose the agenda of a meeting, or show it once it is fixed."),
    "minutes": N_(
        "Make the records of a meeting, or render its minutes for one of three audiences."
    ),
    "publish": N_(
        "Publish the minutes of held meetings as pages, when nothing recognisable is left in them."
    ),
    "actions": N_(
        "Follow up what was agreed: list the actions, tick them, put them off, hand them over."
    ),
    "report": N_("Look back on a year: what came in, what came of it, and what is still missing."),
    "cleanup": N_(
        "Show what may not be kept any longer and what goes with it; remove it when asked."
    ),
    "migrate": N_("Bring files of an older version to the newest, with everything else as it is."),
    "lsp": N_("Show findings in an editor while you type, by the Language Server Protocol."),
}

_CONTEXT: Mapping[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

TYPER_WORDS = (
    N_("Options"),
    N_("Arguments"),
    N_("Commands"),
    N_("default: {default}"),
    N_("required"),
)


class _Words:
    """The parts of a help page that Typer does not take from a catalogue."""

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        pieces = self.collect_usage_pieces(ctx)  # type: ignore[attr-defined]  # mixed into a command
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=_("Usage: "))

    def get_help_option(self, ctx: Context) -> Parameter | None:
        option = super().get_help_option(ctx)  # type: ignore[misc]  # mixed into a command
        if option is not None:
            option.help = _("Show this page.")
            option.callback = _show_help
        return option  # type: ignore[no-any-return]


def _show_help(context: Context, _option: Parameter, asked: bool) -> None:
    """Print the page as every result is printed, so that a lost one is never taken for told."""
    if asked and not context.resilient_parsing:
        console.result(context.get_help() + "\n")
        context.exit()


class _Command(_Words, typer.core.TyperCommand):  # type: ignore[misc]  # the mix-in narrows nothing
    """A command with its help in the user's language."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the words; `--history=main..` is `--history main..`, as Typer has no such option."""
        apart = (word.split("=", 1) if word.startswith("--history=") else (word,) for word in args)
        words = [word for words in apart for word in words]
        try:
            self._refuse_repeated(ctx, words)
            return super().parse_args(ctx, words)
        except UsageError as error:
            error.ctx = error.ctx or ctx  # the parser forgets for which command it was
            raise

    def _refuse_repeated(self, ctx: Context, words: list[str]) -> None:
        """Refuse a second pair behind one option: the parser would drop the first in silence."""
        _values, _others, given = self.make_parser(ctx).parse_args(args=[*words])
        for param in given:
            if param.nargs == 2 and given.count(param) > 1:
                message = _("`{option}` can be given once; for another, run the command again.")
                raise CasusError(message.format(option=param.opts[0]))


class _Group(_Words, typer.core.TyperGroup):  # type: ignore[misc]  # the mix-in narrows nothing
    """The commands by name; a module is imported when its command is asked for."""

    def list_commands(self, ctx: Context) -> list[str]:
        return list(COMMANDS)

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(told)) for name, told in COMMANDS.items()])

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        return _load(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            message = _("There is no command `{name}`.").format(name=args[0])
            hint = did_you_mean(args[0], COMMANDS) or " " + _("See `casus --help`.")
            raise CasusError(message + hint)
        return super().resolve_command(ctx, args)


def group(language: str) -> Command:
    """The whole of `casus`, its help in a language.

    Typer takes its own words ("Options", "required") from the process's gettext domain.
    """
    gettext.bindtextdomain(DOMAIN, LOCALES)
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = language
    app = typer.Typer(
        cls=_Group,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        no_args_is_help=False,
        invoke_without_command=True,
        help=_("Prepare, check, hold and follow up case discussions, with plain files in git."),
        options_metavar=_("[OPTIONS]"),
        subcommand_metavar=_("COMMAND …"),
        context_settings=dict(_CONTEXT),
    )
    app.callback()(_callback)
    return typer.main.get_command(app)


def _callback(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help=_("Print the version.")),
) -> None:
    if version:
        console.result(f"casus {__version__}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        console.result(context.get_help() + "\n")


def module_name(command: str) -> str:
    """Where a command is; one that Python has a word for has a `_` behind it."""
    name = command.replace("-", "_")
    return f"casuskit.cli.commands.{name}_" if iskeyword(name) else f"casuskit.cli.commands.{name}"


def _load(name: str) -> Command:
    module = import_module(module_name(name))
    app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)
    app.command(
        name,
        cls=_Command,
        help=_(COMMANDS[name]),
        epilog="\b\n" + _("Example:") + f"\n  {module.EXAMPLE}",
        options_metavar=_("[OPTIONS]"),
        context_settings=dict(_CONTEXT),
    )(module.command)
    return typer.main.get_command(app)
