"""What the minutes lack is listed below them, and each finding leads to where it is mended."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.edits import Edit, revise
from meetingdesk.domain.meeting import AgendaItem, Delegate, Delegation, Session, Sitting
from meetingdesk.domain.terms import Capacity, DueKind, Presence
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.paper.pane import PreviewPane
from tests.ui.paper.conftest import WAIT, page_of
from tests.ui.paper.test_pages import bound_focus
from tests.ui.paper.ways import described, understood


def without_day(desk: Desk) -> Edit:
    changes = [edits.remove("x", sitting).changes[0] for sitting in desk.all(Sitting)]
    session = desk.all(Session)[0]
    day = revise("x", session, held_on=None).changes
    return Edit(label="No day", changes=(*changes, *day))


def without_zone(desk: Desk) -> Edit:
    return revise("No zone", desk.all(Delegation)[0], zone="")


def untitled(desk: Desk) -> Edit:
    named = next(d for d in desk.all(Delegate) if d.person)
    return revise("No title", named, title="")


def undue(desk: Desk) -> Edit:
    return revise("No due", desk.all(AgreedAction)[0], due=DueKind.NONE)


def one_ended(desk: Desk) -> Edit:
    return revise("No end", desk.all(Sitting)[0], ends="")


def choose(qtbot: QtBot, pane: PreviewPane, said: str) -> None:
    """Choose a finding by keyboard alone."""
    panel = pane.lacking
    panel.fold.setFocus()
    qtbot.keyClick(panel.fold, Qt.Key.Key_Space)
    assert panel.list.hasFocus()
    (item,) = panel.list.findItems(said, Qt.MatchFlag.MatchContains)
    for _ in range(panel.list.row(item)):
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.currentItem() is item
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("lose", "said", "field"),
    [
        (without_day, "The day of the session is not said", "held_on"),
        (without_zone, "The time zone of", "zone"),
        (untitled, "has no title", "title"),
        (undue, "It is not said when this is due", "due"),
        (one_ended, "Only one end of the sitting", "ends"),
    ],
)
def test_a_finding_gives_the_keys_to_its_field(
    window: MainWindow,
    pane: PreviewPane,
    qtbot: QtBot,
    lose: Callable[[Desk], Edit],
    said: str,
    field: str,
) -> None:
    assert window.bench
    edit = lose(window.bench.desk)
    with qtbot.waitSignal(pane.made, timeout=WAIT):
        window.bench.perform(edit)
    choose(qtbot, pane, said)
    record, name = bound_focus()
    assert (record, name) == (edit.changes[-1].subject.id, field)


def test_a_side_without_head_leads_to_where_a_delegate_is_added(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    assert window.bench
    heads = [d for d in window.bench.desk.all(Delegate) if d.capacity is Capacity.HEAD]
    with qtbot.waitSignal(pane.made, timeout=WAIT):
        window.bench.perform(revise("Member", heads[0], capacity=Capacity.MEMBER))
    choose(qtbot, pane, "has no head")
    assert heads[0].place
    assert QApplication.focusWidget() is page_of(window).sides.cards[heads[0].place.parent].add


def test_what_is_folded_while_one_logs_is_unfolded(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    assert window.bench
    edit = untitled(window.bench.desk)
    with qtbot.waitSignal(pane.made, timeout=WAIT):
        window.bench.perform(edit)
    window.commands["log_live"].trigger()
    window.commands["preview"].trigger()
    qtbot.waitUntil(pane.isVisible, timeout=WAIT)
    choose(qtbot, pane, "has no title")
    assert bound_focus()[1] == "title"
    assert not page_of(window).logging
    assert not window.commands["log_live"].isChecked()


def test_every_finding_of_a_poor_session_leads_away_from_the_list_to_its_record(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    assert window.bench
    desk = window.bench.desk
    poor = (without_day, without_zone, untitled, undue)
    with qtbot.waitSignal(pane.made, timeout=WAIT):
        for lose in poor:
            window.bench.perform(lose(desk))
        first, second = desk.all(AgendaItem)[:2]
        window.bench.perform(edits.remove("No item", second))
        window.bench.perform(revise("Jointly", first, taken_with=second.id))
        for delegate in desk.all(Delegate):
            window.bench.perform(
                revise("Poor", delegate, presence=Presence.EXPECTED, capacity=Capacity.MEMBER)
            )
    qtbot.waitUntil(lambda: not pane.waits, timeout=WAIT)
    panel = pane.lacking
    qtbot.mouseClick(panel.fold, Qt.MouseButton.LeftButton)
    count = panel.list.count()
    assert count > 10
    session = page_of(window).session
    for row in range(count):
        panel.list.setFocus()
        panel.list.setCurrentRow(row)
        said = panel.list.item(row).text()
        with qtbot.waitSignal(pane.chosen) as chosen:
            qtbot.keyClick(panel.list, Qt.Key.Key_Return)
        focus = QApplication.focusWidget()
        assert focus is not None, said
        assert not pane.isAncestorOf(focus), said
        assert window.space
        assert window.space.isAncestorOf(focus), said
        assert described(window, focus) == understood(*chosen.args), said
        if window.space.session is None:
            # An action is written on a page of its own.
            window.space.show_session(session)
            qtbot.waitUntil(panel.list.isVisible, timeout=WAIT)
