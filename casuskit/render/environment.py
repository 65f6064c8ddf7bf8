"""Templates: Jinja in its sandbox, strict about names, escaping by type."""

from collections.abc import Mapping

from jinja2 import DictLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from casuskit.core.dates import short, written
from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.render.markdown import escape, paragraphs


def render(templates: Mapping[str, str], name: str, /, **values: object) -> str:
    """A template filled in; raises `CasusError` that names the template when it fails."""
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader(dict(templates)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"day": written, "date": short, "md": escape, "paragraphs": paragraphs}
    try:
        return environment.get_template(name).render(values)
    except TemplateError as error:
        line = getattr(error, "lineno", None)
        place = f"{getattr(error, 'name', None) or name}{f':{line}' if line else ''}"
        message = _("The template {place} cannot be filled in: {reason}")
        raise CasusError(message.format(place=place, reason=error.message)) from None
