"""Opening an agenda item from the line: number, words, or a new title."""

from PySide6.QtCore import QObject

from meetingdesk.domain.meeting import AgendaItem
from meetingdesk.domain.terms import Treatment
from meetingdesk.ui.pages.log import agenda_choices
from meetingdesk.ui.pages.log.agenda_choices import TREATMENTS, NewItem
from meetingdesk.ui.pages.log.choices import ChoiceList
from meetingdesk.ui.pages.log.logbook import Logbook


class ItemStep(QObject):
    """Offers the agenda; Tab says that the item is taken jointly, deferred or not reached."""

    def __init__(self, book: Logbook, offers: ChoiceList, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._offers = offers
        self._treatment = Treatment.TAKEN
        self._typed: str | None = None

    def typed(self, words: str | None) -> None:
        """Show what fits the words; None where the line is not about an item."""
        if words is None:
            if self._typed is not None:
                self._offers.hide()
            self._typed = None
            return
        self._typed = words
        agenda = self._book.agenda
        as_new = self.tr("new item: {0}")
        offered = agenda_choices.choices(agenda, words, as_new, self._state)
        self._offers.offer(offered, self._hint())
        fitting = words if not any(c.always for c in offered[:1]) else ""
        self._offers.filter(fitting)
        if not words.strip():
            self._offers.mark(agenda_choices.next_item(agenda, self._book.parent))

    def meant(self, text: str) -> object:
        """Return what an Enter means when nothing is marked: a new item."""
        return NewItem(title=text)

    def cycle(self) -> bool:
        """Offer the next treatment; return whether an item was there to be treated."""
        if self._typed is None or not isinstance(self._offers.marked, AgendaItem):
            return False
        at = TREATMENTS.index(self._treatment)
        self._treatment = TREATMENTS[(at + 1) % len(TREATMENTS)]
        self._offers.say(self._hint())
        return True

    def open(self, means: object) -> None:
        """Do what was chosen."""
        treatment, self._treatment = self._treatment, Treatment.TAKEN
        if isinstance(means, NewItem):
            self._book.add_item(means.title)
        elif isinstance(means, AgendaItem):
            self._book.open_item(means, treatment)
        self._typed = None

    def _hint(self) -> str:
        does = {
            Treatment.TAKEN: self.tr("Enter: open"),
            Treatment.TAKEN_JOINTLY: self.tr("Enter: take jointly with the present item"),
            Treatment.DEFERRED: self.tr("Enter: deferred"),
            Treatment.NOT_REACHED: self.tr("Enter: not reached"),
        }
        return self.tr("{0} · Tab: open, jointly, deferred, not reached").format(
            does[self._treatment]
        )

    def _state(self, treatment: Treatment) -> str:
        return {
            Treatment.TAKEN: self.tr("opened"),
            Treatment.TAKEN_JOINTLY: self.tr("taken jointly"),
            Treatment.DEFERRED: self.tr("deferred"),
            Treatment.NOT_REACHED: self.tr("not reached"),
        }.get(treatment, "")
