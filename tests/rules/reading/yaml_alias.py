"""yaml-alias."""

from tests.builders import case, repo

MISSES = (
    repo(case(titel='"*nadruk* & meer"')),
    repo(case()),
    repo(case(titel="Wonen & werken")),
    repo(case(titel='"*Moe* en somber"')),
    repo(case(titel="'<<'")),
    repo(case(body="&anker *verwijzing*\n")),
)
HITS = (
    (repo(case(titel="&moe Weinig slaap")), "titel: &moe Weinig slaap"),
    (repo(case(titel="*moe")), "titel: *moe"),
    (repo(case(lichamelijk=["Slaapt slecht", "*moe"])), "- *moe"),
    (repo(case(hulpvraag_team="Hoe nu?\n*moe : ja")), "*moe : ja"),
    (repo({"casus.yaml": "teams: {}\n<<: {taal: nl}\n"}), "<<: {taal: nl}"),
)
