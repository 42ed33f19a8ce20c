"""A great many lines are asked about before they become records."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import AgendaItem, Delegate
from meetingdesk.ui.pages.session.add_line import AddLine
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import Reopened

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def pasted(qtbot: QtBot, line: AddLine, text: str) -> None:
    QApplication.clipboard().setText(text)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_V, CTRL)


def question(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QMessageBox)
    return asked


def delegates(count: int) -> str:
    return "".join(f"Mr. Ken Yamada {n}A\tExpert {n}\n" for n in range(1, count + 1))


def test_many_delegates_are_added_all_at_once_or_not_at_all(
    qtbot: QtBot, page: SessionPage, bench: Workbench, reopened: Reopened
) -> None:
    card = list(page.sides.cards.values())[1]
    before = bench.undo.count()
    pasted(qtbot, card.add, delegates(61))
    asked = question(qtbot)
    assert "61 delegates" in asked.text()
    assert "“Ken Yamada 1A, Expert 1”" in asked.text()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert bench.undo.count() == before
    pasted(qtbot, card.add, delegates(61))
    QTest.keyClick(question(qtbot).windowHandle(), Qt.Key.Key_A, ALT)
    qtbot.waitUntil(lambda: bench.undo.count() == before + 1)
    assert len(reopened().all(Delegate)) == 61
    bench.undo.undo()
    assert reopened().all(Delegate) == []


def test_a_large_delegation_is_not_asked_about(
    qtbot: QtBot, page: SessionPage, reopened: Reopened
) -> None:
    card = list(page.sides.cards.values())[1]
    pasted(qtbot, card.add, delegates(60))
    assert QApplication.activeModalWidget() is None
    assert len(reopened().all(Delegate)) == 60


def test_many_agenda_items_are_asked_about(
    qtbot: QtBot, page: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    pasted(qtbot, page.agenda.add, "".join(f"{n}. Point {n}\n" for n in range(1, 102)))
    asked = question(qtbot)
    assert "101 agenda items" in asked.text()
    assert "“Point 1”" in asked.text()
    QTest.keyClick(asked.windowHandle(), Qt.Key.Key_A, ALT)
    qtbot.waitUntil(lambda: len(reopened().all(AgendaItem, parent=session)) == 101)
