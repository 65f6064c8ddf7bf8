"""Pictures, scans and attached files: nobody can see from the text what is in them."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match

_EXTENSIONS = (
    r"\.(?i:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|jpe?g|png|gif|heic|webp|tiff?|bmp|mp3|m4a|wav|ogg"
    r"|mp4|mov|avi|msg|eml|zip)(?![\w])"
)
_PICTURE = re.compile(
    r"!\[[^\[\]\n]{0,200}\](?:\([^()\n]{0,500}\)|\[[^\[\]\n]{0,100}\])?|!\[\[[^\[\]\n]{1,300}\]\]|<(?i:img|embed|object|video|audio)\b[^<>]{0,500}>"
)
_LINK = re.compile(rf"\]\( ?<?[^()<>\n]{{1,300}}?{_EXTENSIONS}[^()\n]{{0,100}}\)")
_FILE = re.compile(rf"(?<![\w./-])[\w-][\w.-]{{0,100}}?{_EXTENSIONS}")

_IS_PICTURE = N_("A picture stands here; what is in it cannot be checked.")
_IS_LINK = N_("A file is linked here; what is in it cannot be checked.")
_IS_FILE = N_("A file is named here: `{value}`.")


def find(text: str) -> Iterator[Match]:
    """Every picture and linked file, and the name of every such file."""
    for pattern, severity, reason in (
        (_PICTURE, Severity.ERROR, _IS_PICTURE),
        (_LINK, Severity.ERROR, _IS_LINK),
        (_FILE, Severity.WARNING, _IS_FILE),
    ):
        for found in pattern.finditer(text):
            yield Match("OTHER", Span(*found.span()), severity, reason)
