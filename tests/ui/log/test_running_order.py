"""The record in running order: what it shows, and what keys make of the file."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.desk import Draft
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import HouseStyle
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import Place
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.domain.meeting import Decision, Note, Session, Statement
from meetingdesk.domain.places import keys_after
from meetingdesk.domain.terms import StatementKind
from meetingdesk.minutes.bundle import gather
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.text import text as paper_text
from meetingdesk.ui import translating
from meetingdesk.ui.pages.log.entering import place_key
from meetingdesk.ui.pages.log.entry_editor import EntryEditor
from meetingdesk.ui.pages.log.line import LogLine
from meetingdesk.ui.pages.log.looks import Badge
from meetingdesk.ui.pages.log.running_order import RunningOrder
from tests.ui.log.conftest import World
from tests.ui.log.keyboard import ALT, CTRL, SHIFT, Keyboard


class Page(QWidget):
    """Running order and log line, as on the session's page."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.order = RunningOrder(world.bench, world.session, self)
        self.line = LogLine(world.bench, world.session, self)
        self.line.logged.connect(self.order.follow)
        self.line.serve(self)
        box = QVBoxLayout(self)
        box.addWidget(self.order, 1)
        box.addWidget(self.line)
        self.resize(900, 600)

    def texts(self) -> list[str]:
        model = self.order.model
        return [model.row(at).text for at in range(model.rowCount())]


class Hand(Keyboard):
    """A keyboard before the page."""

    def __init__(self, page: Page, world: World) -> None:
        super().__init__()
        self.page = page
        self.world = world
        self.order = page.order

    def logs(self, *texts: str) -> None:
        for text in texts:
            self.page.line.come_back()
            self.enter(text)
            self.world.clock.go_on(60)

    def goes_to(self, *texts: str) -> None:
        """Go to the row of a text; further ones with Shift+Down."""
        self.order.view.setFocus()
        at = self.page.texts().index(texts[0])
        self.order.go_to(self.order.model.row(at).record)
        for _ in texts[1:]:
            self.press(Qt.Key.Key_Down, SHIFT)


@pytest.fixture
def hand(qtbot: QtBot, world: World) -> Hand:
    page = Page(world)
    qtbot.addWidget(page)
    page.show()
    page.line.come_back()
    qtbot.waitUntil(page.line.text.hasFocus)
    return Hand(page, world)


def item(hand: Hand, number: str) -> None:
    hand.page.line.come_back()
    hand.press(Qt.Key.Key_I, ALT)
    hand.enter(number)


def test_rows_follow_the_agenda_and_the_log_follows_the_clock(hand: Hand) -> None:
    tester = QAbstractItemModelTester(hand.order.model)
    item(hand, "3")
    hand.logs("three")
    item(hand, "1")
    hand.logs("one", "/d agreed under one")
    titles = ["Opening", "Cooperation since 2013", "Orientations until 2025 and the role in ISO"]
    expected = [titles[0], "one", "agreed under one", titles[1], titles[2], "three"]
    assert hand.page.texts() == expected
    QTest.mouseClick(hand.order.bar.clock, Qt.MouseButton.LeftButton)
    assert hand.page.texts() == ["three", "one", "agreed under one"]
    QTest.mouseClick(hand.order.bar.agenda, Qt.MouseButton.LeftButton)
    assert hand.page.texts() == expected
    assert isinstance(tester.model(), QAbstractItemModel)


def test_badges_numbers_and_terms_are_told(hand: Hand, qtbot: QtBot) -> None:
    item(hand, "3")
    hand.logs("note", "/x remark", "/d first", "/d second", "/a Send the list")
    hand.enter("Standards Department")
    hand.enter("30/6")
    model = hand.order.model
    qtbot.waitUntil(lambda: "Agreed 2" in [model.row(n).badge for n in range(model.rowCount())])
    rows = {model.row(n).text: model.row(n) for n in range(model.rowCount())}
    assert (rows["note"].badge, rows["note"].look) == ("STAMEQ", Badge.OWN)
    assert rows["remark"].look is Badge.INTERNAL
    assert (rows["first"].badge, rows["second"].badge) == ("Agreed 1", "Agreed 2")
    assert rows["Send the list"].badge == "Action 1"
    assert rows["Send the list"].tail == "STAMEQ · Standards Department · Thursday 30 June 2022"


