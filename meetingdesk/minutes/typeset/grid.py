"""Tables on the page: the head repeats, a row may go on overleaf."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest

from meetingdesk.minutes.document import Span, Table
from meetingdesk.minutes.typeset.family import Family
from meetingdesk.minutes.typeset.lines import Line, Text
from meetingdesk.minutes.typeset.sheet import Pen
from meetingdesk.minutes.typeset.style import (
    ASCENT,
    HAIR,
    HAIR_GREY,
    LINE,
    LINE_GREY,
)
from meetingdesk.minutes.typeset.tags import Tag

_SIDE = 6.0
_PAD = 4.0
_TOGETHER = 2
_SHORT = 6
"""Lines up to which a row is not parted."""
_WHOLE = 160.0
"""Height in points up to which a table is not parted."""
_KEPT = 240.0
"""The same of one that stays with what follows: more would leave half a page empty."""
_SLACK = 0.01


@dataclass(frozen=True, kw_only=True)
class GridRow:
    """A row whose cells are broken into lines."""

    cells: tuple[Sequence[Line], ...]
    anchor: str = ""
    least: float = 0.0
    size: float = 9.0
    leading: float = 13.0
    tags: tuple[Tag, ...] = ()

    @cached_property
    def count(self) -> int:
        """Return how many lines its longest cell has."""
        return max((len(cell) for cell in self.cells), default=0)

    @property
    def height(self) -> float:
        """Return its height with the space above and below its lines."""
        return max(self.count * self.leading + 2 * _PAD, self.least)

    def split(self, room: float) -> "tuple[GridRow, GridRow] | None":
        """Split every cell at the same line, at least two lines from either end."""
        count = int((room - 2 * _PAD + 0.01) // self.leading)
        count = min(count, self.count - _TOGETHER)
        if self.count <= _SHORT or count < _TOGETHER or self.least > self.count * self.leading:
            return None
        upper = replace(self, cells=tuple(cell[:count] for cell in self.cells))
        lower = replace(self, cells=tuple(cell[count:] for cell in self.cells), anchor="")
        return upper, lower


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A table laid out to its width."""

    columns: tuple[float, ...]
    head: GridRow | None
    rows: tuple[GridRow, ...]
    before: float = 4.0
    after: float = 10.0
    keep: bool = False
    new_page: bool = False

    @property
    def height(self) -> float:
        """Return the height of head and rows."""
        return self._head_height + sum(row.height for row in self.rows)

    @property
    def _head_height(self) -> float:
        return self.head.height if self.head else 0.0

    @property
    def least(self) -> float:
        """Return the height of the head and the first row, or of its first two lines."""
        if not self.rows:
            return self._head_height
        if self.height <= _WHOLE:
            return self.height
        row = self.rows[0]
        count = row.count if row.count <= _SHORT else _TOGETHER
        return self._head_height + max(count * row.leading + 2 * _PAD, row.least)

    def split(self, room: float) -> "tuple[Grid, Grid] | None":
        """Split between rows, or within a row where it has lines enough."""
        left = room - self._head_height
        for at, row in enumerate(self.rows):
            if row.height <= left + 0.01:
                left -= row.height
                continue
            halves = row.split(left)
            if halves:
                upper, lower = (*self.rows[:at], halves[0]), (halves[1], *self.rows[at + 1 :])
            elif at:
                upper, lower = self.rows[:at], self.rows[at:]
            else:
                return None
            return (
                replace(self, rows=upper, after=0.0, keep=False),
                replace(self, rows=lower, before=0.0),
            )
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw head and rows with quiet rules between them."""
        width = sum(self.columns)
        pen.rule(left, top, width, LINE, LINE_GREY)
        if self.head:
            self._row(pen, self.head, left, top)
            top += self.head.height
            pen.rule(left, top, width, LINE, LINE_GREY)
        for row in self.rows:
            self._row(pen, row, left, top)
            top += row.height
            pen.rule(left, top, width, HAIR, HAIR_GREY)

    def _row(self, pen: Pen, row: GridRow, left: float, top: float) -> None:
        if row.anchor:
            pen.anchor(row.anchor, top)
        # A head that is drawn again overleaf was read before.
        again = row is self.head and any(tag.kids for tag in row.tags)
        tags = row.tags if row.tags and not again else (None,) * len(row.cells)
        for cell, width, tag in zip(row.cells, self.columns, tags, strict=True):
            base = top + _PAD + row.leading * ASCENT
            pen.begin(tag)
            for line, following in zip_longest(cell, cell[1:], fillvalue=()):
                if line:
                    pen.line(line, left + _SIDE, base, row.size)
                    pen.part(line, following)
                base += row.leading
            pen.end()
            left += width


def grid(
    table: Table, width: float, size: float = 9.0, leading: float = 13.0, *, family: Family
) -> Grid:
    """Return a table laid out to a width; that, the size and the leading are in points."""
    head, *texts = _texts(table, size, family)
    columns = _columns(table, width, [head, *texts])

    def row(cells: Sequence[Text], anchor: str = "", least: float = 0.0) -> GridRow:
        laid = tuple(
            cell.lines(column - 2 * _SIDE) for cell, column in zip(cells, columns, strict=True)
        )
        return GridRow(cells=laid, anchor=anchor, least=least, size=size, leading=leading)

    rows = tuple(row(cells, r.anchor, r.least) for cells, r in zip(texts, table.rows, strict=True))
    made = Grid(columns=columns, head=row(head) if head else None, rows=rows)
    return replace(made, keep=table.keep and made.height <= _KEPT)


def tagged_grid(laid: Grid, table: Tag) -> Grid:
    """Return a table whose cells have tags, all under that of the table."""

    def tagged(row: GridRow, kind: str, **attributes: str) -> GridRow:
        under = table.add("TR")
        return replace(row, tags=tuple(under.add(kind, **attributes) for _ in row.cells))

    head = tagged(laid.head, "TH", Scope="Column") if laid.head else None
    return replace(laid, head=head, rows=tuple(tagged(row, "TD") for row in laid.rows))


def columns_of(table: Table, width: float, size: float, family: Family) -> tuple[float, ...]:
    """Return the widths of columns in points: by their shares, none narrower than its words.

    For one word a column takes at most the half of the table, or less where that leaves no room;
    what it takes beyond its share the others give, in proportion to what they can spare.
    """
    return _columns(table, width, _texts(table, size, family))


def _texts(table: Table, size: float, family: Family) -> list[list[Text]]:
    """Return the texts of all cells, row by row; first those of the head, which may have none."""
    head = [Text((Span(text, strong=True),), size, family) for text in table.head]
    return [head, *([Text(cell, size, family) for cell in row.cells] for row in table.rows)]


def _columns(table: Table, width: float, texts: Sequence[Sequence[Text]]) -> tuple[float, ...]:
    total = sum(table.shares)
    shared = [width * share / total for share in table.shares]
    columns = zip(*filter(None, texts), strict=True)
    least = [max(cell.widest for cell in column) + 2 * _SIDE + _SLACK for column in columns]
    for part in (2, 3, 4):
        found = _given(shared, [min(one, width / part) for one in least])
        if found:
            return found
    return tuple(shared)


def _given(shared: Sequence[float], least: Sequence[float]) -> tuple[float, ...]:
    """Return widths of which none is below its least; nothing where there is no room for that."""
    missing = sum(max(0.0, one - share) for one, share in zip(least, shared, strict=True))
    spare = sum(max(0.0, share - one) for one, share in zip(least, shared, strict=True))
    if not missing:
        return tuple(shared)
    if missing > spare:
        return ()
    kept = 1 - missing / spare
    return tuple(
        one if one >= share else one + (share - one) * kept
        for one, share in zip(least, shared, strict=True)
    )
