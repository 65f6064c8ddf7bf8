"""Options of the commands that report findings."""

from pathlib import Path
from typing import Annotated

import typer

from casuskit.cli.checking import Format
from casuskit.core.messages import _

StagedOption = Annotated[
    bool, typer.Option("--staged", help=_("Check what is staged for the next commit."))
]
SelectOption = Annotated[
    list[str] | None,
    typer.Option("--select", metavar=_("RULE"), help=_("Only this rule; may be repeated.")),
]
IgnoreOption = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar=_("RULE"), help=_("Leave this rule out; may be repeated.")),
]
FindingsFormat = Annotated[
    Format, typer.Option("--format", help=_("How the findings are written."))
]
StatisticsOption = Annotated[
    bool, typer.Option("--statistics", help=_("Only count the findings of each rule."))
]
NoCacheOption = Annotated[
    bool,
    typer.Option("--no-cache", help=_("Work everything out anew, whatever was known before.")),
]
ShardOption = Annotated[
    str,
    typer.Option(
        "--shard",
        metavar="K/N",
        help=_("Check part K of N parts, each on a machine of its own; `ci` in GitLab."),
    ),
]
HistoryOption = Annotated[
    bool,
    typer.Option(
        "--history",
        help=_("Check all that git kept: PATH is then a range such as `main..`, or nothing."),
    ),
]
SuggestOption = Annotated[
    bool,
    typer.Option("--suggest", help=_("Print a patch with neutral words, for `git apply`.")),
]
BaselineOption = Annotated[
    Path | None,
    typer.Option(
        "--baseline", metavar=_("FILE"), help=_("Leave out the findings that this file knows.")
    ),
]
WriteBaselineOption = Annotated[
    Path | None,
    typer.Option(
        "--write-baseline",
        metavar=_("FILE"),
        help=_("Note all findings in this file, by place and without what was found."),
    ),
]
