"""one-sided-actions."""

from tests.builders import held, record, repo

SOCIAL = "- [ ] Bel @bt-1\n- [x] Mail @bt-2\n"
MISSES = (
    held(),
    repo(record(body=SOCIAL)),
    repo(record(body=f"{SOCIAL}- [ ] Meet de bloeddruk @ha-1\n")),
    repo(record(body=f"{SOCIAL}- [ ] Nog iets\n")),  # of which nobody knows whose it is
    repo(record(body="- [ ] Een\n- [ ] Twee\n- [ ] Drie\n")),
)
HITS = (
    (repo(record(body=f"{SOCIAL}- [ ] Ga langs @bt-2\n")), "- [ ] Bel"),
    (repo(record(body="- [ ] Een @ha-1\n- [ ] Twee @poh-1\n- [ ] Drie @ha-1\n")), "- [ ] Een"),
)
