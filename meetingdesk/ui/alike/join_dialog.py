"""Joins two records: asks which values hold where they differ."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Record
from meetingdesk.domain.sameness import Differing, differing, pairs_of
from meetingdesk.domain.sameness_edits import joining
from meetingdesk.ui.fields.labels import field_label
from meetingdesk.ui.fields.saying import named
from meetingdesk.ui.fitting import fit
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.subjects import kind_word
from meetingdesk.ui.versions.values import value_said

_LONGEST = 120


class JoinDialog(QDialog):
    """A line for each field in which two records, or parts of theirs, differ."""

    def __init__(self, bench: Workbench, one: Record, other: Record, parent: QWidget) -> None:
        """Ask about two records of a kind; accepted once they are joined."""
        super().__init__(parent)
        self._bench = bench
        self._pairs = pairs_of(bench.desk, one, other)
        self._asked = differing(self._pairs)
        self.choices: list[QButtonGroup] = []
        self.setWindowTitle(self.tr("Join two records"))
        name = named(bench.desk, self._pairs[0].kept)
        head = QLabel(
            self.tr("Which values hold?") if self._asked else self.tr("Both say the same.")
        )
        head.setProperty("role", "part")
        told = QLabel(
            self.tr(
                "“{name}” will be shown once, with all that belongs to either. Both records stay "
                "in the file: they can be parted again, and then keep the values chosen here. "
                "Names on papers that have not been sent yet follow; titles and bodies printed "
                "there stay."
            ).format(name=name)
        )
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        told.setProperty("role", "quiet")
        buttons = QDialogButtonBox(self)
        self.join = QPushButton(self.tr("&Join"))
        self.join.setDefault(True)
        self.join.setProperty("role", "main")
        buttons.addButton(self.join, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._join)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (head, told, self._fields(), buttons):
            column.addWidget(part)
        fit(self, 720, min(620, 220 + 44 * len(self._asked)))
        self.join.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fields(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVisible(bool(self._asked))
        inside = QWidget()
        grid = QGridLayout(inside)
        for column, stretch in enumerate((4, 5, 5)):
            grid.setColumnStretch(column, stretch)
        for column, record in enumerate((self._pairs[0].kept, self._pairs[0].other), 1):
            whose = QLabel(named(self._bench.desk, record) or self.tr("without a name"))
            whose.setTextFormat(Qt.TextFormat.PlainText)
            whose.setWordWrap(True)
            whose.setProperty("role", "quiet")
            grid.addWidget(whose, 0, column)
        for row, asked in enumerate(self._asked, 1):
            label = QLabel(self._called(asked))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            grid.addWidget(label, row, 0)
            group = QButtonGroup(self)
            for at, value in enumerate(asked.values):
                text = self._said(asked, value)
                choice = QRadioButton(text.replace("&", "&&")[:_LONGEST])
                choice.setToolTip(text)
                choice.setAccessibleName(f"{label.text()}: {text}")
                choice.setChecked(at == asked.filled)
                group.addButton(choice, at)
                # Under the record to which it belongs, whichever part will stand for both.
                grid.addWidget(choice, row, 2 - at if asked.pair.turned else 1 + at)
            self.choices.append(group)
        grid.setRowStretch(len(self._asked) + 1, 1)
        area.setWidget(inside)
        return area

    def _called(self, asked: Differing) -> str:
        label = field_label(type(asked.pair.kept), asked.field)
        if asked.pair is self._pairs[0]:
            return label
        part = named(self._bench.desk, asked.pair.kept) or _text(asked.pair.kept)
        kind = kind_word(type(asked.pair.kept))
        return f"{kind} “{part[:60]}” · {label}" if part else f"{kind} · {label}"

    def _said(self, asked: Differing, value: Any) -> str:
        text = value_said(self._bench.desk, type(asked.pair.kept), asked.field, value)
        return " ".join(text.split()) or self.tr("nothing")

    def _join(self) -> None:
        chosen: dict[tuple[RecordId, str], Any] = {
            (asked.pair.kept.id, asked.field): asked.values[group.checkedId()]
            for asked, group in zip(self._asked, self.choices, strict=True)
        }
        desk = self._bench.desk
        if self._bench.attempt(joining(desk, self.tr("Join two records"), self._pairs, chosen)):
            self.accept()


def _text(record: Record) -> str:
    found = (getattr(record, name, "") for name in ("name", "title", "text"))
    return next((" ".join(str(text).split()) for text in found if text), "")
