"""Where pages, and what they print, stand in the view; all lengths are pixels of the window."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from meetingdesk.minutes.placing import Area, PlacedPage
from meetingdesk.ui.paper.zoom import GAP

Spot = tuple[int, int]
"""A page, and which of its areas; both from 0."""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The pages in one size, scrolled to one place."""

    pages: Sequence[PlacedPage]
    page: QSizeF
    """The size of each, in points."""
    scale: float
    """Pixels for a point of paper."""
    room: QSizeF
    across: int
    down: int

    @property
    def step(self) -> float:
        """Return the height of a page with the gap below it."""
        return self.page.height() * self.scale + GAP

    @property
    def size(self) -> QSizeF:
        """Return the size of all pages together."""
        return QSizeF(self.page.width() * self.scale + 2 * GAP, GAP + len(self.pages) * self.step)

    def top(self, number: int) -> float:
        """Return how far below the top of all a page begins."""
        return GAP + number * self.step

    def page_at(self, height: float) -> int:
        """Return the page at a height of the view, the nearest where there is none."""
        number = int((self.down + height - GAP) / self.step)
        return min(max(0, number), max(0, len(self.pages) - 1))

    def in_sight(self) -> range:
        """Return the pages of which anything is in sight."""
        first = max(0, int((self.down - GAP) / self.step))
        last = int((self.down + self.room.height()) / self.step)
        return range(first, min(last + 1, len(self.pages)))

    def page_rect(self, number: int) -> QRectF:
        """Return where a page stands."""
        wide = self.page.width() * self.scale
        left = max(float(GAP), (self.room.width() - wide) / 2) - self.across
        top = self.top(number) - self.down
        # On whole pixels: a picture that stands between two of them is blurred.
        return QRectF(round(left), round(top), round(wide), round(self.page.height() * self.scale))

    def area(self, spot: Spot) -> Area:
        """Return the area of a spot."""
        return self.pages[spot[0]].areas[spot[1]]

    def area_rect(self, spot: Spot) -> QRectF:
        """Return where an area stands."""
        area, page = self.area(spot), self.page_rect(spot[0])
        at = QPointF(page.x() + area.left * self.scale, page.y() + area.top * self.scale)
        return QRectF(at, QSizeF(area.width * self.scale, area.height * self.scale))

    def spots(self) -> Iterator[Spot]:
        """Yield all spots in the order in which one reads."""
        for at, placed in enumerate(self.pages):
            yield from ((at, number) for number in range(len(placed.areas)))

    def spots_of(self, record: str) -> list[Spot]:
        """Return where a record is printed."""
        return [spot for spot in self.spots() if self.area(spot).source.record == record]

    def spot_at(self, at: QPointF) -> Spot | None:
        """Return the spot at a point."""
        near = ((p, k) for p in self.in_sight() for k in range(len(self.pages[p].areas)))
        return next((spot for spot in near if self.area_rect(spot).contains(at)), None)

    def shows(self, spot: Spot, *, whole: bool = False) -> bool:
        """Say whether a spot is in sight, in part or as a whole."""
        view, rect = QRectF(QPointF(0, 0), self.room), self.area_rect(spot)
        return view.contains(rect) if whole else view.intersects(rect)

    def scrolled_to(self, spot: Spot) -> int:
        """Return how far down to scroll so that a spot stands in the middle, its top in sight."""
        area = self.area_rect(spot)
        tall = area.height() > self.room.height()
        by = area.top() - GAP if tall else area.center().y() - self.room.height() / 2
        return self.down + round(by)
