"""Meeting Desk: the records of bilateral meetings, and their minutes."""
