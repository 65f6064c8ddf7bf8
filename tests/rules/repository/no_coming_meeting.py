"""no-coming-meeting."""

from tests.builders import case, held, meeting, repo, team

MISSES = (
    repo(),
    repo(case()),  # a team that still has to begin
    repo(meeting(), meeting(bijeenkomst="2026-12-03")),
    repo(meeting(bijeenkomst="2026-11-22")),  # today
)
HITS = (
    (held(), "cyclus_weken: 6"),
    (repo(meeting(bijeenkomst="2026-12-03", vervallen="Kerst")), "cyclus_weken: 6"),
    (repo(meeting(), team("taal: nl\noverleg:\n  wijk: Voorbeeldwijk\n")), "overleg:"),
)
