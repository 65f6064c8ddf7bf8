"""Whether a PDF keeps the standards that we promise, by an independent judge."""

import re

import page

LASTING = (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1)
_STREAM = re.compile(rb"/Length (\d+)[^>]*>>\s*stream\r?\n", re.DOTALL)
_LENGTH = "PDFA2A-STREAM-LENGTH-001"


def failures(made: bytes, profile: page.ValidationProfile) -> list[str]:
    """The rules that a PDF breaks.

    The judge takes a carriage return at the end of compressed bytes for the end of a line; whether
    a length is right is therefore looked at here as well.
    """
    rules = [each.rule_id for each in page.validate_pdf_bytes(made, profile=profile).failures]
    return [each for each in rules if each != _LENGTH or not _lengths_are_right(made)]


def _lengths_are_right(made: bytes) -> bool:
    streams = list(_STREAM.finditer(made))
    assert len(streams) == len(re.findall(rb"\bendstream\b", made))
    ends = (made[each.end() + int(each[1]) :][:12] for each in streams)
    return all(re.match(rb"\r?\n?endstream", each) for each in ends)
