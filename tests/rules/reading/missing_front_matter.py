"""missing-front-matter."""

from tests.builders import case, repo

TEXT = next(iter(case().values()))
MISSES = (
    repo(case()),
    repo(),
    repo({"casussen/2026-001.md": "\ufeff" + TEXT}),
    repo({"casussen/2026-001.md": TEXT.replace("\n", "\r\n")}),
    repo({"casussen/2026-001.md": TEXT.replace("---\n", "--- \t\n", 1)}),
    repo({"casussen/2026-001.md": ""}),
    repo({"casussen/2026-001.md": "---\nschema: casus/1\n"}),
)
HITS = (
    (repo({"casussen/2026-001.md": "# Weinig slaap\n\n" + TEXT}), "# Weinig slaap"),
    (repo({"casussen/2026-001.md": "\n" + TEXT}), ""),
    (repo({"casussen/2026-001.md": " " + TEXT}), "---"),
    (repo({"casussen/2026-001.md": "-" + TEXT}), "----"),
    (repo({"casussen/2026-001.md": TEXT.replace("---\n", "--- schema\n", 1)}), "--- schema"),
    (repo({"casussen/2026-001.md": "+++\nschema = 'casus/1'\n+++\n"}), "+++"),
)
