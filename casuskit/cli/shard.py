"""One of several parts of a tree, so that as many machines can check it at the same time."""

import os
import re
from collections.abc import Iterable
from typing import NamedTuple
from zlib import crc32

from casuskit.core.errors import CasusError
from casuskit.core.messages import _

_WRITTEN = "([1-9][0-9]{0,3})/([1-9][0-9]{0,3})"
_BY_CI = "ci"


class Shard(NamedTuple):
    """Part `number` (from 1) of `total` parts; each file lies in exactly one of them."""

    number: int
    total: int

    @property
    def is_first(self) -> bool:
        """Whether this part also has what lies in no file, such as the name of a branch."""
        return self.number == 1

    def of(self, paths: Iterable[str]) -> frozenset[str]:
        """The paths in this part; a case and the records of it, called alike, stay together."""
        return frozenset(path for path in paths if self._holds(path.rsplit("/", 1)[-1]))

    def _holds(self, name: str) -> bool:
        return crc32(name.encode("utf-8", "surrogateescape")) % self.total == self.number - 1


WHOLE = Shard(1, 1)


def shard(asked: str) -> Shard:
    """The part that was asked for as `K/N`, or as `ci` by GitLab's variables for `parallel:`.

    Raises `CasusError` for anything else.
    """
    if not asked:
        return WHOLE
    if asked == _BY_CI:
        asked = f"{os.environ.get('CI_NODE_INDEX', '')}/{os.environ.get('CI_NODE_TOTAL', '')}"
        if asked == "/":
            raise CasusError(
                _("`--shard ci` needs CI_NODE_INDEX and CI_NODE_TOTAL; GitLab sets them.")
            )
    found = re.fullmatch(_WRITTEN, asked)
    if found is None or int(found[1]) > int(found[2]):
        raise CasusError(_("`--shard` is K/N, such as 1/4: part K of N parts, from 1 to N."))
    return Shard(int(found[1]), int(found[2]))
