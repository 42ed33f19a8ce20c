"""One line of fields of a record that belongs to the page's."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.ui.fields import FieldEditor, field_for
from meetingdesk.ui.pages.session.labels import ShortLabel
from meetingdesk.ui.undo import Workbench

Rows = Sequence[Sequence[tuple[str, int]]]
"""Rows of fields: the name of each, and how many twelfths of the row it takes."""

_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RecordLine(QWidget):
    """The fields, and a button that removes the line: by click, Space or Del."""

    removed = Signal()
    moved = Signal(int)
    """The line is to go up (-1) or down (1): by Alt+Up, Alt+Down, or a click."""

    def __init__(
        self, workbench: Workbench, kind: type[Record], record: RecordId, rows: Rows, one: str
    ) -> None:
        """Edit a record; `one` is what a line of this kind is called."""
        super().__init__()
        self.fields: dict[str, FieldEditor] = {}
        self._labels: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        for column in range(12):
            self._grid.setColumnStretch(column, 1)
        for at, row in enumerate(rows):
            column = 0
            for name, wide in row:
                field = field_for(workbench, kind, record, name, parent=self)
                self._put(field, at * 2, column, wide)
                self.fields[name] = field
                column += wide
        self.removing = QToolButton(self)
        self.removing.setText("×")
        self.removing.setProperty("flat", "true")
        self.removing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.removing.setToolTip(self.tr("Remove {what} (Del)").format(what=one))
        self.removing.setAccessibleName(self.tr("Remove {what}").format(what=one))
        self.removing.setEnabled(not workbench.desk.read_only)
        self.removing.clicked.connect(self.removed)
        self.removing.installEventFilter(self)
        self._grid.addWidget(self.removing, 1, 13, Qt.AlignmentFlag.AlignTop)
        self.rising = QToolButton(self)
        self._lay_out_rising()

    def let_move(self) -> None:
        """Let the line be moved among the others, for an order that people give."""
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda by=by: self.moved.emit(by))
        self.rising.show()
        self.rising.setEnabled(self.removing.isEnabled())

    def _lay_out_rising(self) -> None:
        self.rising.setText("↑")
        self.rising.setProperty("flat", "true")
        self.rising.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.rising.setToolTip(self.tr("Move up (Alt+Up; down with Alt+Down)"))
        self.rising.setAccessibleName(self.tr("Move up"))
        self.rising.hide()
        self.rising.clicked.connect(lambda: self.moved.emit(-1))
        self._grid.addWidget(self.rising, 1, 12, Qt.AlignmentFlag.AlignTop)

    def show_labels(self, shown: bool) -> None:
        """Show what the fields are called above them, or not."""
        for label in self._labels:
            label.setVisible(shown)

    def begin(self) -> None:
        """Give the keys to the first field that can be typed in."""
        free = (field for field in self.fields.values() if field.isEnabled())
        next(free).setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> bool:
        """Make what was typed into edits."""
        return all([field.finish() for field in self.fields.values()])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Del on the button."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and event.key() in _DELETE:
            self.removed.emit()
            return True
        return super().eventFilter(watched, event)

    def _put(self, field: FieldEditor, row: int, column: int, wide: int) -> None:
        label = ShortLabel("fieldLabel", self)
        label.show_text(field.label)
        label.setProperty("role", "quiet")
        label.setBuddy(field.editor)
        for part in (label, field):
            # Columns of all lines stand below each other whatever they hold.
            policy = part.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            part.setSizePolicy(policy)
        self._labels.append(label)
        self._grid.addWidget(label, row, column, 1, wide)
        self._grid.addWidget(field, row + 1, column, 1, wide, Qt.AlignmentFlag.AlignTop)
