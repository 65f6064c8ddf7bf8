"""Put a changed module in place of the true one, in a process where all is loaded already."""

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType

from casuskit.rules.registry import rules

_OURS = ("casuskit.", "tests.")


class _Changed(MetaPathFinder, Loader):
    """Gives one module from the source in hand."""

    def __init__(self, name: str, path: Path, source: bytes) -> None:
        self._name, self._path, self._source = name, path, source

    def find_spec(
        self, fullname: str, _path: object, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self._name:
            return None
        return spec_from_loader(fullname, self, origin=str(self._path))

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self._path)
        code = compile(self._source, self._path, "exec")
        exec(code, module.__dict__)  # noqa: S102 - our own module with a change


def change(root: Path, path: str, source: bytes) -> None:
    """Have a module loaded anew from this source, and all that imports it as well."""
    name = path.removesuffix(".py").replace("/", ".")
    for each in dependents(name):
        if each in sys.modules:
            del sys.modules[each]
            parent, _dot, own = each.rpartition(".")
            if parent in sys.modules:
                vars(sys.modules[parent]).pop(own, None)
    rules.cache_clear()
    sys.meta_path.insert(0, _Changed(name, root / path, source))


@cache
def dependents(name: str) -> frozenset[str]:
    """A module, and those that import it, or import one that does."""
    found, open_ends = {name}, [name]
    while open_ends:
        more = importers().get(open_ends.pop(), set()) - found
        found |= more
        open_ends += more
    return frozenset(found)


@cache
def importers() -> Mapping[str, set[str]]:
    """Which of our loaded modules import a module."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, module in list(sys.modules.items()):
        if name.startswith(_OURS) and module.__file__:
            tree = ast.parse(Path(module.__file__).read_bytes())
            for imported in _imported(tree):
                found[imported].add(name)
    return found


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)
