"""How badges of the record look: form and colour both tell the sides apart."""

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.ui.style import dark, quiet_colour, side_colour, wrong_colour

_RADIUS = 4.0


class Badge(Enum):
    """What a badge stands for."""

    OWN = "own"
    PARTNER = "partner"
    BOTH = "both"
    QUIET = "quiet"
    AGREED = "agreed"
    ACTION = "action"
    INTERNAL = "internal"
    PLAIN = "plain"


_FILLED = (Badge.OWN, Badge.AGREED)


def mark_ground(palette: QPalette) -> QColor:
    """Return the ground under open brackets."""
    return QColor("#4a3f12" if dark(palette) else "#fff3bf")


def badge_colour(badge: Badge, palette: QPalette) -> QColor:
    """Return the colour that a badge is drawn in."""
    if badge in (Badge.OWN, Badge.PARTNER):
        return side_colour(palette, own=badge is Badge.OWN)
    if badge is Badge.INTERNAL:
        return wrong_colour(palette)
    if badge in (Badge.QUIET, Badge.BOTH):
        return quiet_colour(palette)
    return palette.color(QPalette.ColorRole.Text)


def paint_badge(painter: QPainter, rect: QRect, text: str, badge: Badge, palette: QPalette) -> None:
    """Paint a badge: filled for the own side and agreed points, outlined for the others."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = badge_colour(badge, palette)
    line = QColor(colour)
    if badge in (Badge.QUIET, Badge.PLAIN, Badge.BOTH):
        line.setAlpha(110)
    pen = QPen(line, 1.0 if badge in (Badge.QUIET, Badge.PLAIN, Badge.BOTH) else 1.5)
    if badge is Badge.INTERNAL:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(colour if badge in _FILLED else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    base = palette.color(QPalette.ColorRole.Base)
    painter.setPen(base if badge in _FILLED else colour)
    font = QFont(painter.font())
    font.setBold(badge not in (Badge.QUIET, Badge.PLAIN))
    painter.setFont(font)
    room = rect.adjusted(5, 0, -5, 0)
    fitted = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, fitted)
    painter.restore()


class KeyCap(QWidget):
    """A key as it is drawn in a hint."""

    def __init__(self, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the words and some air."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._keys) + 16, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key."""
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self._keys, Badge.PLAIN, self.palette())
        painter.end()