@pytest.mark.parametrize("language", ["", "vi", "ja"])
def test_no_number_is_cut_off_in_a_badge(world: World, qapp: QApplication, language: str) -> None:
    translator = QTranslator()
    if language:
        assert translator.load(str(translating.file_of(language, "qm")))
        qapp.installTranslator(translator)
    view = QListView()
    brush = EntryEditor(world.bench, view).brush()
    view.deleteLater()
    qapp.removeTranslator(translator)
    font = QFont(brush.font)
    font.setPointSizeF(brush.font.pointSizeF() * 0.9)
    font.setBold(True)
    assert brush.names[1].endswith(" 99/99")
    for name in brush.names:
        assert QFontMetrics(font).horizontalAdvance(name) + 10 <= brush.badge


def test_who_would_remove_a_heading_is_led_to_the_agenda(
    hand: Hand, world: World, qtbot: QtBot
) -> None:
    hand.goes_to(hand.page.texts()[0])
    before = hand.page.texts()
    with qtbot.waitSignal(world.bench.said) as told:
        hand.press(Qt.Key.Key_Delete)
    assert told.args is not None
    assert "in the agenda" in told.args[0]
    assert hand.page.texts() == before


def test_numbers_are_those_of_the_style_kept(hand: Hand, qtbot: QtBot) -> None:
    item(hand, "Standards")
    hand.logs("asks for support")
    hand.goes_to("asks for support")
    hand.press(Qt.Key.Key_Return, CTRL)
    hand.press(Qt.Key.Key_Return, CTRL)
    model = hand.order.model

    def margins() -> list[str]:
        return [model.row(n).margin for n in range(model.rowCount())]

    qtbot.waitUntil(lambda: "2." in margins() or "3." in margins() or "4." in margins())
    assert "1." not in margins()
    kept = HouseStyle(id=house_style_id(), name="decree30")
    assert hand.world.bench.attempt(edits.add("Style", kept))
    qtbot.waitUntil(lambda: "1." in margins())


def test_enter_edits_in_place_and_escape_keeps_it(hand: Hand, world: World) -> None:
    hand.logs("frist", "second")
    hand.goes_to("frist")
    hand.press(Qt.Key.Key_Return)
    for _ in range(5):
        hand.press(Qt.Key.Key_Backspace)
    hand.composes("だいいち")
    hand.press(Qt.Key.Key_Return)
    hand.composes("", "第一")
    hand.enter(" first")
    hand.goes_to("second")
    hand.press(Qt.Key.Key_F2)
    hand.types(", too")
    hand.press(Qt.Key.Key_Escape)
    assert sorted(n.text for n in world.desk.all(Note)) == ["second, too", "第一 first"]
    world.bench.undo.undo()
    world.bench.undo.undo()
    assert sorted(n.text for n in world.reopened().all(Note)) == ["frist", "second"]


def test_leaving_the_field_makes_the_entry_and_heads_were_taken_when_typing_began(
    hand: Hand, world: World
) -> None:
    hand.logs("text")
    hand.goes_to("text")
    hand.press(Qt.Key.Key_Return)
    hand.types(" of mine")
    (note,) = world.desk.all(Note)
    world.desk.perform(edits.revise("Elsewhere", note, text="text of another"))
    hand.page.line.come_back()
    versions = world.reopened().versions_of(note.id)["text"]
    assert {v.value for v in versions} == {"text of mine", "text of another"}


def test_what_is_typed_in_place_is_kept_as_a_draft(hand: Hand, world: World, qtbot: QtBot) -> None:
    hand.logs("text")
    hand.goes_to("text")
    hand.press(Qt.Key.Key_Return)
    hand.types(" more")
    qtbot.waitUntil(lambda: [d.text for d in world.desk.drafts()] == ["text more"], timeout=900)
    hand.press(Qt.Key.Key_Return)
    assert world.desk.drafts() == []


def test_delete_removes_all_selected_and_one_undo_brings_them_back(
    hand: Hand, world: World
) -> None:
    hand.logs("a", "/d b", "c", "d")
    hand.goes_to("a", "b", "c")
    hand.press(Qt.Key.Key_Delete)
    assert [t for t in hand.page.texts() if len(t) == 1] == ["d"]
    world.bench.undo.undo()
    assert [t for t in hand.page.texts() if len(t) == 1] == ["a", "b", "c", "d"]
    assert len(world.reopened().all(Note)) == 3


