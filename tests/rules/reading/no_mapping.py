"""no-mapping."""

from tests.builders import case, repo

MISSES = (
    repo(case(body="- een\n- twee\n")),
    repo(case()),
    repo({"casussen/2026-001.md": "---\nschema:\n---\n"}),
    repo({"casussen/2026-001.md": "---\nschema: [\n---\n"}),
    repo({"casussen/2026-001.md": ""}),
)
HITS = (
    (repo({"casussen/2026-001.md": "---\n---\n"}), "---"),
    (repo({"casussen/2026-001.md": "---\n# alleen een opmerking\n---\n"}), "---"),
    (repo({"casussen/2026-001.md": "---\n\n- slaapt slecht\n---\n"}), "- slaapt slecht"),
    (repo({"casussen/2026-001.md": "---\nWeinig slaap\n---\n"}), "Weinig slaap"),
)
