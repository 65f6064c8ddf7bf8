"""Ask the questions of a schema one by one on a terminal, and keep every answer at once."""

from collections.abc import Callable, Iterable
from pathlib import Path
from textwrap import wrap

from casuskit.cli import console
from casuskit.core.documents import Document
from casuskit.core.editing import edited, set_list, set_text
from casuskit.core.messages import _
from casuskit.core.plain_yaml import Value
from casuskit.core.schemas import Schema, accepts, questions
from casuskit.io.reading import document
from casuskit.io.writing import replace

Ask = Callable[[str], str]
WIDTH = 74


def fill(path: Path, shown: str, schema: Schema, keys: Iterable[str], ask: Ask) -> None:
    """Ask what is not answered yet in a file; each answer is kept before the next question."""
    open_keys = [key for key in keys if not document(path, shown).answered(key)]
    for number, key in enumerate(open_keys, 1):
        question = questions(schema)[key]
        console.note("")
        console.note(f"{number}/{len(open_keys)}  {question.get('title', key)}")
        items: list[Value] = []
        try:
            answer = value(key, question, ask, items)
        except (KeyboardInterrupt, EOFError):
            if items:
                keep(path, document(path, shown), key, items)
            raise
        if answer:
            keep(path, document(path, shown), key, answer)


def value(key: str, question: Schema, ask: Ask, items: list[Value]) -> Value:
    """The answer to one question, asked again until it fits; empty when it is passed over.

    The items of a list are in `items` as soon as they are typed, so that stopping keeps them.
    """
    _explain(question)
    while True:
        items.clear()
        answer: Value = _items(ask, items) if _is_list(question) else ask("> ").strip()
        if not answer:
            return None
        if accepts(question, answer):
            return answer
        from casuskit.core.explain import explain  # slow to start, and only needed for a slip

        whole = {"type": "object", "properties": {key: question}}
        for problem in explain(whole, {key: answer}, {}):
            console.note(problem.message)


def keep(path: Path, current: Document, key: str, answer: Value) -> None:
    """Put an answer in the file; nothing else in it changes."""
    if isinstance(answer, list):
        edits = set_list(current, key, [str(each) for each in answer])
    else:
        edits = set_text(current, key, str(answer))
    replace(path, edited(current, *edits), was=current.source.text)


def _explain(question: Schema) -> None:
    for line in (question.get("description"), *_choices(question), *_example(question)):
        for part in wrap(line or "", WIDTH):
            console.note(f"     {part}")
    if _is_list(question):
        console.note("     " + _("One item on each line; an empty line ends the list."))


def _choices(question: Schema) -> list[str]:
    values = [str(each) for each in question.get("enum", ()) if each is not None]
    return [_("Choose from: {allowed}").format(allowed=", ".join(values))] if values else []


def _example(question: Schema) -> list[str]:
    examples = question.get("examples", [])
    if not examples or question.get("enum"):
        return []
    first = examples[0]
    shown = "; ".join(map(str, first)) if isinstance(first, list) else str(first)
    return [_("For example: {example}").format(example=shown)]


def _is_list(question: Schema) -> bool:
    kind = question.get("type", "")
    return kind == "array" or "array" in kind


def _items(ask: Ask, items: list[Value]) -> list[Value]:
    while item := ask("- ").strip():
        items.append(item)
    return items
