"""The look of a team on its pages: a colour that stays legible, and a logo."""

from base64 import b64encode
from typing import NamedTuple

_LEAST_CONTRAST = 4.5
_PALEST, _DARKEST = (0xF1, 0xF3, 0xF5), (0x24, 0x27, 0x2C)
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)
_STEPS = 50

LOGO = "logo.png"
"""The name of the logo beside the pages of a site."""

_Colour = tuple[int, int, int]


class Look(NamedTuple):
    """A colour as `#rrggbb`, a logo as the bytes of a PNG, and whose logo it is; all may be empty.

    `sheet` is the style sheet that goes with the pages.
    """

    colour: str = ""
    logo: bytes = b""
    whose: str = ""
    sheet: str = ""

    @property
    def style(self) -> str:
        """The style sheet with the colour of the team in it."""
        if not self.colour:
            return self.sheet
        light, dark = legible(self.colour), legible(self.colour, dark=True)
        return f"{self.sheet}:root {{ --team: {light}; --team-dark: {dark}; }}\n"

    @property
    def logo_in_page(self) -> str:
        """The logo as an address that holds it all; empty without one."""
        return f"data:image/png;base64,{b64encode(self.logo).decode()}" if self.logo else ""


PLAIN = Look()


def legible(colour: str, *, dark: bool = False) -> str:
    """The colour itself, or the nearest to it that can be read on our paper, light or `dark`.

    Text needs a contrast of 4.5 to 1; WCAG 2.1, 1.4.3.
    """
    wanted = _read(colour)
    paper, towards = (_DARKEST, _WHITE) if dark else (_PALEST, _BLACK)
    for step in range(_STEPS + 1):
        mixed = _mixed(wanted, towards, step / _STEPS)
        if contrast(mixed, paper) >= _LEAST_CONTRAST:
            return _written(mixed)
    return _written(towards)


def contrast(one: _Colour, other: _Colour) -> float:
    """The contrast ratio of two colours, from 1 to 21; WCAG 2.1, "contrast ratio"."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: _Colour) -> float:
    """How light a colour is, from 0 to 1; WCAG 2.1, "relative luminance"."""
    red, green, blue = (_linear(each / 255) for each in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    low = part <= 0.04045
    return part / 12.92 if low else float(((part + 0.055) / 1.055) ** 2.4)


def _mixed(colour: _Colour, towards: _Colour, share: float) -> _Colour:
    red, green, blue = (
        round(own + (other - own) * share) for own, other in zip(colour, towards, strict=True)
    )
    return red, green, blue


def _read(colour: str) -> _Colour:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _written(colour: _Colour) -> str:
    return f"#{bytes(colour).hex()}"