def test_alt_up_and_down_move_entries_over_headings_as_well(hand: Hand, world: World) -> None:
    item(hand, "1")
    hand.logs("a", "b", "c")
    hand.goes_to("b", "c")
    hand.press(Qt.Key.Key_Up, ALT)
    assert [t for t in hand.page.texts() if len(t) == 1] == ["b", "c", "a"]
    hand.press(Qt.Key.Key_Down, ALT)
    hand.press(Qt.Key.Key_Down, ALT)
    assert [len(t) for t in hand.page.texts()][:5] == [7, 1, 22, 1, 1]
    notes = sorted(world.reopened().all(Note), key=place_key)
    second = world.items[1].id
    assert {n.text: n.place.parent == second for n in notes if n.place} == {
        "a": False,
        "b": True,
        "c": True,
    }


def test_selected_notes_are_written_up_into_one_paragraph(hand: Hand, world: World) -> None:
    item(hand, "3")
    hand.logs("sets out orientations", "names two laws", "asks for support")
    hand.goes_to("sets out orientations", "names two laws")
    hand.press(Qt.Key.Key_Return, CTRL)
    panel = hand.order.paragraph
    start = "The Vietnamese side sets out orientations; names two laws"
    assert panel.text.toPlainText() == start
    hand.types(".")
    panel.kind.setCurrentIndex(panel.kind.findData(StatementKind.PROPOSAL))
    hand.press(Qt.Key.Key_Return, CTRL)
    titles = 3
    assert hand.page.texts()[titles:] == [
        "sets out orientations",
        "names two laws",
        start + ".",
        "asks for support",
    ]
    assert hand.order.view.currentIndex().row() == titles + 3
    assert [row.small for row in map(hand.order.model.row, range(titles, titles + 4))] == [
        True,
        True,
        False,
        False,
    ]
    desk = world.reopened()
    (statement,) = desk.all(Statement)
    assert (statement.text, statement.kind) == (start + ".", StatementKind.PROPOSAL)
    assert statement.delegation == world.own.id
    written = {n.text: n.statement for n in desk.all(Note)}
    assert written == {
        "sets out orientations": statement.id,
        "names two laws": statement.id,
        "asks for support": None,
    }


def test_writing_up_goes_on_to_the_next_note_alone(hand: Hand, world: World) -> None:
    said = ["Welcomed them", "Names two laws", "Asks for support", "ISO matters", "Thanks JISC"]
    hand.logs(*said)
    hand.goes_to(*said[:3])
    panel = hand.order.paragraph
    hand.press(Qt.Key.Key_Return, CTRL)
    start = "The Vietnamese side welcomed them; names two laws; asks for support"
    assert panel.text.toPlainText() == start
    hand.press(Qt.Key.Key_Return, CTRL)
    for text, begins in zip(said[3:], ("ISO matters", "thanks JISC"), strict=True):
        assert [getattr(entry, "text", "") for entry in hand.order.chosen()] == [text]
        current = hand.order.view.visualRect(hand.order.view.currentIndex())
        assert hand.order.view.viewport().rect().contains(current)
        hand.press(Qt.Key.Key_Return, CTRL)
        assert panel.text.toPlainText() == f"The Vietnamese side {begins}"
        hand.press(Qt.Key.Key_Return, CTRL)
    texts = [s.text for s in sorted(world.reopened().all(Statement), key=place_key)]
    assert texts == [start, "The Vietnamese side ISO matters", "The Vietnamese side thanks JISC"]


def test_notes_that_stand_in_a_paragraph_are_not_written_up_again(hand: Hand, world: World) -> None:
    hand.logs("speaks", "asks")
    hand.goes_to("speaks")
    hand.press(Qt.Key.Key_Return, CTRL)
    hand.press(Qt.Key.Key_Return, CTRL)
    hand.goes_to("speaks", "The Vietnamese side speaks", "asks")
    hand.press(Qt.Key.Key_Return, CTRL)
    assert hand.order.paragraph.text.toPlainText() == "The Vietnamese side asks"
    hand.press(Qt.Key.Key_Return, CTRL)
    hand.goes_to("speaks")
    hand.press(Qt.Key.Key_Return, CTRL)
    hand.types(" up")
    hand.press(Qt.Key.Key_Return, CTRL)
    titles = [item.title for item in world.items]
    written = ["speaks", "The Vietnamese side speaks up", "asks", "The Vietnamese side asks"]
    assert hand.page.texts() == written + titles
    texts = [s.text for s in sorted(world.reopened().all(Statement), key=place_key)]
    assert texts == ["The Vietnamese side speaks up", "The Vietnamese side asks"]


