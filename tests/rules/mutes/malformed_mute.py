"""malformed-mute."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(body="# casus: negeer same-question\n")),
    repo(case(titel="Een titel # casus: negeer same-question - dat is hier zo bedoeld")),
    repo(case(body="<!-- casus: negeer same-question - dat is hier zo bedoeld -->\n")),
)
HITS = (
    (repo(case(titel="Een titel # casus: negeer same-question")), "titel: Een titel"),
    (repo(case(titel="Een titel # casus: negeer gelijke-vraag - zo bedoeld")), "titel: Een titel"),
    (
        repo(case(body="<!-- casus: negeer same-question -->\n")),
        "<!-- casus: negeer same-question -->",
    ),
)
