"""Find personal data with deduce, as it comes."""

import sys
from collections.abc import Iterator
from contextlib import redirect_stdout

from deduce import Deduce  # type: ignore[import-not-found] # it has an environment of its own

from benchmarks.personal.finders.answering import Find, answer

KINDS = {
    "persoon": "PERSON",
    "patient": "PERSON",
    "locatie": "PLACE",
    "ziekenhuis": "INSTITUTION",
    "zorginstelling": "INSTITUTION",
    "datum": "DATE",
    "leeftijd": "AGE",
    "telefoonnummer": "PHONE",
    "emailadres": "EMAIL",
    "url": "URL",
    "bsn": "BSN",
    "id": "ID",
}


def finder() -> Find:
    """Load the lists once; deduce builds them at the first run, and says so where answers go."""
    with redirect_stdout(sys.stderr):
        model = Deduce()

    def find(text: str) -> Iterator[tuple[int, int, str]]:
        for each in model.deidentify(text).annotations:
            yield int(each.start_char), int(each.end_char), KINDS[each.tag]

    return find


if __name__ == "__main__":
    answer(finder())
