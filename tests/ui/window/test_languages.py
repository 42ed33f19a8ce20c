"""Every text of the window can be translated, and the catalogues keep what is put into them."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QTableWidget,
)

from meetingdesk import settings
from meetingdesk.desk import new_desk
from meetingdesk.domain.commitments import AgreedAction, Instrument
from meetingdesk.domain.errors import FileTrouble, RuleBroken, Sentence
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Organization, Person, Record
from meetingdesk.exchange.bringing import import_source
from meetingdesk.ui import translating
from meetingdesk.ui.dialogs.about import About
from meetingdesk.ui.dialogs.preferences import Preferences
from meetingdesk.ui.dialogs.shortcuts import Shortcuts
from meetingdesk.ui.languages import LANGUAGES
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.records import RecordPage
from meetingdesk.ui.pages.records.erasing import EraseDialog
from meetingdesk.ui.sentences import told
from meetingdesk.ui.tables.columns import PLACES
from tests.ui.window.conftest import Opening
from tests.ui.window.pseudo import Pseudo, data_of, plain, texts_of, untranslated

SAMPLE = "samples/stameq-jisc-2022.json"
MNEMONIC = re.compile(r"&\w")


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


@pytest.mark.parametrize("language", translating.LANGUAGES)
def test_the_keys_are_listed_without_the_letters_of_the_menus(
    opening: Opening, sample: Path, qapp: QApplication, language: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(translating.file_of(language, "qm")))
    qapp.installTranslator(translator)
    try:
        table = Shortcuts(opening(sample)).findChild(QTableWidget)
        assert table
        cells = (table.item(row, at) for row in range(table.rowCount()) for at in (0, 1))
        said = [cell.text() for cell in cells if cell]
    finally:
        qapp.removeTranslator(translator)
    assert len(said) > 20
    assert [text for text in said if re.search(r"\([A-Z]\)|&", text)] == []


@pytest.mark.parametrize(
    ("shown", "left"),
    [
        ("日本産業標準調査会", ""),
        ("日本産業標…", ""),
        ("R&D Of…", ""),
        ("日本産業標…調査会", "日本産業標 調査会"),
        ("産業標…", "産業標"),
        ("Rename…", "Rename"),
        ("日本産業標準調査会 Rename…", "Rename"),
    ],
)
def test_data_is_known_where_only_its_beginning_has_room(shown: str, left: str) -> None:
    assert plain(shown, ["日本産業標準調査会", "R&D Office"]) == left


def test_the_labels_of_a_file_dialog_are_translated_though_qt_brings_no_vietnamese(
    pseudo: Pseudo, qapp: QApplication
) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    asked = {key for key in pseudo.asked if key[0] == "QFileDialog" and key[1].endswith(":")}
    assert len(asked) > 2
    assert asked <= translating.gathered()
    dialog.deleteLater()


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


@pytest.mark.parametrize("language", translating.LANGUAGES)
@pytest.mark.parametrize("walk", ["sessions", "a person", "logging", "the start page"])
def test_the_window_speaks_the_language_chosen(
    opening: Opening, sample: Path, qapp: QApplication, language: str, walk: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(translating.file_of(language, "qm")))
    qapp.installTranslator(translator)
    try:
        window = opening(sample)
        WALKS[walk](window)
        shown = {text for _, text in texts_of(window)}
    finally:
        qapp.removeTranslator(translator)
    known = translating.read(translating.file_of(language))
    english = {text for (_, text), said in known.items() if said and said != text}
    # Where one chooses a language, each is called as its speakers call it.
    chosen = {name for _, name in LANGUAGES}
    assert not (shown - chosen) & (english - set(known.values()))
    assert len(shown & set(known.values())) > 20


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


@pytest.mark.parametrize("language", translating.LANGUAGES)
def test_the_compiled_catalogue_says_what_the_readable_one_does(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(translating.file_of(language, "qm")))
    for (context, text), said in translating.read(translating.file_of(language)).items():
        assert (compiled.translate(context, text) or text) == (said or text)


def known_texts() -> set[str]:
    return {text for _, text in translating.gathered()}


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(translating.PACKAGE.rglob("*.py")):
        if "cli" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            of = node.func if isinstance(node, ast.Call) else None
            if isinstance(node, ast.Call) and getattr(of, "id", getattr(of, "attr", "")) in names:
                yield f"{path.name}:{node.lineno}", node


def test_no_sentence_is_composed_before_it_is_translated() -> None:
    composed = (ast.JoinedStr, ast.BinOp)
    found = [
        at for at, c in calls(*translating.SENTENCES) if c.args and isinstance(c.args[0], composed)
    ]
    said = calls("tr", "translate")
    found += [at for at, c in said if any(isinstance(a, composed) for a in c.args)]
    assert found == []


def test_no_edit_is_named_in_plain_english() -> None:
    found = []
    for at, call in calls("add", "revise", "remove", "joined", "Edit"):
        of = call.func.value if isinstance(call.func, ast.Attribute) else None
        if isinstance(of, ast.Name) and of.id == "edits":
            names = call.args[:1]
        else:
            names = [k.value for k in call.keywords if k.arg == "label"]
        found += [at for n in names if isinstance(n, ast.JoinedStr)]
        found += [at for n in names if isinstance(n, ast.Constant) and n.value]
    assert found == []
