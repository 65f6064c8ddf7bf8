"""The typed, frozen values behind the three kinds of case file."""

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from casuskit.core.documents import Document

if TYPE_CHECKING:
    from casuskit.core.tasks import Task

CLEANED_UP: Final = "opgeruimd"
"""What stands in `vervolg_op` when the earlier case is not kept any more, or never was here."""

DOMAINS: Final = ("lichamelijk", "geestelijk", "sociaal", "maatschappelijk")
"""The areas of life in which something plays, in the order of the 4D model; domain.md section 1."""


class Consent(NamedTuple):
    """What is known of a resident's consent; R71.

    `uses` are what it was given for; none means that nothing was left out.
    """

    given_on: date | None
    form: str
    given_by: str
    until: date | None
    withdrawn_on: date | None
    withdrawn_by: str = ""
    refused_on: date | None = None
    refused_by: str = ""
    uses: tuple[str, ...] = ()

    def valid_on(self, day: date) -> bool:
        """Whether consent is complete, begun, not past its end, not refused and not withdrawn."""
        return (
            self.given_on is not None
            and self.given_on <= day
            and bool(self.form and self.given_by)
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
            form=document.text("toestemming_vorm"),
            given_by=document.text("toestemming_door"),
            until=document.day("toestemming_tot"),
            uses=document.texts("toestemming_voor"),
            refused_on=document.day("toestemming_geweigerd_op"),
            refused_by=document.text("toestemming_geweigerd_door"),
            withdrawn_on=document.day("toestemming_ingetrokken_op"),
            withdrawn_by=document.text("toestemming_ingetrokken_door"),
        )


class Case(NamedTuple):
    """A case as prepared; the answers to a method's questions are in `document`."""

    document: Document
    id: str
    title: str
    method: str
    kind: str
    follows: str
    question_type: str
    urgent: bool
    answer_by: date | None
    agreed_with: tuple[str, ...]
    agreed_on: date | None
    agreement: str
    team: str
    presenter: str
    registered_on: date | None
    involved: tuple[str, ...]
    basis: str
    consent: Consent
    age_group: str
    keep_until: date | None
    closed_on: date | None
    closed_reason: str

    @property
    def is_concept(self) -> bool:
        """Whether the case is still being prepared."""
        return self.registered_on is None

    @classmethod
    def of(cls, document: Document) -> "Case":
        """The case that a document holds."""
        follows = document.text("vervolg_op")
        return cls(
            document=document,
            id=document.text("casus"),
            title=document.text("titel"),
            method=document.text("methode"),
            kind=document.text("soort"),
            follows="" if follows == CLEANED_UP else follows,
            question_type=document.text("vraagtype"),
            urgent=document.text("urgentie") == "ad-hoc",
            answer_by=document.day("antwoord_uiterlijk"),
            agreed_with=document.texts("opvolging_afgestemd_met"),
            agreed_on=document.day("opvolging_afgestemd_op"),
            agreement=document.text("opvolging_afspraak"),
            team=document.text("team"),
            presenter=document.text("inbrenger"),
            registered_on=document.day("aangemeld_op"),
            involved=document.texts("betrokkenen"),
            basis=document.text("grondslag"),
            consent=Consent.of(document),
            age_group=document.text("leeftijdsgroep"),
            keep_until=document.day("bewaren_tot"),
            closed_on=document.day("afgesloten_op"),
            closed_reason=document.text("afgesloten_reden"),
        )


class Meeting(NamedTuple):
    """A meeting: when, who in which role, what is on the agenda, how it was looked back on."""

    document: Document
    day: date | None
    time: str
    minutes: int | None
    place: str
    form: str
    chair: str
    facilitator: str
    note_taker: str
    invited: tuple[str, ...]
    present: tuple[str, ...]
    absent: tuple[str, ...]
    agenda: tuple[str, ...]
    cancelled: str
    good_things: str
    done_well: str
    cooperation: str
    agreements_evaluated: bool

    @property
    def roles(self) -> dict[str, str]:
        """Who holds which role, by the key of the role in the file; empty roles left out."""
        roles = {
            "voorzitter": self.chair,
            "gespreksbegeleider": self.facilitator,
            "notulist": self.note_taker,
        }
        return {role: member for role, member in roles.items() if member}

    @classmethod
    def of(cls, document: Document) -> "Meeting":
        """The meeting that a document holds."""
        return cls(
            document=document,
            day=document.day("bijeenkomst"),
            time=document.text("tijd"),
            minutes=document.number("duur_minuten"),
            place=document.text("plaats"),
            form=document.text("vorm"),
            chair=document.text("voorzitter"),
            facilitator=document.text("gespreksbegeleider"),
            note_taker=document.text("notulist"),
            invited=document.texts("genodigden"),
            present=document.texts("aanwezig"),
            absent=document.texts("afwezig"),
            agenda=document.texts("agenda"),
            cancelled=document.text("vervallen"),
            good_things=document.text("reflectie_goede_dingen"),
            done_well=document.text("reflectie_goed_gedaan"),
            cooperation=document.text("reflectie_samenwerken"),
            agreements_evaluated=document.text("werkafspraken_geevalueerd") == "ja",
        )


class Discussion(NamedTuple):
    """The record of one case in one meeting; the method's answers are in `document`."""

    document: Document
    meeting_day: date | None
    case_id: str
    outcome: str
    decided_jointly: bool
    escalated_to: str
    dissent: str
    points: tuple[str, ...]
    grounds: str
    feedback_by: str
    feedback_on: date | None
    learned: tuple[str, ...]
    tasks: tuple["Task", ...]

    @classmethod
    def of(cls, document: Document) -> "Discussion":
        """The record that a document holds."""
        from casuskit.core.tasks import tasks  # nobody needs it to look at one case

        body = document.body
        return cls(
            document=document,
            meeting_day=document.day("bijeenkomst"),
            case_id=document.text("casus"),
            outcome=document.text("uitkomst"),
            decided_jointly=document.text("gezamenlijk_besloten") == "ja",
            escalated_to=document.text("escalatie_naar"),
            dissent=document.text("tegengeluid"),
            points=document.texts("discussiepunten"),
            grounds=document.text("onderbouwing"),
            feedback_by=document.text("terugkoppeling_door"),
            feedback_on=document.day("terugkoppeling_op"),
            learned=document.texts("leeropbrengst"),
            tasks=tuple(tasks(document.source.text, body.start, body.end)),
        )
