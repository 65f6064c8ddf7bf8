"""Find personal data with Presidio without a language model, set up for Dutch as well as it goes.

Its own recognisers get Dutch context words. What it lacks for the Netherlands, a user would add as
patterns: the citizen service number with its test, the postcode and the number plate. Numbers that
are invented are found too: its telephone recogniser takes possible numbers, not only those issued.
"""

# mypy: disable-error-code="import-not-found, misc"
# Presidio has an environment of its own, so nothing is known of its types here.

import re
from collections.abc import Iterator

import spacy
import tldextract
from presidio_analyzer import (
    AnalyzerEngine,
    EntityRecognizer,
    Pattern,
    PatternRecognizer,
    RecognizerRegistry,
)
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from presidio_analyzer.predefined_recognizers import (
    CreditCardRecognizer,
    DateRecognizer,
    EmailRecognizer,
    IbanRecognizer,
    IpRecognizer,
    MacAddressRecognizer,
    PhoneRecognizer,
    UrlRecognizer,
)

from benchmarks.personal.finders.answering import Find, answer

KINDS = {
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "IBAN_CODE": "IBAN",
    "IP_ADDRESS": "ID",
    "MAC_ADDRESS": "ID",
    "CREDIT_CARD": "ID",
    "URL": "URL",
    "DATE_TIME": "DATE",
    "BSN": "BSN",
    "POSTCODE": "POSTCODE",
    "LICENSE_PLATE": "LICENSE_PLATE",
}
ENOUGH = 0.35
"""The score from which a result counts: under that of a telephone number without context."""

PLATE = "|".join(
    (
        "[A-Z]{2}-[0-9]{2}-[0-9]{2}",
        "[0-9]{2}-[0-9]{2}-[A-Z]{2}",
        "[0-9]{2}-[A-Z]{2}-[0-9]{2}",
        "[A-Z]{2}-[0-9]{2}-[A-Z]{2}",
        "[A-Z]{2}-[A-Z]{2}-[0-9]{2}",
        "[0-9]{2}-[A-Z]{2}-[A-Z]{2}",
        "[0-9]{2}-[A-Z]{3}-[0-9]",
        "[0-9]-[A-Z]{3}-[0-9]{2}",
        "[A-Z]{2}-[0-9]{3}-[A-Z]",
        "[A-Z]-[0-9]{3}-[A-Z]{2}",
        "[A-Z]{3}-[0-9]{2}-[A-Z]",
        "[A-Z]-[0-9]{2}-[A-Z]{3}",
        "[0-9]-[A-Z]{2}-[0-9]{3}",
        "[0-9]{3}-[A-Z]{2}-[0-9]",
    )
)


class BsnRecognizer(PatternRecognizer):
    """Nine digits, with or without signs between them, that stand the eleven test."""

    def validate_result(self, pattern_text: str) -> bool:
        """Whether the weighted sum is a multiple of eleven."""
        digits = [int(sign) for sign in pattern_text if sign.isdecimal()]
        weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
        sum_ = sum(digit * weight for digit, weight in zip(digits, weights, strict=True))
        return sum_ % 11 == 0 and any(digits)


class Dutch(SpacyNlpEngine):
    """A spaCy pipeline that only knows the words of Dutch; each word is its own lemma."""

    def __init__(self) -> None:
        super().__init__()
        pipeline = spacy.blank("nl")
        pipeline.max_length = 10_000_000
        pipeline.add_pipe("own_lemma")
        self.nlp = {"nl": pipeline}


@spacy.Language.component("own_lemma")  # type: ignore[untyped-decorator]
def own_lemma(document: spacy.tokens.Doc) -> spacy.tokens.Doc:
    """Give the context words of Presidio something to be compared with."""
    for token in document:
        token.lemma_ = token.lower_
    return document


def recognizers() -> Iterator[EntityRecognizer]:
    """Those of Presidio that need no model, and three for what only the Netherlands have."""
    yield PhoneRecognizer(
        context=["telefoon", "tel", "mobiel", "nummer", "bellen", "gebeld", "bereikbaar"],
        supported_language="nl",
        supported_regions=("NL",),
        leniency=0,
    )
    yield EmailRecognizer(context=["mail", "e-mail", "email"], supported_language="nl")
    yield IbanRecognizer(context=["rekening", "iban", "bank"], supported_language="nl")
    yield CreditCardRecognizer(context=["creditcard", "kaart"], supported_language="nl")
    yield DateRecognizer(context=["datum", "geboren", "geb"], supported_language="nl")
    for ready in (IpRecognizer, MacAddressRecognizer, UrlRecognizer):
        yield ready(supported_language="nl")
    yield from dutch_recognizers()


def dutch_recognizers() -> Iterator[EntityRecognizer]:
    """The three that a Dutch user adds."""
    yield BsnRecognizer(
        supported_entity="BSN",
        supported_language="nl",
        patterns=[Pattern("nine digits", r"(?<!\d)\d(?:[ .-]?\d){8}(?!\d)", 0.3)],
        context=["bsn", "burgerservicenummer", "sofinummer"],
    )
    yield PatternRecognizer(
        supported_entity="POSTCODE",
        supported_language="nl",
        patterns=[Pattern("postcode", r"\b[1-9]\d{3} ?[A-Z]{2}\b", 0.5)],
        global_regex_flags=re.NOFLAG,
    )
    yield PatternRecognizer(
        supported_entity="LICENSE_PLATE",
        supported_language="nl",
        patterns=[Pattern("with hyphens", rf"\b(?:{PLATE})\b", 0.5)],
        context=["kenteken", "auto"],
    )


def finder() -> Find:
    """Set the analyser up once; it may not look for a newer list of domains on the network."""
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    tldextract.extract = tldextract.tldextract.TLD_EXTRACTOR
    registry = RecognizerRegistry(recognizers=list(recognizers()), supported_languages=["nl"])
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=Dutch(), supported_languages=["nl"])

    def find(text: str) -> Iterator[tuple[int, int, str]]:
        for each in analyzer.analyze(text, language="nl", score_threshold=ENOUGH):
            yield each.start, each.end, KINDS[each.entity_type]

    return find


if __name__ == "__main__":
    answer(finder())