def test_a_blank_line_makes_two_paragraphs_in_one_edit(hand: Hand, world: World) -> None:
    hand.logs("speaks")
    hand.goes_to("speaks")
    hand.press(Qt.Key.Key_Return, CTRL)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Return)
    hand.types("It asked for more.")
    hand.press(Qt.Key.Key_Return, CTRL)
    statements = sorted(world.desk.all(Statement), key=place_key)
    assert [s.text for s in statements] == ["The Vietnamese side speaks", "It asked for more."]
    world.bench.undo.undo()
    desk = world.reopened()
    assert desk.all(Statement) == []
    assert [n.statement for n in desk.all(Note)] == [None]


def test_an_unfinished_paragraph_comes_back_with_its_notes(
    hand: Hand, world: World, qtbot: QtBot
) -> None:
    hand.logs("speaks")
    hand.goes_to("speaks")
    hand.press(Qt.Key.Key_Return, CTRL)
    hand.types(" of standards")
    qtbot.waitUntil(lambda: bool(world.desk.drafts()), timeout=900)
    hand.page.hide()
    world.reopened()
    page = Page(world)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    again = Hand(page, world)
    again.goes_to("speaks")
    again.press(Qt.Key.Key_Return, CTRL)
    assert page.order.paragraph.text.toPlainText() == "The Vietnamese side speaks of standards"
    again.press(Qt.Key.Key_Return, CTRL)
    assert world.desk.drafts() == []


def test_the_rest_is_written_up_as_it_stands_in_one_edit(hand: Hand, world: World) -> None:
    hand.logs("speaks")
    hand.page.line.come_back()
    hand.press(Qt.Key.Key_Right, ALT)
    hand.logs("the Japanese side answers")
    hand.press(Qt.Key.Key_Down, ALT)
    hand.enter("guest UNIDO")
    hand.logs("observes")
    assert "(3)" in hand.order.bar.rest.text()
    QTest.mouseClick(hand.order.bar.rest, Qt.MouseButton.LeftButton)
    texts = [s.text for s in sorted(world.desk.all(Statement), key=place_key)]
    assert texts == [
        "The Vietnamese side: speaks.",
        "The Japanese side answers.",
        "UNIDO: observes.",
    ]
    assert not hand.order.bar.rest.isVisible()
    rows = [hand.order.model.row(at) for at in range(hand.order.model.rowCount())]
    marked = [row.text for row in rows if "from notes" in row.tail]
    assert marked == texts
    paper = paper_text(compose_minutes(gather(world.desk, world.session)))
    assert paper.count("[from notes]") == 3
    first = next(s for s in world.desk.all(Statement) if s.text == texts[0])
    world.bench.perform(edits.revise("Word it", first, text="The Vietnamese side spoke."))
    rows = [hand.order.model.row(at) for at in range(hand.order.model.rowCount())]
    assert [row.text for row in rows if "from notes" in row.tail] == texts[1:]
    assert paper_text(compose_minutes(gather(world.desk, world.session))).count("[from notes]") == 2
    world.bench.undo.undo()
    world.bench.undo.undo()
    assert world.reopened().all(Statement) == []


def test_open_brackets_are_listed_and_settled_from_the_keyboard(hand: Hand, world: World) -> None:
    hand.logs("/d exchange [VN: every quarter] [JP: every year] lists [JP: free of charge].")
    assert hand.order.bar.brackets.text() == "Open &brackets (2)"
    QTest.mouseClick(hand.order.bar.brackets, Qt.MouseButton.LeftButton)
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    (decision,) = world.desk.all(Decision)
    assert decision.text == "exchange every year lists [JP: free of charge]."
    hand.press(Qt.Key.Key_Tab)
    hand.enter("on request")
    (decision,) = world.desk.all(Decision)
    assert decision.text == "exchange every year lists on request."
    assert not hand.order.brackets.isVisible()
    world.bench.undo.undo()
    (decision,) = world.reopened().all(Decision)
    assert decision.text == "exchange every year lists [JP: free of charge]."


def test_the_last_of_a_thousand_entries_is_in_sight(world: World, qtbot: QtBot) -> None:
    parent = world.items[0].id
    words = "The Vietnamese side asked for support 日本側は専門家派遣の候補分野を提示する. "
    notes = [
        Note(session=world.session, text=words * 3, place=Place(parent, key), at="")
        for key in keys_after(None, 1000)
    ]
    world.desk.perform(edits.add("Many", *notes))
    page = Page(world)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.line.come_back()
    hand = Hand(page, world)
    item(hand, "1")
    hand.enter("the last entry")
    assert len(world.desk.all(Note)) == 1001
    assert page.order.view.at_tail or page.order.view.visualRect(
        page.order.model.index_of(max(world.desk.all(Note), key=place_key).id)
    ).intersects(page.order.view.viewport().rect())


