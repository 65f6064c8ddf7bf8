"""Look for personal data in texts, file names and commit messages, before others read them."""

import os
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

import typer

from casuskit.cli import checking
from casuskit.cli.finding_options import (
    FindingsFormat,
    IgnoreOption,
    SelectOption,
    StagedOption,
    StatisticsOption,
)
from casuskit.cli.subjects import masked, subjects
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.rules.registry import PERSONAL

EXAMPLE = "casus anonymise-check casussen/2026-001.md"
_ALSO = MappingProxyType(
    {
        "reading": frozenset({"unreadable-file", "too-large", "not-utf-8"}),
        "mutes": frozenset({"unused-mute"}),
    }
)


def command(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar=_("[PATH]…"),
            help=_("Texts or folders, also outside a case repository; `-` reads a text."),
        ),
    ] = None,
    staged: StagedOption = False,
    commit_msg: Annotated[
        Path | None,
        typer.Option("--commit-msg", metavar=_("FILE"), help=_("Check a commit message.")),
    ] = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    format: FindingsFormat = "text",  # noqa: A002 - the option's name
    reveal: Annotated[
        bool, typer.Option("--reveal", help=_("Show what was found; on a terminal only."))
    ] = False,
    statistics: StatisticsOption = False,
) -> int:
    """Run the rules that are about personal data; what they match is masked."""
    if reveal and not os.isatty(1):
        raise CasusError(_("`--reveal` shows personal data, so it only works on a terminal."))
    choice = checking.Choice(PERSONAL, tuple(select or ()), tuple(ignore or ()), _ALSO)
    looked_into = subjects(paths or [], staged=staged, message=commit_msg)
    report = checking.report_of(
        looked_into if reveal else map(masked, looked_into),
        choice,
        _("no recognisable data found"),
        reveal=reveal,
    )
    return checking.deliver(report, format=format, statistics=statistics)
