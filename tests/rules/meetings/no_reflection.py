"""no-reflection."""

from typing import Any

from tests.builders import held, meeting, repo

NONE: dict[str, Any] = {
    "reflectie_goede_dingen": "",
    "reflectie_goed_gedaan": "",
    "reflectie_samenwerken": None,
}
MISSES = (
    held(),
    repo(meeting(**NONE, bijeenkomst="2026-12-03")),
    repo(meeting(**NONE, bijeenkomst="2026-03-05")),
    repo(meeting(**NONE, bijeenkomst="2026-10-10")),
    repo(meeting(**NONE, vervallen="Ziekte")),
)
HITS = (
    (repo(meeting(bijeenkomst="2026-10-11", reflectie_samenwerken="")), "reflectie_samenwerken:"),
    (repo(meeting(**NONE)), "reflectie_goede_dingen:"),
    (repo(meeting(reflectie_goed_gedaan="")), "reflectie_goed_gedaan:"),
    (repo(meeting(reflectie_samenwerken="")), "reflectie_samenwerken:"),
)
