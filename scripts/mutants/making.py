"""Mutants: small changes of a module, by the operators of mutmut, that some test should notice."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import libcst as cst
import libcst.matchers as m
from libcst.metadata import ByteSpanPositionProvider, MetadataWrapper
from mutmut.mutation.mutators import mutation_operators

_WORDS = ("_", "N_", "ngettext")
_TYPES = ("TypeVar", "cast")
_FILLED_IN = m.Call(m.Attribute(attr=m.Name("format")))
_MADE = m.Assign([m.AssignTarget(m.Name("RULE"))]) | m.Call(m.Name("Rule"))
_NUMBERS = m.Arg(keyword=m.Name("requirements"))
_OF_WORDS = tuple(
    f"casuskit/privacy/{each}"
    for each in (
        "detectors/",
        "names/",
        "neutral/",
        "indirect/",
        "vocabulary.py",
        "number_words.py",
        "numbers.py",
        "particles.py",
        "person_words.py",
        "streets.py",
    )
)
_WORD = m.SimpleString() | m.ConcatenatedString()
_SPLIT = m.Call(m.Attribute(_WORD, m.Name("split")), [])
_LISTED = m.OneOf(
    *(
        kind(elements=[m.ZeroOrMore(m.Element(_WORD) | m.StarredElement(m.Name() | _SPLIT))])
        for kind in (m.Set, m.List, m.Tuple)
    )
)
_WORD_LIST = _LISTED | _SPLIT | m.Call(m.Name("frozenset"), [m.Arg(_LISTED | _SPLIT)])
_PLAIN_WORDS = re.compile(r"[^\W\d_]{2,}(?:['’. -]+[^\W\d_]+)*\.?")


class Mutant(NamedTuple):
    """A change of one place in a module."""

    path: str
    function: str
    before: str
    after: str
    source: bytes

    @property
    def name(self) -> str:
        """The line by which it is known in `docs/mutants.md`, the same wherever lines move."""
        return f"{self.path} {self.function}: {self.before} -> {self.after}"


def mutants(root: Path, path: str) -> list[Mutant]:
    """Every mutant of a module that can be compiled, in order of place."""
    source = (root / path).read_bytes()
    maker = _Maker(path, source)
    MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True).visit(maker)
    return [each for each in maker.found if _compiles(each.source)]


class _Maker(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (ByteSpanPositionProvider,)

    def __init__(self, path: str, source: bytes) -> None:
        super().__init__()
        self.found: list[Mutant] = []
        self._path = path
        self._knows_words = path.startswith(_OF_WORDS)
        self._source = source
        self._within: list[str] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if _is_cosmetic(node) or (self._knows_words and _is_vocabulary(node)):
            return False
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            self._within.append(node.name.value)
        self.found += self._of(node)
        return not m.matches(node, _FILLED_IN)

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.FunctionDef | cst.ClassDef) and self._within:
            self._within.pop()

    def _of(self, node: cst.CSTNode) -> Iterator[Mutant]:
        for changed in _changed(node):
            span = self.get_metadata(ByteSpanPositionProvider, node)
            end = span.start + span.length
            after = cst.Module([]).code_for_node(changed).encode()
            source = self._source[: span.start] + after + self._source[end:]
            before = self._source[span.start : end]
            where = ".".join(self._within) or "module"
            yield Mutant(self._path, where, _line(before), _line(after), source)


def _changed(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """What the operators make of a node, without what tells nothing new.

    Of the three ways to spoil a string only the first, and an argument becomes `None` but is not
    taken out: most calls want all of theirs. What a rule is made with is told in the catalogue.
    """
    if m.matches(node, _MADE):
        return
    for kind, operator in mutation_operators:
        if isinstance(node, kind):
            made = list(operator(node))
            if isinstance(node, cst.BaseString):
                made = made[:1]
            elif isinstance(node, cst.Call):
                made = [each for each in made if _asks_as_much(node, each)]
            yield from made


def _asks_as_much(node: cst.Call, changed: cst.Call) -> bool:
    """Whether a call keeps its arguments, and of those the numbers of requirements as they are."""
    pairs = list(zip(node.args, changed.args, strict=False))
    kept = all(one is other for one, other in pairs if m.matches(one, _NUMBERS))
    return len(changed.args) == len(node.args) and kept


def _is_cosmetic(node: cst.CSTNode) -> bool:
    """Whether it is there for readers and types alone: no test has to notice when it changes.

    Annotations and names of types, imports, docstrings, the words of messages and what is filled
    into them (that it is, is looked at), and the numbers of requirements.
    """
    if isinstance(node, cst.Annotation | cst.Import | cst.ImportFrom | cst.Decorator):
        return True
    if m.matches(node, m.Expr(m.SimpleString() | m.ConcatenatedString())):
        return True
    if m.matches(node, _NUMBERS | m.AnnAssign(m.Name("requirements"))):
        return True
    if isinstance(node, cst.Assign):
        return _is_of_types(node.value) or _is_words(node.value)
    return isinstance(node, cst.BaseExpression) and (_is_words(node) or _is_of_types(node, ()))


def _is_words(node: cst.BaseExpression) -> bool:
    """Whether it is the words of a message."""
    return isinstance(node, cst.Call) and m.matches(node.func, _any_name(_WORDS))


def _is_vocabulary(node: cst.CSTNode) -> bool:
    """Whether it gives a list of words of the language a name.

    Which words are in it is data: a test that knows each would be the same list once more.
    """
    if not m.matches(node, m.Assign([m.AssignTarget(m.Name())], _WORD_LIST)):
        return False
    found = m.findall(node.value, m.SimpleString())
    strings = [each for each in found if isinstance(each, cst.SimpleString)]
    plain = not any(each.prefix for each in strings)
    return plain and bool(_PLAIN_WORDS.fullmatch(" ".join(each.raw_value for each in strings)))


def _is_of_types(node: cst.BaseExpression, subscripts: tuple[str, ...] = ("",)) -> bool:
    """Whether it makes a name for a type: `tuple[int, str]`, `TypeVar("T")`."""
    if isinstance(node, cst.Call):
        return m.matches(node.func, _any_name(_TYPES))
    return bool(subscripts) and isinstance(node, cst.Subscript) and _is_type(node.value)


def _is_type(node: cst.BaseExpression) -> bool:
    known = "tuple list dict frozenset set type Callable Iterator Mapping Literal".split()
    return m.matches(node, _any_name(tuple(known)))


def _any_name(names: tuple[str, ...]) -> m.OneOf[m.Name]:
    return m.OneOf(*map(m.Name, names))


def _compiles(source: bytes) -> bool:
    try:
        compile(source, "mutant", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _line(code: bytes) -> str:
    return " ".join(code.decode().split())
