"""unclosed-front-matter."""

from tests.builders import case, repo

TEXT = next(iter(case().values()))
MISSES = (
    repo(case(body="tekst\n---\nmeer tekst\n\n---\n")),
    repo(case()),
    repo(case(body="Een streep:\n\n---\n")),
    repo({"casussen/2026-001.md": "---\n---"}),
    repo({"casussen/2026-001.md": TEXT.replace("\n---\n", "\n---  \n")}),
    repo({"casussen/2026-001.md": TEXT.replace("\n", "\r\n")}),
)
HITS = (
    (repo({"casussen/2026-001.md": "---"}), "---"),
    (repo({"casussen/2026-001.md": "---\nschema: casus/1\n\n## Notities\n"}), "---"),
    (repo({"casussen/2026-001.md": TEXT.replace("\n---\n", "\n ---\n")}), "---"),
    (repo({"casussen/2026-001.md": TEXT.replace("\n---\n", "\n----\n")}), "---"),
    (repo({"casussen/2026-001.md": TEXT.replace("\n---\n", "\n...\n")}), "---"),
)
