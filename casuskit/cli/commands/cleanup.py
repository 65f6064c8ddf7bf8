"""Show what may not be kept any longer and what goes with it; remove it when asked."""

import shlex
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Literal

import typer

from casuskit.cli import console, meeting, workplace
from casuskit.cli.standing import may_stand_in, seen_before
from casuskit.core.corpus import Corpus
from casuskit.core.dates import short
from casuskit.core.documents import Document
from casuskit.core.editing import edited, set_list, set_text
from casuskit.core.errors import CasusError
from casuskit.core.findings import Edit
from casuskit.core.messages import _, ngettext
from casuskit.core.records import CLEANED_UP
from casuskit.core.runner import harmless, json_text
from casuskit.io.repository import Repository
from casuskit.io.writing import remove, replace
from casuskit.meetings.keeping import Leaving, leaving

EXAMPLE = "casus cleanup --apply --commit"
REQUIREMENTS = ("R71",)


def command(
    apply: Annotated[
        bool, typer.Option("--apply", help=_("Remove it, except where an action is still open."))
    ] = False,
    commit: Annotated[
        bool, typer.Option("--commit", help=_("With `--apply`: commit it in git as well."))
    ] = False,
    history: Annotated[
        bool,
        typer.Option(
            "--history", help=_("Show what git still keeps of removed cases, and how it goes.")
        ),
    ] = False,
    format: Annotated[  # noqa: A002 - the option's name
        Literal["text", "json"], typer.Option("--format", help=_("Text, or JSON for programs."))
    ] = "text",
) -> int:
    """What is past its term, or without consent, goes: the case, its records and the agenda."""
    if commit and not apply:
        raise CasusError(_("`--commit` goes with `--apply`."))
    repository = workplace.repository()
    if history:
        return _history(repository)
    corpus = workplace.corpus(repository, anew=True)
    found = leaving(corpus)
    if apply:
        meeting.refuse_broken(corpus, [each.path for each in corpus.documents if not each.kind])
        return _apply(repository, corpus, found, commit=commit)
    workplace.note_unread(corpus)
    console.result(_as_json(found, corpus) if format == "json" else _as_text(found, corpus))
    return 0


def _as_text(found: Sequence[Leaving], corpus: Corpus) -> str:
    if not found:
        return _("Nothing is past its term.") + "\n"
    blocks = ["\n  ".join(_lines(each, corpus)) for each in found]
    closing = _("`casus cleanup --apply` removes this. What git keeps: `casus cleanup --history`.")
    return harmless("\n\n".join([*blocks, closing]) + "\n")


def _lines(each: Leaving, corpus: Corpus) -> Iterator[str]:
    yield f"{each.case.id}: {_(each.reason).format(day=short(each.day))}"
    if each.records:
        told = _("copy to your own record first: decisions {decided}, actions {agreed}")
        yield told.format(decided=each.decided, agreed=each.agreed)
    if obstacle := _obstacle(each, corpus):
        yield obstacle
    for path in each.files:
        yield _("goes: {path}").format(path=path)
    for one in each.meetings:
        yield _("goes: its line on the agenda in {path}").format(path=one.document.path)
    for case in each.followers:
        yield _("goes: the number in `vervolg_op` in {path}").format(path=case.document.path)
    yield from seen_before(corpus, each.case)
    for line in each.mentions:
        told = _("look yourself: {path}:{line} names this case")
        yield told.format(path=line.path, line=line.line)


def _obstacle(each: Leaving, corpus: Corpus) -> str:
    """Why a case stays for now; empty when it can go."""
    if sum(case.id == each.case.id for case in corpus.cases) > 1:
        return _("stays for now: two files have this number; see `casus lint`")
    if each.open:
        told = ngettext(
            "stays for now: {count} action is still open; finish it, or hand it over outside casus",
            "stays for now: {count} actions are open; finish them, or hand them over outside casus",
            each.open,
        )
        return told.format(count=each.open)
    return ""


