"""ad-hoc-without-answer-date."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(urgentie="ad-hoc", antwoord_uiterlijk="2026-11-25")),
    repo(case(urgentie="ad-hoc", antwoord_uiterlijk="morgen")),  # that is another fault
    repo(case(urgentie="ad-hoc", opvolging_afgestemd_met=["bt-1"])),
    repo(case(urgentie="ad-hoc", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(urgentie="ad-hoc")), "urgentie: ad-hoc"),
    (repo(case(urgentie="ad-hoc", antwoord_uiterlijk="")), "antwoord_uiterlijk:"),
    (repo(case(urgentie="ad-hoc", aangemeld_op=None)), "urgentie: ad-hoc"),
)
