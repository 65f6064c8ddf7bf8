"""contact-person-often-absent."""

from tests.builders import TEAM, held, meeting, repo, team

EARLIER = "2026-09-10"
WITHOUT = ["poh-1", "bt-2"]
HANDED_OVER = TEAM.replace(
    "{soort: buurtteam, contactpersoon: bt-1}",
    "{soort: buurtteam, contactpersoon: bt-1, tot: 2026-10-01, opvolger: bt-2}",
)
LEFT = HANDED_OVER.replace("opvolger: bt-2", "opvolger:")
LINES = TEAM.replace(
    "buurtteam: {soort: buurtteam, contactpersoon: bt-1}",
    "buurtteam:\n    soort: buurtteam\n    contactpersoon: bt-1",
)
MISSES = (
    held(),
    repo(meeting(aanwezig=WITHOUT)),  # once: contact-person-absent
    repo(meeting(aanwezig=WITHOUT), meeting(bijeenkomst=EARLIER)),
    repo(meeting(), meeting(bijeenkomst=EARLIER, aanwezig=WITHOUT)),
    repo(meeting(aanwezig=WITHOUT), meeting(bijeenkomst=EARLIER, aanwezig=None)),
    repo(
        meeting(aanwezig=WITHOUT),
        meeting(bijeenkomst=EARLIER, aanwezig=WITHOUT, vervallen="Te weinig mensen."),
    ),
    repo(  # both longer ago than a cycle
        meeting(bijeenkomst="2026-09-11", aanwezig=WITHOUT),
        meeting(bijeenkomst="2026-07-30", aanwezig=WITHOUT),
    ),
    repo(  # whoever was the contact person was there
        team(HANDED_OVER),
        meeting(aanwezig=["poh-1", "bt-2"]),
        meeting(bijeenkomst=EARLIER, aanwezig=["poh-1", "bt-1"]),
    ),
    repo(  # missing-successor
        team(LEFT),
        meeting(aanwezig=["poh-1"]),
        meeting(bijeenkomst=EARLIER, aanwezig=["poh-1"]),
    ),
    repo(
        meeting(bijeenkomst="2026-12-03", aanwezig=WITHOUT),
        meeting(aanwezig=WITHOUT),
        meeting(bijeenkomst=EARLIER),
    ),
)
HITS = (
    (
        repo(
            team(LINES),
            meeting(aanwezig=WITHOUT),
            meeting(bijeenkomst=EARLIER, aanwezig=WITHOUT),
            meeting(bijeenkomst="2026-07-30"),  # then somebody was there
        ),
        "contactpersoon: bt-1",
    ),
    (
        repo(meeting(aanwezig=WITHOUT), meeting(bijeenkomst=EARLIER, aanwezig=["poh-1"])),
        "buurtteam: {",
    ),
    (
        repo(
            meeting(aanwezig=["bt-1"]),
            meeting(bijeenkomst="2026-10-01", aanwezig=None),
            meeting(bijeenkomst=EARLIER, aanwezig=["bt-1"]),
        ),
        "gezondheidscentrum: {",
    ),
)
