"""The settings of a team: what `casus.yaml` holds, as frozen values."""

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from casuskit.core.documents import Document
from casuskit.core.findings import Severity
from casuskit.core.plain_yaml import Value
from casuskit.core.schemas import is_date

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
OFF = "uit"
SEVERITY_WORDS: Mapping[str, Severity | None] = {
    OFF: None,
    "info": Severity.INFO,
    "waarschuwing": Severity.WARNING,
    "fout": Severity.ERROR,
}


_POINTS = {
    "leeftijdsgroep": ("age-group", 1),
    "leeftijd": ("age", 2),
    "plaats": ("place", 1),
    "dorp_of_wijk": ("village", 2),
    "beroep": ("occupation", 1),
    "zeldzame_aandoening": ("condition", 2),
    "gezin": ("family", 1),
    "herkomst": ("origin", 1),
    "datum": ("date", 1),
    "instelling": ("institution", 1),
    "citaat": ("quotation", 1),
}
"""The traits of the combination score by key, each with its points; `domain.md` 5.2."""


class Cycle(NamedTuple):
    """The rhythm and place of the meetings; minutes and weeks are whole numbers.

    `avoid` holds days without a meeting, as `meetings/avoiding.py` reads them.
    """

    name: str
    district: str
    weeks: int
    first_meeting: date | None
    time: str
    minutes: int
    place: str
    region: str
    avoid: tuple[str, ...]
    medium: str
    retention_months: int
    agreements_evaluated_on: date | None
    public: bool


class Team(NamedTuple):
    """A team that brings cases; `contact` and `successor` are keys of members; R53, R55."""

    key: str
    name: str
    kind: str
    contact: str
    until: date | None
    successor: str

    def contact_on(self, day: date) -> str:
        """Who is the contact person on a day; empty when nobody is."""
        if self.until and self.until < day:
            return self.successor
        return self.contact


class Member(NamedTuple):
    """A professional who takes part, known by key and function."""

    key: str
    function: str
    team: str
    discipline: str
    name: str
    introduced_on: date | None
    facilitates: bool
    self_check_on: date | None
    until: date | None

    def active_on(self, day: date) -> bool:
        """Whether the member still takes part on a day."""
        return self.until is None or day <= self.until


class Recognisability(NamedTuple):
    """From how many points a combination is a warning and an error; `points` by trait.

    The traits are those of `privacy/indirect/score.py`, the defaults those of `domain.md` 5.2.
    """

    warning_from: int
    error_from: int
    points: Mapping[str, int]


class HouseStyle(NamedTuple):
    """How pages and papers look: a colour as `#rrggbb`, and where in the repository a logo is."""

    colour: str
    logo: str


class Settings(NamedTuple):
    """All of `casus.yaml`; what is absent has its default."""

    document: Document | None
    language: str
    cycle: Cycle
    teams: Mapping[str, Team]
    members: Mapping[str, Member]
    severities: Mapping[str, Severity | None]
    allowed: Mapping[str, str]
    recognisability: Recognisability
    house_style: HouseStyle

    def contacts_on(self, day: date) -> tuple[str, ...]:
        """The contact persons of all teams on a day, in the order of the teams."""
        found = (team.contact_on(day) for team in self.teams.values())
        return tuple(dict.fromkeys(key for key in found if key))

    def function(self, key: str) -> str:
        """A member as shown to others: by function, with the key where two have the same.

        An unknown key stays as it is.
        """
        member = self.members.get(key)
        if member is None or not member.function:
            return key
        same = sum(each.function == member.function for each in self.members.values())
        return member.function if same == 1 else f"{member.function} ({key})"


