"""The part of the page above the record: as high as what it shows, and no higher."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

_LEAST = 40


class UpperArea(QScrollArea):
    """Scrolls where the page is too low for it; keeps its place when what it shows changes."""

    used = Signal(bool)
    """The keyboard came into it, or left it."""

    def __init__(self, shown: QWidget, parent: QWidget) -> None:
        """Show a widget."""
        super().__init__(parent)
        self.setObjectName("upperArea")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What has the keys is brought into sight up and down only.
        sideways = self.horizontalScrollBar()
        sideways.valueChanged.connect(lambda _: sideways.setValue(0))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shown = shown
        self.in_use = False
        self.setWidget(shown)
        shown.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what has the keys."""
        if now is None:
            return
        now = _dropping(now)
        inside = self._shown.isAncestorOf(now)
        if inside != self.in_use:
            self.in_use = inside
            self.used.emit(inside)
        if inside:
            self.ensureWidgetVisible(now, 0, 24)
            # An editor that was just opened has no place yet.
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Bring into sight what has the keys, with all of the editor in which it stands."""
        focus = self._shown.focusWidget()
        if not self.in_use or focus is None or not focus.hasFocus():
            return
        around: QWidget | None = focus
        while around is not None and around is not self._shown:
            if around.objectName() == "editor":
                self.ensureWidgetVisible(around, 0, 0)
            around = around.parentWidget()
        self.ensureWidgetVisible(focus, 0, 24)

    def sizeHint(self) -> QSize:
        """Ask for the height of what is shown, at the width there is."""
        shown = self._shown
        wide = self.viewport().width()
        high = shown.heightForWidth(wide) if shown.hasHeightForWidth() else -1
        return QSize(shown.sizeHint().width(), max(high, shown.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Ask for little, so that the window may be low."""
        return QSize(super().minimumSizeHint().width(), _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew where another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when what is shown changes its height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _dropping(now: QWidget) -> QWidget:
    """Return the field from which a list drops that has the keys; any other widget itself."""
    window = now.window()
    drops = window.windowType() == Qt.WindowType.Popup
    return (window.parentWidget() or now) if drops else now
