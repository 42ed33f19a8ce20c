"""What came translated beside the texts it would go to, shown before it is taken."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.minutes.originals import Rendering, State
from meetingdesk.minutes.translators.table import Row
from meetingdesk.ui import style
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.pages.session.summary import language_name
from meetingdesk.ui.translations.naming import Names
from meetingdesk.ui.versions.card import quiet_line

_WHAT, _ORIGINAL, _TEXT = range(3)
_SIZE = (940, 560)
_LEFT = 12
"""Pieces that fit nowhere which are shown; more have one cause."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class Pairs(QTableWidget):
    """A row for each text; Space takes one out, Alt+Up and Alt+Down move what follows."""

    changed = Signal()

    def __init__(self, rows: Sequence[Row], names: Names, *, movable: bool) -> None:
        """Show texts with what each would get; where it is `movable`, by another one, too."""
        super().__init__(len(rows), 3)
        self.rows = list(rows)
        self._names, self._movable = names, movable
        language = rows[0].rendering.language if rows else ""
        self.setHorizontalHeaderLabels(["", self.tr("Original"), language_name(language)])
        self.setProperty("role", "pairs")
        self.verticalHeader().hide()
        self.setWordWrap(True)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("What would be taken"))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_WHAT, 190)
        # Lines break anew at another width.
        header.sectionResized.connect(lambda: QTimer.singleShot(0, self, self.resizeRowsToContents))
        self._fill()
        self.itemChanged.connect(lambda _: self.changed.emit())
        first = next((k for k, row in enumerate(self.rows) if row.text), 0)
        self.setCurrentCell(first, _WHAT)

    @property
    def chosen(self) -> list[Row]:
        """The rows that are ticked and have a text."""
        return [row for k, row in enumerate(self.rows) if row.text and self._ticked(k)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space, move by Alt; Enter is the dialog's."""
        row, alt = self.currentRow(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._tick(row).setCheckState(_UNCHECKED if self._ticked(row) else _CHECKED)
        elif alt and self._movable and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(row, down=event.key() == Qt.Key.Key_Down)
        elif event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _ticked(self, row: int) -> bool:
        return self._tick(row).checkState() == _CHECKED

    def _tick(self, row: int) -> QTableWidgetItem:
        item = self.item(row, _WHAT)
        assert item is not None
        return item

    def _move(self, row: int, *, down: bool) -> None:
        """Push the texts from a row on one down, or pull those behind it one up."""
        texts = [one.text for one in self.rows]
        if down and not texts[-1]:
            texts = [*texts[:row], "", *texts[row:-1]]
        elif not down:
            texts = [*texts[:row], *texts[row + 1 :], ""]
        pairs = zip(self.rows, texts, strict=True)
        self.rows = [replace(one, text=text) for one, text in pairs]
        self._fill()
        self.setCurrentCell(row, _WHAT)
        self.changed.emit()

    def _fill(self) -> None:
        self.blockSignals(True)
        for at, row in enumerate(self.rows):
            cells = (self._said(row), row.rendering.original.text, row.text)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                high = (
                    Qt.AlignmentFlag.AlignVCenter if column == _WHAT else Qt.AlignmentFlag.AlignTop
                )
                item.setTextAlignment(high | Qt.AlignmentFlag.AlignLeft)
                if column == _ORIGINAL:
                    item.setForeground(style.quiet_colour(self.palette()))
                self.setItem(at, column, item)
            if row.text:
                taken = row.text.strip() != row.rendering.text.strip()
                self._tick(at).setCheckState(_CHECKED if taken else _UNCHECKED)
        self.blockSignals(False)
        self.resizeRowsToContents()

    def _said(self, row: Row) -> str:
        """Return what a text is, and what taking the new one would do there."""
        original = row.rendering.original
        parts = [self._names.number(original), self._names.what(original)]
        said = " · ".join(part for part in parts if part)
        if not row.text or row.text.strip() == row.rendering.text.strip():
            return said
        notes = []
        if row.meanwhile:
            notes.append(self.tr("▲ translated here meanwhile: both will stand"))
        elif row.rendering.state is not State.MISSING:
            notes.append(self.tr("replaces: {text}").format(text=row.rendering.text))
        if row.stale:
            notes.append(self.tr("▲ of a text that was changed since"))
        return "\n".join([said, *notes])


class TakingDialog(QDialog):
    """Enter takes what is ticked, as one step that undo takes back; Esc takes nothing."""

    taken = Signal(list)
    only_here = Signal()

    def __init__(
        self,
        rows: Sequence[Row],
        left: Sequence[str],
        names: Names,
        parent: QWidget,
        *,
        movable: bool = False,
        here: bool = False,
    ) -> None:
        """Show rows, and the pieces that fit nowhere; `here` offers them to one field only."""
        super().__init__(parent)
        self.setObjectName("taking")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take translations over"))
        self.pairs = Pairs(rows, names, movable=movable)
        self.pairs.changed.connect(self._count)
        keys = self.tr("Space leaves one out. Enter takes the rest, in one step.")
        if movable:
            keys += " " + self.tr("Alt+↓ and Alt+↑ move what follows to the next or previous text.")
        hint = quiet_line(self, "keys")
        hint.setText(keys)
        self.left = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.left.setObjectName("left")
        self.left.setProperty("role", "wrong")
        self.left.setVisible(bool(left))
        told = "\n".join(f"– {' '.join(text.split())[:90]}" for text in left[:_LEFT])
        self.left.setText(self.tr("{n} fit nowhere:").format(n=len(left)) + f"\n{told}")
        self.buttons = QDialogButtonBox()
        self.take = QPushButton()
        self.take.setProperty("role", "main")
        self.take.setDefault(True)
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        if here:
            only = QPushButton(self.tr("Into this &field only"))
            only.clicked.connect(self._only_here)
            self.buttons.addButton(only, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = QPushButton(self.tr("Cancel"))
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        for part in (hint, self.pairs, self.left, self.buttons):
            lines.addWidget(part, int(part is self.pairs))
        fit(self, *_SIZE)
        self._count()
        self.pairs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        n = len(self.pairs.chosen)
        self.take.setText(self.tr("Take {n}").format(n=n))
        self.take.setEnabled(n > 0)

    def _take(self) -> None:
        rows = self.pairs.chosen
        self.accept()
        self.taken.emit(rows)

    def _only_here(self) -> None:
        self.accept()
        self.only_here.emit()


def offered(lines: Sequence[Rendering], texts: Sequence[str]) -> list[Row]:
    """Return rows in which each text gets what was laid onto it."""
    return [
        Row(rendering=one, text=text, of=None, stale=False, meanwhile=False)
        for one, text in zip(lines, texts, strict=True)
    ]
