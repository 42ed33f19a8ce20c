"""A field with two versions says so; a press shows them side by side."""

from importlib import import_module

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialog, QToolButton, QWidget

from meetingdesk.domain.journal import Version
from meetingdesk.ui.fields.bound import BoundField


class VersionsButton(QToolButton):
    """Seen only while there are two versions; they are settled in a dialog over the page."""

    def __init__(self, bound: BoundField, label: str, parent: QWidget) -> None:
        """Take the field and what it is called."""
        super().__init__(parent)
        self._bound = bound
        self.setObjectName("versions")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rename(label)
        self.setToolTip(self.tr("Two people changed this apart from each other: choose"))
        self.clicked.connect(self.show_versions)
        self.hide()

    def rename(self, label: str) -> None:
        """Take another name of the field."""
        self.setAccessibleName(self.tr("Two versions of {field}").format(field=label))

    def offer(self, versions: tuple[Version, ...]) -> None:
        """Show the button where there is something to choose."""
        self.setText(self.tr("{count} versions").format(count=len(versions)))
        self.setVisible(bool(versions))

    def show_versions(self) -> None:
        """Show the versions; the keyboard comes back to the field from there."""
        bound = self._bound
        waiting = import_module("meetingdesk.ui.versions.waiting")
        key = waiting.key_of(bound.kind.__name__, bound.record, bound.name)
        kind = import_module("meetingdesk.ui.versions.dialog").VersionsDialog
        dialog: QDialog = kind(bound.workbench, key, self.window())
        dialog.finished.connect(self._come_back)
        dialog.open()

    def _come_back(self) -> None:
        target = self if self.isVisible() else self.parentWidget() or self
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def moment(time: str) -> str:
    """Return a moment in UTC, as in an entry, in local time: 18 Mar 2022 09:30."""
    if not time:
        return ""
    local = QDateTime.fromString(time, Qt.DateFormat.ISODate).toLocalTime()
    day = QLocale().toString(local.date(), QCoreApplication.translate("lists", "d MMM yyyy"))
    return f"{day} {local.toString('HH:mm')}"
