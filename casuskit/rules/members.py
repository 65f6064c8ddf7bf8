"""Members by key: what to say of a key that nobody in casus.yaml has."""

import re

from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.core.suggestion import did_you_mean

_KEY = re.compile(r"[a-z][a-z0-9-]{0,30}")


def unknown_member(key: str, settings: Settings) -> str:
    """The words for a key that is no member; empty while no members can be read.

    What has not the form of a key is left to the schema: it might be a name.
    """
    if not settings.members or key in settings.members or not _KEY.fullmatch(key):
        return ""
    message = _("`{key}` is no member; mend the key, or add it to `leden` in casus.yaml.")
    return message.format(key=key) + did_you_mean(key, settings.members)
