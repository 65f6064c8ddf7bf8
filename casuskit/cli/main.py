"""Where the process begins: chooses the language, runs the command, turns every end into a code."""

import gc
import os
import re
import sys
from pathlib import Path

from casuskit.core import messages
from casuskit.core.errors import CasusError
from casuskit.core.project import REPORT_TO

CLEAN, FINDINGS, USAGE, BUG, INTERRUPTED = 0, 1, 2, 3, 130

_LARGEST = 1024 * 1024
_CASE_FILE = re.compile(r"(?:casussen|bijeenkomsten)/[^\n]{1,255}?\.md\b")
_LANGUAGE = re.compile(rb"^taal:[ \t]*[\"']?(nl|en)\b", re.MULTILINE)


def main() -> None:
    """Run `casus` with the words on the command line and end the process with its code."""
    gc.set_threshold(50_000, 20, 100)  # nearly all that is read stays; looking for more costs time
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run a command; gives 0 clean, 1 findings, 2 something to mend, 3 a bug, 130 interrupted."""
    from casuskit.cli import console

    try:
        spoken = language()
        messages.use(spoken)
        return _command(arguments, spoken)
    except KeyboardInterrupt:
        return INTERRUPTED
    except CasusError as error:
        console.note(f"casus: {_masked(str(error))}")
        return USAGE
    except OSError as error:
        console.note(
            "casus: " + messages._("the machine refused: {reason}.").format(reason=error.strerror)
        )
        return USAGE
    except Exception as error:  # noqa: BLE001 - the one net under everything; a bug ends with 3
        console.note(_bug(error))
        return BUG


def language() -> str:
    """The language asked for by `CASUS_LANG`, else by `casus.yaml`, else Dutch."""
    asked = os.environ.get("CASUS_LANG", "")
    if asked:
        if asked not in messages.LANGUAGES:
            messages.use(messages.DEFAULT_LANGUAGE)
            message = messages._("CASUS_LANG must be one of: {allowed}.")
            raise CasusError(message.format(allowed=", ".join(messages.LANGUAGES)))
        return asked
    try:
        here = Path.cwd()
    except OSError:
        return messages.DEFAULT_LANGUAGE
    for folder in (here, *here.parents):
        file = folder / "casus.yaml"
        try:
            if not file.is_file() or file.stat().st_size > _LARGEST:
                continue
            head = file.read_bytes()
        except OSError:
            continue
        found = _LANGUAGE.search(head)
        return found.group(1).decode() if found else messages.DEFAULT_LANGUAGE
    return messages.DEFAULT_LANGUAGE


def _command(arguments: list[str], spoken: str) -> int:
    from casuskit.cli import app, usage

    try:
        code = app.group(spoken)(args=arguments, prog_name="casus", standalone_mode=False)
    except usage.UsageError as error:
        raise CasusError(usage.words(error)) from None
    except usage.Abort:
        return INTERRUPTED
    return code if isinstance(code, int) else CLEAN


def _masked(told: str) -> str:
    """What is told of an error, without what is personal in the names of case files."""

    def mask(found: re.Match[str]) -> str:
        from casuskit.privacy.file_names import masked_name  # compiling all patterns takes time
        from casuskit.privacy.own_paths import is_ours

        return found[0] if is_ours(found[0]) else masked_name(found[0])

    return _CASE_FILE.sub(mask, told)


def _bug(error: Exception) -> str:
    """What to say of a bug: the kind of error and where, never the values in it."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    message = messages._("casus: a bug ({kind} at {place}). Please report it: {url}")
    return message.format(kind=type(error).__name__, place=place, url=REPORT_TO)
