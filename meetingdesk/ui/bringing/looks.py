"""How the dialogs of sharing look: lists with roomy rows and a pale cursor, sizes in words."""

from math import ceil

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

_SHEET = """
QTreeView, QListView { background: palette(base); border: 1px solid palette(mid);
    border-radius: 6px; outline: 0; padding: 4px; }
QTreeView:focus, QListView:focus { border: 1px solid palette(link); }
QTreeView::item, QListView::item { padding: 5px 6px; border: 0; }
QTreeView::item:selected, QListView::item:selected { background: palette(midlight);
    color: palette(text); }
"""

_BESIDE, _ABOVE = 24, 16
"""Pixels of padding and of the style's own margins, beside and above and below a text."""


class Wrapped(QStyledItemDelegate):
    """Gives each row the height that its text needs, which Qt reckons without the padding."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Serve a list whose rows wrap."""
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the width of the list, and the height of the text in it."""
        width = self._view.viewport().width()
        layout = QTextLayout(str(index.data()).replace("\n", "\u2028"), self._view.font())
        layout.beginLayout()
        tall = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width - _BESIDE)
            tall += line.height()
        layout.endLayout()
        return QSize(width, ceil(tall) + _ABOVE)


def said_size(size: int) -> str:
    """Return a size in bytes as people say it: 540 kB, 1.2 MB."""
    as_usual = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 1 if size >= 1_000_000 else 0, as_usual)


def dress(view: QAbstractItemView) -> None:
    """Give a list its looks, in the colours of the palette."""
    view.setStyleSheet(_SHEET)
