"""Names in running text: which capitalised words belong together, and what they are a name of."""
