"""Read the look of a team: the shipped style sheet, with the colour and logo of the settings."""

from collections.abc import Iterator
from pathlib import Path

from casuskit.core.errors import CasusError
from casuskit.core.messages import _
from casuskit.core.settings import Settings
from casuskit.io.reading import Unreadable, read_bytes
from casuskit.io.templates import style
from casuskit.render.look import Look

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PARTS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"pHYs", b"IDAT", b"IEND"})
_LARGEST = 256 * 1024


def look(root: Path, settings: Settings) -> Look:
    """How pages of this team look; raises `CasusError` when its logo cannot be used."""
    own, cycle = settings.house_style, settings.cycle
    logo = _logo(root, own.logo) if own.logo else b""
    return Look(own.colour, logo, cycle.name or cycle.district, style())


def _logo(root: Path, name: str) -> bytes:
    """The picture alone: who made it, and what else a file can hold, stays out of what we make."""
    path = root / name
    try:
        if ".." in path.parts or not path.parent.resolve().is_relative_to(root.resolve()):
            raise Unreadable("", _("the logo stands in the case repository itself"))
        raw = read_bytes(path, _LARGEST)
    except Unreadable as error:
        reason = _("a logo is at most 256 KiB") if error.code == "too-large" else str(error)
        raise CasusError(f"{name}: {reason}") from None
    if not raw.startswith(_SIGNATURE):
        raise CasusError(_("{path} is no PNG; save the logo as one.").format(path=name))
    return _SIGNATURE + b"".join(_parts(raw, name))


def _parts(raw: bytes, name: str) -> Iterator[bytes]:
    """The chunks that make the picture, as they stand in the file; PNG (ISO 15948), 5."""
    at = len(_SIGNATURE)
    kind = b""
    while kind != b"IEND":
        kind, end = raw[at + 4 : at + 8], at + 12 + int.from_bytes(raw[at : at + 4], "big")
        if not kind or end > len(raw):
            raise CasusError(_("{path} is damaged; save the logo anew.").format(path=name))
        if kind in _PARTS:
            yield raw[at:end]
        at = end
