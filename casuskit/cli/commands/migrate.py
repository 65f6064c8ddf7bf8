"""Bring files of an older version to the newest, with everything else as it is."""

from typing import Annotated

import typer

from casuskit.cli import console, workplace
from casuskit.core.messages import _, ngettext
from casuskit.core.versions import migrated
from casuskit.io.repository import load
from casuskit.io.steps import steps
from casuskit.io.writing import replace

EXAMPLE = "casus migrate --look"
REQUIREMENTS = ()


def command(
    look: Annotated[
        bool, typer.Option("--look", help=_("Only say which files would change."))
    ] = False,
) -> int:
    """Every file is worked out before the first is written."""
    repository = workplace.repository()
    corpus = load(repository, workplace.today())
    library, known = corpus.library, steps()
    kinds = (each for each in corpus.documents if each.kind)
    old = [each for each in kinds if 0 < each.version < library.newest(each.kind)]
    made = [migrated(each, known, library.newest(each.kind)) for each in old]
    for was, each in zip(old, made, strict=True):
        if not look:
            replace(repository.root / each.path, each.source.text, was=was.source.text)
        console.result(f"{each.path}\n")
    workplace.note_unread(corpus)
    if not made:
        console.note(_("All files are of the newest version."))
    elif look:
        told = ngettext("{count} file would change.", "{count} files would change.", len(made))
        console.note(told.format(count=len(made)))
    else:
        told = ngettext("{count} file was changed.", "{count} files were changed.", len(made))
        console.note(told.format(count=len(made)))
    return 0
