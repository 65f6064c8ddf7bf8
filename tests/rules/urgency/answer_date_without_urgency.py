"""answer-date-without-urgency."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(antwoord_uiterlijk="")),
    repo(case(antwoord_uiterlijk="2026-11-25", urgentie="ad-hoc")),
    repo(case(antwoord_uiterlijk="2026-11-25", afgesloten_op="2026-11-01")),
)
HITS = (
    (repo(case(antwoord_uiterlijk="2026-11-25")), "antwoord_uiterlijk: 2026-11-25"),
    (repo(case(antwoord_uiterlijk="2026-11-25", urgentie="")), "antwoord_uiterlijk: 2026-11-25"),
)
