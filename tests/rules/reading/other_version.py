"""other-version."""

from tests.builders import TEAM, case, document, meeting, record, repo, team

MISSES = (
    repo(case()),
    repo(case(schema='"casus/1"')),
    repo(case(schema="casus/1 # casus/2")),
    repo(meeting()),
    repo(case(), meeting(), record()),
    repo(team(TEAM + "schema: team/1\n")),
    repo({"casussen/2026-001.md": document({"schema": "casus"})}),
    repo({"casussen/2026-001.md": document({"schema": "casus/x"})}),
    repo({"casussen/2026-001.md": document({"schema": "verslag/2"})}),
)
HITS = (
    (repo(case(schema="casus/2")), "schema: casus/2"),
    (repo(meeting(schema="bijeenkomst/99")), "schema: bijeenkomst/99"),
    (repo(case(), meeting(), record(schema="bespreking/3")), "schema: bespreking/3"),
    (repo(team("schema: team/2\n" + TEAM)), "schema: team/2"),
)
