"""The first rows of a list, shown while the rest of the window is still being loaded."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.ui.tables.list_page import ListPage

if TYPE_CHECKING:
    from meetingdesk.ui.main_window import MainWindow

_CORNER = "list corner"
_FIRST_CORNER = "191,84"


class Glancing:
    """A list in a window that has no menus and sides yet; it moves into the window's own place."""

    def __init__(self, window: "MainWindow", looked: Any, place: str) -> None:
        """Show a place as `looked` (which answers what a list asks of a desk) sees it.

        Raises ValueError where the place cannot be shown so.
        """
        self._window, self._looked = window, looked
        self._page = ListPage(looked, place)
        self._page.table.setSortingEnabled(False)
        holder = QWidget()
        lines = QVBoxLayout(holder)
        # Where the list will stand: it must not jump when menus and sides come.
        left, top = (int(n) for n in window.memory.get(_CORNER, _FIRST_CORNER).split(","))
        lines.setContentsMargins(left, top, 0, 0)
        lines.addWidget(self._page)
        window.setCentralWidget(holder)

    def move_in(self) -> None:
        """Take the place that the window has for pages, until a file is open."""
        stack = self._window.stack
        stack.addWidget(self._page)
        stack.setCurrentWidget(self._page)
        stack.currentChanged.connect(self._put_away)

    def _put_away(self) -> None:
        stack = self._window.stack
        if stack.currentWidget() is not self._page:
            stack.currentChanged.disconnect(self._put_away)
            stack.removeWidget(self._page)
            self._page.deleteLater()
            self._looked.close()


def remember_corner(window: "MainWindow") -> None:
    """Remember where lists stand in the window."""
    if window.space:
        corner = window.space.mapTo(window, QPoint(0, 0))
        window.memory.keep(_CORNER, f"{corner.x()},{corner.y()}")
