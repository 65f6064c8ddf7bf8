"""Text that gives a CI runner no commands, in whose log it may end up.

GitHub's runner takes a line that begins with `::`, blanks before it aside, and `##[` anywhere for
a command: it can forge an annotation or hide what follows. In each form of text the signs are
written in another way that reads the same.
"""

import json
import re
from datetime import date

_BEGINNING = re.compile(r"^([^\S\n]*)::", re.MULTILINE)


def harmless(text: str) -> str:
    """Plain text without commands."""
    return _BEGINNING.sub(r"\1\:\:", text).replace("##[", "## [")


def harmless_markdown(text: str) -> str:
    """Markdown that shows the same without commands."""
    return _BEGINNING.sub(r"\1\::", text).replace("##[", "##\\[")


def harmless_markup(text: str) -> str:
    """HTML or XML that shows the same without commands."""
    return _BEGINNING.sub(r"\1&#58;:", text).replace("##[", "##&#91;")


def json_text(value: object) -> str:
    """Indented JSON that holds the same without commands, with days as JJJJ-MM-DD."""
    text = json.dumps(value, ensure_ascii=False, indent=2, default=date.isoformat)
    return text.replace("##[", "#\\u0023[") + "\n"
