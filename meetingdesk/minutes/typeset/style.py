"""Sizes of the paper in points, and its two shades of ink."""

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
"""A4 (ISO 216): 210 x 297 mm."""
MARGIN = 68.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
TOP = 76.0
BOTTOM = 776.0
HEADER = 54.0
FOOTER = 804.0

SIZE, LEADING = 10.0, 15.0
SMALL, SMALL_LEADING = 9.0, 13.0
FINE = 8.0
TITLE, SUBTITLE, SUBTITLE_LEADING = 15.0, 10.5, 16.0
PART = 11.5
HANG = 24.0
"""Where the text begins beside its paragraph number."""
ASCENT = 0.76
"""From the top of a line of type to its foot, in parts of its leading."""

INK = b"0.1 g"
QUIET_INK = b"0.42 g"
HAIR, LINE = 0.4, 0.8
HAIR_GREY, LINE_GREY = 0.62, 0.15
