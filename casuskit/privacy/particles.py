"""Particles of surnames (tussenvoegsels), in small letters: one table for all who read names."""

DUTCH = frozenset("van de den der het ten ter te".split())
FOREIGN = frozenset("el al ait la le du di da dos von ibn abu umm um bin ou".split())
WORDS = DUTCH | FOREIGN
"""Those that say by themselves that they are one, with a capital as well."""

SMALL = WORDS | {"ben", "vd", "v.d"}
"""Those that say so in small letters."""

EVERY = SMALL | frozenset(
    "in op aan uit bij onder zu zum zur bint do das dis dus v d t s r vdr vdn v.d.d v.d.r".split()
)
"""All pieces that a surname can have before it."""

PATTERN = (
    r"(?:[vV]an(?: {1,3}(?:de[nr]?|het|'t|la|'s))?|[vV]\.? ?d\.?(?: ?[dr]\.)?|[vV]d[rn]?|[vV]on"
    r"(?: {1,3}der)?|[uU]it (?:de[nr]?|het|'t)|[oO]p de[nr]?|[oO]p 't|[aA]an de[nr]?|[bB]ij de[nr]?"
    r"|[iI]n 't|[oO]nder de|[tT]e[nr]?|[dD]e[nr]?|[eE]l|[aA]l|[aA]it|[lL][ae]|[dD][uiao]s?|[iI]bn"
    r"|[bB]en|[bB]int|[oO]u|'t|[zZ]u[mr]?|[aA]bu|[bB]in)"
)  # fmt: skip
"""Particles (tussenvoegsels) of surnames, each with their blanks; `domain.md` 5.1 (c)."""
