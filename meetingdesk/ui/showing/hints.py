"""The line below the text: the wordings of an open bracket, and how one leaves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from meetingdesk.domain.brackets import Wording

_LONGEST = 40
_MOST = 4
_STAYS_MS = 6_000
_SIZE, _LEAST = 0.62, 14
"""Size beside the text's, and the least one in pixels."""


class Hints(QWidget):
    """Says nothing that others may not read; empty, it takes no room."""

    chosen = Signal(int)
    """The wording of that number was pressed."""

    def __init__(self, parent: QWidget) -> None:
        """Have nothing to say yet."""
        super().__init__(parent)
        self.setObjectName("showingHints")
        self._said = QLabel(self)
        self._said.setProperty("role", "quiet")
        self._buttons = [QPushButton(self) for _ in range(_MOST)]
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 6, 24, 10)
        line.addStretch()
        for number, button in enumerate(self._buttons, 1):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, n=number: self.chosen.emit(n))
            line.addWidget(button)
        line.addWidget(self._said)
        line.addStretch()
        self._passing = ""
        self._wordings: tuple[Wording, ...] = ()
        self._over = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._over.timeout.connect(lambda: self.say(""))
        self._show()

    def dress(self, font: QFont) -> None:
        """Be as large as the text allows."""
        small = QFont(font)
        small.setPixelSize(max(round(font.pixelSize() * _SIZE), _LEAST))
        # The window's style keeps a font from reaching what stands in this line.
        for part in (self._said, *self._buttons):
            part.setFont(small)

    def say(self, text: str) -> None:
        """Say something for some seconds, in place of what was said before."""
        self._passing = text
        self._over.start() if text else self._over.stop()
        self._show()

    def offer(self, wordings: Sequence[Wording]) -> None:
        """Offer the wordings of a bracket."""
        self._wordings = tuple(wordings[:_MOST])
        self._show()

    def _show(self) -> None:
        for number, button in enumerate(self._buttons, 1):
            given = number <= len(self._wordings)
            button.setVisible(given)
            if given:
                wording = self._wordings[number - 1]
                text = wording.text or self.tr("(nothing)")
                told = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
                button.setText(f"{number}  {wording.side}: {told}".replace("&", "&&"))
                button.setAccessibleName(
                    self.tr("Settle with {side}: {text}").format(side=wording.side, text=text)
                )
        self._said.setText(self._passing)
        self.setVisible(bool(self._passing or self._wordings))
