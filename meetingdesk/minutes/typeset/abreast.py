"""Two paragraphs in facing columns, which go on overleaf together."""

from dataclasses import dataclass, replace

from meetingdesk.minutes.typeset.prose import Prose
from meetingdesk.minutes.typeset.sheet import Pen


@dataclass(frozen=True, kw_only=True)
class Abreast:
    """A paragraph beside its translation, which begins `offset` points to the right."""

    left: Prose
    right: Prose
    offset: float

    @property
    def before(self) -> float:
        """Return the larger space above."""
        return max(self.left.before, self.right.before)

    @property
    def after(self) -> float:
        """Return the larger space below."""
        return max(self.left.after, self.right.after)

    @property
    def keep(self) -> bool:
        """Say whether it stands on the page of what follows."""
        return self.left.keep or self.right.keep

    @property
    def new_page(self) -> bool:
        """Say whether it begins a page."""
        return self.left.new_page

    @property
    def height(self) -> float:
        """Return the height of the longer column."""
        return max(self.left.height, self.right.height)

    @property
    def least(self) -> float:
        """Return the height of what must not stand alone."""
        return max(self.left.least, self.right.least)

    def split(self, room: float) -> "tuple[Abreast, Abreast] | None":
        """Split each column that does not fit; None where one of them cannot be split there."""
        left, right = _parts(self.left, room), _parts(self.right, room)
        if left is None or right is None:
            return None
        return (
            replace(self, left=left[0], right=right[0]),
            replace(self, left=left[1], right=right[1]),
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw both columns."""
        self.left.draw(pen, left, top)
        self.right.draw(pen, left + self.offset, top)


def _parts(column: Prose, room: float) -> tuple[Prose, Prose] | None:
    if column.height <= room + 0.01:
        spent = replace(column, lines=(), number=(), anchor="", bookmark=None, before=0.0)
        return column, replace(spent, new_page=False)
    return column.split(room)
