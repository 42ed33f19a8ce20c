"""Comments on the text of the minutes: how they are typed, and what a person does with them."""

TEXT = "text"
NEW = "place"
"""A comment of this field proposes a paragraph that is to stand behind its record."""
LEFT_OUT = "removed"
"""A comment of this field proposes to leave its record out."""
PAPER = "paper"
"""A comment of this field is about words that the paper makes by itself."""
