"""What a window shows and reads out, and what of it is neither translated nor data."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableWidget,
    QTreeWidget,
    QWidget,
)

from meetingdesk.desk import Desk
from meetingdesk.domain.fields import specs
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.records import Record
from meetingdesk.minutes.styles import style, style_names

KEYS = r"(?:Ctrl|Shift|Alt|Enter|Return|Esc|Tab|Del|Home|End|Up|Down|Left|Right|F\d+|[A-Z\d←→↑↓])"
PRESSED = rf"{KEYS}(?:\+{KEYS})*"
OWN_NAMES = ("Meeting Desk", "English", "Tiếng Việt", "日本語", "sample.mdesk", "Qt", "Python")


class Pseudo(QTranslator):
    """Translates each text into itself between brackets, and remembers what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        if context in ("QShortcut", "QGuiApplication") or not sourceText:
            return None
        self.asked.add((context, sourceText))
        return f"⟦{sourceText}⟧"


def data_of(desk: Desk) -> list[str]:
    """Return what the file and the styles say: names, titles, texts, longest first."""
    found = {desk.path.name, str(desk.path.parent), desk.author, "STAMEQ – JISC"}
    for kind in KINDS.values():
        for record in desk.all(kind):
            found.update(_texts(record))
    found.update(title for name in style_names() for title in style(name).title.values())
    lines = {line.strip() for text in found for line in text.split("\n")}
    return sorted((text for text in found | lines if len(text) > 1), key=len, reverse=True)


def _texts(record: Record) -> Iterator[str]:
    for known in specs(type(record)):
        value = getattr(record, known.name)
        if known.form in ("text", "language", "zone") and value:
            yield from (value, *(word.upper() for word in value.split()))
            yield value.rsplit("/", 1)[-1].replace("_", " ")
        elif known.form == "words":
            yield from value


def plain(text: str, data: list[str]) -> str:
    """Return what of a text is neither translated nor data of the record."""
    text = text.replace("&", "").replace("\xa0", " ").replace("\u2060", "")
    data = [known.replace("&", "") for known in data]
    # How much of a text there is room for depends on the fonts.
    if text.endswith("…") and any(known.startswith(text[:-1].rstrip()) for known in data):
        return ""
    before = ""
    while before != text:
        before = text
        text = re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    for known in (*OWN_NAMES, *data):
        text = text.replace(known, " ")
    locale = QLocale()
    named = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = [locale.monthName(n, form) for n in range(1, 13) for form in named]
    days = [locale.dayName(n, form) for n in range(1, 8) for form in named]
    text = re.sub(rf"\b(?:{'|'.join([*months, *days])}|UTC)\b", " ", text)
    text = re.sub(rf"^\W*{PRESSED}(?:[,\s]+{PRESSED})*\W*$|\b{KEYS}(?:\+{KEYS})+", " ", text)
    text = re.sub(r"\S*…", " ", text) if "⟦" in text else text
    return " ".join(re.findall(r"[^\W\d_]{2,}", text))


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Give every text that a widget and all in it show or read out, with where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        for text in (widget.toolTip(), widget.accessibleName(), widget.statusTip()):
            yield name, text
        yield name, widget.accessibleDescription()
        if widget.isWindow():
            yield name, widget.windowTitle()
        if isinstance(widget, QAbstractButton | QLabel):
            yield name, widget.text()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield name, widget.placeholderText()
        elif isinstance(widget, QMenu | QGroupBox):
            yield name, widget.title()
        for text in _items(widget):
            yield name, text
        for action in (*widget.actions(), *widget.findChildren(QAction)):
            for text in (action.text(), action.toolTip(), action.statusTip()):
                yield f"action in {name}", text


def _items(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(n).text() for n in range(widget.count()))
    elif isinstance(widget, QTableWidget):
        for row in range(widget.rowCount()):
            found = (widget.item(row, column) for column in range(widget.columnCount()))
            yield from (item.text() for item in found if item)
    elif isinstance(widget, QTreeWidget):
        for row in range(widget.topLevelItemCount()):
            item = widget.topLevelItem(row)
            # The label of an edit is in the words of its author's window.
            yield from (item.text(column) for column in range(3, widget.columnCount()) if item)
    elif isinstance(widget, QHeaderView) and widget.model():
        titles = range(widget.model().columnCount())
        if widget.orientation() is Qt.Orientation.Horizontal:
            yield from (str(widget.model().headerData(n, widget.orientation())) for n in titles)


def untranslated(root: QWidget, data: list[str]) -> set[str]:
    QApplication.processEvents()
    found = {(where, text) for where, text in texts_of(root) if plain(text, data)}
    return {f"{where}: {text!r} leaves {plain(text, data)!r}" for where, text in found}
