"""Make a case repository: settings, hooks and CI, with an invented example if you like."""

import shlex
from pathlib import Path
from typing import Annotated, Literal

import typer

from casuskit.cli import console, workplace
from casuskit.core.documents import SETTINGS_FILE
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io import git
from casuskit.io.repository import Repository
from casuskit.io.starting import files
from casuskit.io.writing import create_all

EXAMPLE = "casus init wijkoverleg --example"
FIRST = {False: "new", True: "status"}
REQUIREMENTS = ("R30", "R89")


def command(
    folder: Annotated[
        Path, typer.Argument(metavar=_("[FOLDER]"), help=_("Where to make it; here when left out."))
    ] = Path(),
    name: Annotated[
        str, typer.Option("--name", metavar=_("NAME"), help=_("What the consultation is called."))
    ] = "",
    ci: Annotated[
        Literal["github", "gitlab", "none"],
        typer.Option("--ci", help=_("Which CI checks and publishes; none leaves it out.")),
    ] = "none",
    public: Annotated[
        bool,
        typer.Option(
            "--public", help=_("CI publishes the pages for everybody, not for the team only.")
        ),
    ] = False,
    example: Annotated[
        bool, typer.Option("--example", help=_("With an invented example to try things on."))
    ] = False,
) -> int:
    """Write the files that a team starts with; nothing that exists is touched."""
    asked = name or _("Case discussion")
    if "\n" in asked or not asked.isprintable():
        raise CasusError(_("`--name` must be one line of text."))
    texts = files(asked, ci, workplace.today(), example=example, public=public)
    ours = Repository(folder)
    besides = [
        path
        for path in texts
        if not (ours.owns(path) or ours.holds(path)) or (path == SETTINGS_FILE and not example)
    ]
    kept = [path for path in besides if (folder / path).exists()]
    create_all(folder, {path: text for path, text in texts.items() if path not in kept})
    if not git.installed():
        console.note(_("No git repository was made: git is not installed. Later: git init"))
    elif git.top(folder) is None:
        git.run(folder, "init", "--quiet", "--initial-branch=main")
    made = _("Files made in {folder}: {count}")
    console.note(made.format(folder=folder.resolve().name, count=len(texts) - len(kept)))
    if kept:
        console.note(_("Left as it was: {paths}").format(paths=", ".join(kept)))
    inside = "" if folder == Path() else f"cd {shlex.quote(str(folder))} && "
    console.note(_("Go on with: {command}").format(command=f"{inside}casus {FIRST[example]}"))
    return 0
