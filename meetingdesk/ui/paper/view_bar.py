"""The line above the pages: how large, which page, and what to do with the paper."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from meetingdesk.ui.paper.sheet_view import SheetView
from meetingdesk.ui.paper.zoom import Fit, Zoom

_FACTORS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)


class ViewBar(QWidget):
    """Sizes the pages of a view, and says which page is looked at."""

    def __init__(self, view: SheetView, parent: QWidget | None = None) -> None:
        """Serve a view."""
        super().__init__(parent)
        self._view = view
        self._count = 0
        self.strip = self._button("▤", self.tr("Small pages beside the paper"))
        self.strip.setCheckable(True)
        self.smaller = self._button("−", self.tr("Smaller (Ctrl+−)"))
        self.larger = self._button("+", self.tr("Larger (Ctrl++)"))
        self.sizes = QComboBox(self)
        self.sizes.setAccessibleName(self.tr("Size of the pages"))
        self.sizes.setToolTip(self.tr("Size of the pages; Ctrl+0 fits the width"))
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        self.print = QPushButton(self.tr("Print…"), self)
        self.export = QPushButton(self.tr("Export…"), self)
        self.export.setToolTip(self.tr("Write the paper as PDF, Word or text"))
        self.smaller.clicked.connect(lambda: view.zoom_by(-1))
        self.larger.clicked.connect(lambda: view.zoom_by(1))
        self.sizes.activated.connect(lambda _: view.set_zoom(self.sizes.currentData()))
        view.zoomed.connect(self._show_size)
        view.moved.connect(lambda _: self._say_page())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self.strip, self.smaller, self.sizes, self.larger):
            line.addWidget(part)
        line.addWidget(self.count, 1)
        line.addWidget(self.print)
        line.addWidget(self.export)
        parts = (self.strip, self.smaller, self.sizes, self.larger, self.print, self.export)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)
        self._show_size()

    def show_count(self, count: int) -> None:
        """Say how many pages there are."""
        self._count = count
        self._say_page()

    def _say_page(self) -> None:
        if self._count < 2:
            self.count.setText(self.tr("1 page") if self._count else "")
            return
        said = self.tr("Page {n} of {count}")
        self.count.setText(said.format(n=self._view.page + 1, count=self._count))

    def _show_size(self) -> None:
        blocked = QSignalBlocker(self.sizes)
        self.sizes.clear()
        self.sizes.addItem(self.tr("Fit width"), Zoom(fit=Fit.WIDTH))
        self.sizes.addItem(self.tr("Fit page"), Zoom(fit=Fit.PAGE))
        now = self._view.zoom
        factors = sorted({*_FACTORS, now.factor} if now.fit is Fit.NOTHING else _FACTORS)
        for factor in factors:
            # The number alone says it in all languages of the window.
            said = f"{factor * 100:.0f} %"
            self.sizes.addItem(said, Zoom(fit=Fit.NOTHING, factor=factor))
        known = [self.sizes.itemData(k) for k in range(self.sizes.count())]
        fits = [Fit.WIDTH, Fit.PAGE]
        at = fits.index(now.fit) if now.fit in fits else known.index(now)
        self.sizes.setCurrentIndex(at)
        blocked.unblock()

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
