"""One text beside its translation: number, original, field, and what can be done there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.desk import Draft
from meetingdesk.domain import wording_diff
from meetingdesk.domain.wording_diff import Span
from meetingdesk.minutes.originals import Rendering, State
from meetingdesk.ui.pages.session.summary import language_name
from meetingdesk.ui.translations.bound import BoundTranslation
from meetingdesk.ui.translations.field import Step, TranslationField
from meetingdesk.ui.undo import Workbench
from meetingdesk.ui.versions.card import MarkedText

NUMBER_WIDTH = 104
_DOWN = 4
"""Pixels by which what stands beside the field comes to its first line."""
_SIGNS = {State.MISSING: "○", State.STALE: "▲", State.DONE: "✓"}


class TextRow(QFrame):
    """A row of the page; what it offers stands below the field while the keyboard is in it."""

    stepped = Signal(Step)
    confirmed = Signal()
    offered = Signal()
    entered = Signal()
    """The keyboard came into the field."""

    def __init__(
        self,
        workbench: Workbench,
        rendering: Rendering,
        what: str,
        number: str,
        kept: Draft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a text; `what` it is, the number of its paragraph, and a draft of before."""
        super().__init__(parent)
        self.setObjectName("textRow")
        self.rendering = rendering
        self.what = what
        self.offer = ""
        self._before: str | None = None
        self._build(BoundTranslation(workbench, rendering, kept), what, number)
        self.show_state(rendering)

    def _build(self, bound: BoundTranslation, what: str, number: str) -> None:
        self.number = _label(self, "part")
        self.about = _label(self, "quiet")
        self.sign = _label(self, "quiet")
        self.field = TranslationField(bound, what, self)
        self.field.stepped.connect(self.stepped)
        self.field.confirmed.connect(self.confirmed)
        self.field.offered.connect(self.offered)
        self.field.entered.connect(self.entered)
        self.original = _label(self, "")
        self.original.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.original.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.now: MarkedText | None = None
        self.was: MarkedText | None = None
        self.hint = _label(self, "quiet")
        self.right = QPushButton(self.tr("Still right (Alt+Enter)"), self)
        self.right.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.right.clicked.connect(self.confirmed)
        self._lay_out()
        self.rename(what, number)

    def rename(self, what: str, number: str) -> None:
        """Say again what the text is: another style may number it otherwise, or not at all."""
        self.what = what
        self.number.setText(number)
        self.about.setText(what)
        self._seat_names(numbered=bool(number))
        language = language_name(self.rendering.language)
        name = " ".join(part for part in (what, number) if part)
        self.field.rename(self.tr("{text} in {language}").format(text=name, language=language))

    def _seat_names(self, *, numbered: bool) -> None:
        """Put what the text is beside its sign, or below its number where it has one."""
        for label in (self.number, self.about):
            self._head.removeWidget(label)
            self._names.removeWidget(label)
        # No height of its own: that of Latin letters would cut the signs of another script.
        self._head.addWidget(self.number if numbered else self.about, 1)
        if numbered:
            self._names.addWidget(self.about, 1, 0)
        self.number.setVisible(numbered)

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        left = QWidget()
        left.setFixedWidth(NUMBER_WIDTH)
        self._names = names = QGridLayout(left)
        names.setContentsMargins(0, _DOWN, 0, 0)
        names.setSpacing(1)
        names.addLayout(head, 0, 0)
        names.setRowStretch(2, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.right)
        self._texts = QVBoxLayout()
        self._texts.setContentsMargins(0, _DOWN, 0, 0)
        self._texts.addWidget(self.original)
        self._texts.addStretch(1)
        written = QVBoxLayout()
        written.setSpacing(1)
        written.addWidget(self.field)
        written.addLayout(foot)
        written.addStretch(1)
        # In one row: a layout with cells over several asks for the height of a narrower text.
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 4, 12, 4)
        whole.setSpacing(14)
        whole.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self._texts, 1)
        whole.addLayout(written, 1)

    def show_state(self, rendering: Rendering, before: str | None = None) -> None:
        """Show what the file says now; `before` is the text that a stale translation renders."""
        self.rendering = rendering
        self._before = before
        bound = self.field.line
        bound.rendering = rendering
        if not self.field.being_typed:
            bound.read = rendering.original.text
        self.field.refresh()
        self.sign.setText(_SIGNS[rendering.state])
        self.sign.setProperty("role", "wrong" if rendering.state is State.STALE else "quiet")
        self.sign.style().unpolish(self.sign)
        self.sign.style().polish(self.sign)
        self._show_original()
        self._say_hint()

    @property
    def to_do(self) -> bool:
        """Whether the text is missing or stale."""
        return self.rendering.state is not State.DONE

    def hold(self, offer: str, *, current: bool) -> None:
        """Show whether the keyboard is here, and what can then be taken over."""
        self.offer = offer
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)
        self._say_hint()

    @property
    def current(self) -> bool:
        """Whether the keyboard is in the row."""
        return bool(self.property("current"))

    def _say_hint(self) -> None:
        state, said = self.rendering.state, ""
        if state is State.STALE:
            said = self.tr("The text was changed since it was translated.")
        elif state is State.MISSING and self.current and self.offer:
            same = self.offer == self.rendering.original.text
            copies = self.tr("Alt+→ takes the original over as it is.")
            known = self.tr("Alt+→ takes what was said elsewhere: {text}")
            said = copies if same else known.format(text=_short(self.offer))
        self.hint.setText(said)
        self.hint.setVisible(bool(said))
        self.right.setVisible(state is State.STALE)
        self.right.setEnabled(not self.field.bound.desk.read_only)
        described = {
            State.MISSING: self.tr("missing"),
            State.STALE: self.tr("stale"),
            State.DONE: self.tr("translated"),
        }
        self.field.editor.setAccessibleDescription(
            f"{described[state]}. {self.rendering.original.text}"
        )

    def _show_original(self) -> None:
        """Show the original; of one that was changed, by word what it was and what it is."""
        for part in (self.now, self.was):
            if part:
                self._texts.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.now = self.was = None
        text = self.rendering.original.text
        self.original.setText(text)
        self.original.setHidden(self._before is not None)
        if self._before is None:
            return
        was, now = wording_diff.marked(self._before, text)
        before = Span(self.tr("Before: "), False)
        self.now, self.was = MarkedText(now), MarkedText((before, *was))
        self.now.setAccessibleName(self.tr("As it is now"))
        self.was.setAccessibleName(self.tr("As it was when it was translated"))
        self.was.setProperty("role", "was")
        for at, part in enumerate((self.now, self.was)):
            self._texts.insertWidget(at, part)


def _label(around: QWidget, role: str) -> QLabel:
    label = QLabel(around)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59]}…"
