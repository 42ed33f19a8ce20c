"""Tells which record one is at: the row chosen in the record, or the field that has the keys."""

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from meetingdesk.ui.fields import FieldEditor
from meetingdesk.ui.pages.log.order_model import Role
from meetingdesk.ui.pages.session.ordered_row import OrderedRow
from meetingdesk.ui.pages.session.page import SessionPage


class Following(QObject):
    """Follows what is chosen on one session's page."""

    at = Signal(str)
    """A record."""

    def __init__(self, page: SessionPage) -> None:
        """Follow a page for as long as there is one."""
        super().__init__(page)
        self._page = page
        page.record.view.selectionModel().currentChanged.connect(self._chosen)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _chosen(self, now: QModelIndex) -> None:
        record = now.data(Role.RECORD)
        if record is not None:
            self.at.emit(str(record.id))

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        while now is not None and now is not self._page:
            if isinstance(now, FieldEditor):
                self.at.emit(str(now.about))
                return
            if isinstance(now, OrderedRow):
                self.at.emit(str(now.record))
                return
            now = now.parentWidget()
