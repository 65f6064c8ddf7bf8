"""More than one question is put to the team.

Why:
    In the time for one case there is room for one question. With three of them the group answers
    the easiest, or its own.

Bad:
    hulpvraag_team: Wie pakt de post op? En de slaap? Moet de huisarts mee?

Good:
    hulpvraag_team: Wie begint, en waarmee?
"""

import re
from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.records import Case
from casuskit.rules.preparation import method_of_open
from casuskit.rules.rule import Hit, Rule

_MARKS = re.compile(r"\?[?!]*")


def check(case: Case, corpus: Corpus) -> Iterator[Hit]:
    """A hit when the question to the team has more than one question mark."""
    method = method_of_open(case, corpus)
    if method and len(_MARKS.findall(case.document.text(method.team_question))) > 1:
        message = _("Keep the question that matters most; the others may go to the notes.")
        yield Hit(case.document, case.document.place(method.team_question), message)


RULE = Rule("several-questions", Severity.INFO, Case, check, __doc__, requirements=("R75",))
