"""chair-is-no-contact-person."""

from tests.builders import TEAM, held, meeting, repo, team

HANDED_OVER = TEAM.replace(
    "{soort: buurtteam, contactpersoon: bt-1}",
    "{soort: buurtteam, contactpersoon: bt-1, tot: 2026-11-01, opvolger: bt-2}",
)
MISSES = (
    held(),
    repo(meeting(voorzitter="poh-1")),
    repo(meeting(voorzitter="")),
    repo(meeting(voorzitter="bt-9")),  # unknown-participant
    repo(meeting(voorzitter="ha-1", vervallen="Ziekte")),
    repo(meeting(bijeenkomst="2026-03-05", voorzitter="ha-1")),  # settings of then are gone
    repo(team(HANDED_OVER), meeting(voorzitter="bt-1")),
    repo(team(HANDED_OVER), meeting(bijeenkomst="2026-12-03", voorzitter="bt-2")),
)
HITS = (
    (repo(meeting(voorzitter="ha-1")), "voorzitter: ha-1"),
    (repo(meeting(bijeenkomst="2026-12-03", voorzitter="bt-2")), "voorzitter: bt-2"),
    (
        repo(team(HANDED_OVER), meeting(bijeenkomst="2026-12-03", voorzitter="bt-1")),
        "voorzitter: bt-1",
    ),
)
