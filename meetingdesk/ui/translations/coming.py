"""Translations that come as a whole: pasted, or in a table that a translator sent back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.domain.errors import FileTrouble, RuleBroken
from meetingdesk.domain.fields import RecordId
from meetingdesk.exchange.tables import rows_of
from meetingdesk.exchange.writing import because, write_whole
from meetingdesk.minutes.bundle import Bundle, gather
from meetingdesk.minutes.laying import Laid, Numbered, lay, lay_rows, pieces_of
from meetingdesk.minutes.originals import renderings
from meetingdesk.minutes.paragraphs import paragraph_numbers, said_behind
from meetingdesk.minutes.reading import Reading
from meetingdesk.minutes.translators.files import read_table, table_for
from meetingdesk.minutes.translators.table import Row, taken
from meetingdesk.minutes.wording import wording
from meetingdesk.ui.folders import begin_where_last
from meetingdesk.ui.pages.session.summary import language_name
from meetingdesk.ui.paper.opening import style_shown
from meetingdesk.ui.sentences import told
from meetingdesk.ui.translations.naming import Names
from meetingdesk.ui.translations.taking import TakingDialog, offered
from meetingdesk.ui.undo import Workbench


class Coming(QObject):
    """Shows what came before it is taken; says in the page's head what happened."""

    def __init__(
        self, bench: Workbench, session: RecordId, page: QWidget, tell: Callable[[str], None]
    ) -> None:
        """Serve the page of a session's translations."""
        super().__init__(page)
        self._bench, self._session, self._page, self._tell = bench, session, page, tell

    def paste(
        self,
        block: QMimeData,
        language: str,
        start: int = 0,
        here: Callable[[str], None] | None = None,
    ) -> None:
        """Lay a copied block onto the texts, from the one at `start` on where it has no numbers.

        `here` would take it as it is, into one field.
        """
        bundle = gather(self._bench.desk, self._session)
        numbers = self._numbers(bundle)
        lines = renderings(bundle, language)
        items = Reading(bundle, wording()).item_numbers
        onto = Numbered(lines, numbers, items, said_behind(bundle, language))
        try:
            laid = _laid(block, onto, start)
        except RuleBroken as broken:
            self._bench.said.emit(told(broken))
            return
        if not any(laid.texts):
            self._tell(self.tr("No text was copied."))
            return
        rows = offered(lines, laid.texts)
        names = Names(bundle, numbers)
        dialog = TakingDialog(
            rows, laid.left, names, self._page.window(), movable=True, here=here is not None
        )
        if here is not None:
            dialog.only_here.connect(lambda: here(block.text()))
        self._open(dialog, language)

    def _numbers(self, bundle: Bundle) -> dict[RecordId, str]:
        """Return the numbers that paragraphs have in the paper as it is shown."""
        return paragraph_numbers(bundle, style_shown(self._bench.desk, self._session))

    def ask_back(self) -> None:
        """Ask for a table that a translator sent back, and show what it brings."""
        dialog = self._file_dialog("readBack", self.tr("Read a translator’s table back"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Show what a table brings back."""
        bundle = gather(self._bench.desk, self._session)
        try:
            came = read_table(bundle, path)
        except OSError as trouble:
            self._refuse(trouble)
            return
        if not came.rows:
            self._tell(self.tr("Nothing in {file} is new.").format(file=path.name))
            return
        names = Names(bundle, self._numbers(bundle))
        unknown = self.tr("{n} rows of no text that this session has now").format(n=came.unknown)
        left = [unknown] if came.unknown else []
        dialog = TakingDialog(came.rows, left, names, self._page.window())
        self._open(dialog, came.language)

    def ask_out(self, language: str) -> None:
        """Ask where the table for a translator is to be, and write it."""
        dialog = self._file_dialog("forTranslator", self.tr("Write a table for a translator"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("tsv" if "tsv" in chosen else "docx")
        )
        called = self.tr("Translation into {language}")
        dialog.selectFile(called.format(language=language_name(language)))
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), language))
        dialog.open()

    def write(self, path: Path, language: str) -> None:
        """Write the table for a translator."""
        try:
            bundle = gather(self._bench.desk, self._session)
            # The dialog has asked whether a file of that name may go.
            write_whole(path, table_for(bundle, language, path.name), force=True)
        except OSError as trouble:
            self._refuse(trouble)
            return
        self._tell(self.tr("Wrote {path}.").format(path=path))

    def _open(self, dialog: TakingDialog, language: str) -> None:
        dialog.taken.connect(lambda rows: self._take(rows, language))
        dialog.open()

    def _take(self, rows: list[Row], language: str) -> None:
        label = self.tr("Take {n} translations over").format(n=len(rows))
        if self._bench.attempt(taken(rows, label)):
            said = self.tr("{n} were taken over into {language}; Ctrl+Z takes them back.")
            self._tell(said.format(n=len(rows), language=language_name(language)))

    def _file_dialog(self, name: str, title: str) -> QFileDialog:
        dialog = QFileDialog(self._page.window(), title)
        dialog.setObjectName(name)
        word, tabs = self.tr("Word documents (*.docx)"), self.tr("Text with tabs (*.tsv *.txt)")
        dialog.setNameFilters([word, tabs])
        begin_where_last(dialog, "translations", self._bench.desk.path.parent)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _refuse(self, trouble: OSError) -> None:
        if not isinstance(trouble, FileTrouble):
            file = Path(str(trouble.filename or "")).name
            why = because(trouble)
            trouble = FileTrouble("{file} cannot be used: {why}.", file=file, why=why)
        self._bench.said.emit(told(trouble))


def _laid(block: QMimeData, onto: Numbered, start: int) -> Laid:
    """Return a copied block laid onto the texts. Raises RuleBroken where it is too large."""
    rows = rows_of(block.text(), block.html())
    beside = [row for row in rows if len(row) > 1]
    if "<table" in block.html().casefold() and len(beside) * 2 > len(rows):
        return lay_rows(rows, onto)
    pieces = pieces_of(block.text().replace("\t", " "))
    return lay(pieces, onto, start)
