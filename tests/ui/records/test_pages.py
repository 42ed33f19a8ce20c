"""Pages of records edit, add to, remove and erase what they show."""

import sqlite3
from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.commitments import AgreedAction, Article, InstrumentParty, Progress
from meetingdesk.domain.fields import Place, RecordId
from meetingdesk.domain.kinds import honorific_id
from meetingdesk.domain.places import key_between
from meetingdesk.domain.records import (
    Honorific,
    Milestone,
    Organization,
    OrganizationName,
    Person,
    Post,
)
from meetingdesk.domain.terms import DueKind
from meetingdesk.ui import translating
from meetingdesk.ui.pages.records import KIND_OF, RecordPage, new_record_edit, page_for, page_of
from meetingdesk.ui.tables.record_table import RecordTable
from tests.ui.records.conftest import World

Show = Callable[[str, RecordId], RecordPage]


@pytest.fixture
def show(qtbot: QtBot, world: World) -> Show:
    """Return what shows a page."""
    pages: list[QWidget] = []

    def showing(view: str, record: RecordId) -> RecordPage:
        page = page_for(world.bench, view, record)
        assert isinstance(page, RecordPage)
        pages.append(page)
        qtbot.addWidget(page, before_close_func=pages.remove)
        page.resize(600, 900)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return showing


