"""Every text of the window can be translated, and the catalogues keep what is put into them."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
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

from meetingdesk import settings
from meetingdesk.desk import Desk, new_desk
from meetingdesk.domain.commitments import AgreedAction, Instrument
from meetingdesk.domain.errors import FileTrouble, RuleBroken, Sentence
from meetingdesk.domain.fields import specs
from meetingdesk.domain.kinds import KINDS
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Organization, Person, Record
from meetingdesk.exchange.bringing import import_source
from meetingdesk.ui import translating
from meetingdesk.ui.dialogs.about import About
from meetingdesk.ui.dialogs.preferences import Preferences
from meetingdesk.ui.dialogs.shortcuts import Shortcuts
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.records import RecordPage
from meetingdesk.ui.pages.records.erasing import EraseDialog
from meetingdesk.ui.sentences import told
from meetingdesk.ui.tables.columns import PLACES
from tests.ui.window.conftest import Opening

SAMPLE = "samples/stameq-jisc-2022.json"
KEYS = r"(?:Ctrl|Shift|Alt|Enter|Return|Esc|Tab|Del|Home|End|Up|Down|Left|Right|F\d+|[A-Z\d←→↑↓])"
MNEMONIC = re.compile(r"&\w")
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


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def sample(tmp_path: Path, home: Path) -> Path:
    made = tmp_path / "sample.mdesk"
    desk = new_desk(made, author="An", places=settings.places())
    import_source(desk, settings.resource(SAMPLE))
    desk.close()
    return made


def data_of(desk: Desk) -> list[str]:
    """Return what the file itself says: names, titles, texts, languages, longest first."""
    found = {desk.path.name, str(desk.path.parent), desk.author, "STAMEQ – JISC"}
    for kind in KINDS.values():
        for record in desk.all(kind):
            found.update(_texts(record))
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
    before = ""
    while before != text:
        before = text
        text = re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    for known in (*OWN_NAMES, *(d.replace("&", "") for d in data)):
        text = text.replace(known, " ")
    locale = QLocale()
    named = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = [locale.monthName(n, form) for n in range(1, 13) for form in named]
    days = [locale.dayName(n, form) for n in range(1, 8) for form in named]
    text = re.sub(rf"\b(?:{'|'.join([*months, *days])}|UTC)\b", " ", text)
    text = re.sub(rf"\b{KEYS}(?:\+{KEYS})+|^\W*{KEYS}(?:[,\s]+{KEYS})*\W*$", " ", text)
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


def session_page(window: MainWindow) -> None:
    assert window.bench
    assert window.space
    window.space.show_session(window.bench.desk.all(Session)[0].id)
    page = window.space.session_page
    assert page
    page.masthead.unfold()
    for card in page.sides.cards.values():
        card.edit_side()


def logging(window: MainWindow) -> None:
    session_page(window)
    assert window.space
    page = window.space.session_page
    assert page
    QTest.keyClicks(page.log_line.text, "[VN: one] [JP: other]")
    QTest.keyClick(page.log_line.text, Qt.Key.Key_Return)
    page.record.view.selectAll()
    page.record.write_up()


def broken_rule(window: MainWindow) -> None:
    session_page(window)
    assert window.space
    page = window.space.session_page
    assert page
    field = page.findChild(QLineEdit, "held_on") or page.masthead.findChildren(QLineEdit)[1]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "no such day")
    QTest.keyClick(field, Qt.Key.Key_Return)


def file_trouble(window: MainWindow) -> None:
    window.enter("open", Path("nowhere") / "sample.mdesk")


def undone(window: MainWindow) -> None:
    logging(window)
    window.undo.undo()


def record_pages(window: MainWindow, place: str, kind: type[Record]) -> None:
    assert window.bench
    assert window.space
    window.space.show_record(place, window.bench.desk.all(kind)[0].id)
    (page,) = [p for p in window.findChildren(RecordPage) if p.isVisible()]
    page.history.opener.click()


WALKS: dict[str, Callable[[MainWindow], None]] = {
    **{place: partial(MainWindow.show_place, place=place) for place in PLACES},
    "a person": partial(record_pages, place="people", kind=Person),
    "an organization": partial(record_pages, place="organizations", kind=Organization),
    "an agreement": partial(record_pages, place="agreements", kind=Instrument),
    "an action": partial(record_pages, place="actions", kind=AgreedAction),
    "a session": session_page,
    "logging": logging,
    "a broken rule": broken_rule,
    "a file that is not there": file_trouble,
    "undo": undone,
    "the start page": MainWindow.leave,
}


@pytest.mark.parametrize("walk", WALKS)
def test_every_text_of_the_window_is_translated(
    pseudo: Pseudo, opening: Opening, sample: Path, walk: str
) -> None:
    window = opening(sample)
    assert window.bench
    data = [*data_of(window.bench.desk), "nowhere", "no such day", "one", "other"]
    WALKS[walk](window)
    assert untranslated(window, data) == set()
    assert {text for _, text in pseudo.asked} <= known_texts()


@pytest.mark.parametrize("dialog", [Preferences, Shortcuts, About])
def test_every_text_of_a_dialog_is_translated(
    pseudo: Pseudo, opening: Opening, sample: Path, dialog: type[QDialog]
) -> None:
    window = opening(sample)
    shown = dialog(window)
    assert untranslated(shown, []) == set()
    assert {text for _, text in pseudo.asked} <= known_texts()


def test_every_text_of_erasing_is_translated(
    pseudo: Pseudo, opening: Opening, sample: Path
) -> None:
    window = opening(sample)
    assert window.bench
    shown = EraseDialog(window.bench, "Hà", [window.bench.desk.all(Person)[0].id], window)
    assert untranslated(shown, ["Hà"]) == set()


def test_an_error_is_said_in_the_language_of_the_window(pseudo: Pseudo) -> None:
    why = Sentence("the disk is full")
    trouble = FileTrouble("{file} cannot be opened: {why}", file="{0} {braces}.mdesk", why=why)
    assert str(trouble) == "{0} {braces}.mdesk cannot be opened: the disk is full"
    assert told(trouble) == "⟦{0} {braces}.mdesk cannot be opened: ⟦the disk is full⟧⟧"
    assert told(RuleBroken("must be a text", "/records")) == "/records: ⟦must be a text⟧"
    assert told(OSError("the system's own words")) == "the system's own words"


def parts_of(text: str) -> list[str]:
    return sorted(f"{name}" for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", translating.LANGUAGES)
def test_a_translation_keeps_what_is_put_into_it(language: str) -> None:
    known = translating.read(translating.file_of(language))
    missing = set(known) ^ translating.gathered()
    assert not missing, "run python -m meetingdesk.ui.translating"
    for (_, text), said in known.items():
        if said:
            assert (parts_of(said), said.count("\t")) == (parts_of(text), text.count("\t"))
            assert bool(MNEMONIC.search(said)) == bool(MNEMONIC.search(text)), text


def known_texts() -> set[str]:
    return {text for _, text in translating.gathered()}
