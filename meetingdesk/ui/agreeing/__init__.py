"""Agreeing the text: how far it is, what was issued, and the comments of both sides."""
