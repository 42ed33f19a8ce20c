"""The left side: the file's name, its places with counts, and when it was last saved."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.ui import style
from meetingdesk.ui.tables.columns import LISTS, PLACES, spoken

if TYPE_CHECKING:
    from meetingdesk.domain.fields import RecordId

_BESIDE = Qt.ItemDataRole.UserRole
_KEY = Qt.ItemDataRole.UserRole + 1
_WRONG = Qt.ItemDataRole.UserRole + 2
_MARGIN = 12
_BETWEEN = 3 * _MARGIN
"""Pixels of a row that neither word may fill: at both ends, and between them."""
_NARROW, _WIDE = 150, 230
"""Pixels that the sidebar is wide at least, and that it asks for at most."""
_AROUND = 14
_LEAST = 3
"""Letters of a shortened word that still say something."""


@dataclass(frozen=True, kw_only=True)
class Sibling:
    """A session with the same partner, as the sidebar shows it."""

    session: "RecordId"
    day: str
    stage: str


class Sidebar(QWidget):
    """The places of the file."""

    place_chosen = Signal(str)
    session_chosen = Signal(str)

    def __init__(self) -> None:
        """Show the places, as yet without counts."""
        super().__init__()
        self.file_name = QLabel()
        self.file_name.setWordWrap(True)
        self._here: RecordId | None = None
        self.places = _RowList(self.tr("Places"))
        self.siblings = _RowList(self.tr("Sessions with the same partner"), whole=True)
        self._with = QLabel()
        self._with.setWordWrap(True)
        self.state = QLabel()
        self.state.setWordWrap(True)
        for label in (self.file_name, self._with, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "quiet")
            label.setContentsMargins(10, 0, 10, 0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(6, 12, 6, 10)
        lines.setSpacing(6)
        for part in (self.file_name, self.places, self._with, self.siblings):
            lines.addWidget(part)
        lines.addStretch(1)
        lines.addWidget(self.state)
        for place in PLACES:
            self.places.add(spoken(LISTS[place].title), place)
        self.places.fit()
        self._widen()
        self.places.setEnabled(False)
        self.places.itemClicked.connect(lambda item: self._choose(self.place_chosen, item))
        self.places.itemActivated.connect(lambda item: self._choose(self.place_chosen, item))
        self.places.stepped.connect(self._show_and_stay)
        self.siblings.left.connect(self._mark_here)
        self.siblings.itemClicked.connect(lambda item: self._choose(self.session_chosen, item))
        self.siblings.itemActivated.connect(lambda item: self._choose(self.session_chosen, item))
        self.show_siblings("", [], None)

    def show_file(self, name: str) -> None:
        """Show the name of the open file, or none."""
        self.file_name.setText(name)
        self.places.setEnabled(bool(name))
        if not name:
            self.show_siblings("", [], None)
            self.state.clear()
            for at in range(self.places.count()):
                self.places.say_beside(at, "", wrong=False)

    def show_place(self, place: str) -> None:
        """Mark a place as the one that is shown."""
        self.places.setCurrentRow(PLACES.index(place))

    def show_count(self, place: str, count: int) -> None:
        """Show how many records a place has."""
        self.places.say_beside(PLACES.index(place), str(count), wrong=False)

    def show_late(self, late: str) -> None:
        """Show beside the actions that some are late."""
        self.places.say_beside(PLACES.index("actions"), late, wrong=True)
        self._widen()

    def show_siblings(
        self, partner: str, sessions: Sequence[Sibling], here: "RecordId | None"
    ) -> None:
        """Show the sessions with a partner, of which one is open; none hides the list."""
        self._with.setText(self.tr("Sessions with {partner}").format(partner=partner))
        self._here = here
        self.siblings.clear()
        for at, sibling in enumerate(sessions):
            self.siblings.add(sibling.day, sibling.session)
            self.siblings.say_beside(at, sibling.stage, wrong=False)
            if sibling.session == here:
                self.siblings.setCurrentRow(at)
        self.siblings.fit()
        for part in (self._with, self.siblings):
            part.setVisible(bool(sessions))

    def _widen(self) -> None:
        """Ask for the width in which each place can be read with what stands beside it."""
        self.setMinimumWidth(min(max(_NARROW, self.places.wide + _AROUND), _WIDE))

    def _show_and_stay(self, item: QListWidgetItem) -> None:
        """Show the place to which a key went; the next key is the list's again."""
        self._choose(self.place_chosen, item)
        self.places.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_here(self) -> None:
        """Mark the session that is shown again, where a key only went past another."""
        rows = range(self.siblings.count())
        here = (row for row in rows if self.siblings.item(row).data(_KEY) == self._here)
        self.siblings.setCurrentRow(next(here, -1))

    def _choose(self, signal: SignalInstance, item: QListWidgetItem) -> None:
        signal.emit(item.data(_KEY))


