"""Actions: what was agreed, open, due and overdue; values in, values out."""
