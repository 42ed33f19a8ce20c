"""A field with two versions: both are listed with who and when, and one is chosen."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from meetingdesk.domain.journal import Version
from meetingdesk.ui.fields.bound import BoundField
from meetingdesk.ui.fields.saying import said

_LONGEST = 80


class VersionsButton(QToolButton):
    """Seen only while there are two versions; its menu settles them."""

    def __init__(self, bound: BoundField, label: str, parent: QWidget) -> None:
        """Take the field and what it is called."""
        super().__init__(parent)
        self._bound = bound
        self._label = label
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setObjectName("versions")
        self.setAccessibleName(self.tr("Two versions of {field}").format(field=label))
        self.hide()

    def offer(self, versions: tuple[Version, ...]) -> None:
        """Show the button where there is something to choose."""
        self.setText(self.tr("{count} versions").format(count=len(versions)))
        self.setVisible(bool(versions))

    def _fill(self) -> None:
        self._menu.clear()
        for version in self._bound.versions:
            action = self._menu.addAction(self._line(version))
            action.setToolTip(self._value(version))
            action.triggered.connect(lambda _=False, chosen=version: self._choose(chosen))

    def _line(self, version: Version) -> str:
        value = self._value(version)
        short = value if len(value) <= _LONGEST else value[:_LONGEST] + "…"
        line = self.tr("{value}  —  {author}, {time}")
        when = moment(version.time)
        return line.format(value=short, author=version.author, time=when).replace("&", "&&")

    def _value(self, version: Version) -> str:
        bound = self._bound
        return said(bound.desk, bound.kind, bound.versioned, version.value) or self.tr("empty")

    def _choose(self, chosen: Version) -> None:
        label = self.tr("Choose a version of {field}").format(field=self._label.lower())
        self._bound.settle(label, chosen)


def moment(time: str) -> str:
    """Return a moment in UTC, as in an entry, in local time and the window's language."""
    if not time:
        return ""
    local = QDateTime.fromString(time, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
