"""How a row of the record is painted: margin, badge, text, and its tail in grey."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from meetingdesk.ui.pages.log.looks import mark_ground, paint_badge
from meetingdesk.ui.pages.log.rows import Row
from meetingdesk.ui.style import quiet_colour, side_colour, wrong_colour

_GAP = 8
_BAR = 3
_ABOVE = 4
_HEAD_ABOVE = 14


@dataclass(frozen=True, kw_only=True)
class Brush:
    """What painting needs besides the row."""

    font: QFont
    palette: QPalette
    open_item: str = ""
    """The id of the agenda item under which one logs; its heading is marked."""
    own_code: str
    """The code of the own side, so that its wording wears its colour."""
    names: tuple[str, ...] = ()
    """The longest names of agreed points and actions: none of their numbers is to be cut."""

    @cached_property
    def margin(self) -> int:
        """Room for an hour or a number, in pixels."""
        return QFontMetrics(_small(self.font)).horizontalAdvance("00:00") + 12

    @cached_property
    def badge(self) -> int:
        """Room for a badge, in pixels."""
        least = QFontMetrics(_small(self.font)).horizontalAdvance("MMMMMMM")
        bold = QFont(_small(self.font))
        bold.setBold(True)
        return max(least, *map(QFontMetrics(bold).horizontalAdvance, ("", *self.names))) + 12


def height(row: Row, width: int, brush: Brush) -> int:
    """Return how high a row is at a width, in pixels."""
    layout = _laid_out(row, width, brush)
    extra = (_HEAD_ABOVE + _ABOVE) if row.heading else 2 * _ABOVE
    margin = 2 * QFontMetrics(_small(brush.font)).height() if row.town else 0
    return max(round(layout.boundingRect().height()), _badge_height(brush), margin) + extra


def text_rect(row: Row, rect: QRect, brush: Brush) -> QRect:
    """Return where the text of a row stands."""
    left = brush.margin + _GAP + (0 if row.heading else brush.badge + _GAP)
    above = _HEAD_ABOVE if row.heading else _ABOVE
    return rect.adjusted(left, above, -_GAP, -_ABOVE)


def paint_row(painter: QPainter, rect: QRect, row: Row, brush: Brush, *, marked: bool) -> None:
    """Paint a row."""
    painter.save()
    if marked:
        ground = QColor(brush.palette.color(QPalette.ColorRole.Highlight))
        ground.setAlpha(38)
        painter.fillRect(rect, ground)
    room = text_rect(row, rect, brush)
    if row.heading and row.record == brush.open_item:
        accent = brush.palette.color(QPalette.ColorRole.Link)
        painter.fillRect(rect.left(), room.top(), _BAR, room.height(), accent)
    _paint_margin(painter, room, rect.left(), row, brush)
    if row.badge:
        box = QRect(
            rect.left() + brush.margin + _GAP, room.top() - 1, brush.badge, _badge_height(brush)
        )
        painter.setFont(_small(brush.font))
        paint_badge(painter, box, row.badge, row.look, brush.palette)
    painter.setPen(_text_colour(row, brush))
    _laid_out(row, rect.width(), brush).draw(painter, QPointF(room.topLeft()))
    painter.restore()


def paint_focus(painter: QPainter, rect: QRect, brush: Brush) -> None:
    """Frame the row on which the keyboard is, selected or not."""
    painter.save()
    painter.setPen(brush.palette.color(QPalette.ColorRole.Link))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.restore()


def _paint_margin(painter: QPainter, room: QRect, left: int, row: Row, brush: Brush) -> None:
    painter.setPen(quiet_colour(brush.palette))
    painter.setFont(brush.font if row.heading else _small(brush.font))
    line = QFontMetrics(_text_font(row, brush)).height()
    box = QRect(left, room.top(), brush.margin, line)
    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, side, row.margin)
    if row.town:
        metrics = QFontMetrics(_small(brush.font))
        below = QRect(left, box.bottom(), brush.margin, metrics.height())
        short = metrics.elidedText(row.town, Qt.TextElideMode.ElideRight, brush.margin)
        painter.drawText(below, side, short)


def _laid_out(row: Row, width: int, brush: Brush) -> QTextLayout:
    """Return the text and its tail broken into lines."""
    # A text layout has no paragraphs: U+2028 breaks the line.
    text = row.text.replace("\n", "\u2028")
    tail = f"  {row.tail}" if row.tail else ""
    unbroken = row.waits.replace(" ", "\u00a0")
    waits = f"  ▲\u00a0{unbroken}" if unbroken else ""
    layout = QTextLayout(text + tail + waits, _text_font(row, brush))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = _formats(row, len(text), len(tail), brush)
    if waits:
        grave = QTextCharFormat()
        grave.setForeground(wrong_colour(brush.palette))
        grave.setFont(_small(brush.font))
        start = len(text + tail)
        formats.append(_range(text + tail + waits, start, start + len(waits), grave))
    layout.setFormats(formats)
    room = text_rect(row, QRect(0, 0, width, 100), brush).width()
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 40))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _formats(row: Row, text: int, tail: int, brush: Brush) -> list[QTextLayout.FormatRange]:
    ranges = []
    for bracket in row.brackets:
        marked = QTextCharFormat()
        marked.setBackground(mark_ground(brush.palette))
        ranges.append(_range(row.text, bracket.start, bracket.end, marked))
        for wording in bracket.wordings:
            coloured = QTextCharFormat(marked)
            own = wording.side == brush.own_code.upper()
            coloured.setForeground(side_colour(brush.palette, own=own))
            ranges.append(_range(row.text, wording.start, wording.end, coloured))
    if tail:
        grey = QTextCharFormat()
        grey.setForeground(quiet_colour(brush.palette))
        grey.setFont(_small(brush.font))
        ranges.append(_range(row.text + " " * tail, text, text + tail, grey))
    return ranges


def _range(text: str, start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    # Qt counts UTF-16 units, the record counts characters.
    made.start = _units(text[:start])
    made.length = _units(text[start:end])
    made.format = form
    return made


def _units(text: str) -> int:
    return len(text) + sum(c > "\uffff" for c in text)


def _text_colour(row: Row, brush: Brush) -> QColor:
    if row.small or row.sentence:
        return quiet_colour(brush.palette)
    return brush.palette.color(QPalette.ColorRole.Text)


def _text_font(row: Row, brush: Brush) -> QFont:
    font = _small(brush.font) if row.small else QFont(brush.font)
    font.setBold(row.heading)
    font.setItalic(row.sentence)
    return font


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.9)
    else:
        small.setPixelSize(max(round(font.pixelSize() * 0.9), 8))
    return small


def _badge_height(brush: Brush) -> int:
    return QFontMetrics(_small(brush.font)).height() + 4


def size(row: Row, width: int, brush: Brush) -> QSize:
    """Return the size of a row."""
    return QSize(width, height(row, width, brush))
