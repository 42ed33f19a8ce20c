"""How far a text is on its way from a draft to a confirmed one, as a line of stages."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetingdesk.ui.agreeing.so_far import Step


class StageLine(QWidget):
    """The stages from left to right; the one where the text is now has a frame."""

    def __init__(self) -> None:
        """Show nothing as yet."""
        super().__init__()
        self.setObjectName("stageLine")
        self.setAccessibleName(self.tr("Stages of the text"))
        self.cells: list[QFrame] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)

    def show_steps(self, found: Sequence[Step]) -> None:
        """Show how far each stage is."""
        for cell in self.cells:
            self._line.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.cells = [self._cell(step) for step in found]
        for cell in self.cells:
            self._line.addWidget(cell, 1)

    def _cell(self, step: Step) -> QFrame:
        cell = QFrame()
        cell.setProperty("role", "card")
        cell.setProperty("marked", step.here)
        lines = QVBoxLayout(cell)
        lines.setContentsMargins(8, 5, 8, 5)
        lines.setSpacing(1)
        name = f"✓\u00a0{step.name}" if step.reached else step.name
        said = (name, *step.lines)
        for at, text in enumerate(said):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            quiet = "wrong" if step.late else "quiet"
            label.setProperty("role", "part" if at == 0 and step.reached else quiet)
            if at == 0 and not step.reached:
                label.setProperty("role", "quiet")
            lines.addWidget(label)
        lines.addStretch(1)
        late = self.tr("late") if step.late else ""
        heard = ", ".join(part for part in (*said, late) if part)
        cell.setAccessibleName(heard.replace("\u00a0", " "))
        cell.setToolTip("\n".join(said))
        return cell
