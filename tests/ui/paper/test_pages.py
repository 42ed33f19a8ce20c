"""The pages of the paper: their size, the small ones, and the way from them to the record."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetingdesk.domain.edits import remove, revise
from meetingdesk.domain.meeting import Delegate, Delegation, Session, Statement
from meetingdesk.domain.records import Organization
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.pdf import export_pdf
from meetingdesk.ui.fields import FieldEditor
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.pages.log.entry_editor import EntryText
from meetingdesk.ui.paper.layout import Spot
from meetingdesk.ui.paper.pane import PreviewPane
from meetingdesk.ui.paper.zoom import Fit
from tests.ui.paper.conftest import WAIT, page_of

CONTROL = Qt.KeyboardModifier.ControlModifier
_Key = Qt.Key


def spot_of(pane: PreviewPane, record: str, field: str = "") -> Spot:
    layout = pane.view.layout_now
    found = [s for s in layout.spots_of(record) if field in ("", layout.area(s).source.field)]
    assert found, f"{record} is not on the paper"
    return found[0]


def click_on(pane: PreviewPane, spot: Spot) -> None:
    pane.view.verticalScrollBar().setValue(pane.view.layout_now.scrolled_to(spot))
    at = pane.view.layout_now.area_rect(spot).center().toPoint()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def bound_focus() -> tuple[str, str]:
    """Return record and field of the editor that has the keys."""
    at = QApplication.focusWidget()
    while at is not None and not isinstance(at, FieldEditor):
        at = at.parentWidget()
    assert at is not None, f"no field has the keys but {QApplication.focusWidget()}"
    return str(at.bound.record), at.bound.name


def test_a_click_on_a_paragraph_chooses_its_row_and_marks_it(
    window: MainWindow, pane: PreviewPane
) -> None:
    assert window.bench
    statement = window.bench.desk.all(Statement)[-1]
    click_on(pane, spot_of(pane, statement.id))
    record = page_of(window).record
    chosen = record.model.record(record.view.currentIndex())
    assert chosen is not None
    assert chosen.id == statement.id
    assert pane.view.marked == statement.id
    # A paragraph leads to its text, ready to be typed in.
    assert isinstance(QApplication.focusWidget(), EntryText)


def test_a_click_on_a_name_opens_the_delegate(window: MainWindow, pane: PreviewPane) -> None:
    assert window.bench
    delegate = window.bench.desk.all(Delegate)[0]
    click_on(pane, spot_of(pane, delegate.id))
    assert bound_focus()[0] == delegate.id


def test_a_click_on_the_title_opens_the_title(window: MainWindow, pane: PreviewPane) -> None:
    assert window.bench
    session = window.bench.desk.all(Session)[0]
    click_on(pane, spot_of(pane, session.id, "title"))
    assert bound_focus() == (session.id, "title")


def test_the_row_chosen_in_the_record_is_marked_and_brought_into_sight(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    record = page_of(window).record
    pane.view.verticalScrollBar().setValue(0)
    record.view.setFocus()
    qtbot.keyClick(record.view, _Key.Key_End)
    at = record.model.record(record.view.currentIndex())
    assert at is not None
    assert pane.view.marked == at.id
    layout = pane.view.layout_now
    assert any(map(layout.shows, layout.spots_of(at.id)))


def test_the_field_that_has_the_keys_is_marked(window: MainWindow, pane: PreviewPane) -> None:
    assert window.bench
    session = window.bench.desk.all(Session)[0]
    page_of(window).masthead.unfold()
    assert pane.view.marked == session.id


def test_keys_go_from_paragraph_to_paragraph_and_to_the_record(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    pane.view.setFocus()
    qtbot.keyClick(pane.view, _Key.Key_Down)
    first = pane.view.accessibleDescription()
    assert first.startswith("Page 1: STAMEQ")
    for _ in range(5):
        qtbot.keyClick(pane.view, _Key.Key_Down)
    assert pane.view.accessibleDescription() != first
    with qtbot.waitSignal(pane.chosen) as chosen:
        qtbot.keyClick(pane.view, _Key.Key_Return)
    assert chosen.args[0] == pane.view.marked


@pytest.mark.parametrize(
    ("key", "larger"), [(_Key.Key_Plus, True), (_Key.Key_Equal, True), (_Key.Key_Minus, False)]
)
def test_ctrl_and_plus_or_minus_zoom(
    pane: PreviewPane, qtbot: QtBot, key: Qt.Key, larger: bool
) -> None:
    before = pane.view.factor
    pane.view.setFocus()
    qtbot.keyClick(pane.view, key, CONTROL)
    assert (pane.view.factor > before) is larger
    assert pane.view.factor != before
    assert pane.bar.sizes.currentText() == f"{pane.view.factor * 100:.0f} %"
    qtbot.keyClick(pane.view, _Key.Key_0, CONTROL)
    assert pane.view.factor == pytest.approx(before)
    assert pane.bar.sizes.currentText() == "Fit width"


def test_the_wheel_with_ctrl_zooms_about_the_mouse(pane: PreviewPane) -> None:
    view = pane.view
    at = QPointF(view.viewport().width() / 2, 200.0)
    before = view.layout_now
    spot = before.spot_at(at)
    view.wheelEvent(
        QWheelEvent(
            at,
            QPointF(view.viewport().mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CONTROL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )
    assert view.layout_now.scale > before.scale
    assert view.layout_now.spot_at(at) == spot


def test_a_page_is_fitted_by_keyboard(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.bar.sizes.setFocus()
    qtbot.keyClick(pane.bar.sizes, _Key.Key_Down)
    assert pane.view.zoom.fit is Fit.PAGE
    assert pane.view.layout_now.page_rect(0).height() <= pane.view.viewport().height()


def test_small_pages_lead_to_the_large_ones_and_only_they_are_drawn(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    assert pane.strip.isHidden()
    qtbot.mouseClick(pane.bar.strip, Qt.MouseButton.LeftButton)
    assert pane.strip.isVisible()
    pane.strip.setFocus()
    qtbot.keyClick(pane.strip, _Key.Key_Down)
    qtbot.keyClick(pane.strip, _Key.Key_Down)
    assert pane.view.page == 2
    assert pane.bar.count.text() == "Page 3 of 3"
    qtbot.keyClick(pane.view, _Key.Key_Home)
    assert pane.strip.currentIndex().row() == 0


def test_a_page_that_looks_as_before_is_not_drawn_again(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    view = pane.view
    # A size of its own: one that fits the width changes with what stands beside the pages.
    qtbot.keyClick(view, _Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: sharp(pane, 0), timeout=WAIT)
    first = sharp_picture(pane, 0)
    assert window.bench
    last = window.bench.desk.all(Statement)[-1]
    with qtbot.waitSignal(pane.made, timeout=WAIT):
        window.bench.perform(revise("Edit", last, text="All was said, cảm ơn, 以上。"))
    assert sharp_picture(pane, 0) == first
    view.verticalScrollBar().setValue(view.layout_now.scrolled_to(spot_of(pane, last.id)))
    page = spot_of(pane, last.id)[0]
    qtbot.waitUntil(lambda: sharp(pane, page), timeout=WAIT)
    assert page > 0


def sharp(pane: PreviewPane, page: int) -> bool:
    return sharp_picture(pane, page) is not None


def sharp_picture(pane: PreviewPane, page: int) -> QImage | None:
    rect = pane.view.layout_now.page_rect(page)
    held = pane.pictures.picture(page, round(rect.width() * pane.devicePixelRatioF()))
    return held.toImage() if held else None


def test_what_is_remembered_gives_the_paper_that_reading_all_anew_gives(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    assert window.bench
    bench, desk = window.bench, window.bench.desk
    (session,) = desk.all(Session)
    gone, kept = desk.all(Statement)[0], desk.all(Statement)[1]
    steps: list[Callable[[], object]] = [
        lambda: bench.perform(revise("Edit", kept, text="Another text, văn bản khác.")),
        lambda: bench.perform(remove("Remove", gone)),
        bench.undo.undo,
        lambda: bench.perform(revise("Edit", desk.all(Organization)[0], acronym="STQ")),
        lambda: bench.perform(remove("Remove", desk.all(Delegation)[1])),
    ]
    for step in steps:
        with qtbot.waitSignal(pane.made, timeout=WAIT):
            step()
        assert pane.printed
        assert pane.printed.pdf == export_pdf(compose_minutes(bundle_of(desk, session.id)))


def test_the_stage_is_said_below_the_paper_and_leads_to_where_the_text_is_agreed(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    assert pane.foot.stage.accessibleName() == "Stage: draft 1"
    pane.foot.stage.setFocus()
    with qtbot.waitSignal(window.commands["agreeing"].triggered):
        qtbot.keyClick(pane.foot.stage, _Key.Key_Space)


def test_the_last_page_is_the_one_looked_at_also_where_others_are_in_sight(
    window: MainWindow, pane: PreviewPane, qtbot: QtBot
) -> None:
    window.resize(1366, 1400)
    pane.bar.strip.setChecked(True)
    qtbot.waitUntil(lambda: pane.view.layout_now.page_rect(0).height() < pane.view.height() * 0.7)
    pane.strip.setFocus()
    for page in (1, 2):
        qtbot.keyClick(pane.strip, _Key.Key_Down)
        assert pane.view.page == page
        assert pane.strip.currentIndex().row() == page
    qtbot.keyClick(pane.strip, _Key.Key_Up)
    assert pane.view.page == 1