def test_an_action_removed_elsewhere_goes_from_the_rows(hand: Hand, world: World) -> None:
    hand.logs("/a Send the list")
    (action,) = world.desk.all(AgreedAction)
    world.desk.perform(edits.remove("Elsewhere", action))
    assert "Send the list" not in hand.page.texts()


def test_a_row_says_that_two_versions_of_it_wait(hand: Hand, world: World) -> None:
    hand.logs("first", "other")
    note = next(n for n in world.desk.all(Note) if n.text == "first")
    seen = {"text": world.desk.heads(note.id, "text")}
    for text in ("mine", "theirs"):
        world.desk.perform(edits.revise("Edit", note, seen, text=text))
    model = hand.order.model
    waiting = [model.row(n).text for n in range(model.rowCount()) if model.row(n).waits]
    assert len(waiting) == 1
    assert waiting[0] in ("mine", "theirs")
    said = [str(model.index(n).data()) for n in range(model.rowCount())]
    assert [line for line in said if line.endswith("two versions")] == [
        line for line in said if waiting[0] in line
    ]
    both = {"text": world.desk.heads(note.id, "text")}
    world.desk.perform(edits.revise("Choose", note, both, text="settled"))
    assert not any(model.row(n).waits for n in range(model.rowCount()))


def test_typing_in_place_that_a_crash_ended_is_offered(world: World, qtbot: QtBot) -> None:
    note = Note(session=world.session, text="text", place=Place(world.session, "V0000aaaaaaaa"))
    world.desk.perform(edits.add("Log", note))
    seen = world.desk.heads(note.id, "text")
    world.desk.keep_draft(
        Draft(record=note.id, kind="Note", field="text", text="text more", seen=seen)
    )
    page = Page(world)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.mouseClick(page.order.bar.unfinished, Qt.MouseButton.LeftButton)
    again = Hand(page, world)
    again.enter(" words")
    assert [n.text for n in world.reopened().all(Note)] == ["text more words"]
    assert world.desk.drafts() == []


def test_brackets_and_the_rest_have_keys_of_their_own(
    hand: Hand, world: World, qtbot: QtBot
) -> None:
    hand.logs("speaks", "/d exchange [VN: every quarter] [JP: every year] lists")
    hand.press(Qt.Key.Key_W, ALT)
    qtbot.waitUntil(lambda: bool(world.desk.all(Statement)))
    hand.press(Qt.Key.Key_B, ALT)
    qtbot.waitUntil(hand.order.brackets.list.hasFocus)
    hand.press(Qt.Key.Key_Return)
    desk = world.reopened()
    assert [s.text for s in desk.all(Statement)] == ["The Vietnamese side: speaks."]
    assert [d.text for d in desk.all(Decision)] == ["exchange every quarter lists"]


def test_an_empty_record_says_what_to_do_until_something_is_logged(
    world: World, qtbot: QtBot
) -> None:
    session = Session(title="Second session")
    world.bench.perform(edits.add("Prepare", session))
    order = RunningOrder(world.bench, session.id)
    qtbot.addWidget(order)
    order.resize(600, 400)
    order.show()
    assert order.view.hint == "Type below what is said; Enter logs it."
    picture = order.view.viewport().grab().toImage()
    inks = {picture.pixel(x, y) for x in range(picture.width()) for y in range(60)}
    assert len(inks) > 1
    key = keys_after(None, 1)[0]
    world.bench.perform(
        edits.add("Log", Note(session=session.id, text="Said.", place=Place(session.id, key)))
    )
    qtbot.waitUntil(lambda: order.view.hint == "")


def test_who_looks_at_the_end_goes_on_to_at_another_size(hand: Hand, qtbot: QtBot) -> None:
    hand.logs(*(f"note {n} " + "on standards and conformity assessment " * 5 for n in range(12)))
    view, page = hand.order.view, hand.page
    last = hand.order.model.index(hand.order.model.rowCount() - 1)

    def whole() -> bool:
        return view.viewport().rect().contains(view.visualRect(last))

    qtbot.waitUntil(whole)
    for size in ((500, 600), (500, 300), (900, 300), (700, 500)):
        page.resize(*size)
        qtbot.waitUntil(lambda: view.at_tail and whole())
    view.scrollToTop()
    page.resize(600, 500)
    qtbot.wait(0)
    assert view.verticalScrollBar().value() == 0
