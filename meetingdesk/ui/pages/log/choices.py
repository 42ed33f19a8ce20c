"""A list that pops up over the page and is filtered by typing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.ui.pages.log.typed import fits

MOST_ROWS = 9
_WIDTH = 460


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One thing to choose: what it says, what it is found by, and what it means."""

    text: str
    means: object
    words: str = ""
    always: bool = False
    """Whether it stays whatever is typed."""


class ChoiceList(QFrame):
    """The list; focus and typing stay where they are, keys are handed on to it."""

    chosen = Signal(object)
    prefers_below = False
    """Whether it drops down where there is room, as under a line in mid-page."""

    def __init__(self, anchor: QWidget, name: str) -> None:
        """Make the list that pops up above (or below) `anchor`; `name` is read out."""
        super().__init__(anchor.window())
        self._anchor = anchor
        self._choices: Sequence[Choice] = ()
        self.setObjectName("choices")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.list = QListWidget(self)
        self.list.setObjectName("choiceList")
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.itemClicked.connect(lambda _: self.choose())
        self.hint = QLabel(self)
        self.hint.setProperty("role", "quiet")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setContentsMargins(8, 2, 8, 4)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(1, 1, 1, 1)
        self.box.setSpacing(0)
        self.box.addWidget(self.list)
        self.box.addWidget(self.hint)
        self._beside: list[QWidget] = [self.hint]
        self.hide()

    def put_above(self, *widgets: QWidget) -> None:
        """Put widgets above the list; room is kept for them."""
        for at, widget in enumerate(widgets):
            self.box.insertWidget(at, widget)
        self._beside += widgets

    def offer(self, choices: Sequence[Choice], hint: str = "") -> None:
        """Take other choices; shown by `filter`."""
        self._choices = choices
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def filter(self, words: str) -> None:
        """Show the choices that the words typed fit, the first one marked."""
        shown = [c for c in self._choices if c.always or fits(words, c.words or c.text)]
        self.list.clear()
        for choice in shown:
            item = QListWidgetItem(choice.text)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setSizeHint(QSize(_WIDTH - 20, self.fontMetrics().height() + 10))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if shown else -1)
        self.setVisible(bool(shown))
        if shown:
            self._put(len(shown))

    @property
    def marked(self) -> object | None:
        """What the marked choice means, or None."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole).means if item and self.isVisible() else None

    def mark(self, means: object) -> None:
        """Mark the choice that means this."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole).means == means:
                self.list.setCurrentRow(row)

    def unmark(self) -> None:
        """Mark none: Enter then takes what is typed."""
        self.list.setCurrentRow(-1)

    def say(self, hint: str) -> None:
        """Say something else under the list."""
        self.hint.setText(hint)

    def choose(self) -> bool:
        """Choose what is marked, where something is."""
        means = self.marked
        if means is None:
            return False
        self.chosen.emit(means)
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Move the mark; return whether the key was the list's."""
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        page = MOST_ROWS - 1
        by = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        step = by.get(Qt.Key(event.key()))
        if step is None:
            return False
        row = self.list.currentRow() + step
        self.list.setCurrentRow(min(max(row, -1), self.list.count() - 1))
        return True

    def _put(self, rows: int) -> None:
        window = self._anchor.window()
        if self.parent() is not window:
            self.setParent(window)
            self.show()
        width = min(max(_WIDTH, self._anchor.width() // 2), window.width())
        row = self.fontMetrics().height() + 10
        others = [w for w in self._beside if not w.isHidden()]
        edges = 2 * self.frameWidth() + 6
        height = min(rows, MOST_ROWS) * row + edges + sum(w.sizeHint().height() for w in others)
        corner = self._anchor.mapTo(window, QPoint(0, 0))
        above = corner.y() - height - 4
        below = corner.y() + self._anchor.height() + 4
        self.list.setFixedHeight(min(rows, MOST_ROWS) * row + 4)
        fits_below = self.prefers_below and below + height <= window.height()
        up = above >= 0 and not fits_below
        left = min(corner.x(), window.width() - width)
        self.setGeometry(left, above if up else below, width, height)
        self.raise_()
