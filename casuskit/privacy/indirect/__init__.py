"""Indirect identification: what singles somebody out only together with something else.

Nothing here is reported by itself; `domain.md` 5.2 counts which kinds a case holds.
"""