def settings(document: Document | None) -> Settings:
    """The settings that a document holds, or the defaults."""
    data = document.data if document else {}
    rules = _section(data.get("regels"))
    return Settings(
        document=document,
        language=_text(data, "taal") or "nl",
        cycle=_cycle(_section(data.get("overleg"))),
        teams=MappingProxyType(
            {key: _team(key, _section(each)) for key, each in _section(data.get("teams")).items()}
        ),
        members=MappingProxyType(
            {key: _member(key, _section(each)) for key, each in _section(data.get("leden")).items()}
        ),
        severities=MappingProxyType(
            {
                rule: SEVERITY_WORDS[word]
                for rule, word in rules.items()
                if isinstance(word, str) and word in SEVERITY_WORDS
            }
        ),
        allowed=MappingProxyType(_allowed(data.get("toegestaan"))),
        recognisability=_recognisability(_section(data.get("herkenbaarheid"))),
        house_style=_house_style(_section(data.get("huisstijl"))),
    )


def _cycle(data: Mapping[str, Value]) -> Cycle:
    return Cycle(
        name=_text(data, "naam"),
        district=_text(data, "wijk"),
        weeks=_number(data, "cyclus_weken", default=6, most=26),
        first_meeting=_day(data, "eerste_bijeenkomst"),
        time=_text(data, "tijd"),
        minutes=_number(data, "duur_minuten", default=90, most=480),
        place=_text(data, "plaats"),
        region=_text(data, "schoolvakantieregio"),
        avoid=_texts(data, "vermijden", ("vrijdag-na-hemelvaart",)),
        medium=_text(data, "medium"),
        retention_months=_number(data, "bewaartermijn_maanden", default=12, most=240),
        agreements_evaluated_on=_day(data, "werkafspraken_geevalueerd_op"),
        public=_text(data, "publiceren") == "openbaar",
    )


def _team(key: str, data: Mapping[str, Value]) -> Team:
    return Team(
        key=key,
        name=_text(data, "naam") or key,
        kind=_text(data, "soort"),
        contact=_text(data, "contactpersoon"),
        until=_day(data, "tot"),
        successor=_text(data, "opvolger"),
    )


def _member(key: str, data: Mapping[str, Value]) -> Member:
    return Member(
        key=key,
        function=_text(data, "functie"),
        team=_text(data, "team"),
        discipline=_text(data, "discipline"),
        name=_text(data, "naam"),
        introduced_on=_day(data, "ingewerkt_op"),
        facilitates=_text(data, "begeleidt") == "ja",
        self_check_on=_day(data, "zelfcheck_op"),
        until=_day(data, "tot"),
    )


def _allowed(value: Value) -> dict[str, str]:
    """Words that are no personal data here, with the reason; R-number and source in domain 5.3."""
    items = [_section(item) for item in value] if isinstance(value, list) else []
    return {_text(item, "woord"): _text(item, "reden") for item in items if _text(item, "woord")}


def _recognisability(data: Mapping[str, Value]) -> Recognisability:
    """The limits of the combination score; an error never comes before a warning."""
    own = _section(data.get("punten"))
    warning = _number(data, "waarschuwing_vanaf", default=4, most=30)
    return Recognisability(
        warning_from=warning,
        error_from=max(warning, _number(data, "fout_vanaf", default=6, most=30)),
        points=MappingProxyType(
            {
                trait: _number(own, key, default=worth, least=0, most=10)
                for key, (trait, worth) in _POINTS.items()
            }
        ),
    )


def _house_style(data: Mapping[str, Value]) -> HouseStyle:
    colour = _text(data, "kleur")
    return HouseStyle(colour if _COLOUR.fullmatch(colour) else "", _text(data, "logo"))


def _section(value: Value) -> Mapping[str, Value]:
    return value if isinstance(value, dict) else {}


def _text(data: Mapping[str, Value], key: str) -> str:
    value = data.get(key)
    return value.strip() if isinstance(value, str) else ""


def _texts(data: Mapping[str, Value], key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
    value = data.get(key)
    if not isinstance(value, list):
        return default
    return tuple(each.strip() for each in value if isinstance(each, str))


def _number(data: Mapping[str, Value], key: str, *, default: int, most: int, least: int = 1) -> int:
    """A whole number within the bounds of the schema, so that days can be counted with it."""
    value = data.get(key)
    usable = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
    return value if usable else default  # type: ignore[return-value]  # usable says it is an int


def _day(data: Mapping[str, Value], key: str) -> date | None:
    written = _text(data, key)
    return date.fromisoformat(written) if is_date(written) else None
