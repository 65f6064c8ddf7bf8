"""Options of the commands that report findings."""

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
