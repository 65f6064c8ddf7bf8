"""placeholder-answer."""

from tests.builders import case, repo

FILLERS = (
    *("x", "xx", "tbd", "volgt", "invullen", "nog doen", "to do"),
    *("in te vullen", "nog in te vullen", "nog aanvullen"),
)

MISSES = (
    repo(case()),
    repo(case(geestelijk=["niets bekend"])),
    repo(case(geestelijk=["n.v.t."])),
    repo(case(geestelijk=["nee"])),
    repo(case(hulpvraag_client="")),
    repo(case(hulpvraag_client="Nog invullen wat er na de scheiding volgt")),
    repo(case(prioriteit_client="X-benen")),
    repo(case(dilemma="xxx")),  # no question of this method
    repo(case(body="...\n\nTODO\n")),
    repo(case(hulpvraag_client="...", afgesloten_op="2026-11-01")),
    *(repo(case(titel=f"Het formulier: {filler}")) for filler in FILLERS),
)
HITS = (
    (repo(case(hulpvraag_client='"..."')), 'hulpvraag_client: "..."'),
    (repo(case(hulpvraag_client="…")), "hulpvraag_client: …"),
    (repo(case(hulpvraag_client="Nog invullen!")), "hulpvraag_client: Nog invullen!"),
    (repo(case(hulpvraag_team='"?"')), 'hulpvraag_team: "?"'),
    (repo(case(titel="TODO")), "titel: TODO"),
    (repo(case(sociaal=["Broer", "xxx"])), "- xxx"),
    (repo(case(sociaal="(volgt nog)", aangemeld_op=None)), "sociaal: (volgt nog)"),
    *((repo(case(titel=filler)), f"titel: {filler}") for filler in FILLERS),
)
