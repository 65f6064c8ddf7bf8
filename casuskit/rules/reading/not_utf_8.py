"""A file that is not saved as UTF-8.

Why:
    Letters such as é and ë then come out as something else, or the file cannot be opened at all.
    Words that are spoiled that way escape the check for personal data as well.

Bad:
    toestemming_door: cli�nt

Good:
    toestemming_door: cliënt
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("not-utf-8", Severity.ERROR, __doc__)
