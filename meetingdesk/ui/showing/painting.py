"""How a row of the shared screen is set: number in the margin, cells side by side, brackets."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from meetingdesk.domain.brackets import brackets
from meetingdesk.minutes.document import Spans
from meetingdesk.ui.pages.log.looks import mark_ground
from meetingdesk.ui.showing.rows import Manner, Row
from meetingdesk.ui.style import line_colour, quiet_colour, side_colour

_MEASURE = 30.0
"""Widest column of text, in heights of a line; longer lines are hard to follow."""
_SIDE, _DEEPER = 1.2, 0.8
_ABOVE = {
    Manner.TITLE: 0.8,
    Manner.HEADING: 0.9,
    Manner.TEXT: 0.28,
    Manner.HEAD: 0.5,
    Manner.CELLS: 0.2,
}
_BELOW = {Manner.HEADING: 0.1, Manner.TEXT: 0.28, Manner.HEAD: 0.15, Manner.CELLS: 0.2}
_SIZE = {Manner.TITLE: 1.35, Manner.HEAD: 0.8, Manner.CELLS: 0.8}
_BOLD = (Manner.TITLE, Manner.HEADING)
_CENTRED = (Manner.TITLE, Manner.LINE)
_BAR = 4.0


@dataclass(frozen=True, kw_only=True)
class Brush:
    """What setting rows needs besides them."""

    font: QFont
    palette: QPalette
    codes: Collection[str] = ()
    own_code: str = ""

    @cached_property
    def line(self) -> float:
        """Height of a line, in pixels: all other lengths go with it."""
        return QFontMetricsF(self.font).height()

    @cached_property
    def margin(self) -> float:
        """Room for a number, in pixels."""
        return QFontMetricsF(self.font).horizontalAdvance("00a.") + 0.5 * self.line


Placed = tuple[QTextLayout, float]
"""A cell, and how far to the right it begins, in pixels."""


def column(width: float, brush: Brush) -> tuple[float, float]:
    """Return where the column of text begins, and how wide it is, in pixels."""
    room = max(width - 2 * _SIDE * brush.line, 10 * brush.line)
    wide = min(room, _MEASURE * brush.line)
    return (width - wide) / 2, wide


def text_rect(row: Row, rect: QRectF, brush: Brush) -> QRectF:
    """Return where the text of a row stands."""
    left, wide = column(rect.width(), brush)
    deep = row.depth * _DEEPER * brush.line
    inset = brush.margin + deep if row.manner is Manner.TEXT else 0.0
    above, below = (part.get(row.manner, 0.0) * brush.line for part in (_ABOVE, _BELOW))
    at = QPointF(rect.left() + left + inset, rect.top() + above)
    return QRectF(at.x(), at.y(), wide - inset, max(rect.height() - above - below, 0))


def height(row: Row, width: float, brush: Brush) -> float:
    """Return how high a row is at a width, in pixels."""
    room = text_rect(row, QRectF(0, 0, width, 0), brush)
    tall = max((_height(cell) for cell, _ in set_cells(row, room.width(), brush)), default=0.0)
    return with_air(row, max(tall, brush.line), brush)


def with_air(row: Row, tall: float, brush: Brush) -> float:
    """Return the height of a row whose text is `tall` pixels high."""
    air = _ABOVE.get(row.manner, 0.0) + _BELOW.get(row.manner, 0.0)
    return tall + air * brush.line


def set_cells(row: Row, width: float, brush: Brush) -> list[Placed]:
    """Return the cells of a row broken into lines."""
    gap = 0.6 * brush.line if len(row.cells) > 1 else 0.0
    whole, at, placed = sum(row.shares), 0.0, []
    for spans, share in zip(row.cells, row.shares, strict=False):
        wide = width * share / whole
        placed.append((_set(row, spans, wide - gap, brush), at))
        at += wide
    return placed


def paint_row(painter: QPainter, rect: QRectF, row: Row, brush: Brush, *, current: bool) -> None:
    """Paint a row; the one on which the keyboard is has a bar beside it."""
    painter.save()
    room = text_rect(row, rect, brush)
    if current:
        left, _ = column(rect.width(), brush)
        accent = brush.palette.color(QPalette.ColorRole.Link)
        bar = QRectF(rect.left() + left - 0.5 * brush.line, room.top(), _BAR, room.height())
        painter.fillRect(bar, accent if row.target else line_colour(brush.palette))
    painter.setPen(brush.palette.color(QPalette.ColorRole.Text))
    placed = set_cells(row, room.width(), brush)
    for cell, at in placed:
        cell.draw(painter, QPointF(room.left() + at, room.top()))
    if row.number:
        _paint_number(painter, room, row.number, placed, brush)
    if row.manner in (Manner.HEAD, Manner.CELLS):
        painter.setPen(line_colour(brush.palette))
        painter.drawLine(QPointF(room.left(), rect.bottom()), QPointF(room.right(), rect.bottom()))
    painter.restore()


def _paint_number(
    painter: QPainter, room: QRectF, number: str, placed: list[Placed], brush: Brush
) -> None:
    """Paint a number on the first line of the text, whatever script makes that high."""
    lines = [cell.lineAt(0).ascent() for cell, _ in placed if cell.lineCount()]
    down = max(lines, default=QFontMetricsF(brush.font).ascent())
    painter.setPen(quiet_colour(brush.palette))
    painter.setFont(brush.font)
    painter.drawText(QPointF(room.left() - brush.margin, room.top() + down), number)


def bracket_ranges(text: str, brush: Brush) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Yield where open brackets stand in a text, in UTF-16 units, and how they look."""
    for bracket in brackets(text, brush.codes):
        marked = QTextCharFormat()
        marked.setBackground(mark_ground(brush.palette))
        yield (*_units(text, bracket.start, bracket.end), marked)
        for wording in bracket.wordings:
            coloured = QTextCharFormat(marked)
            own = wording.side == brush.own_code.upper()
            coloured.setForeground(QColor(side_colour(brush.palette, own=own)))
            yield (*_units(text, wording.start, wording.end), coloured)


def _set(row: Row, spans: Spans, width: float, brush: Brush) -> QTextLayout:
    # A text layout has no paragraphs: U+2028 breaks the line.
    text = "".join(span.text for span in spans).replace("\n", "\u2028")
    layout = QTextLayout(text, font_of(row, brush))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if row.manner in _CENTRED:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout.setTextOption(option)
    layout.setFormats(list(_formats(spans, text, brush)))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 2 * brush.line))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def font_of(row: Row, brush: Brush) -> QFont:
    """Return the font of a row."""
    font = QFont(brush.font)
    font.setPixelSize(round(font.pixelSize() * _SIZE.get(row.manner, 1.0)))
    font.setBold(row.manner in _BOLD)
    return font


def _formats(spans: Spans, text: str, brush: Brush) -> Iterator[QTextLayout.FormatRange]:
    at = 0
    for span in spans:
        form = QTextCharFormat()
        if span.strong:
            form.setFontWeight(QFont.Weight.Bold)
        if span.quiet:
            form.setForeground(quiet_colour(brush.palette))
        if span.strong or span.quiet:
            yield _range(*_units(text, at, at + len(span.text)), form)
        at += len(span.text)
    for start, length, form in bracket_ranges(text, brush):
        yield _range(start, length, form)


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def _units(text: str, start: int, end: int) -> tuple[int, int]:
    """Return start and length as Qt counts them, in UTF-16 units."""
    return _wide(text[:start]), _wide(text[start:end])


def _wide(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()
