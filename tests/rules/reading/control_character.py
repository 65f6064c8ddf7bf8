"""control-character."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(titel="Moe\ten somber")),
    repo(case(titel="Cliënt – ’s ochtends 😀 moe")),
    repo(case(titel="Moe\u200ben\u00a0somber")),
    repo(case(titel='"Moe\\ten \\u00e9\\u00e9n \\\\x07"')),
    repo(case(titel="'Moe\\x07en somber'")),
    repo(case(body="Een regel\n\n\tmet een tab\n")),
    repo({path: text.replace("\n", "\r\n") for path, text in case().items()}),
)
HITS = (
    (repo(case(titel="Weinig\x00slaap")), "titel: Weinig"),
    (repo(case(titel="Weinig\x1b[31mslaap")), "titel: Weinig"),
    (repo(case(titel="Weinig\x9bslaap")), "titel: Weinig"),
    (repo(case(titel='"Weinig\\x1b[31mslaap"')), 'titel: "Weinig'),
    (repo(case(body="Eerste regel\n\x07Tweede regel\n")), "\x07Tweede regel"),
    (repo({path: text.replace("\n", "\r") for path, text in case().items()}), "---"),
    (repo({"casus.yaml": "taal: nl\x7f\n"}), "taal: nl"),
)
