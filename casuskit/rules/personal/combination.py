"""Details that point to one person only together.

Why:
    A village, an age and a rare illness are each harmless; together they are one person, also
    without a name. Points are counted for each kind of detail in the case and its records: a
    village, an exact age and a rare illness two, the others one. From four points it is a warning,
    from six an error; `herkenbaarheid` in casus.yaml changes that. Some pairs are always an error:
    a date of birth with a postcode, a rare illness with a village, and with a place the work of
    which a place has one. With consent of the client an error is a warning, as for a name. It is
    a rule of thumb: no finding does not mean that nobody can be recognised.

Bad:
    Cliënt is burgemeester, 58 jaar en woont in Westerbork.

Good:
    Een bestuurder van eind vijftig woont in een dorp.
"""

from collections.abc import Iterator, Mapping

from casuskit.core.corpus import Corpus
from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.core.messages import N_, _
from casuskit.core.records import Case
from casuskit.core.settings import Recognisability
from casuskit.core.text import Span
from casuskit.privacy.indirect.score import Change, Marks, Trait, certain, counted, least, points
from casuskit.rules.personal.personal_rule import has_consent, in_text, searched, traits
from casuskit.rules.rule import Hit, Rule

_NAMES: Mapping[str, str] = {
    "age": N_("exact age"),
    "village": N_("village, district or street"),
    "condition": N_("rare condition or event"),
    "occupation": N_("occupation"),
    "origin": N_("origin or faith"),
    "family": N_("unusual family"),
    "quotation": N_("literal quotation"),
    "institution": N_("institution"),
    "date": N_("exact date"),
    "place": N_("place"),
    "age-group": N_("age group"),
    "birth-date": N_("date of birth"),
    "postcode": N_("postcode"),
    "only-occupation": N_("occupation of which a place has one"),
}
"""What each trait and fact is called, the weightiest first."""

_CHANGES: Mapping[Change, str] = {
    Change("age", coarser=True): N_("write an age group instead of the exact age"),
    Change("age", coarser=False): N_("leave the exact age out"),
    Change("age-group", coarser=False): N_("leave the age group out"),
    Change("village", coarser=True): N_(
        "name the region instead of the village, district or street"
    ),
    Change("village", coarser=False): N_("leave the village, district or street out"),
    Change("place", coarser=False): N_("leave the place out"),
    Change("occupation", coarser=False): N_("name the sector instead of the occupation"),
    Change("condition", coarser=False): N_("name a group of illnesses, or leave the event out"),
    Change("family", coarser=False): N_("write 'a family with children'"),
    Change("origin", coarser=False): N_("leave origin, faith and legal status out"),
    Change("date", coarser=False): N_("write about when instead of the exact date"),
    Change("institution", coarser=False): N_("leave the name of the institution out"),
    Change("quotation", coarser=False): N_("put the quotation in your own words"),
}


def _check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    settings = corpus.settings.recognisability
    marks, first = _traits(case, corpus)
    severity = _severity(marks, settings)
    if severity is None:
        return
    if has_consent(case.document, corpus):
        severity = Severity.WARNING
    places = [first[trait] for trait in _weightiest(marks, settings) if trait in first]
    span = places[0] if places else case.document.place("casus")
    yield Hit(case.document, span, _message(marks, settings), severity=severity)


def _severity(marks: Marks, settings: Recognisability) -> Severity | None:
    total = points(marks, settings.points)
    if certain(marks) or total >= settings.error_from:
        return Severity.ERROR
    return Severity.WARNING if total >= settings.warning_from else None


def _message(marks: Marks, settings: Recognisability) -> str:
    """What stands together, and the least that has to change."""
    names = ", ".join(_(_NAMES[trait]) for trait in _weightiest(marks, settings))
    pair = [_(name) for key, name in _NAMES.items() if key in certain(marks)]
    chosen = least(marks, settings.points, settings.warning_from)
    joint = _("and")
    change = f" {joint} ".join(_(_CHANGES[each]) for each in chosen)
    told = [_("Together these can point to one person: {traits}.").format(traits=names)]
    if pair:
        two = _("{one} with {other} is enough by itself.").format(one=pair[0], other=pair[1])
        told.append(two[:1].upper() + two[1:])
    return " ".join((*told, _("The least that helps: {change}.").format(change=change)))


def _weightiest(marks: Marks, settings: Recognisability) -> list[Trait]:
    """The traits that count, the one of most points first."""
    order = list(_NAMES)
    return sorted(
        (trait for trait in counted(marks.traits) if settings.points[trait]),
        key=lambda trait: (-settings.points[trait], order.index(trait)),
    )


def _traits(case: Case, corpus: Corpus) -> tuple[Marks, Mapping[Trait, Span]]:
    """What the case and its records hold, and where each trait stands first in the case."""
    from casuskit.privacy.indirect.marks import DETECTORS, traced

    marks = Marks(frozenset(), frozenset())
    first: Mapping[Trait, Span] = {}
    for document in _documents(case, corpus):
        found = searched(document, corpus).text
        kept = {each: tuple(in_text(found.get(each, ()), document, corpus)) for each in DETECTORS}
        trace = traced(document.source.text, kept, traits(document, corpus))
        marks = Marks(marks.traits | trace.marks.traits, marks.facts | trace.marks.facts)
        if document is case.document:
            first = trace.first
    return marks, first


def _documents(case: Case, corpus: Corpus) -> Iterator[Document]:
    yield case.document
    for discussion in corpus.discussions_by_case.get(case.id, ()):
        yield discussion.document


RULE = Rule("combination", Severity.ERROR, Case, _check, __doc__)
