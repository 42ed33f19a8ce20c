"""Who is removed from a delegation stays among the people, and that is told."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate
from meetingdesk.domain.records import Person
from meetingdesk.ui.notices import Choice
from meetingdesk.ui.pages.session.delegation_card import DelegationCard
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import enter_text

Told = list[tuple[str, list[Choice]]]


def removed(qtbot: QtBot, page: SessionPage, bench: Workbench, *, named: bool = False) -> Told:
    """Remove by Del a delegate who was typed, and whom an action may name; return what is told."""
    told: Told = []
    bench.done.connect(lambda said, ways: told.append((said, ways)))
    card = page.findChildren(DelegationCard)[0]
    enter_text(qtbot, card.add, "Ms. Sato Yui, Officer, METI")
    qtbot.keyClick(card.add, Qt.Key.Key_Return)
    (person,) = bench.desk.all(Person)
    if named:
        bench.perform(edits.add("Promise", AgreedAction(person=person.id, text="To send it")))
    card.delegates.focus_at(0)
    qtbot.keyClick(card.delegates.rows[0], Qt.Key.Key_Delete)
    assert bench.desk.all(Delegate) == []
    return told


def test_whoever_nothing_names_any_more_is_told_to_stay(
    qtbot: QtBot, page: SessionPage, bench: Workbench
) -> None:
    ((said, ways),) = removed(qtbot, page, bench)
    assert "stays among the people" in said
    assert "Sato" in said.title()
    ways[0][1]()
    assert len(bench.desk.all(Delegate)) == 1


def test_they_are_removed_from_the_people_too_in_a_step_that_is_undone(
    qtbot: QtBot, page: SessionPage, bench: Workbench
) -> None:
    ((_, ways),) = removed(qtbot, page, bench)
    ways[1][1]()
    assert bench.desk.all(Person) == []
    bench.undo.undo()
    assert len(bench.desk.all(Person)) == 1
    assert bench.desk.all(Delegate) == []


def test_of_people_whom_something_still_names_nothing_is_told(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId
) -> None:
    assert removed(qtbot, page, bench, named=True) == []
