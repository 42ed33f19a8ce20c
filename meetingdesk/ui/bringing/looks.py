"""How the dialogs of sharing look: lists with roomy rows and a pale cursor, sizes in words."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractItemView

_SHEET = """
QTreeView, QListView { background: palette(base); border: 1px solid palette(mid);
    border-radius: 6px; outline: 0; padding: 4px; }
QTreeView:focus, QListView:focus { border: 1px solid palette(link); }
QTreeView::item, QListView::item { padding: 5px 6px; border: 0; }
QTreeView::item:selected, QListView::item:selected { background: palette(midlight);
    color: palette(text); }
"""


def said_size(size: int) -> str:
    """Return a size in bytes as people say it: 540 kB, 1.2 MB."""
    as_usual = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 1 if size >= 1_000_000 else 0, as_usual)


def dress(view: QAbstractItemView) -> None:
    """Give a list its looks, in the colours of the palette."""
    view.setStyleSheet(_SHEET)
