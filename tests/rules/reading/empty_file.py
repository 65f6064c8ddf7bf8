"""empty-file."""

from tests.builders import TEAM, case, repo, team

MISSES = (
    repo(case()),
    repo({"casussen/2026-001.md": "---\n---\n"}),
    repo({"casussen/2026-001.md": "---\nschema: casus/1\n---\n"}),
    repo(team(TEAM), {"casussen/2026-001.md": "."}),
)
HITS = (
    (repo({"casussen/2026-001.md": ""}), ""),
    (repo({"casussen/2026-001.md": "\n \t\r\n"}), ""),
    (repo({"casussen/2026-001.md": "\ufeff\n"}), "\ufeff"),
)
