"""invalid-yaml."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(titel='"Thuis: geen rust"')),
    repo(case(titel="Om 10:30 nog in bed")),
    repo(case(titel="De 'beste' oplossing")),
    repo(case(titel="Slapen # een opmerking: zo")),
    repo(case(hulpvraag_client=">-\n  Wat nu: eerst de post?\n  En dan?")),
    repo(case(titel="Tijd 10:30, kosten a/b:c")),
    repo(case(titel="De hond 'Bello' en \"thuis\"")),
    repo(case(titel="Wat nu? - en dan")),
    repo(case(titel="'Thuis is ''s nachts geen rust'")),
    repo(case(lichamelijk="\n    - Slaapt slecht\n    - Is moe")),
    repo({"casus.yaml": "---\nteams: {}\nleden: {}\n"}),
    repo(case(body="titel: a: b\n- [ niet gesloten")),
    repo({"casussen/2026-001.md": "---\n\ttitel: met een tab\n---\n"}),
)
HITS = (
    (repo(case(titel="Thuis: geen rust")), "titel: Thuis: geen rust"),
    (repo(case(titel='"Thuis')), 'titel: "Thuis'),
    (repo(case(titel="'s Ochtends moe")), "titel: 's Ochtends moe"),
    (repo(case(titel='"Thuis" geen rust')), 'titel: "Thuis" geen rust'),
    (repo(case(lichamelijk="[Slaapt slecht")), "lichamelijk: [Slaapt slecht"),
    (repo(case(titel="*Moe* en somber")), "titel: *Moe* en somber"),
    (repo(case(titel="@buurtteam vraagt mee te denken")), "titel: @buurtteam"),
    (repo(case(titel="Moe\nen somber")), "en somber"),
    (repo(case(titel="Moe\n  soort: nieuw", soort=None)), "soort: nieuw"),
    (repo({"casussen/2026-001.md": "---\n? [a]\n: b\n---\n"}), "? [a]"),
    (repo({"casus.yaml": "teams: {}\n---\nleden: {}\n"}), "---"),
)
