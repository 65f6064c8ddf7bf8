"""What each finder does around its search: read a text a line, write what was found in it.

A line is JSON: `id` and `text` come in; `id`, `spans` and `seconds` of processor time go out. It
needs nothing but Python, since rivals run in an environment of their own.
"""

import json
import sys
import time
from collections.abc import Callable, Iterable

Find = Callable[[str], Iterable[tuple[int, int, str]]]
"""Gives start, end and kind, as in `corpus.py`, of all that is found in a text."""


def answer(find: Find) -> None:
    """Search the texts of standard input, until there are no more."""
    for line in sys.stdin:
        document = json.loads(line)
        begin = time.process_time()
        found = list(find(document["text"]))
        seconds = time.process_time() - begin
        spans = [{"start": start, "end": end, "type": kind} for start, end, kind in found]
        print(json.dumps({"id": document["id"], "spans": spans, "seconds": seconds}))
