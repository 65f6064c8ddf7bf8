"""A key without which the file cannot be used is not there.

Why:
    Without number, method, team, presenter and ground nobody knows what the file is, who brought
    it, or whether it may be discussed.

Bad:
    schema: casus/1
    casus: 2026-014
    titel: Weinig slaap en te veel zorgen tegelijk

Good:
    schema: casus/1
    casus: 2026-014
    titel: Weinig slaap en te veel zorgen tegelijk
    methode: kbz
    soort: nieuw
    team: buurtteam
    inbrenger: bt-2
    grondslag: anoniem
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import schema_rule

RULE = schema_rule("missing-key", Severity.ERROR, __doc__)
