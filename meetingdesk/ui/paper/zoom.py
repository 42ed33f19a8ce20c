"""How large the pages are shown."""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QSizeF

GAP = 14
"""Pixels around each page."""
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_POINTS_AN_INCH = 72.0


class Fit(Enum):
    """What is fitted into the room that there is."""

    WIDTH = "width"
    PAGE = "page"
    NOTHING = "nothing"


@dataclass(frozen=True, kw_only=True)
class Zoom:
    """A fit, or a factor of the paper's own size."""

    fit: Fit = Fit.WIDTH
    factor: float = 1.0

    def scale(self, page: QSizeF, room: QSizeF, dots: float) -> float:
        """Return the pixels for a point of paper.

        `page` is the paper's size in points, `room` what there is for it in pixels, `dots` are
        the screen's pixels an inch.
        """
        across = max(60.0, room.width() - 2 * GAP) / page.width()
        match self.fit:
            case Fit.WIDTH:
                return across
            case Fit.PAGE:
                return min(across, max(60.0, room.height() - 2 * GAP) / page.height())
        return self.factor * dots / _POINTS_AN_INCH

    def stepped(self, step: int, now: float) -> "Zoom":
        """Return the zoom a step larger (1) or smaller (-1) than the factor shown now."""
        larger = [s for s in _STEPS if s > now * 1.01]
        smaller = [s for s in _STEPS if s < now * 0.99]
        factor = larger[0] if step > 0 and larger else now
        if step < 0 and smaller:
            factor = smaller[-1]
        return replace(self, fit=Fit.NOTHING, factor=factor)


def factor_of(scale: float, dots: float) -> float:
    """Return the factor of the paper's own size that a scale is."""
    return scale * _POINTS_AN_INCH / dots
