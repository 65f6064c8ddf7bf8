"""Search many files before the rules run: by all processors, and only what changed since."""

from collections.abc import Mapping
from hashlib import blake2b

from casuskit.core.corpus import Corpus
from casuskit.io.cache import Cache, program
from casuskit.io.workers import spread
from casuskit.privacy.answers import Group, read
from casuskit.rules.personal.beforehand import groups, keep

_LEAST = 24  # cases to search, from which on processes are started
_AT_ONCE = 8  # that a process searches before it tells of them


def search_all(corpus: Corpus, asked: frozenset[str], cache: Cache) -> None:
    """Let the rules about personal data know what is in the files that were asked for."""
    mine = program()
    wanted = {
        group_key(mine, group): group
        for group in groups(corpus)
        if any(each.path in asked for each in group.files)
    }
    known = cache.known(wanted)
    missing = {key: group for key, group in wanted.items() if key not in known}
    fresh = _fresh(missing)
    if fresh:
        cache.keep(fresh, wanted)
    for key, group in wanted.items():
        keep(corpus, group.files, read(known.get(key) or fresh[key]))


def _fresh(missing: Mapping[bytes, Group]) -> Mapping[bytes, bytes]:
    if not missing:
        return {}
    from casuskit.privacy.together import search_written  # compiling all patterns takes time

    found = spread(search_written, [*missing.values()], _LEAST, _AT_ONCE)
    return dict(zip(missing, found, strict=True))


def group_key(mine: bytes, group: Group) -> bytes:
    """All that an answer depends on: the program, the local list, the files by name and text."""
    found = blake2b(mine, digest_size=32)
    words = [*group.local.persons, "", *group.local.words, ""]
    for part in (*words, *(part for each in group.files for part in (each.path, each.text))):
        raw = part.encode("utf-8", "surrogatepass")
        found.update(len(raw).to_bytes(8, "big"))
        found.update(raw)
    return found.digest()
