"""yaml-tag."""

from tests.builders import case, repo

MISSES = (
    repo(case()),
    repo(case(titel="Let op! Weinig slaap")),
    repo(case(titel='"!Weinig slaap"')),
    repo(case(titel="Slapen # !opmerking")),
    repo(case(body="!important\n")),
)
HITS = (
    (repo(case(titel="!dringend Weinig slaap")), "titel: !dringend"),
    (repo(case(titel="!!python/object:os.system Weinig slaap")), "titel: !!python"),
    (repo(case(titel="! Weinig slaap")), "titel: ! Weinig"),
    (repo(case(lichamelijk=["!!binary Slaapt slecht"])), "- !!binary"),
)
