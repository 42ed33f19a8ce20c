"""The keyboard goes back from the menus, with one Esc, to where it was."""

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget


class MenuFocus(QObject):
    """Remembers what had the keyboard before the menu bar took it."""

    def __init__(self, bar: QMenuBar, app: QApplication) -> None:
        """Watch a menu bar that has its menus."""
        super().__init__(bar)
        self._bar = bar
        self._before: QWidget | None = None
        app.focusChanged.connect(self._moved)
        for menu in bar.findChildren(QMenu):
            # Another menu may open at once: what is left is seen after that.
            menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self._give_back))

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is self._bar and old is not None:
            self._before = old

    def _give_back(self) -> None:
        before = self._before
        if QApplication.activePopupWidget() is not None or not self._bar.hasFocus():
            return
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
