"""Render: a view of a meeting as Markdown, HTML and text; values in, text out."""
