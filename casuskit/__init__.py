"""casuskit: prepare, check, hold and follow up case discussions, with plain files in git."""

__version__ = "0.1.0"
