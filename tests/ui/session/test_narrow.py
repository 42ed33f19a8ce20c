"""Beside the paper the page is narrow: what is filled in stays in sight whole."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.fields import Place
from meetingdesk.domain.meeting import Delegate, Note, Session, Sitting
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.terms import Presence, Status
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import enter_text

_PEOPLE = [
    ("Nguyễn Thị Hồng Nhung, Deputy Director General", "Lê Văn An, Officer"),
    ("TANAKA Yuko, Director, Standardization Division", "SATO Ken, Officer"),
]


def _cut(page: SessionPage, form: QWidget) -> list[str]:
    """Return which fields and labels reach beyond the part of the page that is seen."""
    seen = page.area.viewport()
    kinds = (QLabel, QLineEdit, QComboBox, QAbstractButton)
    shown = [w for kind in kinds for w in form.findChildren(kind) if w.isVisible()]
    return [
        w.accessibleName() or w.objectName() or str(w)
        for w in shown
        if w.mapTo(page, QPoint(w.width(), 0)).x() > seen.mapTo(page, QPoint(seen.width(), 0)).x()
        or (isinstance(w, QLabel) and not w.wordWrap() and w.width() < w.sizeHint().width())
    ]


@pytest.mark.parametrize("width", [1000, 620, 520])
def test_the_details_fit_a_page_of_any_width(qtbot: QtBot, page: SessionPage, width: int) -> None:
    page.masthead.unfold()
    form = page.masthead.form
    assert form is not None
    page.resize(width, 760)
    assert page.width() == width
    qtbot.waitUntil(lambda: _cut(page, form) == [])
    page.resize(1200, 760)
    kinds = [form.second.fields[name] for name in ("kind", "languages")]
    qtbot.waitUntil(lambda: len({field.y() for field in kinds}) == 1)


@pytest.fixture
def partly_there(qtbot: QtBot, bench: Workbench, page: SessionPage) -> SessionPage:
    """Return the page of a session that is held, with a person there and one expected a side."""
    session = bench.desk.get(Session, page.session)
    assert session
    bench.perform(edits.revise("Hold", session, status=Status.HELD))
    for card, names in zip(page.sides.cards.values(), _PEOPLE, strict=True):
        for name in names:
            card.add.setFocus()
            enter_text(qtbot, card.add, name)
            qtbot.keyClick(card.add, Qt.Key.Key_Return)
        late = bench.desk.all(Delegate, parent=card.delegation)[1]
        bench.perform(edits.revise("Expect", late, presence=Presence.EXPECTED))
        assert card.all_here.isVisible()
    return page


@pytest.mark.parametrize("width", [1000, 640, 520, 420, 340])
def test_a_session_partly_there_fits_a_page_of_any_width(
    qtbot: QtBot, partly_there: SessionPage, width: int
) -> None:
    page = partly_there
    shown = page.area.widget()
    assert shown is not None
    page.resize(width, 760)
    assert page.width() == width
    qtbot.waitUntil(lambda: _cut(page, shown) == [])
    buttons = [page.masthead.stages.button(status) for status in Status]
    assert all(b.width() >= b.fontMetrics().horizontalAdvance(b.text()) for b in buttons)
    page.resize(1000, 760)
    own, other = page.sides.cards.values()
    qtbot.waitUntil(lambda: own.y() == other.y() and not own.band.folded)
    assert len({button.y() for button in buttons}) == 1


def test_the_page_never_slides_sideways(qtbot: QtBot, partly_there: SessionPage) -> None:
    page = partly_there
    page.resize(340, 760)
    page.masthead.stages.setMinimumWidth(700)
    sideways = page.area.horizontalScrollBar()
    qtbot.waitUntil(lambda: sideways.maximum() > 0)
    page.masthead.fold.setFocus()
    page.log_line.come_back()
    page.masthead.fold.setFocus()
    QApplication.processEvents()
    assert page.masthead.fold.mapTo(page, QPoint()).x() > 340
    assert sideways.value() == 0


_AROUND = 18
"""Pixels of a line that its text does not get."""


@pytest.mark.parametrize("width", [1000, 620, 520, 420, 340])
def test_days_and_what_has_two_versions_are_read_in_the_details_of_any_width(
    qtbot: QtBot, bench: Workbench, page: SessionPage, width: int
) -> None:
    session = bench.desk.get(Session, page.session)
    assert session
    seen = {"place": bench.desk.heads(session.id, "place")}
    for hall in ("hall 1", "hall 2"):
        bench.perform(edits.revise("Move", session, seen, place=f"Ha Noi, {hall}"))
    sitting = Sitting(session=session.id, held_on=date(2022, 11, 28), begins="14:00")
    bench.perform(edits.add("Sit", sitting))
    page.masthead.unfold()
    form = page.masthead.form
    assert form is not None
    page.resize(width, 760)
    assert form.fields.fields["place"].surround.versions.isVisible()
    texts = {"held_on": "28/11/2022", "place": "Ha Noi, hall 1"}

    def cut() -> list[str]:
        shown = [line for name in texts for line in form.findChildren(QLineEdit, name)]
        return [
            line.objectName()
            for line in shown
            if line.width() - _AROUND
            < line.fontMetrics().horizontalAdvance(texts[line.objectName()])
        ]

    qtbot.waitUntil(lambda: cut() == [] and _cut(page, form) == [])


def test_on_a_small_screen_the_details_have_most_of_the_page_while_one_fills_them_in(
    qtbot: QtBot, bench: Workbench, page: SessionPage
) -> None:
    keys = keys_after(None, 12)
    notes = (Note(session=page.session, text="Said", place=Place(page.session, k)) for k in keys)
    bench.perform(edits.add("Log", *notes))
    page.resize(700, 640)
    page.masthead.unfold()
    page.masthead.begin()
    qtbot.waitUntil(lambda: page.area.height() >= page.area.sizeHint().height() > 300)
    page.log_line.come_back()
    qtbot.waitUntil(lambda: page.record.height() >= 640 * 2 // 5)


@pytest.mark.parametrize("status", Status)
def test_the_stage_that_is_down_shows_its_words_whole(
    bench: Workbench, page: SessionPage, status: Status
) -> None:
    session = bench.desk.get(Session, page.session)
    assert session
    stages = page.masthead.stages
    button = stages.button(status)
    for width in range(900, 480, -20):
        page.resize(width, 760)
        stages.show_stage(replace(session, status=status), {})
        QApplication.processEvents()
        # Text is drawn in the weight of the style sheet, which no font of the button tells.
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        assert button.width() >= QFontMetrics(bold).horizontalAdvance(button.text()) + 6


def test_a_list_that_drops_from_a_field_moves_nothing(
    qtbot: QtBot, bench: Workbench, page: SessionPage
) -> None:
    keys = keys_after(None, 12)
    notes = (Note(session=page.session, text="Said", place=Place(page.session, k)) for k in keys)
    bench.perform(edits.add("Log", *notes))
    page.resize(700, 640)
    page.masthead.unfold()
    form = page.masthead.form
    assert form is not None
    field = form.second.fields["kind"].findChild(QComboBox)
    assert field
    field.setFocus()
    qtbot.waitUntil(lambda: page.area.height() > 300)
    before = page.area.geometry(), field.mapTo(page, QPoint())
    field.showPopup()
    qtbot.waitUntil(field.view().hasFocus)
    QApplication.processEvents()
    assert (page.area.geometry(), field.mapTo(page, QPoint())) == before
    field.hidePopup()
