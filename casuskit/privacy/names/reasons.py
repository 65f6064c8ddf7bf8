"""Why something is taken for a name; messages to be translated."""

from casuskit.core.messages import N_

BY_TITLE = N_("`{value}` is a name: a title stands before it.")
BY_INITIALS = N_("`{value}` is a name: an initial belongs to it.")
BY_PARTICLE = N_("`{value}` is a name: a word such as 'van' joins its parts.")
BY_HEADING = N_("`{value}` is a name: it stands in a column for names.")
BY_KIN = N_("`{value}` is a name: it stands behind a word for a person.")
BY_FIRST_NAME = N_("`{value}` is a name: it begins with a first name.")
BY_DEEDS = N_("`{value}` is a name: the words around it are about a person.")
FIRST_NAME = N_("`{value}` is a first name.")
FULL_NAME = N_("`{value}` may be a full name: its words have capitals and are not Dutch.")
LETTERS = N_("`{value}` are the initials of somebody.")
OTHER_SCRIPT = N_("`{value}` is written in another script and may be a name.")
NAMED_BEFORE = N_("`{value}` is the name of somebody who is named elsewhere too.")
INITIALS_OF = N_("`{value}` are the initials of somebody who is named elsewhere.")

MAYBE_FIRST_NAME = N_("`{value}` may be a first name.")
MAYBE_NAME = N_("`{value}` may be a name: it has a capital and is no Dutch word.")
MAYBE_SURNAME = N_("`{value}` may be a surname: it has a capital where none is due.")
MAYBE_LETTERS = N_("`{value}` may be the initials of somebody.")
MAYBE_SMALL = N_("`{value}` may be a name: it is no Dutch word.")
PLACE = N_("`{value}` is the name of a place.")
PLACE_BY_NOUN = N_("`{value}` is the name of a place: the word before it says so.")
MAYBE_PLACE = N_("`{value}` may be the name of a place.")
POSSIBLE = frozenset(
    {MAYBE_NAME, MAYBE_FIRST_NAME, MAYBE_SURNAME, MAYBE_LETTERS, MAYBE_SMALL, MAYBE_PLACE}
)
"""Reasons that are too weak for a note in which nobody is named for sure."""
LONE = POSSIBLE | {FIRST_NAME}
"""Those, and a first name around which nothing is about a person: a brand, a film, a tool."""

INSTITUTION = N_("`{value}` is the name of an institution, school, practice or employer.")
