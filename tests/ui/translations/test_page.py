"""What the keys of the page of translations do to the file."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, Draft, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import HouseStyle
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.domain.meeting import Session, Statement
from meetingdesk.domain.records import Translation
from meetingdesk.minutes.translating import digest_of
from meetingdesk.ui.kept_text import offer
from meetingdesk.ui.versions.dialog import VersionsDialog
from tests.ui.translations.conftest import (
    AGREED,
    ALT,
    CTRL,
    ENTER,
    ESC,
    ITEM,
    NONE,
    SAID,
    SESSION,
    TAB,
    World,
    compose,
    noon,
)

FIRST, SECOND, THIRD = (statement.text for statement in SAID)
DONE = "Phía Việt Nam đã phát biểu."


def meter(world: World, language: str = "vi") -> str:
    return world.page.head.languages[language].text()


def change(world: World, text: str) -> None:
    """Change the first paragraph, as on the session's page."""
    bench = world.window.bench
    assert bench
    said = bench.desk.get(Statement, SAID[0].id)
    assert said
    bench.perform(edits.revise("Change", said, text=text))


def test_a_translation_typed_beside_its_original_is_in_the_file(world: World) -> None:
    assert world.focused() == "Working session"
    world.type("Phiên làm việc")
    world.press(ENTER)
    assert world.saved() == {"Working session": "Phiên làm việc"}
    assert world.focused() == "Smart cities"


def test_enter_ctrl_enter_and_tab_go_to_what_is_missing_and_pass_over_what_is_done(
    world: World,
) -> None:
    for key, held in ((ENTER, CTRL), (TAB, NONE), (ENTER, CTRL)):
        before = world.focused()
        world.type("x")
        world.press(key, held=held)
        assert world.focused() != before
    assert world.focused() == SECOND
    world.press(Qt.Key.Key_Backtab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab)
    assert world.focused() == "Working session"
    world.press(TAB)
    assert world.focused() == SECOND


def test_the_numbers_are_those_of_the_paper_also_when_another_style_is_kept(world: World) -> None:
    bench = world.window.bench
    assert bench

    def numbers() -> list[str]:
        return [n for row in world.page.rows.values() if (n := row.number.text())]

    before = numbers()
    kept = HouseStyle(id=house_style_id(), name="decree30")
    bench.perform(edits.add("Keep", kept))
    # What the general style says in numbered paragraphs stands above the first one there.
    assert numbers() == ["1", "2", "3", "4"] != before
    bench.perform(edits.revise("Keep", kept, name="general"))
    assert numbers() == before


def test_the_numbers_follow_the_style_that_is_chosen_for_the_paper_at_once(
    qtbot: QtBot, world: World
) -> None:
    def row() -> tuple[str, str]:
        found = world.page.rows[SAID[0].id, "text"]
        return found.number.text(), found.field.editor.accessibleName()

    world.window.resize(1366, 768)
    qtbot.waitUntil(lambda: world.window.preview is not None, timeout=15_000)
    assert world.window.preview
    general = row()
    box = world.window.preview.switches.style_of
    assert general == ("3", "Paragraph 3 in Vietnamese")
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.currentData() != "decree30":
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert row() == ("1", "Paragraph 1 in Vietnamese")
    assert world.window.space
    world.press(ESC)
    page = world.window.space.session_page
    assert page
    index = page.record.model.index_of(SAID[0].id)
    assert str(index.data()).startswith("1. ")
    desk = open_desk(world.path, author="", places=settings.places(), clock=noon)
    assert desk.all(HouseStyle) == []
    desk.close()
    QTest.keyClick(box, Qt.Key.Key_Home)
    world.press(Qt.Key.Key_T, held=CTRL)
    assert row() == general


def test_the_meter_counts_what_is_done_and_what_went_stale(world: World) -> None:
    assert meter(world) == "Vietnamese 0 of 6"
    world.page.go_to(SAID[0].id)
    world.type(DONE)
    world.press(ENTER)
    assert meter(world) == "Vietnamese 1 of 6"
    change(world, FIRST.replace("spoke", "spoke first"))
    assert meter(world) == "Vietnamese 0 of 6, 1 stale"
    assert meter(world, "ja") == "Japanese 0 of 6"


