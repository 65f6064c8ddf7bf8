"""A document as PDF by Typst: accessible (PDF/UA-1), lasting (PDF/A-2a), and always the same."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.io.extras import need
from casuskit.io.resources import FONTS, folder
from casuskit.render.blocks import Block, Runs, blocks, words
from casuskit.render.figure import NO_FIGURES, Figure
from casuskit.render.lists import List, with_lists
from casuskit.render.look import PLAIN, Look, legible

_STANDARDS = ["a-2a", "ua-1"]
_TIMESTAMP = 0  # the text carries its own date; a clock here would change the bytes
_NOT_SHOWN = re.compile(r"the text `?\"(?P<sign>.{1,40}?)\"`? could not be displayed", re.DOTALL)
_OTHER_SIGNS = re.compile("[\u0590-\u1dff\u2b00-\uffff\U00010000-\U0010ffff\ufe0f\u200d]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_BOX = "\N{WHITE SQUARE}"
_MOST_TRIES = 20


def pdf(
    markdown: str,
    *,
    large: bool = False,
    look: Look = PLAIN,
    figures: Mapping[str, Figure] = NO_FIGURES,
) -> bytes:
    """The bytes of a PDF; raises `CasusError` when Typst is not installed or refuses the text.

    `large` gives each part under a heading of the first level one page, in letters that fill it.
    Headings have the colour of the `look`, and its logo stands on top, with text for who is blind.
    The table under a heading of `figures` has the figure beside it.
    A sign that no font at hand can show becomes an empty square: PDF/A refuses what is not shown.
    """
    typst = need("typst", "pdf")
    row = blocks(markdown)
    title = next((block.text for block in row if block.kind == "heading"), "")
    title = _CONTROL.sub("", title)
    data = {
        "title": title,
        "large": large,
        "colour": legible(look.colour) if look.colour else "#000000",
        "logo": list(look.logo),
        "whose": _CONTROL.sub("", look.whose),
        "blocks": list(_parts(with_lists(row), figures)),
    }
    text = _INVISIBLE.sub("", json.dumps(data, ensure_ascii=False))
    for _try in range(_MOST_TRIES):
        try:
            return _compiled(typst, text)
        except typst.TypstError as error:
            sign = _NOT_SHOWN.search(str(error))
            if sign is None:
                reason = str(error).splitlines()[0]
                break
            reason = _("it holds signs that no font can show")
            text = _OTHER_SIGNS.sub(_BOX, text).replace(sign["sign"], _BOX)
    raise CasusError(_("The PDF could not be made: {reason}").format(reason=reason)) from None


def _compiled(typst: Any, data: str) -> bytes:
    made: bytes = typst.compile(
        (folder("templates") / "document.typ").read_bytes(),
        format="pdf",
        sys_inputs={"document": data},
        pdf_standards=_STANDARDS,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        timestamp=_TIMESTAMP,
    )
    return made


def _parts(
    parts: Iterable[Block | List], figures: Mapping[str, Figure]
) -> Iterator[dict[str, Any]]:
    """The parts as plain data, a table with the figure of the heading that it stands under."""
    heading = ""
    for part in parts:
        made = _part(part)
        if isinstance(part, Block) and part.kind == "heading":
            heading = part.text
        if isinstance(part, Block) and part.kind == "table" and heading in figures:
            made["figure"] = figures[heading]._asdict()
        yield made


def _part(part: Block | List) -> dict[str, Any]:
    """A part of the document as plain data."""
    if isinstance(part, List):
        return _list(part)
    return {
        "kind": part.kind,
        "level": part.level,
        "runs": _runs(part.runs),
        "rows": [[_cell(cell) for cell in line] for line in part.rows],
        "leads": bool(part.runs) and all(run.strong for run in part.runs),
    }


def _list(part: List) -> dict[str, Any]:
    items = [
        [_list(each) if isinstance(each, List) else {"runs": _runs(each)} for each in item.parts]
        for item in part.items
    ]
    return {"kind": "list", "start": part.start, "items": items}


def _cell(cell: Runs) -> dict[str, Any]:
    """A cell with the lengths of its text and of its longest word, from which widths are made."""
    text = words(cell)
    return {
        "runs": _runs(cell),
        "length": len(text),
        "longest": max(map(len, text.split()), default=0),
    }


def _runs(runs: Runs) -> list[dict[str, Any]]:
    return [run._replace(text=_CONTROL.sub("", run.text))._asdict() for run in runs]
