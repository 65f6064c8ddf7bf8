"""The token tree as plain text, for mail, a chat and a terminal."""

from markdown_it.token import Token

from casuskit.render.tokens import tokens

_UNDERLINE = {"h1": "=", "h2": "-"}


def text(markdown: str) -> str:
    """Markdown as plain text: headings underlined, table rows as `header: cell` lines."""
    writer = _Writer()
    for token in tokens(markdown):
        writer.take(token)
    return "\n".join(writer.lines).strip() + "\n"


class _Writer:
    """Collects lines while the tokens pass by."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.marks: list[str] = []
        self.counters: list[int | None] = []
        self.heading = ""
        self.columns: list[str] = []
        self.cells: list[str] = []
        self.part = ""

    def take(self, token: Token) -> None:
        handler = getattr(self, token.type, None)
        if handler:
            handler(token)

    def heading_open(self, token: Token) -> None:
        self.heading = token.tag
        self.blank()

    def heading_close(self, _token: Token) -> None:
        self.heading = ""
        self.blank()

    def bullet_list_open(self, _token: Token) -> None:
        self.counters.append(None)

    def ordered_list_open(self, token: Token) -> None:
        self.counters.append(int(token.attrGet("start") or 1))

    def bullet_list_close(self, _token: Token) -> None:
        self.counters.pop()
        if not self.counters:
            self.blank()

    ordered_list_close = bullet_list_close

    def list_item_open(self, _token: Token) -> None:
        counter = self.counters[-1]
        if counter is not None:
            self.counters[-1] = counter + 1
        self.marks.append("- " if counter is None else f"{counter}. ")

    def list_item_close(self, _token: Token) -> None:
        self.marks.pop()

    def paragraph_close(self, _token: Token) -> None:
        if not self.counters:
            self.blank()

    def thead_open(self, _token: Token) -> None:
        self.part, self.columns = "head", []

    def thead_close(self, _token: Token) -> None:
        self.part = ""

    def tr_open(self, _token: Token) -> None:
        self.cells = []
        self.part = self.part or "row"

    def tr_close(self, _token: Token) -> None:
        if self.part == "row":
            self.row()
            self.part = ""

    def table_close(self, _token: Token) -> None:
        self.blank()

    def fence(self, token: Token) -> None:
        self.lines += [f"    {line}" for line in token.content.splitlines()]

    code_block = fence

    def inline(self, token: Token) -> None:
        words = _words(token)
        if self.part:
            (self.columns if self.part == "head" else self.cells).append(words)
        elif self.heading:
            self.lines.append(words)
            if self.heading in _UNDERLINE:
                self.lines.append(_UNDERLINE[self.heading] * len(words))
        else:
            mark = self.marks[-1] if self.marks else ""
            self.lines.append("  " * (len(self.counters) - 1) + mark + words)
            if self.marks:
                self.marks[-1] = " " * len(mark)

    def row(self) -> None:
        """A row of a table on one line: its first cell, then each other with its header."""
        first, *others = self.cells
        pairs = zip(self.columns[1:], others, strict=False)
        if len(self.columns) == 2:
            self.lines.append(f"- {first}: {others[0]}")
        else:
            told = "; ".join(f"{name}: {cell}" for name, cell in pairs if cell)
            self.lines.append(f"- {first}; {told}")

    def blank(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")


def _words(inline: Token) -> str:
    words = []
    for child in inline.children or ():
        if child.type == "html_inline":  # the box of a task list; no other HTML gets here
            words.append("[x]" if "checked" in child.content else "[ ]")
        else:
            words.append(" " if child.type in ("softbreak", "hardbreak") else child.content)
    return "".join(words)
