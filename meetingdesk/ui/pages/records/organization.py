"""The page of a body: its names, milestones, letterheads and mark."""

from dataclasses import replace
from hashlib import sha256
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Letterhead
from meetingdesk.domain.edits import Edit, Touched
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.records import Organization
from meetingdesk.exchange.writing import because
from meetingdesk.ui.folders import begin_where_last
from meetingdesk.ui.pages.records.kinds import letterheads, milestones, names
from meetingdesk.ui.pages.records.page import RecordPage
from meetingdesk.ui.undo import Workbench

_FIELDS = ("acronym", "country", "relation", "parent", "mail", "website", "remark")
_LARGEST = 4_000_000
"""Bytes of a picture that is read."""


class OrganizationPage(RecordPage):
    """What a body is called, how it came about, and what stands above its papers."""

    def __init__(self, workbench: Workbench, body: Organization) -> None:
        """Show a body."""
        kinds = [names(), milestones(), letterheads()]
        super().__init__(workbench, body, _FIELDS, kinds, self.tr("organization"))

    def add_parts(self) -> None:
        """Add the mark, which all letterheads of the body bear."""
        self.mark = Mark(self.bench, self.record)
        self.insert_part(self.mark)

    def hear(self, touched: Touched) -> None:
        """Show what changed in the file."""
        super().hear(touched)
        if touched.ids(Letterhead):
            self.mark.refresh()


class Mark(QWidget):
    """The picture above the papers of a body: chosen, named, taken away."""

    def __init__(self, bench: Workbench, body: RecordId) -> None:
        """Show the mark of a body."""
        super().__init__()
        self._bench, self._body = bench, body
        self.said = QLabel(self)
        self.said.setProperty("role", "quiet")
        self.said.setWordWrap(True)
        self.wrong = QLabel(self)
        self.wrong.setProperty("role", "wrong")
        self.wrong.setWordWrap(True)
        self.choose = QPushButton(self.tr("Choose a picture…"), self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask)
        self.take_away = QPushButton(self.tr("Take it away"), self)
        self.take_away.setAutoDefault(False)
        self.take_away.clicked.connect(self._take_away)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.choose)
        row.addWidget(self.take_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.wrong)
        self.refresh()

    def refresh(self) -> None:
        """Say which picture there is."""
        marked = [one for one in self._letterheads() if one.logo]
        name = marked[0].logo_name if marked else ""
        told = self.tr("Mark above its papers: {file}").format(file=name)
        self.said.setText(told if marked else self.tr("No mark stands above its papers."))
        self.choose.setEnabled(not self._bench.desk.read_only)
        self.take_away.setVisible(bool(marked))
        self.take_away.setEnabled(not self._bench.desk.read_only)
        self.wrong.hide()

    def put(self, file: Path) -> None:
        """Make the picture in a file the mark; say why where it will not do."""
        try:
            data = file.read_bytes() if file.stat().st_size <= _LARGEST else b""
        except OSError as error:
            why = self.tr("{file} could not be read: {why}.")
            self._refuse(why.format(file=file.name, why=because(error)))
            return
        # Loaded where it is needed: it reads pictures.
        if import_module("meetingdesk.minutes.pictures").picture_of(data, "") is None:
            why = self.tr("{file} is no PNG or JPEG picture of up to 4 MB that can be printed.")
            self._refuse(why.format(file=file.name))
            return
        label = self.tr("Choose the mark of a body")
        edit = self._edit(label, sha256(data).hexdigest(), file.name)
        self._bench.attempt(replace(edit, files=(data,)))
        self.refresh()

    def _refuse(self, why: str) -> None:
        self.wrong.setText(why)
        self.wrong.show()

    def _take_away(self) -> None:
        label = self.tr("Take away the mark of a body")
        self._bench.attempt(self._edit(label, "", ""))
        self.refresh()

    def _edit(self, label: str, logo: str, name: str) -> Edit:
        found = self._letterheads()
        if not found:
            made = Letterhead(organization=self._body, logo=logo, logo_name=name)
            return edits.add(label, made)
        revised = (edits.revise(label, one, logo=logo, logo_name=name) for one in found)
        return edits.joined(label, revised)

    def _letterheads(self) -> list[Letterhead]:
        return list(self._bench.desk.all(Letterhead, organization=self._body))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Which picture?"))
        dialog.setObjectName("mark")
        begin_where_last(dialog, "pictures", self._bench.desk.path.parent)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(lambda chosen: self.put(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
