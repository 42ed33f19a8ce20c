"""What is alike in all papers: the two shades of ink, and the lines."""

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
"""A4 (ISO 216) in points: 210 x 297 mm."""
FINE = 8.0
"""Size of type in points of what runs along each page."""
ASCENT = 0.76
"""From the top of a line of type to its foot, in parts of its leading."""

INK = b"0.1 g"
QUIET_INK = b"0.42 g"
HAIR, LINE = 0.4, 0.8
HAIR_GREY, LINE_GREY = 0.62, 0.15
