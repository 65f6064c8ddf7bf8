"""tab-indentation."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(titel="Moe\ten somber")),
    repo(case(titel="Moe\t# een opmerking")),
    repo(case(body="\t- een lijst onder de vragen\n")),
    repo(case(hulpvraag_client="|\n  Eerst dit.\n  \tDan dat.")),
)
HITS = (
    (repo(case(lichamelijk="\n\t- Slaapt slecht")), "- Slaapt slecht"),
    (repo({"casus.yaml": "overleg:\n\twijk: Voorbeeldwijk\n"}), "wijk: Voorbeeldwijk"),
    (repo({"casussen/2026-001.md": "---\n\tschema: casus/1\n---\n"}), "schema: casus/1"),
)
