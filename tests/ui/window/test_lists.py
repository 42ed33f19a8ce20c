"""The lists: pages of rows, sorting, filtering, following what changes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Instrument
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Session
from meetingdesk.domain.records import Organization, Person
from meetingdesk.domain.terms import ActionStatus, DueKind
from meetingdesk.ui import translating
from meetingdesk.ui.filter_field import FilterField
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.tables.columns import LISTS
from meetingdesk.ui.tables.list_page import ListPage
from meetingdesk.ui.tables.record_table import PAGE, RecordTable
from tests.ui.window.conftest import WAIT

DISPLAY = Qt.ItemDataRole.DisplayRole
MANY = 2 * PAGE + 7


@pytest.fixture
def desk(tmp_path: Path, home: Path) -> Iterator[Desk]:
    """Open a file with more sessions than three pages hold."""
    made = new_desk(tmp_path / "many.mdesk", author="An", places=settings.places())
    first = date(2020, 1, 1)
    sessions = [
        Session(title=f"Session {n:03}", held_on=first + timedelta(days=n)) for n in range(MANY)
    ]
    made.perform(edits.add("Prepare", *sessions))
    yield made
    made.close()


def titles(model: RecordTable) -> list[str]:
    return [str(model.index(row, 1).data(DISPLAY)) for row in range(model.rowCount())]


@pytest.mark.parametrize("view", LISTS)
def test_the_model_keeps_the_rules_of_models(
    desk: Desk, view: str, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(RecordTable(desk, view), force_py=True)


def test_the_first_page_comes_at_once_and_the_rest_when_asked(desk: Desk) -> None:
    model = RecordTable(desk, "sessions")
    assert (model.rowCount(), model.total) == (PAGE, MANY)
    assert titles(model)[0] == f"Session {MANY - 1:03}"
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert titles(model) == [f"Session {n:03}" for n in reversed(range(MANY))]


def test_a_click_on_a_header_sorts_in_the_file(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    header = page.table.horizontalHeader()
    middle = header.sectionViewportPosition(1) + 30
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 8))
    assert titles(page.model)[:2] == ["Session 000", "Session 001"]


def test_a_record_that_has_no_name_yet_is_seen_in_its_list(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    known = {"people": Person, "organizations": Organization, "agreements": Instrument}
    said = {"agreements": "(no title yet)"}
    for place, kind in known.items():
        window.show_place(place)
        window.commands["new_record"].trigger()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
        window.show_place(place)
        assert window.space
        model = window.space.listing.table.model()
        cells = [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        (row,) = [n for n, row in enumerate(cells) if said.get(place, "(no name yet)") in row]
        assert cells[row].count("(no name yet)") + cells[row].count("(no title yet)") == 1
        column = next(n for n, text in enumerate(cells[row]) if text.startswith("(no"))
        quiet = model.index(row, column).data(Qt.ItemDataRole.ForegroundRole)
        assert quiet == QApplication.palette().placeholderText()
        desk = open_desk(path, author="", places=settings.places())
        assert len(desk.all(kind)) == len(cells)
        desk.close()


def test_a_filter_finds_each_word_and_says_when_it_finds_none(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.filter("session 123")
    assert titles(page.model) == ["Session 123"]
    page.filter("nowhere")
    button = page.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    with qtbot.waitSignal(page.filter_dropped):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_change_keeps_selection_and_scrolling(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.table.scrollToBottom()
    page.table.setCurrentIndex(page.model.index(150, 0))
    before, at = page.selected, page.table.verticalScrollBar().value()
    resets: list[int] = []
    page.model.modelReset.connect(lambda: resets.append(1))
    session = desk.get(Session, before)
    assert session
    desk.perform(edits.revise("Change title", session, title="Renamed"))
    assert page.model.index(150, 1).data(DISPLAY) == "Renamed"
    desk.perform(edits.add("Add", Session(title="Later", held_on=date(2030, 1, 1))))
    assert titles(page.model)[0] == "Later"
    assert page.selected == before
    assert page.table.currentIndex().row() == 151
    assert page.table.verticalScrollBar().value() >= at > 0
    desk.perform(edits.remove("Remove session", session))
    assert "Renamed" not in titles(page.model)
    assert not resets


def test_enter_and_a_double_click_open_a_row(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.take_focus()
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [page.model.id_at(0)]
    where = page.table.visualRect(page.model.index(2, 1)).center()
    view = page.table.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == [page.model.id_at(2)]


def test_a_late_action_says_so_in_a_word(desk: Desk) -> None:
    session = desk.all(Session)[0]
    desk.perform(
        edits.add(
            "Add",
            AgreedAction(
                session=session.id, text="Send", due=DueKind.DATE, due_on=date(2020, 1, 2)
            ),
        )
    )
    model = RecordTable(desk, "actions")
    assert str(model.index(0, 0).data(DISPLAY)).endswith("2020 · late")
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is not None


@pytest.mark.parametrize("language", ["en", "vi", "ja"])
def test_the_words_of_the_rows_filter_the_actions(
    desk: Desk, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    session, long_ago = desk.all(Session)[0], date(2020, 1, 2)
    late = AgreedAction(session=session.id, text="Send", due=DueKind.DATE, due_on=long_ago)
    done = replace(late, id=RecordId("d" * 32), status=ActionStatus.DONE)
    under_way = AgreedAction(session=session.id, text="Ask", status=ActionStatus.UNDER_WAY)
    desk.perform(edits.add("Add", late, done, under_way))
    translator = QTranslator()
    if language != "en":
        assert translator.load(str(translating.file_of(language, "qm")))
    qapp.installTranslator(translator)
    try:
        model = RecordTable(desk, "actions")
        rows = {model.id_at(row): row for row in range(model.rowCount())}
        said = {one: str(model.index(row, 0).data(DISPLAY)) for one, row in rows.items()}
        stage = {one: str(model.index(row, 3).data(DISPLAY)) for one, row in rows.items()}
        field = FilterField()
        qtbot.addWidget(field)
        plain = field.placeholderText()
        field.explain("actions")
        assert said[late.id].rpartition("· ")[2] in field.placeholderText()
        assert "STAMEQ" in field.toolTip()
        field.explain("sessions")
        assert (field.placeholderText(), field.toolTip()) == (plain, "")
        model.filter(said[late.id].rpartition("· ")[2].upper())
        assert [model.id_at(row) for row in range(model.rowCount())] == [late.id]
        for one in (done, under_way):
            model.filter(f"{one.text} {stage[one.id]}")
            assert [model.id_at(row) for row in range(model.rowCount())] == [one.id]
    finally:
        qapp.removeTranslator(translator)


def test_an_empty_list_says_in_one_sentence_what_to_do(
    tmp_path: Path, home: Path, qtbot: QtBot
) -> None:
    desk = new_desk(tmp_path / "empty.mdesk", author="An", places=settings.places())
    page = shown(desk, qtbot)
    button = page.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    with qtbot.waitSignal(page.started):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    desk.perform(edits.add("Add", Session(title="First")))
    assert page.table.isVisible()
    desk.close()


def shown(desk: Desk, qtbot: QtBot) -> ListPage:
    page = ListPage(desk, "sessions")
    qtbot.addWidget(page)
    page.resize(900, 400)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.mark.parametrize(("view", "spare"), [("actions", "session_title"), ("agreements", "kind")])
def test_a_narrow_list_leaves_out_what_its_page_tells(
    desk: Desk, qtbot: QtBot, view: str, spare: str
) -> None:
    page = ListPage(desk, view)
    qtbot.addWidget(page)
    fields = [column.field for column in page.model.columns]
    page.resize(1300, 400)
    page.show()
    assert not any(map(page.table.isColumnHidden, range(len(fields))))
    page.resize(520, 400)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(fields.index(spare)), timeout=WAIT)
    page.resize(1300, 400)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(fields.index(spare)), timeout=WAIT)
