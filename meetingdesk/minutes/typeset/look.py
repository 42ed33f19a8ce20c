"""A house style in points: the room on the page, and the sizes of type."""

from dataclasses import dataclass
from functools import cache

from meetingdesk.minutes.style import Page, Style, Type
from meetingdesk.minutes.typeset.family import Family, family

_POINTS = 72 / 25.4
_HEADER, _FOOTER = 22.0, 28.0
"""From the edge of the text to the foot of the line that runs above and below it."""
_HANG = 2.4
_SMALL_LEADING = 13 / 9


@dataclass(frozen=True, kw_only=True)
class Look:
    """Places are measured from the upper left corner; all is in points."""

    page_width: float
    page_height: float
    left: float
    top: float
    width: float
    bottom: float
    first_line: float
    type: Type
    family: Family

    @property
    def header(self) -> float:
        """Return the foot of the line above the text."""
        return self.top - _HEADER

    @property
    def footer(self) -> float:
        """Return the foot of the line below the text."""
        return self.bottom + _FOOTER

    @property
    def hang(self) -> float:
        """Return where the text begins beside its paragraph number."""
        return _HANG * self.type.text

    @property
    def small_leading(self) -> float:
        """Return the distance of small lines."""
        return _SMALL_LEADING * self.type.small


def look_of(style: Style) -> Look:
    """Return the measures of a style."""
    return _look(style.page, style.type)


@cache
def _look(page: Page, sizes: Type) -> Look:
    left, right, top, bottom = (
        _points(edge) for edge in (page.left, page.right, page.top, page.bottom)
    )
    width, height = _points(page.width), _points(page.height)
    return Look(
        page_width=width,
        page_height=height,
        left=left,
        top=top,
        width=width - left - right,
        bottom=height - bottom,
        first_line=_points(sizes.first_line),
        type=sizes,
        family=family(sizes.face),
    )


def _points(millimetres: float) -> float:
    return round(millimetres * _POINTS, 2)
