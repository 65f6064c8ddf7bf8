"""unknown-participant."""

from tests.builders import TEAM, held, meeting, repo, team

LEFT = TEAM.replace("discipline: medisch}", "discipline: medisch, tot: 2026-11-01}")
MISSES = (
    held(),
    repo(meeting(voorzitter=None, gespreksbegeleider="", aanwezig=None)),
    repo(team(LEFT), meeting(afwezig=["ha-1"])),
    repo(meeting(genodigden=["ha-1"], aanwezig=["bt-1"], afwezig=["bt-2"])),
    repo(meeting(voorzitter="Bt-1")),  # not a key at all; the schema says so
    repo(team("overleg: [\n"), meeting()),  # no members could be read
)
HITS = (
    (repo(meeting(voorzitter="bt-11")), "voorzitter: bt-11"),
    (repo(meeting(notulist="huisarts")), "notulist: huisarts"),
    (repo(meeting(genodigden=["poh-1", "", "wv-1"])), "- wv-1"),
    (repo(meeting(aanwezig=["wv-1"])), "- wv-1"),
    (repo(meeting(afwezig=["wv-1"])), "- wv-1"),
)
