"""Meetings: states of cases, proposals for an agenda, roles in rotation; values in, values out."""
