"""A page of HTML as the tests look at it: read by Python's own parser, not by ours."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "hr", "img", "input"}
Attributes = dict[str, str | None]


class Page(HTMLParser):
    """The tags with their attributes, and the text outside of style and title."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, Attributes]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.inside: dict[str, str] = {}
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in self.open[-1:]:
            self.inside[tag] = self.inside.get(tag, "") + data
        if not {"style", "title"} & set(self.open):
            self.words.append(data)

    @property
    def text(self) -> str:
        """All words, with their blanks folded."""
        return " ".join("".join(self.words).split())

    def all(self, tag: str) -> list[Attributes]:
        """The attributes of every tag of this name."""
        return [attributes for name, attributes in self.tags if name == tag]

    def tags_with(self, name: str) -> list[Attributes]:
        """The attributes of every tag that has this one."""
        return [attributes for _tag, attributes in self.tags if name in attributes]
