"""Bringing in a colleague's copy: seen before, reported after, undone later."""
