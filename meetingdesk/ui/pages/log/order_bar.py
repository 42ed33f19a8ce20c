"""The bar over the running order: which view, what is open, what is to be written up."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget


class OrderBar(QWidget):
    """Small buttons that say how much is left to do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.agenda = self._button("byAgenda", self.tr("By agenda"))
        self.clock = self._button("byClock", self.tr("By the clock"))
        self.agenda.setCheckable(True)
        self.clock.setCheckable(True)
        self.agenda.setChecked(True)
        views = QButtonGroup(self)
        views.addButton(self.agenda)
        views.addButton(self.clock)
        self.unfinished = self._button("unfinished", "")
        self.brackets = self._button("openBrackets", "")
        self.rest = self._button("writeUpRest", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.agenda)
        row.addWidget(self.clock)
        row.addStretch(1)
        row.addWidget(self.unfinished)
        row.addWidget(self.brackets)
        row.addWidget(self.rest)

    def show_counts(self, *, unwritten: int, brackets: int) -> None:
        """Say how many brackets are open and how many notes have no paragraph."""
        self.brackets.setText(self.tr("Open &brackets ({0})").format(brackets))
        self.brackets.setVisible(brackets > 0)
        self.rest.setText(self.tr("&Write up the rest as it stands ({0})").format(unwritten))
        self.rest.setVisible(unwritten > 0)

    def show_unfinished(self, count: int) -> None:
        """Say how many pieces of typing a crash left behind."""
        self.unfinished.setText(self.tr("Go on with unfinished typing ({0})").format(count))
        self.unfinished.setVisible(count > 0)

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setProperty("flat", True)
        return button
