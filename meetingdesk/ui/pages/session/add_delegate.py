"""The add line of a delegation: it offers the people whose names begin with what is typed."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.rows import PersonRow
from meetingdesk.ui.pages.log.choices import Choice, ChoiceList
from meetingdesk.ui.pages.session.add_line import AddLine
from meetingdesk.ui.pages.session.kept_text import KeptText

_SIGNS_OF_A_LINE = ",;\t、，×"


class FindPeople(Protocol):
    """Finds people by the first letters of any word of their names."""

    def __call__(self, words: str, limit: int = 20) -> Sequence[PersonRow]:
        """Return at most `limit` people."""


class AddDelegateLine(AddLine):
    """Small letters search: Enter takes the first person found. A name as names are written is
    added as it stands; the arrow keys choose a person instead."""

    chosen = Signal(str)

    def __init__(
        self, find: FindPeople, name: str, kept: KeptText, parent: QWidget | None = None
    ) -> None:
        """Offer people as `find` finds them; `name` is read out, `kept` outlives a crash."""
        super().__init__("", name, kept, parent)
        hint = self.tr("Add: type a name, or paste a table")
        self.setPlaceholderText(hint)
        self.setAccessibleDescription(hint)
        self._find = find
        self.offers = ChoiceList(self, self.tr("People"))
        self.offers.prefers_below = True
        self.offers.chosen.connect(self._choose)
        self.textEdited.connect(self._offer)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away with the focus."""
        super().focusOutEvent(event)
        self.offers.hide()

    def _offer(self, text: str) -> None:
        words = text.strip()
        if not words or any(sign in text for sign in _SIGNS_OF_A_LINE):
            self.offers.hide()
            return
        searching = words == words.lower() != words.upper()
        hint = (
            self.tr("Enter takes the marked one")
            if searching
            else self.tr("↓ chooses, Enter adds as typed")
        )
        people = self._find(words, limit=8)
        self.offers.offer([_choice(row) for row in people], hint)
        self.offers.filter("")
        if not searching:
            self.offers.unmark()

    def _choose(self, person: RecordId) -> None:
        self.offers.hide()
        self.chosen.emit(person)

    def _busy(self) -> bool:
        return self.offers.isVisible()

    def _enter(self) -> None:
        if not self.offers.choose():
            self.offers.hide()
            super()._enter()

    def _escape(self) -> None:
        self.offers.hide()

    def _choosing(self, event: QKeyEvent) -> bool:
        return self.offers.key(event)


def _choice(row: PersonRow) -> Choice:
    post = ", ".join(p for p in (row.post, row.body) if p)
    text = f"{row.name} — {post}" if post else row.name
    return Choice(text=text, means=row.id, always=True)
