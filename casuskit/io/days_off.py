"""Public and school holidays in the Netherlands, from the package `holidays`; no network.

Public are all days of the Algemene termijnenwet, article 3, with Good Friday and every 5 May among
them. School holidays are those of the ministry, for as many years as it has named them.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from types import ModuleType

from casuskit.io.extras import need
from casuskit.meetings.plan import DaysOff

_ASCENSION, _SUMMER = "Hemelvaartsdag", "Zomervakantie"
_PUBLIC, _SCHOOL = ("public", "optional"), ("school",)
_FIRST_KNOWN = 2024  # every summer from here on is named, up to the last one that is


def days_off(years: range, region: str) -> DaysOff:
    """The days off of some years, with the school holidays of `noord`, `midden` or `zuid`, or none.

    A school year counts as known up to the end of its summer. Raises `CasusError` when `holidays`
    is not installed.
    """
    library = need("holidays", "plan")
    public = _days(library, years, _PUBLIC)
    school = _days(library, years, _SCHOOL, region.capitalize()) if region else {}
    return DaysOff(
        names={**{day: name.lower() for day, name in school.items()}, **public},
        after_ascension=frozenset(
            day + timedelta(days=1) for day, name in public.items() if _ASCENSION in name
        ),
        known_until=_known_until(library, region) if region else date.max,
    )


def _known_until(library: ModuleType, region: str) -> date:
    """The last day of the last summer holiday that was named."""
    last, year = date.min, _FIRST_KNOWN
    while summer := _summer(library, year, region):
        last, year = max(summer), year + 1
    return last


def _summer(library: ModuleType, year: int, region: str) -> list[date]:
    found = _days(library, range(year, year + 1), _SCHOOL, region.capitalize())
    return [day for day, name in found.items() if name == _SUMMER]


def _days(
    library: ModuleType, years: range, categories: tuple[str, ...], region: str | None = None
) -> Mapping[date, str]:
    """The days with their names; two on one day are named together."""
    found = library.country_holidays(
        "NL", subdiv=region, years=years, categories=categories, language="nl"
    )
    return {day: str(name).replace("; ", " en ") for day, name in found.items()}
