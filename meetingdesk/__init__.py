"""Meeting Desk: the records of bilateral meetings, and their minutes."""

__version__ = "0.1.0"
