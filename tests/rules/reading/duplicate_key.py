"""duplicate-key."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(lichamelijk=["Slaapt slecht", "Slaapt slecht"])),
    repo(case(body="titel: x\ntitel: y\n")),
)
HITS = (
    (repo(case(hulpvraag_team="Hoe nu?\ntitel: Nog een titel")), "titel: Nog een titel"),
    (repo({"casus.yaml": "teams: {}\nleden: {}\noverleg: {}\nteams: {}\n"}), "teams: {}"),
)
