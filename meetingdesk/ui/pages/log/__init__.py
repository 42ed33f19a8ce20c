"""Logging live and writing up: the line, the running order, the paragraphs."""
