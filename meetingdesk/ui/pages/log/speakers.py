"""The list of all who can speak, filtered in a field of its own."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.terms import MovementKind
from meetingdesk.ui.pages.log.choices import Choice, ChoiceList
from meetingdesk.ui.pages.log.line_keys import MOVES
from meetingdesk.ui.pages.log.movements import Newcomer, newcomers, people
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
    """The delegate's id, or a newcomer, and what happened."""
    speaks = Signal(object)
    closed = Signal()

    def __init__(self, anchor: QWidget, floor: Floor) -> None:
        super().__init__(anchor, "")
        self._floor = floor
        self._act: MovementKind | None = None
        self.list.setAccessibleName(self.tr("Speakers"))
        self.words = FilterText(self)
        self.words.setObjectName("speakerFilter")
        self.words.textEdited.connect(self._typed)
        self.words.installEventFilter(self)
        self.title = QLabel(self)
        self.title.setProperty("role", "part")
        self.title.setContentsMargins(8, 4, 8, 2)
        self.put_above(self.title, self.words)
        self.chosen.connect(self._done)

    def pop_up(self, now: Speaking) -> None:
        """Show all speakers, the present one marked."""
        self._open(None)
        self.mark(now)

    def ask(self, act: MovementKind) -> None:
        """Ask of whom it is to be noted; first come those of whom it makes sense."""
        self._open(act)

    def _open(self, act: MovementKind | None) -> None:
        self._act = act
        titles = {
            MovementKind.ARRIVED: self.tr("Who arrived?"),
            MovementKind.LEFT: self.tr("Who left?"),
            MovementKind.TOOK_THE_CHAIR: self.tr("Who takes the chair?"),
        }
        self.title.setText(titles.get(act, "") if act else "")
        self.title.setVisible(act is not None)
        self.words.setPlaceholderText(
            self.tr("name, also a new one") if act else self.tr("name, side or guest")
        )
        said = self.title.text() or self.tr("Who speaks: type letters of a name")
        self.words.setAccessibleName(said)
        self.words.clear()
        self._typed("")
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def _done(self, means: object) -> None:
        """Hide; what was chosen for an act is told as that act."""
        act, self._act = self._act, None
        if act and isinstance(means, Newcomer):
            self.moved.emit(means, act)
        elif act and isinstance(means, Speaking):
            self.moved.emit(means.delegate, act)
        elif isinstance(means, Speaking):
            self.speaks.emit(means)
        self.close_list()

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
            if self._act is None and isinstance(marked, Speaking) and marked.delegate:
                self.moved.emit(marked.delegate, MOVES[key])
                self.close_list()
            else:
                self.ask(MOVES[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            return self.choose() or True
        if key == Qt.Key.Key_Escape:
            self.close_list()
            return True
        return self.key(event)

    def _typed(self, words: str) -> None:
        if self._act:
            new = self.tr("new · {0} · {1}")
            offered = newcomers(self._floor.sides, self._floor, words, new)
            self.offer(
                [*people(self._floor, self._act), *offered], self.tr("Enter notes it · Esc: nobody")
            )
            self.filter(words)
            return
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
