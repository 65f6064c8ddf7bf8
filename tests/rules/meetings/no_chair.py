"""no-chair."""

from tests.builders import held, meeting, repo

MISSES = (
    held(),
    repo(meeting(bijeenkomst="2026-11-22", voorzitter="")),  # today
    repo(meeting(bijeenkomst="2026-12-03", voorzitter=None)),
    repo(meeting(voorzitter="", vervallen="Te weinig mensen konden komen.")),
)
HITS = (
    (repo(meeting(voorzitter="")), "voorzitter:"),
    (repo(meeting(voorzitter=None)), "schema: bijeenkomst/1"),
    (repo(meeting(bijeenkomst="2026-11-21", voorzitter='"  "')), "voorzitter:"),
)
