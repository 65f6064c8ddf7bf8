"""How well personal data in Dutch text is found, by casuskit and by its rivals."""
