"""The text on a shared screen: large, alone, followed, and written in by keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMenuBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.fields import new_id
from meetingdesk.domain.meeting import (
    AgendaItem,
    Decision,
    InternalRemark,
    Note,
    Session,
    Statement,
)
from meetingdesk.domain.places import place_at
from meetingdesk.domain.records import Translation
from meetingdesk.exchange.reader import read_source
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.styles import style as style_called
from meetingdesk.minutes.styles import style_names
from meetingdesk.minutes.translating import digest_of
from meetingdesk.settings import Settings, resource
from meetingdesk.ui import style
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.memory import Memory
from meetingdesk.ui.showing.paragraph_text import ParagraphText
from meetingdesk.ui.showing.rows import Edition, Manner, rows_of
from meetingdesk.ui.showing.window import SIZES, Showing
from meetingdesk.ui.undo import Workbench
from tests.ui.log.keyboard import CTRL, SHIFT, Keyboard
from tests.ui.showing.conftest import OPEN, SAMPLE, Shown
from tests.ui.window.pseudo import Pseudo, data_of, plain, texts_of

ENTER, ESC, F11 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F11
LISTS = "exchange lists of their national standards"


def follow(qtbot: QtBot, shown: Shown, words: str) -> None:
    """Wait until the screen shows these words."""
    qtbot.waitUntil(lambda: words in shown.text)


# What stands on it


def test_it_shows_the_paper_and_its_numbers(shown: Shown) -> None:
    text = shown.text
    assert "MINUTES" in text
    assert "11. Agreed 1. (example) Both sides agreed to exchange lists" in text
    assert "AGENDA ITEM 3 · Main orientations until 2025" in text
    assert "HÀ Minh Hiệp\tActing Director General" in text
    heights = [shown.screen.view.visualRect(shown.screen.rows.index(n)).height() for n in (0, 4)]
    assert all(height > SIZES[0] for height in heights)


@pytest.mark.parametrize(
    ("language", "words"),
    [("vi", "BIÊN BẢN"), ("ja", "議事録"), ("en", "MINUTES")],
)
def test_it_speaks_each_language_of_the_paper(
    showing: Callable[[str], Showing], language: str, words: str
) -> None:
    rows = showing(language).rows
    texts = [str(rows.index(n).data()) for n in range(rows.rowCount())]
    assert words in texts
    assert len(texts) > 20


@pytest.mark.parametrize("name", style_names())
def test_it_shows_the_minutes_in_each_style(bench: Workbench, name: str) -> None:
    (session,) = bench.desk.all(Session)
    bundle = bundle_of(bench.desk, session.id)
    partner = next(side.id for side in bundle.delegations if not side.own)
    rows = rows_of(bundle, Edition(style=style_called(name), copy=partner))
    told = "\n".join(row.text for row in rows)
    assert LISTS in told
    assert told.index("JISC") < told.index("exchange lists")
    assert len({row.key for row in rows}) == len(rows)


def test_nothing_internal_is_on_it(qtbot: QtBot, shown: Shown) -> None:
    (session,) = shown.desk.all(Session)
    item = shown.desk.all(AgendaItem)[0]
    note = Note(session=session.id, place=place_at(item.id, [], 0), text="ZQNOTE heard")
    remark = InternalRemark(session=session.id, place=place_at(item.id, [], 0), text="ZQREMARK")
    other = Session(title="ZQOTHER session")
    shown.bench.perform(edits.add("Add", note, remark, other))
    shown.bench.perform(edits.revise("Edit", shown.record(LISTS), text="Seen by all."))
    follow(qtbot, shown, "Seen by all.")
    told = [text for _, text in texts_of(shown.screen)] + [shown.text]
    for secret in ("ZQNOTE", "ZQREMARK", "ZQOTHER", "[from notes]", "sample.mdesk", "An "):
        assert [text for text in told if secret in text] == []
    assert shown.screen.windowTitle() == "Text"
    assert shown.screen.findChildren(QMenuBar) + shown.screen.findChildren(QMenu) == []


def test_what_two_people_wrote_apart_is_not_shown_to_others(qtbot: QtBot, shown: Shown) -> None:
    decision = shown.record(LISTS)
    seen = {"text": shown.desk.heads(decision.id, "text")}
    for text in ("Our wording.", "Their wording."):
        shown.desk.perform(edits.revise("Edit", decision, seen, text=text))
    (two,) = shown.desk.versions()
    kept = str(two.versions[0].value)
    follow(qtbot, shown, kept)
    assert ("Our wording." in shown.text) != ("Their wording." in shown.text)
    shown.go_to(kept)
    shown.keys.press(ENTER)
    shown.keys.types(" More")
    shown.keys.press(ESC)
    (still,) = shown.desk.versions()
    assert {v.value for v in still.versions} == {
        f"{kept} More",
        *({"Our wording.", "Their wording."} - {kept}),
    }


# Writing


def test_enter_edits_and_esc_leaves_with_what_was_typed(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    text = shown.keys.focus
    assert isinstance(text, ParagraphText)
    assert text.toPlainText().startswith("(example) Both sides")
    shown.keys.types(" Mỗi năm 毎年.")
    shown.keys.press(ESC)
    assert shown.record(LISTS).text.endswith("these fields. Mỗi năm 毎年.")
    follow(qtbot, shown, "Mỗi năm 毎年.")
    assert shown.screen.view.hasFocus()
    assert LISTS in shown.current.text
    assert shown.desk.drafts() == []


def test_going_to_another_window_keeps_what_was_typed(qtbot: QtBot, shown: Shown) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.types(" Typed")
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    qtbot.waitUntil(lambda: shown.record(LISTS).text.endswith(" Typed"))


def test_who_comes_back_from_another_program_types_on(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(OPEN)
    before = shown.record(OPEN).text
    shown.keys.press(ENTER)
    other = QWindow()
    other.show()
    other.requestActivate()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    shown.screen.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ParagraphText))
    other.close()
    shown.keys.types("1")
    shown.keys.press(ESC)
    assert shown.record(OPEN).text == f"{before}1"


def test_leaving_the_screen_keeps_what_was_typed(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.types(" Typed")
    with qtbot.waitSignal(shown.screen.left):
        shown.keys.press(F11)
    assert shown.record(LISTS).text.endswith(" Typed")


def test_the_arrow_leaves_a_paragraph_over_its_edge(shown: Shown) -> None:
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.types(" Typed")
    shown.keys.press(Qt.Key.Key_Down)
    assert shown.record(LISTS).text.endswith(" Typed")
    assert OPEN in shown.current.text


def test_shift_enter_makes_a_line_and_an_emptied_text_changes_nothing(shown: Shown) -> None:
    before = shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.press(ENTER, SHIFT)
    shown.keys.types("Second line")
    shown.keys.press(ENTER)
    text = shown.record(LISTS).text
    assert text.endswith("\nSecond line")
    shown.keys.press(ENTER)
    shown.keys.press(Qt.Key.Key_A, CTRL)
    shown.keys.press(Qt.Key.Key_Backspace)
    shown.keys.press(ENTER)
    assert shown.record(LISTS).text == text
    assert before.target


def test_a_composition_is_not_ended_by_our_keys(shown: Shown) -> None:
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.composes("にほん")
    shown.keys.press(ENTER)
    assert isinstance(shown.keys.focus, ParagraphText)
    shown.keys.composes("", "日本")
    shown.keys.press(ENTER)
    assert "日本" in shown.record(LISTS).text


def test_what_is_typed_is_kept_as_a_draft_and_taken_up_again(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.types(" Typed")
    qtbot.waitUntil(lambda: bool(shown.desk.drafts()))
    (draft,) = shown.desk.drafts()
    assert (draft.kind, draft.field) == ("Decision", "text")
    assert draft.text.endswith(" Typed")
    shown.keys.press(ESC)
    # As a crash leaves it.
    left = replace(draft, text=f"{draft.text} before the crash")
    shown.desk.keep_draft(left)
    shown.keys.press(ENTER)
    text = shown.keys.focus
    assert isinstance(text, ParagraphText)
    assert text.toPlainText() == left.text


def test_ctrl_z_takes_back_typing_and_then_the_step(qtbot: QtBot, shown: Shown) -> None:
    before = shown.record(LISTS).text
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.types("x")
    shown.keys.press(Qt.Key.Key_Z, CTRL)
    text = shown.keys.focus
    assert isinstance(text, ParagraphText)
    assert text.toPlainText() == before
    shown.keys.types(" Typed")
    shown.keys.press(ESC)
    follow(qtbot, shown, " Typed")
    shown.keys.press(Qt.Key.Key_Z, CTRL)
    assert shown.record(LISTS).text == before
    shown.keys.press(Qt.Key.Key_Y, CTRL)
    assert shown.record(LISTS).text == f"{before} Typed"


def test_ctrl_z_takes_back_nothing_that_was_done_elsewhere(shown: Shown) -> None:
    (session,) = shown.desk.all(Session)
    shown.bench.perform(edits.revise("Edit", session, occasion="Changed elsewhere."))
    shown.keys.press(Qt.Key.Key_Z, CTRL)
    (after,) = shown.desk.all(Session)
    assert after.occasion == "Changed elsewhere."


def test_a_translation_is_edited_where_it_is_shown(
    qtbot: QtBot, bench: Workbench, showing: Callable[[str], Showing]
) -> None:
    (decision,) = [d for d in bench.desk.all(Decision) if LISTS in d.text]
    put = Translation(
        record=decision.id,
        field="text",
        language="vi",
        text="Hai bên nhất trí trao đổi danh mục.",
        renders=digest_of(decision.text),
    )
    known = [t for t in bench.desk.all(Translation, record=decision.id) if t.language == "vi"]
    change = edits.revise("Edit", known[0], text=put.text) if known else edits.add("Add", put)
    bench.perform(change)
    screen = showing("vi")
    rows = [screen.rows.row(n) for n in range(screen.rows.rowCount())]
    at = next(n for n, row in enumerate(rows) if row and put.text in row.text)
    screen.view.setCurrentIndex(screen.rows.index(at))
    QTest.keyClick(screen.view, ENTER)
    keys = Keyboard()
    keys.types(" Thêm")
    qtbot.waitUntil(lambda: bool(bench.desk.drafts()))
    (draft,) = bench.desk.drafts()
    # Where the page of translations looks for what was being typed.
    assert (draft.record, draft.kind, draft.field) == (decision.id, "Decision", "text@vi")
    keys.press(ESC)
    assert bench.desk.drafts() == []
    (after,) = [t for t in bench.desk.all(Translation, record=decision.id) if t.language == "vi"]
    assert after.text == f"{put.text} Thêm"
    assert bench.desk.get(Decision, decision.id) == decision


# Following


def test_it_follows_edits_and_leaves_typing_alone(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(OPEN)
    shown.keys.press(ENTER)
    shown.keys.types(" Typed")
    (session,) = shown.desk.all(Session)
    first = shown.record("The session brought together")
    assert isinstance(first, Statement)
    more = replace(first, id=new_id(), text="A paragraph came in.", at="")
    shown.desk.perform(edits.add("Add", more))
    shown.desk.perform(edits.revise("Edit", session, closing="Closed by a colleague."))
    follow(qtbot, shown, "A paragraph came in.")
    follow(qtbot, shown, "Closed by a colleague.")
    text = shown.keys.focus
    assert isinstance(text, ParagraphText)
    assert text.toPlainText().endswith(" Typed")
    shown.keys.press(ESC)
    assert shown.record(OPEN).text.endswith(" Typed")


def test_what_a_colleague_wrote_meanwhile_is_not_lost(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.types(" Typed")
    decision = shown.record(LISTS)
    mine = f"{decision.text} Typed"
    shown.desk.perform(edits.revise("Edit", decision, text="Theirs."))
    follow(qtbot, shown, "Theirs.")
    text = shown.keys.focus
    assert isinstance(text, ParagraphText)
    assert text.toPlainText() == mine
    shown.keys.press(ESC)
    (two,) = shown.desk.versions()
    assert {version.value for version in two.versions} == {mine, "Theirs."}


def test_what_is_typed_into_a_paragraph_removed_meanwhile_stands(
    qtbot: QtBot, shown: Shown
) -> None:
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.types(" Typed")
    removed = shown.record(LISTS)
    shown.desk.perform(edits.remove("Remove", removed))
    qtbot.waitUntil(lambda: shown.screen.editor.text is None)
    # Removed by one and changed by the other: it stays, and waits for somebody's choice.
    follow(qtbot, shown, " Typed")
    assert shown.record(LISTS).text.endswith(" Typed")
    assert [record for _, record in shown.desk.flagged()] == [removed.id]


def test_it_goes_when_its_session_goes(qtbot: QtBot, shown: Shown) -> None:
    (session,) = shown.desk.all(Session)
    with qtbot.waitSignal(shown.screen.left):
        shown.desk.perform(edits.remove("Remove", session))


# Brackets


def coloured(shown: Shown, words: str, colour: QColor) -> bool:
    """Say whether anything in the row with these words has a colour."""
    at = shown.screen.view.currentIndex()
    assert words in shown.current.text
    picture = shown.screen.view.viewport().grab(shown.screen.view.visualRect(at)).toImage()
    wide, tall = picture.width(), picture.height()
    return any(picture.pixelColor(x, y) == colour for x in range(wide) for y in range(tall))


@pytest.mark.parametrize("dark", [False, True])
def test_brackets_are_coloured_by_side(shown: Shown, qapp: QApplication, dark: bool) -> None:
    style.wear(qapp, want_dark=dark)
    shown.go_to(OPEN)
    palette = shown.screen.palette()
    assert coloured(shown, OPEN, style.side_colour(palette, own=True))
    assert coloured(shown, OPEN, style.side_colour(palette, own=False))
    style.wear(qapp, want_dark=False)


def test_a_digit_settles_the_bracket_and_undo_opens_it(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(OPEN)
    buttons = [b for b in shown.screen.hints.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in buttons] == ["1  VN: twice a year", "2  JP: once a year"]
    assert buttons[1].accessibleName() == "Settle with JP: once a year"
    shown.keys.press(Qt.Key.Key_2)
    assert shown.record("exchange experts").text.endswith("in electronics once a year.")
    qtbot.waitUntil(lambda: not any(b.isVisible() for b in buttons))
    shown.keys.press(Qt.Key.Key_Z, CTRL)
    assert OPEN in shown.record("exchange experts").text
    qtbot.waitUntil(buttons[0].isVisible)
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert shown.record("exchange experts").text.endswith("in electronics twice a year.")


# Looks, and how one leaves


def test_a_row_stays_in_sight_when_its_wordings_are_offered(qtbot: QtBot, shown: Shown) -> None:
    shown.screen.resize(1000, 300)
    shown.go_to(OPEN)
    view = shown.screen.view

    def whole() -> bool:
        return view.viewport().rect().contains(view.visualRect(view.currentIndex()))

    qtbot.waitUntil(lambda: shown.screen.hints.isVisible() and whole())


def test_ctrl_plus_and_minus_change_the_size(shown: Shown) -> None:
    def tall() -> int:
        return shown.screen.view.sizeHintForIndex(shown.screen.view.currentIndex()).height()

    shown.go_to(LISTS)
    before = tall()
    shown.keys.press(Qt.Key.Key_Plus, CTRL)
    larger = tall()
    assert larger > before
    shown.keys.press(Qt.Key.Key_Minus, CTRL)
    shown.keys.press(Qt.Key.Key_Minus, CTRL)
    assert tall() < before
    shown.keys.press(Qt.Key.Key_0, CTRL)
    assert tall() == before


def test_ctrl_l_turns_to_the_next_language(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(LISTS)
    place = shown.screen.view.currentIndex().row()
    shown.keys.press(ENTER)
    shown.keys.types(" Typed")
    seen = []
    for _ in range(3):
        shown.keys.press(Qt.Key.Key_L, CTRL)
        seen.append(next(row.text for row in shown.rows if row.manner is Manner.TITLE))
    assert seen == ["BIÊN BẢN", "議事録", "MINUTES"]
    assert shown.record(LISTS).text.endswith(" Typed")
    assert shown.screen.view.currentIndex().row() == place
    assert "English" in [text for _, text in texts_of(shown.screen.hints)]


def test_a_file_that_can_only_be_read_is_shown_and_not_written(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "read_only", True)
    screen = Showing(shown.bench, shown.desk.all(Session)[0].id, Edition())
    qtbot.addWidget(screen)
    screen.show()
    rows = [screen.rows.row(n) for n in range(screen.rows.rowCount())]
    at = next(n for n, row in enumerate(rows) if row and OPEN in row.text)
    screen.view.setCurrentIndex(screen.rows.index(at))
    QTest.keyClick(screen.view, ENTER)
    assert screen.editor.text is None
    QTest.keyClick(screen.view, Qt.Key.Key_1)
    assert OPEN in shown.record("exchange experts").text
    screen.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)


def test_enter_says_so_where_nothing_is_written_here(shown: Shown) -> None:
    def told() -> list[str]:
        labels = shown.screen.hints.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]

    shown.go_to("STAMEQ")
    shown.keys.press(ENTER)
    assert shown.screen.editor.text is None
    assert "This is not edited here." in told()
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    assert shown.screen.editor.text
    assert "This is not edited here." not in told()


def test_esc_twice_leaves_and_once_does_not(qtbot: QtBot, shown: Shown) -> None:
    shown.keys.press(ESC)
    assert shown.screen.isVisible()
    with qtbot.waitSignal(shown.screen.left):
        shown.keys.press(ESC)


def test_all_is_named_for_those_who_listen(shown: Shown) -> None:
    shown.go_to(LISTS)
    assert shown.screen.view.accessibleName() == "Text of the minutes"
    role = Qt.ItemDataRole.AccessibleTextRole
    told = str(shown.screen.view.currentIndex().data(role))
    assert told.startswith("11. Agreed 1. (example) Both sides agreed")
    shown.keys.press(ENTER)
    assert shown.keys.focus.accessibleName() == "Text of the paragraph"


@pytest.mark.parametrize("wide", [701, 860, 1366])
def test_a_paragraph_is_typed_in_where_it_stands_and_is_seen_whole(
    shown: Shown, qapp: QApplication, wide: int
) -> None:
    style.wear(qapp, want_dark=False)
    shown.screen.resize(wide, 700)
    shown.go_to("consultative body")
    shown.keys.press(ENTER)
    editor = shown.keys.focus
    assert isinstance(editor, ParagraphText)
    for _ in range(40):
        QApplication.processEvents()
        assert editor.horizontalScrollBar().value() == 0
        assert not editor.horizontalScrollBar().isVisible()
        assert editor.verticalScrollBar().value() == 0
        assert editor.viewport().height() >= editor.tall
        shown.keys.types(" word")


def test_a_double_click_edits(qtbot: QtBot, shown: Shown) -> None:
    shown.go_to(LISTS)
    rect = shown.screen.view.visualRect(shown.screen.view.currentIndex())
    port = shown.screen.view.viewport()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(0, 1))
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(0, 1))
    assert isinstance(shown.keys.focus, ParagraphText)


def test_what_was_typed_stays_a_draft_where_the_record_will_not(qtbot: QtBot, shown: Shown) -> None:
    said: list[str] = []
    shown.bench.said.connect(said.append)
    shown.go_to(LISTS)
    shown.keys.press(ENTER)
    shown.keys.types("yyy")
    text = shown.keys.focus
    assert isinstance(text, ParagraphText)
    text.insertPlainText("\x00")
    shown.keys.press(ESC)
    assert "This was not saved. What was typed is kept." in [
        t for _, t in texts_of(shown.screen.hints)
    ]
    (draft,) = shown.desk.drafts()
    assert draft.text.endswith("yyy\x00")
    assert said == []


def test_every_text_of_the_screen_is_translated(
    qapp: QApplication, bench: Workbench, showing: Callable[[], Showing]
) -> None:
    translator = Pseudo()
    qapp.installTranslator(translator)
    try:
        screen = showing()
        data = ["twice a year", "once a year", *data_of(bench.desk)]
        keys = Keyboard()
        left: set[str] = set()
        for key in (ESC, Qt.Key.Key_Down):
            keys.press(key)
            left |= {plain(text, data) for _, text in texts_of(screen)}
        shown = Shown(bench=bench, screen=screen, keys=keys)
        shown.go_to(OPEN)
        left |= {plain(text, data) for _, text in texts_of(screen)}
        keys.press(ENTER)
        left |= {plain(text, data) for _, text in texts_of(screen)}
    finally:
        qapp.removeTranslator(translator)
    assert left == {""}


# From the window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Return the window on the sample, its session open."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    settings.write_settings(Settings(name="An", body="STAMEQ"))
    path = tmp_path / "sample.mdesk"
    desk = new_desk(path, author="An", places=settings.places())
    said = read_source(resource(SAMPLE))
    desk.import_said(said.source, said.records)
    (session,) = desk.all(Session)
    desk.close()
    window = MainWindow("An", Memory())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.furnish()
    window.begin(path)
    assert window.space
    window.space.show_session(session.id)
    return window


def opened(qtbot: QtBot, window: MainWindow) -> Showing:
    """Show the text by its key."""
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClick(focus, F11)
    tops = QApplication.topLevelWidgets()
    (screen,) = [top for top in tops if isinstance(top, Showing) and top.isVisible()]
    assert screen.parent() is None
    qtbot.waitUntil(screen.isActiveWindow)
    return screen


def test_f11_shows_the_text_of_the_open_session(qtbot: QtBot, window: MainWindow) -> None:
    screen = opened(qtbot, window)
    assert screen.isFullScreen()
    QTest.keyClick(screen.view, Qt.Key.Key_Plus, CTRL)
    size = screen.size_number
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen.view, F11)
    qtbot.waitUntil(window.isActiveWindow)
    assert opened(qtbot, window).size_number == size


def test_leaving_the_file_writes_what_is_typed_on_the_screen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    screen = opened(qtbot, window)
    rows = [screen.rows.row(n) for n in range(screen.rows.rowCount())]
    at = next(n for n, row in enumerate(rows) if row and LISTS in row.text)
    screen.view.setCurrentIndex(screen.rows.index(at))
    QTest.keyClick(screen.view, ENTER)
    Keyboard().types(" Typed")
    window.close()
    desk = open_desk(tmp_path / "sample.mdesk", author="An", places=settings.places())
    (decision,) = [d for d in desk.all(Decision) if LISTS in d.text]
    desk.close()
    assert decision.text.endswith(" Typed")
