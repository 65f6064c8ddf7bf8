"""A key that stands in the front matter twice.

Why:
    Programs keep only one of the two, and not every program the same one. An answer that
    somebody wrote is then lost without a word.

Bad:
    hulpvraag_client: Ik wil weer slapen
    hulpvraag_client: Ik wil rust in huis

Good:
    hulpvraag_client: Ik wil weer slapen, en rust in huis
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("duplicate-key", Severity.ERROR, __doc__)
