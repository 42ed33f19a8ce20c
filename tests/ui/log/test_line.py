"""Logging from the keyboard, as it stands in the file afterwards."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.meeting import (
    AgendaItem,
    Chair,
    Decision,
    Delegate,
    InternalRemark,
    Movement,
    Note,
)
from meetingdesk.domain.terms import DueKind, MovementKind, Presence, Treatment
from meetingdesk.ui.pages.log.chips import KindButton
from meetingdesk.ui.pages.log.line import LogLine
from meetingdesk.ui.pages.log.looks import KeyCap
from meetingdesk.ui.pages.log.order_model import OrderModel
from meetingdesk.ui.pages.log.typed import Kind
from tests.ui.log.conftest import World
from tests.ui.log.keyboard import ALT, SHIFT, Keyboard


class Page(QWidget):
    """A page with something else on it that can have the focus."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.line = LogLine(world.bench, world.session, self)
        self.other = QLineEdit(self)
        box = QVBoxLayout(self)
        box.addStretch(1)
        box.addWidget(self.other)
        box.addWidget(self.line)
        self.line.serve(self)
        self.resize(900, 600)


class Hand(Keyboard):
    """A keyboard before the page."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.line = page.line


@pytest.fixture
def hand(qtbot: QtBot, world: World) -> Hand:
    page = Page(world)
    qtbot.addWidget(page)
    page.show()
    page.line.come_back()
    qtbot.waitUntil(page.line.text.hasFocus)
    return Hand(page)


def test_enter_logs_a_note_for_the_side_at_the_time_of_its_first_keystroke(
    hand: Hand, world: World
) -> None:
    hand.types("o")
    world.clock.go_on(45)
    hand.enter("rientations to 2025")
    (note,) = world.reopened().all(Note)
    assert (note.text, note.at) == ("orientations to 2025", "2022-03-18T07:32:00Z")
    assert (note.delegation, note.speaker) == (world.own.id, None)
    assert note.place is not None
    assert note.place.parent == world.session
    assert hand.line.text.text == ""


def test_alt_right_takes_the_next_speaker_before_during_and_after_typing(
    hand: Hand, world: World
) -> None:
    hand.press(Qt.Key.Key_Right, ALT)
    hand.enter("first")
    hand.types("sec")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.enter("ond")
    hand.types("third")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Left, ALT)
    hand.enter("fourth")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.enter("fifth")
    notes = {n.text: n for n in world.reopened().all(Note)}
    people = world.people
    assert notes["first"].speaker == people["Matsumoto"].id
    assert notes["second"].speaker == people["Kikuchi"].id
    assert (notes["third"].speaker, notes["third"].delegation) == (None, world.partner.id)
    assert notes["fourth"].speaker == people["Hiệp"].id
    assert (notes["fifth"].speaker, notes["fifth"].delegation) == (None, world.partner.id)


def test_all_speakers_are_filtered_without_accents(hand: Hand, world: World) -> None:
    hand.types("wishes")
    hand.press(Qt.Key.Key_Down, ALT)
    hand.enter("hiep")
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Down, ALT)
    hand.enter("both")
    hand.enter("agree")
    hand.press(Qt.Key.Key_Down, ALT)
    hand.enter("guest UNIDO")
    hand.enter("observes")
    hand.press(Qt.Key.Key_Down, ALT)
    hand.enter("chair")
    hand.enter("opens")
    notes = {n.text: n for n in world.reopened().all(Note)}
    assert notes["wishes"].speaker == world.people["Hiệp"].id
    assert (notes["agree"].delegation, notes["agree"].guest) == (None, "")
    assert notes["observes"].guest == "UNIDO"
    assert notes["opens"].speaker == world.people["Hiệp"].id


@pytest.mark.parametrize(
    ("key", "kind"),
    [(Qt.Key.Key_D, Decision), (Qt.Key.Key_X, InternalRemark), (Qt.Key.Key_N, Note)],
)
def test_a_letter_with_alt_says_what_kind_of_entry_it_is(
    hand: Hand, world: World, key: Qt.Key, kind: type[Decision | InternalRemark | Note]
) -> None:
    hand.types("text")
    hand.press(key, ALT)
    hand.press(Qt.Key.Key_Return)
    hand.enter("next")
    desk = world.reopened()
    assert "text" in [record.text for record in desk.all(kind)]
    assert "next" in [note.text for note in desk.all(Note)]


@pytest.mark.parametrize("prefix", ["/d ", "・d ", "／d ", "／ｄ　"])
def test_a_prefix_says_it_as_well(hand: Hand, world: World, prefix: str) -> None:
    hand.enter(f"{prefix}exchange lists")
    assert [d.text for d in world.reopened().all(Decision)] == ["exchange lists"]


def test_an_action_asks_who_and_when(hand: Hand, world: World) -> None:
    hand.press(Qt.Key.Key_A, ALT)
    hand.enter("Send the list by 30/6/2022")
    hand.enter("Standards Department")
    hand.types("30/6")
    assert hand.line.echo.text() == "Thursday 30 June 2022"
    hand.press(Qt.Key.Key_Return)
    hand.enter("a note")
    desk = world.reopened()
    (action,) = desk.all(AgreedAction)
    assert action.text == "Send the list by 30/6/2022"
    assert (action.delegation, action.organization) == (world.own.id, world.own.organization)
    assert action.unit == "Standards Department"
    assert (action.due, action.due_on) == (DueKind.DATE, date(2022, 6, 30))
    assert [note.text for note in desk.all(Note)] == ["a note"]


def test_both_steps_can_be_skipped(hand: Hand, world: World) -> None:
    hand.enter("/a first")
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Return)
    hand.enter("/a second")
    hand.press(Qt.Key.Key_Escape)
    hand.enter("/a third")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.enter("a note")
    desk = world.reopened()
    assert sorted(a.text for a in desk.all(AgreedAction)) == ["first", "second", "third"]
    assert {(a.unit, a.due) for a in desk.all(AgreedAction)} == {("", DueKind.NONE)}
    assert [n.delegation for n in desk.all(Note)] == [world.partner.id]


def test_a_person_of_the_other_side_is_completed_and_a_wrong_date_kept(
    hand: Hand, world: World
) -> None:
    hand.enter("/a propose experts")
    hand.enter("kiku")
    hand.enter("31/6/2022")
    assert hand.line.text.text == "31/6/2022"
    assert "no 31 June" in hand.line.trouble.text()
    for _ in range(9):
        hand.press(Qt.Key.Key_Backspace)
    hand.enter("before the next session")
    (action,) = world.reopened().all(AgreedAction)
    assert action.person == world.people["Kikuchi"].person
    assert (action.delegation, action.organization) == (
        world.partner.id,
        world.partner.organization,
    )
    assert (action.due, action.due_before) == (DueKind.EVENT, "the next session")


def test_a_day_typed_for_an_action_is_taken_when_one_goes_on_without_enter(
    hand: Hand, world: World
) -> None:
    hand.enter("/a first")
    hand.press(Qt.Key.Key_Return)
    hand.types("30/6/2022")
    hand.press(Qt.Key.Key_A, ALT)
    hand.enter("second")
    hand.press(Qt.Key.Key_Return)
    hand.types("The experts will come")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.types(" in May")
    hand.press(Qt.Key.Key_Return)
    desk = world.reopened()
    days = {action.text: action.due_on for action in desk.all(AgreedAction)}
    assert days == {"first": date(2022, 6, 30), "second": None}
    assert [note.text for note in desk.all(Note)] == ["The experts will come in May"]


def test_an_item_is_opened_by_number_words_or_a_new_title(hand: Hand, world: World) -> None:
    hand.press(Qt.Key.Key_I, ALT)
    hand.enter("3")
    hand.enter("under three")
    hand.press(Qt.Key.Key_I, ALT)
    hand.enter("coop")
    hand.enter("under two")
    hand.press(Qt.Key.Key_I, ALT)
    hand.enter("Smart cities")
    hand.enter("under the new one")
    hand.press(Qt.Key.Key_I, ALT)
    hand.press(Qt.Key.Key_Return)
    hand.enter("under one, still planned")
    desk = world.reopened()
    agenda = desk.all(AgendaItem, parent=world.session)
    where = {n.text: n.place.parent for n in desk.all(Note) if n.place}
    assert [i.title for i in agenda][-1] == "Smart cities"
    assert where == {
        "under three": agenda[2].id,
        "under two": agenda[1].id,
        "under the new one": agenda[3].id,
        "under one, still planned": agenda[0].id,
    }
    assert {i.treatment for i in agenda} == {Treatment.TAKEN}
    assert {i.opened_at for i in agenda} == {"2022-03-18T07:32:00Z"}


def test_tab_says_what_became_of_an_item(hand: Hand, world: World) -> None:
    def item(number: str, tabs: int) -> None:
        hand.press(Qt.Key.Key_I, ALT)
        hand.types(number)
        for _ in range(tabs):
            hand.press(Qt.Key.Key_Tab)
        hand.press(Qt.Key.Key_Return)

    item("1", 0)
    item("2", 1)
    item("3", 2)
    hand.enter("goes on under two")
    desk = world.reopened()
    first, second, third = desk.all(AgendaItem, parent=world.session)
    assert (second.treatment, second.taken_with) == (Treatment.TAKEN_JOINTLY, first.id)
    assert third.treatment is Treatment.DEFERRED
    assert [n.place.parent for n in desk.all(Note) if n.place] == [second.id]


def test_arrivals_departures_and_the_chair_ask_who(hand: Hand, world: World) -> None:
    hand.press(Qt.Key.Key_Right, ALT)
    hand.press(Qt.Key.Key_R, ALT)
    assert hand.line.speakers.title.text() == "Who arrived?"
    hand.enter("matsu")
    hand.types("half a sen")
    hand.press(Qt.Key.Key_Down, ALT)
    hand.types("kiku")
    hand.press(Qt.Key.Key_C, ALT)
    hand.enter("tence")
    hand.press(Qt.Key.Key_L, ALT)
    hand.enter("matsu")
    hand.press(Qt.Key.Key_R, ALT)
    hand.press(Qt.Key.Key_Escape)
    assert hand.line.text.hasFocus()
    assert hand.line.line.speaking.delegate == world.people["Matsumoto"].id
    desk = world.reopened()
    moves = sorted(desk.all(Movement), key=lambda m: m.place.key if m.place else "")
    people = world.people
    assert [(m.kind, m.delegate) for m in moves] == [
        (MovementKind.ARRIVED, people["Matsumoto"].id),
        (MovementKind.TOOK_THE_CHAIR, people["Kikuchi"].id),
        (MovementKind.LEFT, people["Matsumoto"].id),
    ]
    arrived = desk.get(Delegate, people["Matsumoto"].id)
    assert arrived is not None
    assert arrived.presence is Presence.PRESENT
    assert people["Kikuchi"].id in [c.delegate for c in desk.all(Chair)]
    assert [n.text for n in desk.all(Note)] == ["half a sentence"]


def test_who_arrives_may_be_on_no_list_yet_and_undo_takes_it_back(hand: Hand, world: World) -> None:
    hand.press(Qt.Key.Key_R, ALT)
    hand.types("Ms. Tanaka Yuki")
    shown = [hand.line.speakers.list.item(n).text() for n in range(2)]
    assert shown == ["new · STAMEQ · Ms. Tanaka Yuki", "new · JISC · Ms. Tanaka Yuki"]
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    assert hand.line.text.hasFocus()
    (moved,) = world.desk.all(Movement)
    who = world.desk.get(Delegate, moved.delegate)
    assert who is not None
    assert who.place is not None
    assert (who.honorific, who.presence) == ("Ms.", Presence.PRESENT)
    assert "Tanaka" in who.name
    assert who.place.parent == world.partner.id
    world.bench.undo.undo()
    assert not world.desk.all(Movement)
    assert world.desk.get(Delegate, who.id) is None


def test_the_list_of_speakers_keeps_room_for_its_hint(hand: Hand, world: World) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_L):
        hand.press(key, ALT)
        people = hand.line.speakers
        people.box.activate()
        bottom = people.list.geometry().bottom()
        assert bottom < people.hint.geometry().top()
        assert people.hint.height() >= people.hint.sizeHint().height()
        assert people.hint.geometry().bottom() <= people.height()
        last = people.list.visualItemRect(people.list.item(people.list.count() - 1))
        assert last.bottom() <= people.list.viewport().height() or people.list.count() > 9


def test_a_long_name_leaves_room_for_what_is_said(hand: Hand) -> None:
    name = "The relevant affiliated units of the General Department and of the ministry"
    hand.press(Qt.Key.Key_Down, ALT)
    hand.enter(f"guest {name}")
    assert name in hand.line.speaker.accessibleName()
    hand.page.resize(640, 400)
    assert hand.page.width() == 640
    assert hand.line.speaker.width() < 320


def test_up_in_an_empty_line_edits_the_last_entry(hand: Hand, world: World) -> None:
    hand.enter("first")
    world.clock.go_on(5)
    hand.enter("secnd")
    hand.press(Qt.Key.Key_Up)
    assert hand.line.text.text == "secnd"
    hand.press(Qt.Key.Key_Backspace)
    hand.press(Qt.Key.Key_Backspace)
    hand.types("ond")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Up)
    assert hand.line.text.text == "first"
    hand.press(Qt.Key.Key_D, ALT)
    hand.press(Qt.Key.Key_Return)
    desk = world.reopened()
    (note,) = desk.all(Note)
    assert (note.text, note.delegation) == ("second", world.partner.id)
    assert [d.text for d in desk.all(Decision)] == ["first"]


def test_no_key_is_ours_while_an_input_method_composes(hand: Hand, world: World) -> None:
    hand.composes("にほん")
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_D, ALT)
    hand.press(Qt.Key.Key_Right, ALT)
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Escape)
    assert world.desk.all(Note) == []
    hand.composes("", "日本側")
    assert hand.line.text.text == "日本側"
    assert world.desk.all(Note) == []
    world.clock.go_on(9)
    hand.press(Qt.Key.Key_Return)
    (note,) = world.reopened().all(Note)
    assert (note.text, note.delegation) == ("日本側", world.own.id)
    assert note.at == "2022-03-18T07:32:00Z"


def test_shift_enter_is_a_new_line_and_markup_is_text(hand: Hand, world: World) -> None:
    hand.types("<b>one</b>")
    hand.press(Qt.Key.Key_Return, SHIFT)
    hand.enter("two")
    assert [n.text for n in world.reopened().all(Note)] == ["<b>one</b>\ntwo"]


def test_escape_comes_back_from_anywhere_and_clears_nothing(hand: Hand, world: World) -> None:
    hand.types("half ")
    hand.page.other.setFocus()
    hand.press(Qt.Key.Key_Escape)
    assert hand.line.text.hasFocus()
    hand.page.other.setFocus()
    hand.press(Qt.Key.Key_Right, ALT)
    hand.enter("done")
    (note,) = world.reopened().all(Note)
    assert (note.text, note.delegation) == ("half done", world.partner.id)


def test_a_huge_paste_is_logged_as_text(hand: Hand, world: World) -> None:
    QGuiApplication.clipboard().setText("dòng 日本\n" * 20_000)
    hand.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert hand.line.text.height() < 300
    hand.press(Qt.Key.Key_Return)
    assert len(world.reopened().all(Note)[0].text) == 8 * 20_000 - 1


def test_too_much_is_refused_beside_the_line_and_kept(hand: Hand, world: World) -> None:
    QGuiApplication.clipboard().setText("x\n" * 500_001)
    hand.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hand.press(Qt.Key.Key_Return)
    assert "longer than" in hand.line.trouble.text()
    assert len(hand.line.text.text) == 1_000_002
    assert world.desk.all(Note) == []


def test_a_crash_loses_nothing_of_the_line(hand: Hand, world: World, qtbot: QtBot) -> None:
    hand.press(Qt.Key.Key_Right, ALT)
    hand.press(Qt.Key.Key_A, ALT)
    hand.types("gửi danh mục")
    qtbot.waitUntil(lambda: bool(world.desk.drafts()), timeout=600)
    world.clock.go_on(600)
    world.reopened()
    page = Page(world)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.line.come_back()
    qtbot.waitUntil(page.line.text.hasFocus)
    again = Hand(page)
    assert page.line.text.text == "gửi danh mục"
    again.press(Qt.Key.Key_Return)
    desk = world.reopened()
    (action,) = desk.all(AgreedAction)
    assert (action.text, action.delegation) == ("gửi danh mục", world.partner.id)
    assert action.at == "2022-03-18T07:32:00Z"
    assert desk.drafts() == []


def test_ten_entries_cost_few_more_keys_than_their_characters(hand: Hand, world: World) -> None:
    """Log a typical stretch of a meeting; a chord counts as one stroke, as does Enter."""
    hand.press(Qt.Key.Key_I, ALT)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Left, ALT)
    hand.enter("main orientations until 2025: national standardization strategy")
    hand.enter("review and revision of the Law on Standards and Technical Regulations")
    hand.enter("asks for support for a stronger role in ISO")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.enter("thanks the Vietnamese side for its suggestions")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.enter("wishes for further cooperation in smart cities, IoT and AI")
    hand.press(Qt.Key.Key_X, ALT)
    hand.enter("ask about the training budget before answering")
    hand.press(Qt.Key.Key_D, ALT)
    hand.enter("Both sides agreed to exchange lists of national standards.")
    hand.press(Qt.Key.Key_Left, ALT)
    hand.press(Qt.Key.Key_A, ALT)
    hand.enter("Send the list of standards under revision.")
    hand.enter("Standards Department")
    hand.enter("before the next session")
    hand.press(Qt.Key.Key_Right, ALT)
    hand.press(Qt.Key.Key_A, ALT)
    hand.enter("（例）専門家派遣の候補分野を提示する。")
    hand.enter("Secretariat")
    hand.enter("30/6/2022")
    hand.enter("closes the session")
    desk = world.reopened()
    actions = desk.all(AgreedAction)
    texts = [note.text for note in desk.all(Note)]
    texts += [decision.text for decision in desk.all(Decision)]
    texts += [remark.text for remark in desk.all(InternalRemark)]
    texts += [action.text for action in actions]
    asked = [action.unit for action in actions] + ["before the next session", "30/6/2022"]
    assert len(texts) == 10
    characters = sum(map(len, [*texts, *asked]))
    print(f"{hand.strokes} strokes for {characters} characters")
    assert hand.strokes <= 1.06 * characters


def test_the_open_item_is_named_beside_the_hints(hand: Hand, world: World) -> None:
    hints = hand.line.hints
    assert not hints.item.isVisible()
    hand.press(Qt.Key.Key_I, ALT)
    hand.enter("2")
    assert hints.item.isVisible()
    assert hints.item.text() == "under 2 Cooperation since 2013"


def test_a_side_that_is_not_there_yet_has_no_key_among_the_hints(
    hand: Hand,
) -> None:
    def caps() -> int:
        return sum(cap.isVisible() for cap in hand.line.hints.findChildren(KeyCap))

    before = caps()
    hand.line.hints.show_sides(["STAMEQ"])
    assert caps() == before - 1


@pytest.mark.parametrize("width", [1000, 760, 560, 380])
def test_hints_are_left_out_whole_from_the_right(
    hand: Hand, world: World, qtbot: QtBot, width: int
) -> None:
    hand.press(Qt.Key.Key_I, ALT)
    hand.enter("3")
    hand.page.resize(width, 600)
    hints = hand.line.hints
    qtbot.waitUntil(lambda: hand.page.width() == width and hints.width() < width)
    qtbot.wait(50)
    shown = [w for w in hints.findChildren(QWidget) if w.isVisible()]
    kinds = hints.findChildren(KindButton)
    assert len(kinds) == len(Kind)
    assert set(kinds) <= set(shown)
    assert (hints.item in shown) is (width >= 760)
    for widget in shown:
        assert widget.width() >= widget.sizeHint().width(), widget
        assert widget.geometry().right() <= hints.width()
    assert len(shown) < len(hints.findChildren(QWidget)) or width == 1000


@pytest.mark.parametrize("text", ["đẹp, họp", "họp 日本側は感謝、p, ệ", "ệ 日本\np 日本\nỄ, ệ"])
def test_the_line_is_as_high_as_the_fonts_of_what_is_in_it(hand: Hand, text: str) -> None:
    hand.line.text.replace_text(text)
    layouts = []
    block = hand.line.text.document().begin()
    while block.isValid():
        layouts.append(block.layout())
        block = block.next()
    lines = [layout.lineAt(at) for layout in layouts for at in range(layout.lineCount())]
    assert len(lines) == text.count("\n") + 1
    margin = hand.line.text.document().documentMargin()
    drawn = hand.line.text.fontMetrics().tightBoundingRect("ỄẬ")
    assert margin >= -drawn.top() - lines[0].ascent()
    high = sum(line.height() for line in lines)
    assert hand.line.text.viewport().height() >= high + 2 * margin


def _come_back(world: World, qtbot: QtBot) -> Hand:
    """Open the page again as after a crash."""
    world.reopened()
    page = Page(world)
    qtbot.addWidget(page)
    page.show()
    page.line.come_back()
    qtbot.waitUntil(page.line.text.hasFocus)
    return Hand(page)


def test_a_crash_loses_nothing_of_who_and_when(hand: Hand, world: World, qtbot: QtBot) -> None:
    hand.press(Qt.Key.Key_A, ALT)
    hand.enter("gửi danh mục")
    hand.types("Vụ Tiêu ch")
    qtbot.waitUntil(lambda: bool(world.desk.drafts()))
    again = _come_back(world, qtbot)
    assert (again.line.kind.text(), again.line.text.text) == ("who?", "Vụ Tiêu ch")
    again.types("uẩn")
    again.press(Qt.Key.Key_Up)
    again.press(Qt.Key.Key_Return)
    assert world.desk.drafts() == []
    again.types("30/6/20")
    qtbot.waitUntil(lambda: bool(world.desk.drafts()))
    once_more = _come_back(world, qtbot)
    assert (once_more.line.kind.text(), once_more.line.text.text) == ("due?", "30/6/20")
    once_more.enter("22")
    desk = world.reopened()
    (action,) = desk.all(AgreedAction)
    assert action.due_on == date(2022, 6, 30)
    assert action.unit == "Vụ Tiêu chuẩn"
    assert desk.drafts() == []


def test_what_is_noted_on_another_day_has_no_hour(hand: Hand, world: World) -> None:
    hand.enter("said in time")
    world.clock.go_on(5 * 24 * 3600)
    hand.press(Qt.Key.Key_L, ALT)
    hand.types("kikuchi")
    hand.press(Qt.Key.Key_Return)
    assert hand.line.echo.isVisible()
    assert "without the hour" in hand.line.echo.text()
    hand.enter("typed later")
    assert not hand.line.echo.isVisible()
    (left,) = world.reopened().all(Movement)
    assert left.at == ""
    model = OrderModel(world.desk, world.session)
    margins = {model.row(at).text: model.row(at).margin for at in range(model.rowCount())}
    assert margins["said in time"]
    assert margins["typed later"] == ""
