"""Explain a rule, or list all rules in a line each."""

from typing import Annotated

import typer

from casuskit.cli import console
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.suggestion import did_you_mean
from casuskit.report.as_text import severity_word
from casuskit.rules.registry import ids, rules
from casuskit.rules.rule import Rule

EXAMPLE = "casus rule same-question"


def command(
    name: Annotated[
        str, typer.Argument(metavar=_("[RULE]"), help=_("The rule to explain; all when left out."))
    ] = "",
) -> int:
    """Print the manual page of a rule."""
    if not name:
        width = max(len(rule.id) for rule in rules())
        lines = [f"{rule.id:{width}}  {rule.page.summary}" for rule in rules()]
        console.result("\n".join(lines) + "\n")
        return 0
    found = next((rule for rule in rules() if rule.id == name), None)
    if found is None:
        hint = did_you_mean(name, ids()) or " " + _("`casus rule` lists them.")
        raise CasusError(_("There is no rule `{rule}`.").format(rule=name) + hint)
    console.result(_page(found))
    return 0


def _page(rule: Rule[object]) -> str:
    page = rule.page
    blocks = ((_("Why"), page.why), (_("Not like this"), page.bad), (_("But like this"), page.good))
    parts = [f"{rule.id} ({severity_word(rule.severity)})", page.summary]
    parts += [f"{heading}\n{_indented(text)}" for heading, text in blocks]
    if rule.requirements:
        parts.append(_("Supports: {numbers}").format(numbers=", ".join(rule.requirements)))
    return "\n\n".join(parts) + "\n"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())
