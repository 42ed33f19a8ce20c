"""The chips of the log line: who speaks, and what kind of entry it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from meetingdesk.ui.pages.log.looks import Badge, paint_badge
from meetingdesk.ui.pages.log.typed import Kind

_ARROW = " ▾"
_WIDEST = 230
"""Pixels of a speaker's name: a group may have a long one, and the line is for what is said."""
translate = QCoreApplication.translate


class Chip(QPushButton):
    """A small button that looks like a badge; form and colour tell the sides apart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.badge = Badge.PLAIN
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the text and some air."""
        font = self.font()
        font.setBold(self.badge is not Badge.PLAIN)
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text())
        return QSize(wide + (wide // 12 if font.bold() else 0) + 24, metrics.height() + 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as the badge it is."""
        painter = QPainter(self)
        paint_badge(painter, self.rect(), self.text(), self.badge, self.palette())
        painter.end()


class SpeakerChip(Chip):
    """Who speaks: filled for the own side, outlined for the partner."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("speakerChip")

    def show_side(self, label: str, own: bool | None) -> None:
        """Show who speaks; `own` is None for both sides or a guest."""
        self.badge = {True: Badge.OWN, False: Badge.PARTNER, None: Badge.BOTH}[own]
        short = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, _WIDEST)
        self.setText(short + _ARROW)
        self.setAccessibleName(self.tr("Speaker: {0}").format(label))
        self.setToolTip(self.tr("Alt+Down lists all speakers"))
        self.updateGeometry()


class KindChip(Chip):
    """The kind of entry; a click lists the kinds."""

    def __init__(self, take: Callable[[Kind], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("kindChip")
        self._take = take
        self._step = ""
        self._kind = Kind.NOTE
        self._menu = QMenu(self)
        for kind in Kind:
            action = self._menu.addAction(kind_name(kind))
            action.triggered.connect(lambda _=False, k=kind: take(k))
        self.clicked.connect(lambda: self._menu.popup(self.mapToGlobal(self.rect().topLeft())))

    def show_kind(self, kind: Kind) -> None:
        """Show a kind."""
        self._kind = kind
        self._refresh()

    def show_step(self, name: str) -> None:
        """Show a question in place of the kind; nothing ends it."""
        self._step = name
        self._refresh()

    def _refresh(self) -> None:
        label = self._step or kind_name(self._kind).replace("&", "")
        self.badge = {
            Kind.AGREED: Badge.AGREED,
            Kind.ACTION: Badge.ACTION,
            Kind.INTERNAL: Badge.INTERNAL,
        }.get(self._kind, Badge.PLAIN)
        if self._step:
            self.badge = Badge.ACTION
        self.setText(label if self._step else label + _ARROW)
        self.setAccessibleName(self.tr("Kind: {0}").format(label))
        self.updateGeometry()


class KindButton(QPushButton):
    """A kind by name, its letter underlined."""

    def __init__(self, kind: Kind, take: Callable[[Kind], None], parent: QWidget) -> None:
        super().__init__(kind_name(kind), parent)
        self.setObjectName(f"kind-{kind.value}")
        self.setStyleSheet(
            "QPushButton { border: 0; background: transparent; padding: 2px 5px; }"
            "QPushButton:hover { background: palette(midlight); }"
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The underline stays; the key is the line's own, so that a composition can keep it.
        self.setShortcut(QKeySequence())
        self.clicked.connect(lambda: take(kind))


def kind_name(kind: Kind) -> str:
    """Return the name of a kind with its letter marked."""
    return {
        Kind.NOTE: translate("kinds", "&Note"),
        Kind.AGREED: translate("kinds", "Agree&d"),
        Kind.ACTION: translate("kinds", "&Action"),
        Kind.ITEM: translate("kinds", "&Item"),
        Kind.INTERNAL: translate("kinds", "Internal (&X)"),
    }[kind]