class _RowList(QListWidget):
    """Rows with a word at the left and one at the right."""

    stepped = Signal(QListWidgetItem)
    """A key marked another row."""
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, name: str, *, whole: bool = False) -> None:
        """Make a list; `whole` keeps the word at the left whole where both have no room."""
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "places")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(TwoWords(self, whole=whole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of another row that a key marked."""
        before = self.currentRow()
        super().keyPressEvent(event)
        if self.currentRow() not in (before, -1):
            self.stepped.emit(self.currentItem())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def add(self, text: str, key: str) -> None:
        """Add a row that stands for `key`."""
        item = QListWidgetItem(text, self)
        item.setData(_KEY, key)

    def say_beside(self, row: int, text: str, *, wrong: bool) -> None:
        """Put a word at the right of a row."""
        item = self.item(row)
        item.setData(_BESIDE, text)
        item.setData(_WRONG, wrong)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()} {text}".strip())

    @property
    def wide(self) -> int:
        """Pixels of the widest row, both its words whole."""
        bold = QFont(self.font())
        bold.setBold(True)
        # A word is shortened where a fraction of a pixel is lacking.
        beside, text = QFontMetricsF(bold), QFontMetricsF(self.font())
        rows = [self.item(row) for row in range(self.count())]
        return _BETWEEN + max(
            (
                ceil(text.horizontalAdvance(row.text()))
                + ceil(beside.horizontalAdvance(str(row.data(_BESIDE) or "")))
                for row in rows
            ),
            default=0,
        )

    def fit(self) -> None:
        """Take just the height that the rows need."""
        self.setFixedHeight(self.count() * max(self.sizeHintForRow(0), 1) + 4)


class TwoWords(QStyledItemDelegate):
    """Draws the word at the right; where both have no room, one of the two is shortened."""

    def __init__(self, parent: QWidget, *, whole: bool) -> None:
        """Draw for a list; `whole` shortens the word at the right, else the left one."""
        super().__init__(parent)
        self._whole = whole

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row."""
        super().paint(painter, option, index)
        beside = self.beside(option, index)
        if not beside:
            return
        palette: QPalette = option.palette
        wrong = bool(index.data(_WRONG))
        painter.save()
        font = painter.font()
        font.setBold(wrong)
        painter.setFont(font)
        painter.setPen(style.wrong_colour(palette) if wrong else style.quiet_colour(palette))
        area: QRect = option.rect.adjusted(0, 0, -_MARGIN, 0)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(where), beside)
        painter.restore()

    def beside(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        """Return the word at the right, as far as there is room for it."""
        beside = str(index.data(_BESIDE) or "")
        if not self._whole:
            return beside
        metrics = QFontMetrics(option.font)
        taken = metrics.horizontalAdvance(str(index.data() or "")) + _BETWEEN
        room = max(0, option.rect.width() - taken)
        short = metrics.elidedText(beside, Qt.TextElideMode.ElideRight, room)
        return short if len(short) >= _LEAST else ""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Shorten the word at the left where the one at the right would run into it."""
        super().initStyleOption(option, index)
        beside = str(index.data(_BESIDE) or "")
        if beside and option.rect.width() > 0 and not self._whole:
            bold = QFont(option.font)
            bold.setBold(True)
            taken = QFontMetrics(bold).horizontalAdvance(beside) + _BETWEEN
            room = max(0, option.rect.width() - taken)
            option.text = option.fontMetrics.elidedText(
                option.text, Qt.TextElideMode.ElideRight, room
            )

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give each row room to breathe, and no more width than the list has."""
        return QSize(0, max(super().sizeHint(option, index).height(), 30))
