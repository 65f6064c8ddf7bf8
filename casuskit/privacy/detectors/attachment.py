"""Pictures, scans and attached files: nobody can see from the text what is in them."""

import re
from collections.abc import Iterator

from casuskit.core.findings import Severity
from casuskit.core.messages import N_
from casuskit.core.text import Span
from casuskit.privacy.match import Match
from casuskit.privacy.numbers import lowered

_EXTENSIONS = (
    r"\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|jpe?g|png|gif|heic|webp|tiff?|bmp|mp3|m4a|wav|ogg"
    r"|opus|mp4|mov|avi|mkv|webm|msg|eml|zip|rar|7z|vcf|ics|dcm)(?![\w])"
)
_PICTURE = re.compile(
    r"!\[[^\[\]\n]{0,200}\](?:\([^()\n]{0,500}(?:\([^()\n]{0,100}\)[^()\n]{0,100})?\)|\[[^\[\]\n]{0,100}\])?"
    r"|!\[\[[^\[\]\n]{1,300}\]\]"
)
_TAG = re.compile(r"<(?:img|embed|object|video|audio|source|iframe)\b[^<>]{0,500}>")
_DATA = re.compile(r"data:(?:image|audio|video|application)/[^\s<>\"')]{1,2000}")
_LINK = re.compile(rf"\]\( ?<?[^()<>\n]{{1,300}}?{_EXTENSIONS}[^()\n]{{0,100}}\)")
_WIKI = re.compile(rf"\[\[[^\[\]\n]{{1,200}}?{_EXTENSIONS}[^\[\]\n]{{0,80}}\]\]")
_PATH = re.compile(
    r"(?:file:///?|(?<![\w])[a-z]:[\\/](?:users|gebruikers|documents and settings)[\\/]"
    r"|(?<![\w./~-])(?:/home|/users|/mnt/[a-z]/users)/"
    r"|(?<![\w\\])\\{1,2}[\w.-]{2,40}\\(?=[\w$.-]{2}))[^\s<>\"'`|*)]{1,300}"
)
"""A place on a server begins with two backslashes, of which Markdown keeps one."""

_PATH_SIGNS = ("file:", ":/gebruikers", ":/documents", "/home/", "/users/", "\\")

_IS_PICTURE = N_("A picture stands here; what is in it cannot be checked.")
_IS_LINK = N_("A file is linked here; what is in it cannot be checked.")
_IS_PATH = N_("A place on somebody's computer stands here; it often holds a name.")


def find(text: str) -> Iterator[Match]:
    """Every picture, linked file and place of a file; a name in a sentence holds nothing."""
    lower = lowered(text)
    for pattern, signs, reason in (
        (_PICTURE, ("![",), _IS_PICTURE),
        (_TAG, ("<",), _IS_PICTURE),
        (_DATA, ("data:",), _IS_PICTURE),
        (_LINK, ("](",), _IS_LINK),
        (_WIKI, ("[[",), _IS_LINK),
        (_PATH, _PATH_SIGNS, _IS_PATH),
    ):
        for found in pattern.finditer(lower) if any(map(lower.__contains__, signs)) else ():
            yield Match("OTHER", Span(*found.span()), Severity.ERROR, reason)