def test_a_stale_one_shows_by_word_what_changed_and_is_renewed_by_one_key(world: World) -> None:
    world.page.go_to(SAID[0].id)
    world.type(DONE)
    world.press(ENTER)
    changed = FIRST.replace("spoke", "spoke first")
    change(world, changed)
    world.page.go_to(SAID[0].id)
    row = world.page.rows[SAID[0].id, "text"]
    assert row.now
    assert row.was
    assert row.now.marked == [" first"]
    assert FIRST in row.was.toPlainText()
    world.press(ENTER, held=ALT)
    assert meter(world) == "Vietnamese 1 of 6"
    assert world.focused() == SECOND
    desk = open_desk(world.path, author="", places=settings.places(), clock=noon)
    (kept,) = desk.all(Translation)
    assert (kept.text, kept.renders) == (DONE, digest_of(changed))
    desk.close()


def test_enter_in_a_stale_one_that_is_not_changed_does_not_say_that_it_is_right(
    world: World,
) -> None:
    world.page.go_to(SAID[0].id)
    world.type(DONE)
    world.press(ENTER)
    change(world, "Something else was said.")
    world.page.go_to(SAID[0].id)
    world.press(ENTER)
    assert meter(world) == "Vietnamese 0 of 6, 1 stale"


def test_what_was_typed_beside_the_text_of_before_goes_stale_with_it(world: World) -> None:
    world.page.go_to(SAID[0].id)
    world.type("Phía")
    change(world, "Something else was said.")
    world.type(" A")
    world.press(ENTER)
    assert world.saved() == {FIRST: "Phía A"}
    assert meter(world) == "Vietnamese 0 of 6, 1 stale"


def test_undo_takes_a_translation_back_and_redo_brings_it_again(world: World) -> None:
    world.type("Mot")
    world.press(ENTER)
    world.press(Qt.Key.Key_Z, held=CTRL)
    assert world.saved() == {}
    assert world.row("Working session") == ""
    assert meter(world) == "Vietnamese 0 of 6"
    world.press(Qt.Key.Key_Y, held=CTRL)
    assert world.saved() == {"Working session": "Mot"}


def test_one_paragraph_is_one_edit(world: World) -> None:
    assert world.window.bench
    before = world.window.bench.undo.count()
    world.type("Phien lam viec")
    world.press(ENTER)
    assert world.window.bench.undo.count() == before + 1


def test_no_key_is_ours_while_a_composition_is_open(world: World) -> None:
    for composed in ("スマート", "Việt"):
        compose(composed)
        for key, held in (
            (ENTER, NONE),
            (ENTER, CTRL),
            (ENTER, ALT),
            (TAB, NONE),
            (ESC, NONE),
            (Qt.Key.Key_Down, NONE),
            (Qt.Key.Key_Right, ALT),
        ):
            world.press(key, held=held)
            assert world.focused() == "Working session"
        assert world.saved() == {}
        compose("")
    compose("", "スマート")
    world.press(ENTER)
    assert world.saved() == {"Working session": "スマート"}


def test_telex_by_backspaces_stands_as_typed(world: World) -> None:
    """UniKey replaces letters by backspaces and new ones."""
    world.type("Vie")
    world.press(Qt.Key.Key_Backspace)
    world.type("ệt")
    world.press(ENTER)
    assert world.saved() == {"Working session": "Việt"}


def test_another_language_has_its_own_texts(world: World) -> None:
    world.type("Phien")
    world.page.head.languages["ja"].click()
    assert world.saved() == {"Working session": "Phien"}
    assert world.row("Working session") == ""
    world.type("会合")
    world.press(ENTER)
    assert world.saved("ja") == {"Working session": "会合"}
    assert world.saved() == {"Working session": "Phien"}


def test_alt_right_takes_over_what_was_said_elsewhere_else_the_original(world: World) -> None:
    bench = world.window.bench
    assert bench
    world.page.go_to(SAID[1].id)
    world.press(Qt.Key.Key_Right, held=ALT)
    world.press(ENTER)
    assert world.saved() == {SECOND: SECOND}
    world.page.go_to(SAID[1].id)
    world.press(Qt.Key.Key_A, held=CTRL)
    world.type("Ho tra loi.")
    world.press(ENTER)
    third = bench.desk.get(Statement, SAID[2].id)
    assert third
    bench.perform(edits.revise("Change", third, text=SECOND))
    world.page.go_to(SAID[2].id)
    world.press(Qt.Key.Key_Right, held=ALT)
    assert world.page.rows[SAID[2].id, "text"].field.text() == "Ho tra loi."


def test_esc_gives_up_what_was_typed_then_leads_back_to_the_session(world: World) -> None:
    world.type("abc")
    world.press(ESC)
    assert world.row("Working session") == ""
    world.press(ESC)
    space = world.window.space
    assert space
    assert space.translations_page is None
    assert space.session_page
    assert space.session_page.isVisible()
    assert world.saved() == {}


def test_what_is_typed_when_the_page_is_left_is_in_the_file(world: World) -> None:
    world.type("abc")
    world.press(Qt.Key.Key_1, held=CTRL)
    assert world.saved() == {"Working session": "abc"}


