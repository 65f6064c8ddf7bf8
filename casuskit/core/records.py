"""The typed values behind the three kinds of case file, each read when somebody asks for it."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

from casuskit.core.documents import Document

if TYPE_CHECKING:
    from casuskit.core.tasks import Task

_Value = TypeVar("_Value")

CLEANED_UP: Final = "opgeruimd"
"""What stands in `vervolg_op` when the earlier case is not kept any more, or never was here."""

DOMAINS: Final = ("lichamelijk", "geestelijk", "sociaal", "maatschappelijk")
"""The areas of life in which something plays, in the order of the 4D model; domain.md section 1."""


class Consent(NamedTuple):
    """What is known of a resident's consent; R71.

    `is_complete` says whether it is known how it was given and by whom, `uses` what for; none
    means that nothing was left out.
    """

    given_on: date | None
    is_complete: bool
    until: date | None
    withdrawn_on: date | None
    refused_on: date | None = None
    uses: tuple[str, ...] = ()

    def valid_on(self, day: date) -> bool:
        """Whether consent is complete, begun, not past its end, not refused and not withdrawn."""
        return (
            self.given_on is not None
            and self.given_on <= day
            and self.is_complete
            and not self.ended(day)
            and not self.denied(day)
        )

    def ended(self, day: date) -> bool:
        """Whether the time for which consent was given is over on a day."""
        return self.until is not None and self.until < day

    def denied(self, day: date) -> bool:
        """Whether the resident has said no by a day, at once or later on."""
        return self.withdrawn(day) or self.refused(day)

    def withdrawn(self, day: date) -> bool:
        """Whether consent was taken back by a day."""
        return self.withdrawn_on is not None and self.withdrawn_on <= day

    def refused(self, day: date) -> bool:
        """Whether consent was refused by a day, and not given after that."""
        if self.refused_on is None or self.refused_on > day:
            return False
        return self.given_on is None or not self.refused_on < self.given_on <= day

    def covers(self, use: str) -> bool:
        """Whether it was given for a use: `bespreking`, `verslag` or `publicatie`."""
        return not self.uses or use in self.uses

    @classmethod
    def of(cls, document: Document) -> "Consent":
        """The consent that the file of a case tells of."""
        return cls(
            given_on=document.day("toestemming_op"),
            is_complete=all(map(document.answered, ("toestemming_vorm", "toestemming_door"))),
            until=document.day("toestemming_tot"),
            withdrawn_on=document.day("toestemming_ingetrokken_op"),
            refused_on=document.day("toestemming_geweigerd_op"),
            uses=document.texts("toestemming_voor"),
        )


class _Read(Generic[_Value]):
    """An attribute that is read from the document when somebody asks for it, and kept."""

    def __init__(self, key: str, read: Callable[[Document, str], _Value]) -> None:
        self._key, self._read = key, read

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, each: "_Record", _owner: type) -> _Value:
        value = each.__dict__[self._name] = self._read(each.document, self._key)
        return value


def _text(key: str) -> _Read[str]:
    return _Read(key, Document.text)


def _texts(key: str) -> _Read[tuple[str, ...]]:
    return _Read(key, Document.texts)


def _day(key: str) -> _Read[date | None]:
    return _Read(key, Document.day)


def _is(key: str, word: str) -> _Read[bool]:
    return _Read(key, lambda document, key: document.text(key) == word)


def _follows(document: Document, key: str) -> str:
    found = document.text(key)
    return "" if found == CLEANED_UP else found


class _Record:
    """What a document holds; most of it is never asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self.document == other.document

    __hash__ = None  # type: ignore[assignment]  # values of a document are lists too


class Case(_Record):
    """A case as prepared; the answers to a method's questions are in `document`."""

    id = _text("casus")
    title = _text("titel")
    method = _text("methode")
    kind = _text("soort")
    follows = _Read("vervolg_op", _follows)
    question_type = _text("vraagtype")
    urgent = _is("urgentie", "ad-hoc")
    answer_by = _day("antwoord_uiterlijk")
    agreed_with = _texts("opvolging_afgestemd_met")
    agreed_on = _day("opvolging_afgestemd_op")
    agreement = _text("opvolging_afspraak")
    team = _text("team")
    presenter = _text("inbrenger")
    registered_on = _day("aangemeld_op")
    involved = _texts("betrokkenen")
    basis = _text("grondslag")
    consent = _Read("toestemming", lambda document, _key: Consent.of(document))
    consent_form = _text("toestemming_vorm")
    consent_given_by = _text("toestemming_door")
    consent_refused_by = _text("toestemming_geweigerd_door")
    consent_withdrawn_by = _text("toestemming_ingetrokken_door")
    age_group = _text("leeftijdsgroep")
    keep_until = _day("bewaren_tot")
    closed_on = _day("afgesloten_op")
    closed_reason = _text("afgesloten_reden")

    @property
    def is_concept(self) -> bool:
        """Whether the case is still being prepared."""
        return self.registered_on is None


class Meeting(_Record):
    """A meeting: when, who in which role, what is on the agenda, how it was looked back on."""

    day = _day("bijeenkomst")
    time = _text("tijd")
    minutes = _Read("duur_minuten", Document.number)
    place = _text("plaats")
    form = _text("vorm")
    chair = _text("voorzitter")
    facilitator = _text("gespreksbegeleider")
    note_taker = _text("notulist")
    invited = _texts("genodigden")
    present = _texts("aanwezig")
    absent = _texts("afwezig")
    agenda = _texts("agenda")
    cancelled = _Read("vervallen", lambda document, key: document.answered(key))
    why_cancelled = _text("vervallen")
    good_things = _text("reflectie_goede_dingen")
    done_well = _text("reflectie_goed_gedaan")
    cooperation = _text("reflectie_samenwerken")
    agreements_evaluated = _is("werkafspraken_geevalueerd", "ja")

    @property
    def roles(self) -> dict[str, str]:
        """Who holds which role, by the key of the role in the file; empty roles left out."""
        roles = {
            "voorzitter": self.chair,
            "gespreksbegeleider": self.facilitator,
            "notulist": self.note_taker,
        }
        return {role: member for role, member in roles.items() if member}


class Discussion(_Record):
    """The record of one case in one meeting; the method's answers are in `document`."""

    meeting_day = _day("bijeenkomst")
    case_id = _text("casus")
    outcome = _text("uitkomst")
    decided_jointly = _is("gezamenlijk_besloten", "ja")
    escalated_to = _text("escalatie_naar")
    dissent = _text("tegengeluid")
    points = _texts("discussiepunten")
    grounds = _text("onderbouwing")
    feedback_by = _text("terugkoppeling_door")
    feedback_on = _day("terugkoppeling_op")
    learned = _texts("leeropbrengst")

    @property
    def tasks(self) -> tuple["Task", ...]:
        """The actions that were agreed, in the order of the file."""
        return self.document.tasks

    @property
    def waits(self) -> bool:
        """Whether one of them is still to be done."""
        return self.document.waits
