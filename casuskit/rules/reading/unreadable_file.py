"""A file that cannot be opened, or is no plain file.

Why:
    A link can lead out of the repository, and what is closed to us cannot be checked. Nothing is
    known about such a file, so it never counts as clean.

Bad:
    casussen/2026-014.md -> /home/gedeeld/dossier.md

Good:
    casussen/2026-014.md
"""

from casuskit.core.findings import Severity
from casuskit.rules.rule import reading_rule

RULE = reading_rule("unreadable-file", Severity.ERROR, __doc__)
