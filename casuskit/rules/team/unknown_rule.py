"""A rule in the settings that does not exist.

Why:
    A setting with a slip in its name changes nothing, while the team believes that it does.

Bad:
    regels:
      same-qestion: info

Good:
    regels:
      same-question: info
"""

from collections.abc import Iterator

from casuskit.core.corpus import Corpus
from casuskit.core.findings import Severity
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.rules.rule import Hit, Rule


def check(settings: Settings, _corpus: Corpus) -> Iterator[Hit]:
    """A hit for each rule under `regels` that is not in the registry."""
    from casuskit.rules.registry import ids  # the registry holds this rule too

    document = settings.document
    if document is None:
        return
    named = document.data.get("regels")
    for name in named if isinstance(named, dict) else ():
        if name not in ids():
            message = _("There is no rule `{rule}`; `casus rule` lists them.").format(rule=name)
            yield Hit(document, document.place("regels", name), message)


RULE = Rule("unknown-rule", Severity.ERROR, Settings, check, __doc__)
