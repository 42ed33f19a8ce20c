"""A whole translated text: pasted, sent to a translator and read back, each shown before taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import HouseStyle
from meetingdesk.domain.kinds import house_style_id
from meetingdesk.domain.meeting import Statement
from meetingdesk.minutes.paragraphs import paragraph_numbers
from meetingdesk.minutes.translators import tabs
from meetingdesk.ui.notices import NoticeBoard
from meetingdesk.ui.translations import reading
from meetingdesk.ui.translations.taking import TakingDialog
from tests.ui.translations.conftest import (
    ALT,
    CTRL,
    ENTER,
    ESC,
    ITEM,
    SAID,
    SESSION,
    World,
)

FIRST, SECOND, THIRD = (statement.text for statement in SAID)


def copied(text: str, html: str = "") -> None:
    """Put a block on the clipboard, as Word or a mail program does."""
    block = QMimeData()
    block.setText(text)
    if html:
        block.setHtml(html)
    QApplication.clipboard().setMimeData(block)


def shown(qtbot: QtBot, world: World) -> TakingDialog:
    def there() -> TakingDialog | None:
        return world.window.findChild(TakingDialog)

    qtbot.waitUntil(lambda: there() is not None)
    dialog = there()
    assert dialog
    qtbot.waitExposed(dialog)
    return dialog


def numbers(world: World) -> list[str]:
    assert world.window.bench
    known = paragraph_numbers(reading.bundle(world.window.bench.desk, SESSION.id))
    return [known[statement.id] for statement in SAID]


def test_a_pasted_text_goes_by_its_numbers_after_it_was_shown(qtbot: QtBot, world: World) -> None:
    first, second, third = numbers(world)
    copied(f"MỤC 1 · Đô thị\n{third}. Ba\n{first}. Một\n{second}. Hai\n")
    world.page.head.paste.trigger()
    dialog = shown(qtbot, world)
    pairs = [(row.rendering.original.text, row.text) for row in dialog.pairs.chosen]
    assert pairs == [("Smart cities", "Đô thị"), (FIRST, "Một"), (SECOND, "Hai"), (THIRD, "Ba")]
    assert world.saved() == {}
    QTest.keyClick(dialog.pairs, ENTER)
    assert world.saved() == {ITEM.title: "Đô thị", FIRST: "Một", SECOND: "Hai", THIRD: "Ba"}
    assert world.row(FIRST) == "Một"


def test_the_numbers_of_a_pasted_text_are_those_of_the_style_kept(
    qtbot: QtBot, world: World
) -> None:
    assert world.window.bench
    assert numbers(world)[0] != "1"
    kept = HouseStyle(id=house_style_id(), name="decree30")
    assert world.window.bench.attempt(edits.add("Style", kept))
    copied("2. Hai\n1. Một\n")
    world.page.head.paste.trigger()
    dialog = shown(qtbot, world)
    pairs = [(row.rendering.original.text, row.text) for row in dialog.pairs.chosen]
    assert pairs == [(FIRST, "Một"), (SECOND, "Hai")]


def test_all_that_is_taken_is_one_step_of_undo(qtbot: QtBot, world: World) -> None:
    assert world.window.bench
    before = world.window.bench.undo.count()
    copied("Một\nHai\nBa")
    world.page.head.paste.trigger()
    QTest.keyClick(shown(qtbot, world).pairs, ENTER)
    assert len(world.saved()) == 3
    assert world.window.bench.undo.count() == before + 1
    # A window system gives the keys back to the window by itself.
    world.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is world.window.windowHandle())
    world.press(Qt.Key.Key_Z, held=CTRL)
    assert world.saved() == {}
    assert world.row("Working session") == ""


def test_space_leaves_one_out_and_esc_takes_nothing(qtbot: QtBot, world: World) -> None:
    copied("Một\nHai")
    world.page.head.paste.trigger()
    dialog = shown(qtbot, world)
    assert dialog.take.text() == "Take 2"
    QTest.keyClick(dialog.pairs, Qt.Key.Key_Space)
    assert dialog.take.text() == "Take 1"
    QTest.keyClick(dialog, ESC)
    assert world.saved() == {}
    qtbot.waitUntil(lambda: world.window.findChild(TakingDialog) is None)
    world.page.head.paste.trigger()
    dialog = shown(qtbot, world)
    QTest.keyClick(dialog.pairs, Qt.Key.Key_Space)
    QTest.keyClick(dialog.pairs, ENTER)
    assert world.saved() == {"Smart cities": "Hai"}


def test_what_follows_can_be_moved_to_the_next_text(qtbot: QtBot, world: World) -> None:
    copied("Một\nHai")
    world.page.head.paste.trigger()
    dialog = shown(qtbot, world)
    QTest.keyClick(dialog.pairs, Qt.Key.Key_Down)
    QTest.keyClick(dialog.pairs, Qt.Key.Key_Down, ALT)
    QTest.keyClick(dialog.pairs, ENTER)
    assert world.saved() == {"Working session": "Một", FIRST: "Hai"}


def test_several_paragraphs_pasted_into_a_field_go_on_from_there(
    qtbot: QtBot, world: World
) -> None:
    world.page.go_to(SAID[0].id)
    copied("Một\n\nHai")
    world.press(Qt.Key.Key_V, held=CTRL)
    dialog = shown(qtbot, world)
    assert world.row(FIRST) == ""
    QTest.keyClick(dialog.pairs, ENTER)
    assert world.saved() == {FIRST: "Một", SECOND: "Hai"}


def test_or_into_that_field_only(qtbot: QtBot, world: World) -> None:
    world.page.go_to(SAID[0].id)
    copied("Một\nHai")
    world.press(Qt.Key.Key_V, held=CTRL)
    dialog = shown(qtbot, world)
    QTest.keyClick(dialog, Qt.Key.Key_F, ALT)
    qtbot.waitUntil(lambda: world.row(FIRST) == "Một\nHai")
    world.page.finish()
    assert world.saved() == {FIRST: "Một\nHai"}


def test_one_paragraph_is_pasted_as_it_is(world: World) -> None:
    copied("Phiên làm việc\n")
    world.press(Qt.Key.Key_V, held=CTRL)
    assert world.window.findChild(TakingDialog) is None
    world.press(ENTER)
    assert world.saved() == {"Working session": "Phiên làm việc"}


def test_a_table_copied_with_the_originals_is_known_by_them(qtbot: QtBot, world: World) -> None:
    cells = "".join(
        f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in ((SECOND, "Hai"), (FIRST, "1"))
    )
    copied(f"{SECOND}\tHai\n{FIRST}\t1\n", f"<html><table>{cells}</table></html>")
    world.page.head.paste.trigger()
    QTest.keyClick(shown(qtbot, world).pairs, ENTER)
    assert world.saved() == {FIRST: "1", SECOND: "Hai"}


def file_chosen(qtbot: QtBot, world: World, name: str, path: Path) -> None:
    qtbot.waitUntil(lambda: world.window.findChild(QFileDialog, name) is not None)
    dialog = world.window.findChild(QFileDialog, name)
    assert dialog
    dialog.fileSelected.emit(str(path))
    dialog.close()


@pytest.mark.parametrize("form", ["tsv", "docx"])
def test_a_table_goes_to_a_translator_and_back(
    qtbot: QtBot, world: World, tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"out.{form}"
    world.type("Phien")
    world.page.head.send.trigger()
    file_chosen(qtbot, world, "forTranslator", path)
    assert str(path) in world.page.head.said.text()
    assert path.exists()
    if form == "docx":
        world.page.head.read.trigger()
        file_chosen(qtbot, world, "readBack", path)
        assert "Nothing in out.docx is new." in world.page.head.said.text()
        return
    head, *rows = tabs.read(path)
    assert rows[0][3] == "Phien"
    path.write_bytes(tabs.written([head, *([*row[:3], f"{row[2]} vi"] for row in rows)]))
    assert world.window.bench
    said = world.window.bench.desk.get(Statement, SAID[1].id)
    assert said
    world.window.bench.perform(edits.revise("Change", said, text="Changed."))
    world.page.head.read.trigger()
    file_chosen(qtbot, world, "readBack", path)
    dialog = shown(qtbot, world)
    assert "of a text that was changed since" in told(dialog, "Changed.")
    assert "replaces: Phien" in told(dialog, "Working session")
    QTest.keyClick(dialog.pairs, ENTER)
    assert world.saved()[FIRST] == f"{FIRST} vi"
    assert world.page.head.languages["vi"].text() == "Vietnamese 5 of 6, 1 stale"


def told(dialog: TakingDialog, original: str) -> str:
    rows = [row.rendering.original.text for row in dialog.pairs.rows]
    item = dialog.pairs.item(rows.index(original), 0)
    return item.text() if item else ""


def test_a_file_that_is_no_table_is_refused_in_a_notice(
    qtbot: QtBot, world: World, tmp_path: Path
) -> None:
    path = tmp_path / "no.tsv"
    path.write_text("nothing of ours")
    world.page.head.read.trigger()
    file_chosen(qtbot, world, "readBack", path)
    board = world.window.findChild(NoticeBoard)
    assert board
    qtbot.waitUntil(lambda: any("no table of translations" in n.text for n in board.notices))
    assert world.saved() == {}
