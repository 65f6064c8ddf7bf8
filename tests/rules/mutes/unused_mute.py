"""unused-mute."""

from tests.builders import case, repo

SAME = {"hulpvraag_client": "Wat nu?"}
MISSES = (
    repo(case()),
    repo(
        case(
            hulpvraag_client="Wat nu?",
            hulpvraag_team="Wat nu? # casus: negeer same-question - zo bedoeld",
        )
    ),
    repo(
        case(
            body="<!-- casus: negeer same-question - zo bedoeld -->\n",
            hulpvraag_client="Wat nu?",
            hulpvraag_team="Wat nu?",
        )
    ),
    repo(case(titel="Een titel # casus: negeer same-question")),
)
HITS = (
    (repo(case(titel="Een titel # casus: negeer same-question - zo bedoeld")), "titel: Een titel"),
    (
        repo(
            case(
                titel="Een titel # casus: negeer same-question - andere regel",
                hulpvraag_client="Wat nu?",
                hulpvraag_team="Wat nu?",
            )
        ),
        "titel: Een titel",
    ),
)
