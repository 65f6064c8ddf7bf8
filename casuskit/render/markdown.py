"""Text into Markdown: what a person typed stays text; `Markup` says "this is Markdown already"."""

import re

from markupsafe import Markup

from casuskit.core.editing import scalar

_SIGNS = re.compile(r"([\\`*_\[\]<|~]|(?<!#)#+$)|&(?=[#A-Za-z0-9]{1,32};)")
_LINE_START = re.compile(r"^([ \t]*)(?:([#>=+-])|([0-9]{1,9})([.)]))", re.MULTILINE)
_EMPTY_SECTION = re.compile(
    r"^(#{1,6})[ \t][^\n]*\n(?:[ \t]*\n)*(?: {0,3}(?=(?!\1#)#{1,6}[ \t])|[ \t]*\Z)", re.MULTILINE
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HEADING = re.compile(r"^ {0,3}(#{1,6})(?=[ \t]|$)", re.MULTILINE)
_UNDERLINE = re.compile(r"^ {0,3}(?:=+|-+)[ \t]*$", re.MULTILINE)
_LAST_SIGNS = re.compile(r"(?<![^ \t])#+$")
_HIGHEST = 2  # a document has one heading of the first level: its title
_TASKS_HEADING = re.compile(r"^##[ \t]+Vervolgacties[ \t]*$", re.MULTILINE | re.IGNORECASE)
_SECTION = re.compile(r"^##?[ \t]", re.MULTILINE)


def escape(text: str) -> Markup:
    """A text on one line, with every sign that Markdown would act on made harmless."""
    return Markup(_harmless(" ".join(text.split())))  # noqa: S704 - escaped on this line


def paragraphs(text: str) -> Markup:
    """A text with its paragraphs kept and its signs made harmless."""
    blocks = (" ".join(block.split()) for block in re.split(r"\n[ \t]*\n", text))
    return Markup("\n\n".join(_harmless(block) for block in blocks if block))  # noqa: S704 - escaped


def yaml_text(text: str) -> Markup:
    """A text as a value in YAML, in quotes where it needs them."""
    return Markup(scalar(text))  # noqa: S704 - quoted for the language that it goes into


def notes(body: str, *, below: int) -> Markup:
    """The free Markdown of a file without comments and task list, its headings `below` a level."""
    text = _COMMENT.sub("", body.replace("\r\n", "\n").replace("\r", "\n"))
    found = _TASKS_HEADING.search(text)
    if found:
        after = _SECTION.search(text, found.end())
        text = text[: found.start()] + (text[after.start() :] if after else "")
    text = _HEADING.sub(lambda match: _signs(len(match.group(1)), below), text.strip())
    text = _EMPTY_SECTION.sub("", f"{_underlined(text, below)}\n")
    return Markup(_closed(tidy(text).strip("\n")))  # noqa: S704 - the team's own Markdown


def _signs(level: int, below: int) -> str:
    return "#" * min(6, max(_HIGHEST, level) + below)


def _underlined(text: str, below: int) -> str:
    """A text with its underlined headings written as all others, so many levels lower."""
    if _UNDERLINE.search(text) is None:
        return text
    from casuskit.render.tokens import tokens  # slow to start, and few headings are underlined

    lines = text.split("\n")
    for each in reversed(tokens(text)):
        if each.type == "heading_open" and each.markup in "=-" and not each.level and each.map:
            start, end = each.map
            words = " ".join(line.strip() for line in lines[start : end - 1])
            words = _LAST_SIGNS.sub(lambda match: f"\\{match.group()}", words)
            lines[start:end] = [f"{_signs(int(each.tag[1]), below)} {words}"]
    return "\n".join(lines)


def _closed(text: str) -> str:
    """A text with an end to its code: without one the rest of the document would be code too."""
    if not any(sign * 3 in text for sign in "`~"):
        return text
    from casuskit.render.tokens import tokens  # slow to start, and few notes hold code

    last = tokens(f"{text}\n\n# -\n")[-1]
    return f"{text}\n{last.markup}" if last.type == "fence" else text


def tidy(markdown: str) -> str:
    """A document with at most one empty line at a time, and one line end at its end."""
    return re.sub(r"\n{3,}", "\n\n", markdown).strip("\n") + "\n"


def _harmless(line: str) -> str:
    line = _SIGNS.sub(_escape_sign, line)
    return _LINE_START.sub(_escape_start, line)


def _escape_sign(match: re.Match[str]) -> str:
    return "".join(f"\\{sign}" for sign in match.group(1)) if match.group(1) else "&amp;"


def _escape_start(match: re.Match[str]) -> str:
    space, sign, number, mark = match.groups()
    return f"{space}\\{sign}" if sign else f"{space}{number}\\{mark}"
