"""Sending a copy: the file to a colleague, the paper to the other side."""
