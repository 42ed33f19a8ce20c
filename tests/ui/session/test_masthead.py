"""The masthead tells when and where, unfolds to a form, and moves through its stages."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.agreeing import Agreeing
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import MinutesIssue
from meetingdesk.domain.commitments import Signatory
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegation, Session, Sitting, Statement
from meetingdesk.domain.terms import Confirmation, IssueStage, Mode, Status
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.pages.session.starting import new_session_edit
from meetingdesk.ui.pages.session.summary import summary
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import Reopened, enter_text, shown

DAY = date(2022, 3, 18)


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


def _field(page: SessionPage, name: str, at: int = 0) -> QLineEdit:
    found = page.masthead.findChildren(QLineEdit, name)
    return found[at]


def _begin(page: SessionPage) -> None:
    """Unfold the form, and let it be laid out."""
    page.masthead.unfold()
    QApplication.processEvents()


def _saved(reopened: Reopened, session: RecordId) -> Session:
    found = reopened().get(Session, session)
    assert found
    return found


def _sides(own: str = "Asia/Ho_Chi_Minh", other: str = "Asia/Tokyo") -> list[Delegation]:
    return [
        Delegation(zone=own, zone_place="Ha Noi", own=True),
        Delegation(zone=other, zone_place="Tokyo"),
    ]


def test_the_summary_gives_hours_by_both_clocks() -> None:
    session = Session(title="S", held_on=DAY, mode=Mode.ONLINE, languages=("en",))
    sitting = Sitting(held_on=DAY, begins="14:00", ends="16:10", zone="Asia/Ho_Chi_Minh")
    assert summary(session, [sitting], _sides()) == (
        "Friday 18 March 2022 · 14:00–16:10 Ha Noi (UTC+7) / 16:00–18:10 Tokyo (UTC+9)"
        " · online · English · for the record"
    )


def test_the_summary_gives_another_date_where_it_differs() -> None:
    session = Session(title="S", held_on=DAY, mode=Mode.ONLINE)
    late = Sitting(held_on=DAY, begins="22:30", ends="23:30", zone="Asia/Ho_Chi_Minh")
    assert "Saturday 19 March 00:30–01:30 Tokyo (UTC+9)" in summary(session, [late], _sides())
    over = Sitting(held_on=DAY, begins="23:00", ends="00:30", zone="Asia/Ho_Chi_Minh")
    assert "23:00–00:30 the next day Ha Noi" in summary(session, [over], _sides())


def test_two_sides_of_one_clock_are_told_it_once() -> None:
    session = Session(title="S", held_on=DAY)
    sitting = Sitting(held_on=DAY, begins="09:00", zone="Asia/Bangkok")
    told = summary(session, [sitting], _sides(other="Asia/Bangkok"))
    assert told.count("09:00") == 1
    assert "Ha Noi (UTC+7)" in told


def test_stages_are_chosen_by_click_or_enter_and_never_in_passing(
    qtbot: QtBot, page: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    stages = page.masthead.stages
    qtbot.mouseClick(stages.button(Status.HELD), Qt.MouseButton.LeftButton)
    assert _saved(reopened, session).status is Status.HELD
    stages.button(Status.HELD).setFocus()
    qtbot.keyClick(stages.button(Status.HELD), Qt.Key.Key_Right)
    assert stages.button(Status.DRAFT).hasFocus()
    assert _saved(reopened, session).status is Status.HELD
    qtbot.keyClick(stages.button(Status.DRAFT), Qt.Key.Key_Return)
    saved = _saved(reopened, session)
    assert (saved.status, saved.draft) == (Status.DRAFT, 1)
    assert stages.button(Status.DRAFT).isChecked()
    assert stages.button(Status.DRAFT).text() == "Draft 1"


def test_a_stage_that_needs_an_issue_leads_to_the_step_that_makes_it(
    qtbot: QtBot, page: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    stages, wanted = page.masthead.stages, page.masthead.step_wanted
    for status, step in (
        (Status.CLEARED, "clear"),
        (Status.SENT, "send"),
        (Status.AGREED, "agree"),
    ):
        with qtbot.waitSignal(wanted) as asked:
            qtbot.mouseClick(stages.button(status), Qt.MouseButton.LeftButton)
        assert asked.args == [step]
    assert _saved(reopened, session).status is Status.PLANNED
    assert stages.button(Status.PLANNED).isChecked()
    confirmed = stages.button(Status.CONFIRMED)
    assert not confirmed.isEnabled()
    assert "not agreed yet" in confirmed.toolTip()


def test_what_was_issued_says_which_stages_are_behind(
    page: SessionPage, bench: Workbench, session: RecordId
) -> None:
    def offered() -> list[Status]:
        return [s for s in Status if page.masthead.stages.button(s).isEnabled()]

    def issued(number: int, stage: IssueStage, status: Status) -> None:
        found = bench.desk.get(Session, session)
        assert found
        made = MinutesIssue(session=session, stage=stage, number=number, issued_on=DAY)
        edit = edits.add("Issue", made) + edits.revise("", found, status=status)
        bench.desk.perform(edit)

    issued(1, IssueStage.DRAFT, Status.DRAFT)
    assert Status.HELD in offered()
    issued(2, IssueStage.FOR_AGREEMENT, Status.SENT)
    assert offered() == [Status.CLEARED, Status.SENT, Status.AGREED]
    assert "left the house" in page.masthead.stages.button(Status.HELD).toolTip()
    issued(3, IssueStage.AGREED, Status.AGREED)
    assert offered() == [Status.AGREED, Status.CONFIRMED]
    assert "corrigendum" in page.masthead.stages.button(Status.SENT).toolTip()
    issued(4, IssueStage.SIGNED, Status.CONFIRMED)
    assert page.masthead.standing.isHidden()
    issued(5, IssueStage.CORRIGENDUM, Status.AGREED)
    told = "Corrigendum 1 of 18 Mar 2022, not confirmed yet"
    assert page.masthead.standing.text() == told
    issued(6, IssueStage.SIGNED, Status.CONFIRMED)
    assert page.masthead.standing.text() == told.replace("not confirmed yet", "confirmed")


def test_a_text_that_was_changed_since_it_was_issued_says_which_draft_it_is(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId
) -> None:
    bench.desk.perform(Agreeing(bench.desk).issuing(session, IssueStage.DRAFT).edit)
    assert page.masthead.standing.isHidden()
    said = Statement(session=session, text="Lists go out monthly.")
    bench.perform(edits.add("Add statement", said))
    told = "Changed since issue 1: the text is draft 2 now"
    qtbot.waitUntil(lambda: page.masthead.standing.text() == told)
    assert page.masthead.standing.isVisible()
    bench.undo.undo()
    qtbot.waitUntil(page.masthead.standing.isHidden)


@pytest.mark.parametrize("status", [Status.CLEARED, Status.SENT, Status.CONFIRMED])
def test_a_stage_that_is_only_said_shows_so(
    page: SessionPage, bench: Workbench, session: RecordId, status: Status
) -> None:
    found = bench.desk.get(Session, session)
    assert found
    bench.desk.perform(edits.revise("Import", found, status=status))
    masthead = page.masthead
    assert masthead.stages.button(status).isChecked()
    assert masthead.stages.button(status).isEnabled()
    assert masthead.standing.isVisible()
    assert masthead.standing.text().startswith("Only said so")
    assert status.value in masthead.standing.text()


def test_the_form_is_filled_in_by_keys_and_left_by_enter(
    qtbot: QtBot, page: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    _begin(page)
    title = _field(page, "title")
    assert title.hasFocus()
    enter_text(qtbot, title, "Phiên làm việc 標準")
    qtbot.keyClick(title, Qt.Key.Key_Tab)
    enter_text(qtbot, _field(page, "number"), "5")
    languages = _field(page, "languages")
    languages.setFocus()
    enter_text(qtbot, languages, "en, vi")
    qtbot.keyClick(languages, Qt.Key.Key_Return)
    saved = _saved(reopened, session)
    assert (saved.title, saved.number) == ("Phiên làm việc 標準", 5)
    assert saved.languages == ("en", "vi")
    assert page.masthead.form is None
    assert page.masthead.title.text() == "5. Phiên làm việc 標準"
    assert "English, Vietnamese" in page.masthead.summary.text()


def test_the_language_of_the_minutes_is_chosen_by_name_beside_the_title(
    qtbot: QtBot, page: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    _begin(page)
    assert page.masthead.form
    page.masthead.form.show_whole(False)
    box = page.masthead.findChild(QComboBox, "text_language")
    assert isinstance(box, QComboBox)
    assert box.isVisible()
    names = [box.itemText(at) for at in range(box.count())]
    assert (names, box.currentText()) == (["English", "Vietnamese", "Japanese"], "English")
    box.setFocus()
    qtbot.keyClicks(box, "Viet")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert _saved(reopened, session).text_language == "vi"


def test_a_number_with_which_the_title_begins_is_said_once(
    qtbot: QtBot, page: SessionPage, session: RecordId, bench: Workbench
) -> None:
    found = bench.desk.get(Session, session)
    assert found
    bench.perform(edits.revise("Change", found, number=6, title="6th working session"))
    assert page.masthead.title.text() == "6th working session"
    found = bench.desk.get(Session, session)
    assert found
    bench.perform(edits.revise("Change", found, title="60 years of cooperation"))
    assert page.masthead.title.text() == "6. 60 years of cooperation"


def test_bad_input_is_marked_and_the_rest_kept(
    qtbot: QtBot, page: SessionPage, session: RecordId, reopened: Reopened
) -> None:
    _begin(page)
    day, place = _field(page, "held_on"), _field(page, "place")
    day.setFocus()
    day.selectAll()
    enter_text(qtbot, day, "31/2/2022")
    place.setFocus()
    enter_text(qtbot, place, "Ha Noi")
    qtbot.keyClick(place, Qt.Key.Key_Return)
    saved = _saved(reopened, session)
    assert (saved.held_on, saved.place) == (DAY, "Ha Noi")
    assert page.masthead.form is not None
    assert day.text() == "31/2/2022"
    wrong = [w for w in page.masthead.findChildren(QLabel, "trouble") if w.isVisible()]
    assert len(wrong) == 1


def test_esc_gives_up_a_day_that_is_wrong_also_from_another_field(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId, reopened: Reopened
) -> None:
    _begin(page)
    day, room = _field(page, "held_on"), _field(page, "place")
    day.setFocus()
    day.selectAll()
    enter_text(qtbot, day, "31/2/2026")
    room.setFocus()
    enter_text(qtbot, room, "Ha Noi")
    languages = _field(page, "languages")
    languages.setFocus()
    assert [draft.text for draft in bench.desk.drafts()] == ["31/2/2026"]
    qtbot.keyClick(languages, Qt.Key.Key_Escape)
    assert page.masthead.form is None
    assert reopened().drafts() == []
    saved = _saved(reopened, session)
    assert (saved.held_on, saved.place) == (DAY, "Ha Noi")


def test_sittings_move_with_the_day_in_one_edit(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId, reopened: Reopened
) -> None:
    _begin(page)
    buttons = page.masthead.findChildren(QPushButton)
    (add,) = [b for b in buttons if b.text() == "Add sitting"]
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    begins = _field(page, "begins")
    begins.setFocus()
    enter_text(qtbot, begins, "1400")
    qtbot.keyClick(begins, Qt.Key.Key_Tab)
    (sitting,) = reopened().all(Sitting, session=session)
    assert (sitting.held_on, sitting.begins) == (DAY, "14:00")
    assert sitting.zone == "Asia/Ho_Chi_Minh"
    day = _field(page, "held_on")
    day.setFocus()
    day.selectAll()
    enter_text(qtbot, day, "2022-04-01")
    before = bench.undo.count()
    qtbot.keyClick(day, Qt.Key.Key_Return)
    assert bench.undo.count() == before + 1
    assert reopened().all(Sitting, session=session)[0].held_on == date(2022, 4, 1)
    bench.undo.undo()
    assert reopened().all(Sitting, session=session)[0].held_on == DAY
    assert _saved(reopened, session).held_on == DAY


def test_a_signed_session_has_signatories(
    qtbot: QtBot, page: SessionPage, bench: Workbench, session: RecordId, reopened: Reopened
) -> None:
    found = bench.desk.get(Session, session)
    assert found
    bench.perform(edits.revise("Change", found, confirmation=Confirmation.SIGNED))
    _begin(page)
    buttons = page.masthead.findChildren(QPushButton)
    (add,) = [b for b in buttons if b.text() == "Add own signatory"]
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    name = page.masthead.findChildren(QLineEdit, "name")[0]
    assert name.hasFocus()
    enter_text(qtbot, name, "Hà Minh Hiệp")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    (signatory,) = reopened().all(Signatory, session=session)
    assert signatory.name == "Hà Minh Hiệp"


def test_a_new_session_is_of_today_with_the_own_side_seated(
    qtbot: QtBot, bench: Workbench, reopened: Reopened
) -> None:
    edit = new_session_edit(bench)
    bench.perform(edit)
    made = edit.changes[0].subject.id
    page = shown(qtbot, SessionPage(bench, made))
    _begin(page)
    saved = _saved(reopened, made)
    assert (saved.held_on, saved.rapporteur) == (DAY, "Trần Thị B")
    (own,) = reopened().all(Delegation, parent=made)
    assert (own.own, own.code, own.name) == (True, "VN", "the Vietnamese side")
    assert (own.zone, own.zone_place) == ("Asia/Ho_Chi_Minh", "Ha Noi")
    title = _field(page, "title")
    assert title.hasFocus()
    qtbot.keyClick(title, Qt.Key.Key_Return)
    (starter,) = page.sides.starters
    assert starter.body.hasFocus()
    enter_text(qtbot, starter.body, "JISC")
    assert starter.country.currentData() == "JP"
    qtbot.keyClick(starter.body, Qt.Key.Key_Return)
    _, other = reopened().all(Delegation, parent=made)
    assert (other.own, other.code, other.zone_place) == (False, "JP", "Tokyo")
    assert page.sides.starters == []
    assert page.sides.cards[other.id].add.hasFocus()
    bench.undo.undo()
    bench.undo.undo()
    assert reopened().all(Session) == []


@pytest.mark.parametrize(("window", "minutes"), [("", "en"), ("vi", "vi"), ("ja", "ja")])
def test_the_minutes_of_a_new_session_are_in_the_language_of_the_window(
    bench: Workbench, reopened: Reopened, window: str, minutes: str
) -> None:
    bench.settings = replace(bench.settings, language=window)
    bench.perform(new_session_edit(bench))
    (session,) = reopened().all(Session)
    assert session.text_language == minutes


def test_today_is_the_date_where_the_own_side_is(bench: Workbench) -> None:
    bench.clock = lambda: datetime(2026, 11, 22, 17, 47, tzinfo=UTC)
    there = date(2026, 11, 23)
    made = [change.subject for change in new_session_edit(bench).changes]
    assert [r.held_on for r in made if isinstance(r, Session | Sitting)] == [there, there]


def test_an_unknown_body_takes_the_country_chosen(
    qtbot: QtBot, bench: Workbench, reopened: Reopened
) -> None:
    edit = new_session_edit(bench)
    bench.perform(edit)
    page = shown(qtbot, SessionPage(bench, edit.changes[0].subject.id))
    (starter,) = page.sides.starters
    qtbot.mouseClick(starter.seat, Qt.MouseButton.LeftButton)
    assert starter.trouble.isVisible()
    country = starter.findChild(QComboBox, "country")
    assert isinstance(country, QComboBox)
    country.setFocus()
    qtbot.keyClicks(country, "Fra")
    enter_text(qtbot, starter.body, "MEFS")
    qtbot.keyClick(starter.body, Qt.Key.Key_Return)
    other = reopened().all(Delegation, own=False)[0]
    assert (other.code, other.zone) == ("FR", "Europe/Paris")


def test_enter_in_the_list_of_countries_adds_the_side(
    qtbot: QtBot, bench: Workbench, reopened: Reopened
) -> None:
    edit = new_session_edit(bench)
    bench.perform(edit)
    page = shown(qtbot, SessionPage(bench, edit.changes[0].subject.id))
    (starter,) = page.sides.starters
    starter.body.setFocus()
    enter_text(qtbot, starter.body, "MEFS")
    starter.country.setFocus()
    qtbot.keyClicks(starter.country, "Fra")
    qtbot.keyClick(starter.country, Qt.Key.Key_Return)
    other = reopened().all(Delegation, own=False)[0]
    assert other.code == "FR"
    assert not page.sides.starters


def test_logging_folds_the_upper_part_to_a_line_each(qtbot: QtBot, page: SessionPage) -> None:
    high = page.area.height()
    page.set_logging(True)
    qtbot.waitUntil(lambda: page.area.height() < high // 2)
    assert not page.agenda.isVisible()
    assert not page.masthead.stages.isVisible()
    assert page.masthead.title.isVisible()
    qtbot.waitUntil(page.log_line.text.hasFocus)
    page.set_logging(False)
    qtbot.waitUntil(lambda: page.area.height() == high)
    assert page.agenda.isVisible()


def test_esc_leads_back_to_the_log_line(qtbot: QtBot, page: SessionPage) -> None:
    page.agenda.add.setFocus()
    qtbot.keyClick(page.agenda.add, Qt.Key.Key_Escape)
    assert page.log_line.text.hasFocus()
