"""A merge that was never finished.

Why:
    Git could not tell which of two versions is right and put both in the file. Programs read
    neither, and a reader takes the wrong one for the answer.

Bad:
    <<<<<<< HEAD
    hulpvraag_client: Ik wil weer slapen
    =======
    hulpvraag_client: Ik wil rust in huis
    >>>>>>> casus-014

Good:
    hulpvraag_client: Ik wil weer slapen, en rust in huis
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("merge-conflict", Severity.ERROR, __doc__)