def test_a_draft_of_before_the_program_stopped_stands_in_its_field(
    qtbot: QtBot, world: World
) -> None:
    assert world.window.bench
    desk = world.window.bench.desk
    world.type("dang go")
    qtbot.waitUntil(lambda: bool(desk.drafts()))
    (draft,) = desk.drafts()
    assert (draft.field, draft.text) == ("title@vi", "dang go")
    world.press(ESC)
    assert not desk.drafts()
    # What the next start would find, had the program stopped then.
    desk.keep_draft(draft)
    world.press(ESC)
    world.press(Qt.Key.Key_T, held=CTRL)
    assert world.row("Working session") == "dang go"
    assert world.saved() == {}


def test_two_versions_of_a_translation_are_offered_at_their_field(
    qtbot: QtBot, world: World
) -> None:
    assert world.window.bench
    desk = world.window.bench.desk
    world.type("Mot")
    world.press(ENTER)
    row = next(iter(world.page.rows.values()))
    assert not row.field.surround.versions.isVisible()
    seen = {"text": desk.heads(row.rendering.id, "text")}
    for said in ("Hai", "Ba"):
        translation = desk.get(Translation, row.rendering.id)
        assert translation
        desk.perform(edits.revise("Change", translation, seen, text=said))
    assert row.field.surround.versions.isVisible()
    row.field.surround.versions.click()
    dialog = world.window.findChild(VersionsDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert sorted(card.text.toPlainText() for card in dialog.side.cards) == ["Ba", "Hai"]
    taken = dialog.side.cards[0].text.toPlainText()
    QTest.keyClick(dialog.side, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not row.field.surround.versions.isVisible())
    assert world.saved() == {"Working session": taken}


def test_the_status_bar_says_how_far_and_leads_there(qtbot: QtBot, world: World) -> None:
    meter_below = world.window.translated
    qtbot.waitUntil(lambda: meter_below.text() == "Vietnamese 0 of 6 · Japanese 0 of 6")
    world.type("Mot")
    world.press(ENTER)
    qtbot.waitUntil(lambda: meter_below.text() == "Vietnamese 1 of 6 · Japanese 0 of 6")
    world.press(ESC)
    assert world.window.space
    assert world.window.space.translations_page is None
    meter_below.click()
    assert world.focused() == "Smart cities"


def test_a_finding_of_a_translation_leads_to_its_field(qtbot: QtBot, world: World) -> None:
    world.page.go_to(SAID[0].id)
    world.type(DONE)
    world.press(ENTER)
    change(world, "Something else was said.")
    world.press(ESC)
    world.window.resize(1300, 700)
    qtbot.waitUntil(lambda: bool(stale_items(world)))
    assert world.window.preview
    panel = world.window.preview.lacking
    panel.fold.click()
    panel.list.setCurrentItem(stale_items(world)[0])
    QTest.keyClick(panel.list, ENTER)
    assert world.focused() == "Something else was said."
    assert world.page.language == "vi"


def stale_items(world: World) -> list[QListWidgetItem]:
    pane = world.window.preview
    contains = Qt.MatchFlag.MatchContains
    return pane.lacking.list.findItems("since it was translated", contains) if pane else []


def test_typing_that_was_cut_off_is_put_back_on_the_page_of_translations(world: World) -> None:
    window = world.window
    assert window.bench
    world.press(ESC, ESC)
    cut_off = Draft(
        record=SAID[0].id, kind="Statement", field="text@vi", text="dang go", seen=frozenset()
    )
    window.bench.desk.keep_draft(cut_off)
    offer(window, window.bench.desk)
    (notice,) = window.notices.notices
    assert "dang go" in notice.text
    put_back = next(b for b in notice.findChildren(QPushButton) if "back" in b.text())
    put_back.click()
    assert world.focused() == FIRST
    assert world.row(FIRST) == "dang go"


def test_a_file_that_can_only_be_read_shows_and_changes_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.type("Mot")
    world.press(ENTER)
    world.press(ESC)
    monkeypatch.setattr(Desk, "read_only", True)
    world.press(Qt.Key.Key_T, held=CTRL)
    assert world.row("Working session") == "Mot"
    assert not next(iter(world.page.rows.values())).field.editor.isEnabled()
    assert not world.page.head.paste.isEnabled()
    world.press(ESC)
    assert world.window.space
    assert world.window.space.translations_page is None
    assert world.saved() == {"Working session": "Mot"}


def test_a_text_of_one_line_takes_the_room_of_one_line(world: World) -> None:
    world.page.go_to(AGREED.id)
    row = world.page.rows[ITEM.id, "title"]
    line = row.fontMetrics().lineSpacing()
    assert row.field.height() < 2 * line
    assert row.height() < 2.6 * line
    tall = world.page.rows[SAID[2].id, "text"]
    assert tall.height() < max(tall.field.height(), tall.original.height()) + 1.5 * line


def test_a_field_shows_its_whole_text_at_any_width(qtbot: QtBot, world: World) -> None:
    world.page.go_to(SAID[2].id)
    field = world.page.rows[SAID[2].id, "text"].field
    field.take_over("Phía Việt Nam đề nghị hỗ trợ hài hòa tiêu chuẩn quốc gia. " * 5)
    for width in (1600, 1000, 1300, 800):
        world.window.resize(width, 700)
        qtbot.waitUntil(lambda: field.area.verticalScrollBar().maximum() == 0)
        assert not field.area.horizontalScrollBar().isVisible()


def test_every_row_has_its_height_at_once_and_the_current_one_is_in_sight(
    qtbot: QtBot, world: World
) -> None:
    world.page.go_to(AGREED.id)
    row = world.page.rows[AGREED.id, "text"]
    assert all(r.height() >= r.field.sizeHint().height() for r in world.page.rows.values())
    world.window.resize(1000, 420)
    world.page.go_to(SAID[0].id)
    world.page.go_to(AGREED.id)
    seen = world.page.area.viewport()
    qtbot.waitUntil(lambda: seen.rect().contains(row.field.mapTo(seen, row.field.rect().center())))


def test_what_changed_while_the_paper_stood_over_the_page_is_shown_after_it(world: World) -> None:
    window = world.window
    window.resize(760, 600)
    world.press(Qt.Key.Key_M, held=CTRL)
    assert window.paper.over
    change(world, "Something else was said.")
    world.press(Qt.Key.Key_M, held=CTRL)
    assert not window.paper.over
    row = world.page.rows[SAID[0].id, "text"]
    assert row.original.text() == "Something else was said."


def test_a_file_closes_in_order_after_the_paper_stood_over_the_page(
    qtbot: QtBot, world: World
) -> None:
    window = world.window
    window.resize(760, 600)
    world.press(Qt.Key.Key_M, held=CTRL)
    assert window.preview
    with qtbot.waitSignal(window.preview.made):
        change(world, "Something else was said.")
    world.press(Qt.Key.Key_M, held=CTRL)
    # The paper is not up to date any more, and nobody looks at it.
    change(world, "Something else again.")
    world.type("Mot")
    window.leave()
    assert window.bench is None
    assert world.saved() == {"Working session": "Mot"}


def test_what_a_page_was_about_to_do_is_not_asked_of_a_file_just_closed(
    qtbot: QtBot, world: World
) -> None:
    window = world.window
    page = window.space and window.space.session_page
    assert page
    change(world, "Something else was said.")
    due = [timer for timer in page.findChildren(QTimer) if timer.isActive()]
    assert due
    window.leave()
    for timer in due:
        assert not timer.isActive()


def test_no_language_is_translated_into_itself(qtbot: QtBot, world: World) -> None:
    bench, head = world.window.bench, world.page.head
    assert bench
    columns = [column.text() for column in head.columns]
    assert columns == ["English", "Vietnamese"]
    write_in(world, "vi")
    assert [column.text() for column in head.columns] == ["English", "Vietnamese"]
    assert set(world.page.rows) == {(one.id, "text") for one in (*SAID, AGREED)}
    for one in (*SAID, AGREED):
        said = bench.desk.get(type(one), one.id)
        assert said
        bench.perform(edits.revise("Change", said, language="vi"))
    assert [column.text() for column in head.columns] == ["Vietnamese", "Japanese"]
    assert world.page.language == "ja"
    assert head.languages["vi"].isHidden()


def test_what_was_written_in_another_language_is_not_counted_as_translated(world: World) -> None:
    world.page.show_language("ja")
    before = meter(world, "en")
    change(world, "Phía Việt Nam đề nghị hai bên trao đổi tiêu chuẩn về xe điện.")
    assert (before, meter(world, "en")) == ("English 0 of 0", "English 0 of 1")
    assert not world.page.head.languages["en"].isHidden()
    change(world, "The first side spoke of the plan for the year and of the costs.")
    assert meter(world, "en") == "English 0 of 0"


def write_in(world: World, language: str) -> None:
    """Change the language of the minutes, as in the details of the session."""
    bench = world.window.bench
    assert bench
    session = bench.desk.get(Session, SESSION.id)
    assert session
    bench.perform(edits.revise("Change", session, text_language=language))
