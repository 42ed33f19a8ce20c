"""The menu of a delegate, and of the terms of one field."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.terms import Attending, Capacity, Presence
from meetingdesk.ui import words

Choose = Callable[[str, StrEnum], None]


class DelegateMenu(QMenu):
    """All that can be done to a delegate, with its keys."""

    def __init__(self, delegate: Delegate, choose: Choose, parent: QWidget) -> None:
        """Make the menu; `choose` is told the field and its new term."""
        super().__init__(parent)
        self.setAccessibleName(delegate.name)
        self.edit = self._entry(self.tr("&Edit"), "F2")
        self.up = self._entry(self.tr("Move &up"), "Alt+Up")
        self.down = self._entry(self.tr("Move &down"), "Alt+Down")
        self.chair = self._entry(self.tr("In the &chair"))
        self.chair.setCheckable(True)
        self.addSeparator()
        add_terms(self.addMenu(self.tr("C&apacity")), delegate, "capacity", Capacity, choose)
        add_terms(self.addMenu(self.tr("&Presence")), delegate, "presence", Presence, choose)
        add_terms(self.addMenu(self.tr("&Where")), delegate, "attending", Attending, choose)
        self.addSeparator()
        self.remove = self._entry(self.tr("&Remove"), "Del")

    def _entry(self, text: str, key: str = "") -> QAction:
        action = self.addAction(text)
        if key:
            action.setShortcut(QKeySequence(key))
        return action


def add_terms(
    menu: QMenu, delegate: Delegate, field: str, terms: type[StrEnum], choose: Choose
) -> None:
    """Add the terms of a closed list to a menu, the present one marked."""
    group = QActionGroup(menu)
    for term in terms:
        action = menu.addAction(words.term(term))
        action.setCheckable(True)
        action.setChecked(getattr(delegate, field) is term)
        group.addAction(action)
        action.triggered.connect(lambda _=False, chosen=term: choose(field, chosen))
