"""Templates: Jinja in its sandbox, strict about names, escaping by type."""

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from casuskit.core.dates import short, written
from casuskit.core.errors import CasusError, PassedLimit
from casuskit.core.messages import _
from casuskit.render.markdown import escape, paragraphs, yaml_text

_FAULTS = (  # what a template can do wrong; Jinja lets most of it through as it is
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    SyntaxError,  # what Python makes of a template that nests too deep
    TypeError,
    ValueError,
)


class Bounded(dict[str, str]):
    """Templates of which strangers wrote some; `within` fills them in with limits."""

    def __init__(
        self, texts: Mapping[str, str], within: Callable[[Callable[[], str]], str]
    ) -> None:
        super().__init__(texts)
        self.within = within


def render(templates: Mapping[str, str], name: str, /, **values: object) -> str:
    """A template filled in; raises `CasusError` that names the template when it fails."""
    if not isinstance(templates, Bounded):
        return _filled(templates, name, values)
    try:
        return templates.within(lambda: _filled(templates, name, values))
    except PassedLimit as error:
        raise _unfilled(name, str(error)) from None


def _filled(templates: Mapping[str, str], name: str, values: Mapping[str, Any]) -> str:
    try:
        return _environment(templates).get_template(name).render(values)
    except _FAULTS as error:
        reason = error.message if isinstance(error, TemplateError) else type(error).__name__
        raise _unfilled(_place(error, templates) or name, reason or "") from None


def _unfilled(place: str, reason: str) -> CasusError:
    message = _("The template {place} cannot be filled in: {reason}")
    return CasusError(message.format(place=place, reason=reason))


def _environment(templates: Mapping[str, str]) -> ImmutableSandboxedEnvironment:
    """The environment of some templates; the last one is kept, since compiling takes time."""
    if _KEPT and _KEPT[0][0] is templates:
        return _KEPT[0][1]
    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(lambda each: _source(templates, each)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"day": written, "date": short, "md": escape, "paragraphs": paragraphs}
    environment.filters["yaml"] = yaml_text
    _KEPT[:] = [(templates, environment)]
    return environment


_KEPT: list[tuple[Mapping[str, str], ImmutableSandboxedEnvironment]] = []


def _source(
    templates: Mapping[str, str], name: str
) -> tuple[str, str, Callable[[], bool] | None] | None:
    """A template under its own name, so that a fault in it can be placed."""
    return (templates[name], name, None) if name in templates else None


def _place(error: Exception, templates: Mapping[str, str]) -> str:
    """The innermost template and line in which an error arose."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.name}:{error.lineno}"
    place, trace = "", error.__traceback__
    while trace:
        name = trace.tb_frame.f_code.co_filename
        place = f"{name}:{trace.tb_lineno}" if name in templates else place
        trace = trace.tb_next
    return place
