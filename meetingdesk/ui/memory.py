"""How the window was left: its place on the screen, its parts, its place in the file."""

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from meetingdesk import settings

_FIRST_SIZE = (1280, 800)
BORDERS = QSize(8, 48)
"""Room for the title and borders that the system draws around a window."""
_LEAST = 80
"""Pixels of the title that must be on a screen to be caught with the mouse."""


class Memory:
    """What is remembered from one start to the next."""

    def __init__(self) -> None:
        """Read it from the config folder."""
        path = settings.places().config / "window.ini"
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, name: str, otherwise: str = "") -> str:
        """Return a remembered word."""
        return str(self._kept.value(name, otherwise))

    def keep(self, name: str, value: str) -> None:
        """Remember a word."""
        self._kept.setValue(name, value)

    @property
    def knows_place(self) -> bool:
        """Whether a window was here before."""
        return self._kept.contains("geometry")

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was; one that no screen shows comes back to the first."""
        window.resize(*_FIRST_SIZE)
        geometry = self._kept.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        bring_back(window)

    def restore_parts(self, parts: QSplitter) -> None:
        """Give the parts the widths that they had."""
        sizes = self._kept.value("parts")
        if isinstance(sizes, QByteArray):
            parts.restoreState(sizes)

    def remember(self, window: QMainWindow, parts: QSplitter) -> None:
        """Remember where the window is."""
        self._kept.setValue("geometry", window.saveGeometry())
        self._kept.setValue("parts", parts.saveState())
        self._kept.sync()


def bring_back(window: QMainWindow) -> None:
    """Move a window to the first screen if its title can be caught on none, and let it fit."""
    title = window.geometry().adjusted(_LEAST, 0, -_LEAST, 0)
    title.setHeight(_LEAST)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    home = next((s for s in screens if s.intersects(title)), None)
    if home is None:
        home = screens[0]
        window.move(home.topLeft())
    if not window.isMaximized():
        window.resize(window.size().boundedTo(home.size() - BORDERS))