def keys(qtbot: QtBot, text: str) -> None:
    """Type where the focus is."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    qtbot.keyClicks(focus, text)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    qtbot.keyClick(focus, key)


def typed(qtbot: QtBot, page: RecordPage, name: str, text: str) -> None:
    """Type a whole field anew."""
    field = page.form.fields[name]
    field.setFocus()
    if isinstance(field.editor, QLineEdit):
        field.editor.selectAll()
    keys(qtbot, text)


def test_an_action_is_late_and_gets_a_new_due(qtbot: QtBot, world: World, show: Show) -> None:
    page = show("actions", world.action.id)
    assert page.title.text() == "Action 1"
    assert page.state.text() == "JISC · open · late"
    assert page.form.fields["due"].surround.echo.text() == "Thursday 30 June 2022 · late"
    typed(qtbot, page, "due", "before the next session")
    press(qtbot, Qt.Key.Key_Tab)
    assert page.state.text() == "JISC · open"
    assert world.bench.undo.count() == 1
    kept = world.reopened().get(AgreedAction, world.action.id)
    assert kept is not None
    assert (kept.due, kept.due_on, kept.due_before) == (DueKind.EVENT, None, "the next session")


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("en_GB", "before the next session"),
        ("vi_VN", "trước phiên họp tiếp theo"),
        ("ja_JP", "次回会合の前"),
    ],
)
@pytest.mark.parametrize("known", ["the next session", "次回会合", "phiên họp tiếp theo"])
def test_a_known_event_is_said_in_the_language_of_the_window(
    qtbot: QtBot, world: World, show: Show, locale: str, shown: str, known: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    translator = QTranslator()
    translator.load(str(translating.file_of(locale[:2], "qm")))
    QApplication.installTranslator(translator)
    try:
        due = edits.revise("Change", world.action, due=DueKind.EVENT, due_on=None, due_before=known)
        world.bench.perform(due)
        table = RecordTable(world.bench.desk, "actions")
        cells = [str(table.index(row, 0).data()) for row in range(table.rowCount())]
        assert shown in cells
        page = show("actions", world.action.id)
        line = page.form.fields["due"]
        assert line.text() == shown
        # Said again in another language, it is the same day: nothing is to be undone.
        typed(qtbot, page, "due", "before the next session")
        press(qtbot, Qt.Key.Key_Tab)
        kept = world.reopened().get(AgreedAction, world.action.id)
        assert kept is not None
        assert (kept.due, kept.due_before) == (DueKind.EVENT, known)
        assert world.bench.undo.count() == 1
    finally:
        QApplication.removeTranslator(translator)
        QLocale.setDefault(before)


def test_progress_by_keyboard(qtbot: QtBot, world: World, show: Show) -> None:
    page = show("actions", world.action.id)
    page.tables[0].add.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Tab)
    keys(qtbot, "List sent")
    press(qtbot, Qt.Key.Key_Tab)
    keys(qtbot, "1/9/2022")
    press(qtbot, Qt.Key.Key_Tab)
    (news,) = world.reopened().all(Progress, action=world.action.id)
    assert (news.on, news.note) == (date(2022, 7, 18), "List sent")
    assert news.due_on == date(2022, 9, 1)


def test_news_stand_newest_first(world: World, show: Show) -> None:
    page = show("actions", world.action.id)
    table = page.tables[0]
    old = Progress(action=world.action.id, on=date(2022, 1, 1))
    new = Progress(action=world.action.id, on=date(2022, 2, 1))
    table.add_line(new)
    table.add_line(old)
    assert table.lines[new.id].y() <= table.lines[old.id].y()
    assert [record for record in table._order()] == [new.id, old.id]


def test_the_way_to_the_session(qtbot: QtBot, world: World, show: Show) -> None:
    for view, record in (("actions", world.action.id), ("people", world.hiep.id)):
        page = show(view, record)
        links = [w for w in page.findChildren(QWidget) if "Working session" in w.accessibleName()]
        with qtbot.waitSignal(page.opened) as told:
            qtbot.keyClick(links[0], Qt.Key.Key_Space)
        assert told.args == ["sessions", world.session.id]


def test_an_agreement_has_parties_and_articles(qtbot: QtBot, world: World, show: Show) -> None:
    page = show("agreements", world.memorandum.id)
    parties, articles = page.tables
    parties.add.click()
    keys(qtbot, "jis")
    press(qtbot, Qt.Key.Key_Return)
    for number in ("1", "2"):
        articles.add.click()
        keys(qtbot, number)
        press(qtbot, Qt.Key.Key_Tab)
    assert page.finish()
    desk = world.reopened()
    (party,) = desk.all(InstrumentParty, parent=world.memorandum.id)
    assert party.organization == world.jisc.id
    assert [a.number for a in desk.all(Article, parent=world.memorandum.id)] == ["1", "2"]


def test_a_person_has_posts_and_one_honorific_a_language(
    qtbot: QtBot, world: World, show: Show
) -> None:
    page = show("people", world.hiep.id)
    posts, honorifics = page.tables
    posts.add.click()
    keys(qtbot, "Director General")
    menu = honorifics.add.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    keys(qtbot, "Mr.")
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions()] == ["Tiếng Việt", "日本語"]
    assert page.finish()
    desk = world.reopened()
    (post,) = desk.all(Post, person=world.hiep.id)
    assert post.title == "Director General"
    (honorific,) = desk.all(Honorific, person=world.hiep.id)
    assert honorific.id == honorific_id(world.hiep.id, "en")
    assert (honorific.language, honorific.text) == ("en", "Mr.")


def test_lines_are_removed_by_del_and_come_back(qtbot: QtBot, world: World, show: Show) -> None:
    page = show("organizations", world.jisc.id)
    names, milestones, _ = page.tables
    for year in ("1949", "1921"):
        milestones.add.click()
        keys(qtbot, year)
        page.finish()
    desk = world.desk
    shown = (desk.get(Milestone, record) for record in milestones._order())
    assert [m.when for m in shown if m] == ["1921", "1949"]
    first = milestones._order()[0]
    milestones.lines[first].removing.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert [m.when for m in desk.all(Milestone)] == ["1949"]
    assert QApplication.focusWidget() is milestones.lines[milestones._order()[0]].removing
    world.bench.undo.undo()
    assert len(milestones.lines) == 2
    names.add.click()
    keys(qtbot, "en")
    press(qtbot, Qt.Key.Key_Tab)
    keys(qtbot, "Japanese Industrial Standards Committee")
    page.finish()
    (name,) = world.reopened().all(OrganizationName)
    assert name.name == "Japanese Industrial Standards Committee"


def test_removing_can_be_undone(world: World, show: Show) -> None:
    page = show("people", world.hiep.id)
    page.remove()
    assert world.desk.get(Person, world.hiep.id) is None
    assert "Undo" in page.state.text()
    assert not page.body.isVisible()
    world.bench.undo.undo()
    assert page.body.isVisible()
    assert world.reopened().get(Person, world.hiep.id) == world.hiep


def test_erasing_asks_a_reason_and_leaves_no_value(qtbot: QtBot, world: World, show: Show) -> None:
    page = show("people", world.hiep.id)
    typed(qtbot, page, "mail", "secret-address")
    page.finish()
    dialog = page.ask_to_erase()
    assert not dialog.erase.isEnabled()
    dialog.reason.setFocus()
    qtbot.keyClicks(dialog.reason, "asked for by the person")
    qtbot.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    assert world.bench.undo.count() == 0
    assert world.reopened().get(Person, world.hiep.id) is None
    world.desk.close()
    with sqlite3.connect(world.path) as raw:
        dump = "\n".join(raw.iterdump())
    raw.close()
    assert "secret-address" not in dump
    assert b"secret-address" not in world.path.read_bytes()


def test_what_is_typed_while_erasing_is_forgotten(world: World, show: Show) -> None:
    page = show("agreements", world.memorandum.id)
    field = page.form.fields["signed_on"]
    assert isinstance(field.editor, QLineEdit)
    field.editor.setText("no date")
    dialog = page.ask_to_erase()
    dialog.reason.setText("a mistake")
    dialog.erase.click()
    page.hide()
    assert world.desk.drafts() == []


def test_where_lines_are_edited(world: World) -> None:
    post = Post(person=world.hiep.id, title="Director")
    article = Article(place=Place(world.memorandum.id, key_between(None, None)), number="1")
    world.desk.perform(edits.add("Add", post, article))
    assert page_of(world.desk, "Post", post.id) == ("people", world.hiep.id)
    assert page_of(world.desk, "Article", article.id) == ("agreements", world.memorandum.id)
    assert page_of(world.desk, "AgreedAction", world.action.id) == ("actions", world.action.id)
    assert page_of(world.desk, "Session", world.session.id) is None


def test_history_in_words(qtbot: QtBot, world: World, show: Show) -> None:
    page = show("organizations", world.jisc.id)
    typed(qtbot, page, "country", "VN")
    page.form.fields["relation"].setFocus()
    press(qtbot, Qt.Key.Key_Down)
    page.finish()
    qtbot.mouseClick(page.history.opener, Qt.MouseButton.LeftButton)
    tree = page.history.tree
    said = [
        tuple(item.text(column) for column in (1, 3, 4))
        for item in (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
        if item
    ]
    assert ("An", "Country", "JP → VN") in said
    assert all("Relation" not in line or "other" in line[2] or line[2] for line in said)


@pytest.mark.parametrize("view", sorted(KIND_OF))
def test_a_new_record_of_a_place(world: World, show: Show, view: str) -> None:
    edit, record = new_record_edit(view)
    world.bench.perform(edit)
    page = show(view, record)
    page.begin()
    assert page.form.isAncestorOf(QApplication.focusWidget() or page)
    world.bench.undo.undo()
    assert world.desk.get(KIND_OF[view], record) is None


@pytest.mark.parametrize("view", sorted(KIND_OF))
def test_everything_has_a_name(world: World, show: Show, view: str) -> None:
    edit, record = new_record_edit(view)
    world.bench.perform(edit)
    page = show(view, record)
    for table in page.tables:
        table.add_new()
    reached = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page)
    ]
    assert len(reached) > 5
    nameless = [
        widget
        for widget in reached
        if not widget.accessibleName() and not (isinstance(widget, QPushButton) and widget.text())
    ]
    assert [f"{type(w).__name__} {w.objectName()}" for w in nameless] == []


def test_what_is_typed_when_the_page_goes_is_kept(qtbot: QtBot, world: World, show: Show) -> None:
    page = show("organizations", world.jisc.id)
    typed(qtbot, page, "website", "jisc.go.jp")
    page.hide()
    kept = world.reopened().get(Organization, world.jisc.id)
    assert kept is not None
    assert kept.website == "jisc.go.jp"


def test_parties_and_articles_change_places_by_keys_and_click(
    qtbot: QtBot, world: World, show: Show
) -> None:
    page = show("agreements", world.memorandum.id)
    articles = page.tables[1]
    for title in ("Experts", "Information", "Training"):
        articles.add.setFocus()
        press(qtbot, Qt.Key.Key_Space)
        press(qtbot, Qt.Key.Key_Tab)
        keys(qtbot, title)
    training = QApplication.focusWidget()
    assert isinstance(training, QLineEdit)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(training, Qt.Key.Key_Up, alt)
    assert _titles(world) == ["Experts", "Training", "Information"]
    assert QApplication.focusWidget() is training
    qtbot.keyClick(training, Qt.Key.Key_Up, alt)
    qtbot.keyClick(training, Qt.Key.Key_Up, alt)
    assert _titles(world) == ["Training", "Experts", "Information"]
    qtbot.keyClick(training, Qt.Key.Key_Down, alt)
    assert _titles(world) == ["Experts", "Training", "Information"]
    world.bench.undo.undo()
    assert _titles(world) == ["Training", "Experts", "Information"]
    first, _, last = (articles.lines[record.id] for record in _articles(world))
    qtbot.waitUntil(lambda: first.y() < last.y())
    assert not first.rising.isEnabled()
    qtbot.mouseClick(last.rising, Qt.MouseButton.LeftButton)
    world.reopened()
    assert _titles(world) == ["Training", "Information", "Experts"]


def _articles(world: World) -> list[Article]:
    return world.desk.all(Article, parent=world.memorandum.id)


def _titles(world: World) -> list[str]:
    return [article.title for article in _articles(world)]


def _is_wide(page: QWidget, width: int) -> bool:
    return page.width() == width


def test_days_are_read_whole_on_a_narrow_page(qtbot: QtBot, world: World, show: Show) -> None:
    day = date(2022, 11, 28)
    world.bench.perform(
        edits.add(
            "Add",
            Post(person=world.hiep.id, title="Director", since=day, until=day),
            Progress(action=world.action.id, on=day, due_on=day),
            OrganizationName(organization=world.jisc.id, name="JISC", valid_from=day),
        )
    )
    records = (world.hiep, world.action, world.jisc)
    for view, record in zip(("people", "actions", "organizations"), records, strict=True):
        page = show(view, record.id)
        page.resize(300, 700)
        qtbot.waitUntil(partial(_is_wide, page, 300))
        days = [line for line in page.findChildren(QLineEdit) if line.text() == "28/11/2022"]
        assert days
        # Border and padding of the style, and Qt's own margin, take 18 pixels of a line.
        assert all(
            line.width() - 18 >= line.fontMetrics().horizontalAdvance(line.text()) for line in days
        ), view


def test_a_history_that_is_opened_comes_into_sight(qtbot: QtBot, world: World, show: Show) -> None:
    page = show("people", world.hiep.id)
    page.resize(400, 500)
    tree = page.history.tree
    page.history.opener.click()
    qtbot.waitUntil(lambda: tree.visibleRegion().boundingRect().height() >= tree.height() - 1)
    assert not page.history.opener.visibleRegion().isEmpty()
