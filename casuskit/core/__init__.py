"""Core: text and places, front matter, documents, corpus, schemas, methods, findings, messages."""
