"""The windows that are compared, and what notes when they were painted."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QTableView, QWidget

from tests.benchmarks.questions import SESSIONS
from tests.benchmarks.said import since_start

PAGE = 200
_SETTLING_MS = 1500


class Watch(QObject):
    """Notes when the first window was painted, and when a list of so many rows was."""

    def __init__(self, rows: int) -> None:
        """Wait for a list of `rows` rows; for none, the painted window is enough."""
        super().__init__()
        self._rows = rows
        self._waiting: set[str] = {"painted", "listed"} if rows else {"painted"}
        self.found: dict[str, float] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each event of the program."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            if "painted" in self._waiting and watched.window().isVisible():
                self._after("painted")
            if "listed" in self._waiting and self._is_list(watched):
                self._after("listed")
        return False

    def _is_list(self, painted: QWidget) -> bool:
        view = painted.parent()
        if not isinstance(view, QAbstractItemView) or view.model() is None:
            return False
        return view.model().rowCount() >= self._rows

    def _after(self, what: str) -> None:
        self._waiting.discard(what)

        def note() -> None:
            self.found[what] = since_start() * 1000
            if not self._waiting:
                QTimer.singleShot(_SETTLING_MS, QApplication.quit)

        QTimer.singleShot(0, note)


def bare() -> QMainWindow:
    """Return a main window with nothing in it."""
    window = QMainWindow()
    window.resize(1366, 768)
    return window


def plain(office: Path) -> QMainWindow:
    """Return a main window with the first sessions in a table, fed by sqlite3 alone."""
    import sqlite3

    connection = sqlite3.connect(office)
    rows = connection.execute(SESSIONS).fetchall()
    for counted in ("session", "agreed_action"):
        connection.execute(f"SELECT count(*) FROM {counted} WHERE hidden = 0").fetchone()
    model = QStandardItemModel()
    for row in rows:
        model.appendRow([QStandardItem(str(cell)) for cell in row[1:]])
    window = bare()
    table = QTableView(window)
    model.setParent(table)
    table.setModel(model)
    window.setCentralWidget(table)
    return window