def _as_json(found: Sequence[Leaving], corpus: Corpus) -> str:
    cases = [
        {
            "case": each.case.id,
            "reason": _(each.reason).format(day=each.day.isoformat()),
            "files": each.files,
            "agendas": [one.document.path for one in each.meetings],
            "followers": [case.document.path for case in each.followers],
            "mentions": [line._asdict() for line in each.mentions],
            "open_actions": each.open,
            "may_stand_in": may_stand_in(corpus, each.case),
            "stays": bool(_obstacle(each, corpus)),
        }
        for each in found
    ]
    return json_text({"version": 1, "cases": cases})


def _apply(
    repository: Repository, corpus: Corpus, found: Sequence[Leaving], *, commit: bool
) -> int:
    """Take the numbers out of what stays, then remove the files, the cases last."""
    going = [each for each in found if not _obstacle(each, corpus)]
    staying = [each for each in found if each not in going]
    changed = [(document, edited(document, *edits)) for document, edits in _edits(going)]
    gone = [path for each in going for path in each.files]
    touched = [*(document.path for document, _text in changed), *gone]
    tracked = _tracked(repository, touched) if commit else ()
    texts = {each.path: each.source.text for each in corpus.documents}
    for document, text in changed:
        replace(repository.root / document.path, text, was=document.source.text)
    for path in gone:
        remove(repository.root / path, was=texts[path])
        console.result(_("Removed: {path}").format(path=path) + "\n")
    if tracked:
        _commit(repository, tracked, going)
    for each in staying:
        console.note(f"{each.case.id} {_obstacle(each, corpus)}")
    if going:
        console.note(_("What git keeps of it: `casus cleanup --history`."))
    elif not staying:
        console.note(_("Nothing is past its term."))
    return 1 if staying else 0


def _edits(going: Iterable[Leaving]) -> Iterator[tuple[Document, tuple[Edit, ...]]]:
    """The changes in the files that stay, each file once."""
    going = tuple(going)
    ids = {each.case.id for each in going}
    removed = {each.case.document.path for each in going}
    meetings = {one.document.path: one for each in going for one in each.meetings}
    for one in meetings.values():
        left = [case for case in one.agenda if case not in ids]
        yield one.document, set_list(one.document, "agenda", left)
    followers = {case.document.path: case for each in going for case in each.followers}
    for case in followers.values():
        if case.document.path not in removed:
            yield case.document, set_text(case.document, "vervolg_op", CLEANED_UP)


def _tracked(repository: Repository, paths: Sequence[str]) -> tuple[str, ...]:
    """Which files git keeps; raises `CasusError` when it could not commit that they changed."""
    from casuskit.io import git  # it is only asked when it is needed

    git.refuse_without(repository.root, "--commit")
    tracked = git.known_files(repository.root, paths) if paths else ()
    if tracked:
        git.refuse_no_commit(repository.root)
    git.refuse_filtered(repository.root, tracked)
    return tracked


def _commit(repository: Repository, paths: Iterable[str], going: Iterable[Leaving]) -> None:
    from casuskit.io.git import commit

    told = _("Remove what is past its term: {cases}")
    commit(repository.root, paths, told.format(cases=", ".join(each.case.id for each in going)))
    console.note(_("Committed. Send it to the others with `git push`."))


def _history(repository: Repository) -> int:
    """What was removed and stands in the history still, with the steps that take it out."""
    from casuskit.io.git import removed_files

    removed = removed_files(repository.root)
    found = [path for inside, path in removed.items() if repository.holds(inside)]
    if not found:
        console.result(_("Git keeps nothing of removed cases or meetings.") + "\n")
        return 0
    options = " ".join(f"--path {shlex.quote(path)}" for path in found)
    steps = [
        _("# Git keeps {count} removed files in its history. These steps take them out for good."),
        _("# First agree on a moment: everybody sends work with `git push` and then waits."),
        "pipx install git-filter-repo",
        "address=$(git remote get-url origin)",
        'git clone --mirror "$address" casus-schoon',
        f"git -C casus-schoon filter-repo --invert-paths {options}",
        'git -C casus-schoon push --force --mirror "$address"',
        "rm -rf casus-schoon",
        _("# Then everybody throws the own folder away and gets a new one with `git clone`."),
        _("# Ask whoever runs the server to clear old merge requests, caches and backups as well."),
    ]
    console.result("\n".join(steps).format(count=len(found)) + "\n")
    return 0
