"""The list of all who can speak, filtered in a field of its own."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate
from meetingdesk.ui.pages.log.choices import Choice, ChoiceList
from meetingdesk.ui.pages.log.line_keys import MOVES
from meetingdesk.ui.pages.log.speaking import Floor, Speaking


class FilterText(QLineEdit):
    """A field that knows whether an input method composes in it."""

    composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow whether a composition is open."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)


class SpeakerList(ChoiceList):
    """Sides, delegates, both sides, the chair, a guest; and who came or went."""

    moved = Signal(object, object)
    """The delegate's id and what happened."""
    closed = Signal()

    def __init__(self, anchor: QWidget, floor: Floor) -> None:
        super().__init__(anchor, "")
        self._floor = floor
        self.list.setAccessibleName(self.tr("Speakers"))
        self.words = FilterText(self)
        self.words.setObjectName("speakerFilter")
        self.words.setPlaceholderText(self.tr("name, side or guest"))
        self.words.setAccessibleName(self.tr("Who speaks: type letters of a name"))
        self.words.textEdited.connect(self._typed)
        self.words.installEventFilter(self)
        self.box.insertWidget(0, self.words)
        self.chosen.connect(lambda _: self.close_list())

    def pop_up(self, now: Speaking) -> None:
        """Show all speakers, the present one marked."""
        self.words.clear()
        self._typed("")
        self.mark(now)
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Hide, and give the focus back."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand keys of the filter on to the list, unless an input method composes."""
        if watched is not self.words or self.words.composing:
            return False
        if event.type() == QEvent.Type.FocusOut and not self.isHidden():
            self.close_list()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._own(event):
                event.accept()
            return False
        return (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._press(event)
        )

    def _own(self, event: QKeyEvent) -> bool:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        return event.key() == Qt.Key.Key_Escape or (alt and event.key() in MOVES)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in MOVES:
            marked = self.marked
            if isinstance(marked, Speaking) and marked.delegate:
                self.moved.emit(marked.delegate, MOVES[key])
                self.close_list()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            return self.choose() or True
        if key == Qt.Key.Key_Escape:
            self.close_list()
            return True
        return self.key(event)

    def _typed(self, words: str) -> None:
        hint = self.tr("Enter speaks · Alt+R arrived · Alt+L left · Alt+C takes the chair")
        self.offer([*self._choices_now(), *self._guest(words)], hint)
        self.filter(words)

    def _choices_now(self) -> list[Choice]:
        floor = self._floor
        found = []
        for side in floor.sides:
            found.append(self._choice(Speaking(delegation=side.id), side.code))
            found += [self._person(d, side.id) for d in floor.members(side.id)]
        both = self.tr("both sides")
        found.append(Choice(text=both, means=Speaking()))
        for chair in floor.chairs():
            means = floor.of(chair.id)
            found.append(
                Choice(
                    text=self.tr("chair · {0}").format(floor.label(means, both)),
                    means=means,
                    words=self.tr("chair"),
                )
            )
        return found

    def _choice(self, means: Speaking, words: str) -> Choice:
        text = self._floor.label(means, "")
        return Choice(text=text, means=means, words=f"{text} {words}")

    def _person(self, delegate: Delegate, side: RecordId) -> Choice:
        means = Speaking(delegation=side, delegate=delegate.id)
        name = f"{delegate.honorific} {delegate.name}".strip()
        parts = (self._floor.acronym(side), name, delegate.title)
        text = " · ".join(part for part in parts if part)
        return Choice(text=text, means=means, words=f"{text} {delegate.native_name}")

    def _guest(self, words: str) -> list[Choice]:
        name = words.strip()
        word = self.tr("guest")
        if name.casefold().startswith(word.casefold()):
            name = name[len(word) :].strip()
        if not name:
            return [Choice(text=self.tr("guest…  type the name"), means=None, words=word)]
        text = self.tr("guest · {0}").format(name)
        return [Choice(text=text, means=Speaking(guest=name), always=True)]
