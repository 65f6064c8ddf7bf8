"""Make the file of a new case: of a method that is known, with answers that can be right."""

from collections.abc import Mapping
from pathlib import Path
from unicodedata import category

from casuskit.cli.case import known_case
from casuskit.cli.member import known_member
from casuskit.core.corpus import Corpus
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.methods import Method
from casuskit.core.plain_yaml import Value
from casuskit.core.records import CLEANED_UP
from casuskit.core.schemas import questions
from casuskit.core.suggestion import did_you_mean
from casuskit.io.git import known_names
from casuskit.io.repository import CASES, Repository
from casuskit.io.writing import Taken, create
from casuskit.meetings.numbering import next_id
from casuskit.render.scaffold import NO_NOTES, Notes, case_scaffold

_TRIES = 50


def known_method(corpus: Corpus, asked: str) -> Method:
    """The method by name; the first that ships when none was named."""
    methods = corpus.library.methods
    name = asked or ("kbz" if "kbz" in methods else next(iter(methods)))
    if name not in methods:
        message = _("There is no method `{method}`; choose from: {allowed}.")
        told = message.format(method=name, allowed=", ".join(sorted(methods)))
        raise CasusError(told + did_you_mean(name, methods))
    return methods[name]


def complete(corpus: Corpus, method: Method, values: Mapping[str, Value]) -> dict[str, Value]:
    """The values of a new case; raises `CasusError` for one that cannot be right."""
    by, follows = str(values.get("inbrenger") or ""), str(values.get("vervolg_op") or "")
    member = known_member(corpus, by) if by else None
    if follows not in ("", CLEANED_UP):
        known_case(corpus, follows)
    kind = values.get("soort") or ("voortgang" if follows else "nieuw")
    kinds = questions(corpus.library.schemas["casus"])["soort"]["enum"]
    if kind not in kinds:
        message = _("`--kind` must be one of: {allowed}.")
        raise CasusError(message.format(allowed=", ".join(kinds)))
    title = " ".join(str(values.get("titel") or "").split())
    if any(category(sign) in ("Cc", "Cs") for sign in title):
        raise CasusError(_("The title holds a character that nobody can see; type it anew."))
    if not title:
        raise CasusError(_('Give the case a title, without names: casus new "…".'))
    first: dict[str, Value] = {"methode": method.key, "team": member.team if member else None}
    return {"grondslag": "anoniem", **first, **values, "titel": title, "soort": kind}


def create_case(
    repository: Repository,
    corpus: Corpus,
    method: Method,
    values: Mapping[str, Value],
    notes: Notes = NO_NOTES,
) -> Path:
    """The file of the new case; when somebody takes its number first, the next number."""
    taken = [*corpus.case_by_id, *known_names(repository.root, CASES)]
    taken += [path.name for path in (repository.root / CASES).glob("*.md")]
    schema = corpus.library.schema("casus", method.key)
    for _try in range(_TRIES):
        case = next_id(corpus.today.year, taken)
        path = repository.case_path(case)
        try:
            own = {"schema": corpus.library.identity("casus"), "casus": case}
            create(path, case_scaffold(schema, {**own, **values}, notes))
        except Taken:
            taken.append(case)
        else:
            return path
    raise CasusError(_("No free case number was found; try again."))
