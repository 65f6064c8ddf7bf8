"""merge-conflict."""

from tests.builders import case, repo, team

MISSES = (
    repo(case()),
    repo(case(body="Kop\n=======\n\n> een citaat\n")),
    repo(case(body=">>>>>>>\n")),
    repo(case(body="Zo ziet dat eruit: <<<<<<< HEAD\n")),
    repo(case(titel='"<<<<<<< HEAD"')),
)
HITS = (
    (
        repo(case(titel="x\n<<<<<<< HEAD\nsoort: nieuw\n=======\nsoort: delen\n>>>>>>> casus-014")),
        "<<<<<<< HEAD",
    ),
    (repo(case(body="<<<<<<< HEAD\neen\n=======\ntwee\n>>>>>>> casus-014\n")), "<<<<<<< HEAD"),
    (repo(team("<<<<<<< HEAD\ntaal: nl\n=======\ntaal: en\n>>>>>>> b\n")), "<<<<<<< HEAD"),
)
