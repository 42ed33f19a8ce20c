"""A delegate's name is corrected in its place, and the person is called so from then on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from meetingdesk.domain import edits
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import Delegate, Session
from meetingdesk.domain.records import Organization, OrganizationName, Person
from meetingdesk.domain.terms import NameOrder
from meetingdesk.ui.pages.log.speaking import Floor
from meetingdesk.ui.pages.session.delegate_row import DelegateRow
from meetingdesk.ui.pages.session.delegation_card import DelegationCard
from meetingdesk.ui.pages.session.page import SessionPage
from meetingdesk.ui.undo import Workbench
from tests.ui.session.conftest import Reopened, enter_text


def added(
    qtbot: QtBot, page: SessionPage, bench: Workbench, line: str
) -> tuple[DelegationCard, Delegate]:
    """Type a line on the Japanese side; return its card and the delegate."""
    card = list(page.sides.cards.values())[1]
    card.add.setFocus()
    enter_text(qtbot, card.add, line)
    qtbot.keyClick(card.add, Qt.Key.Key_Return)
    return card, bench.desk.all(Delegate, parent=card.delegation)[-1]


def renamed(qtbot: QtBot, card: DelegationCard, delegate: Delegate, name: str) -> None:
    """Correct the name in the delegate's form, and leave it by Enter."""
    card.edit(delegate.id)
    editor = card.delegates.findChild(QLineEdit, "name")
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    enter_text(qtbot, editor, name)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def parts(reopened: Reopened, delegate: Delegate) -> tuple[str, str, NameOrder]:
    found = reopened().get(Person, delegate.person)
    assert found
    return found.family_name, found.given_name, found.order


def called(card: DelegationCard, delegate: Delegate) -> str:
    row = card.delegates.row(delegate.id)
    assert isinstance(row, DelegateRow)
    return row.name.text()


def test_capitals_tell_the_family_name_when_a_name_is_corrected(
    qtbot: QtBot, page: SessionPage, session: RecordId, bench: Workbench, reopened: Reopened
) -> None:
    card, delegate = added(qtbot, page, bench, "Ms. Hanyu Keiko, Interpreter")
    assert parts(reopened, delegate)[0] == "Keiko"
    renamed(qtbot, card, delegate, "HANYU Keiko")
    assert parts(reopened, delegate) == ("Hanyu", "Keiko", NameOrder.FAMILY_FIRST)
    assert called(card, delegate) == "Ms. HANYU Keiko"
    assert Floor(bench.desk, session).short_name(delegate.id) == "Ms. Hanyu"
    bench.undo.undo()
    assert parts(reopened, delegate) == ("Keiko", "Hanyu", NameOrder.GIVEN_FIRST)
    assert called(card, delegate) == "Ms. Hanyu KEIKO"


def test_the_family_name_is_chosen_among_the_words_of_the_name(
    qtbot: QtBot, page: SessionPage, session: RecordId, bench: Workbench, reopened: Reopened
) -> None:
    card, delegate = added(qtbot, page, bench, "Ms. Hanyu Keiko, Interpreter")
    card.edit(delegate.id)
    box = card.delegates.findChild(QComboBox, "person")
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == ["Hanyu", "Keiko"]
    assert box.currentText() == "Keiko"
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert parts(reopened, delegate) == ("Hanyu", "Keiko", NameOrder.FAMILY_FIRST)
    assert called(card, delegate) == "Ms. HANYU Keiko"


@pytest.mark.parametrize(
    ("typed", "family", "given", "native"),
    [
        ("Sato Hiroshi (佐藤 浩), Director", "Sato", "Hiroshi", "佐藤 浩"),
        ("Hiroshi Sato, Director", "Sato", "Hiroshi", ""),
        ("Ōno Yūsuke", "Ōno", "Yūsuke", ""),
        ("Yusuke Oono", "Oono", "Yusuke", ""),
        ("Itoh Makoto", "Itoh", "Makoto", ""),
        ("Mr. 田中 裕子 (Tanaka Yuko), 課長補佐", "Tanaka", "Yuko", "田中 裕子"),
        ("田中 裕子（Yuko Tanaka）", "Tanaka", "Yuko", "田中 裕子"),
        ("John Smith", "Smith", "John", ""),
    ],
)
def test_a_japanese_name_is_read_in_either_order_and_script(
    qtbot: QtBot,
    page: SessionPage,
    bench: Workbench,
    typed: str,
    family: str,
    given: str,
    native: str,
) -> None:
    _, delegate = added(qtbot, page, bench, typed)
    person = bench.desk.get(Person, delegate.person)
    assert person
    assert (person.family_name, person.given_name, person.native_name) == (family, given, native)


def test_a_name_that_leaves_no_choice_is_not_asked(
    qtbot: QtBot, page: SessionPage, bench: Workbench
) -> None:
    card, delegate = added(qtbot, page, bench, "Mr. Nguyễn Văn A, Expert")
    card.edit(delegate.id)
    box = card.delegates.findChild(QComboBox, "person")
    assert isinstance(box, QComboBox)
    assert not box.isEnabled()


def test_a_name_typed_in_kanji_is_said_in_the_letters_printed_later(
    qtbot: QtBot, page: SessionPage, session: RecordId, bench: Workbench, reopened: Reopened
) -> None:
    card, delegate = added(qtbot, page, bench, "松本満男")
    floor = Floor(bench.desk, session)
    assert floor.short_name(delegate.id) == "松本満男"
    renamed(qtbot, card, delegate, "Matsumoto MITSUO")
    assert parts(reopened, delegate) == ("Mitsuo", "Matsumoto", NameOrder.GIVEN_FIRST)
    renamed(qtbot, card, delegate, "MATSUMOTO Mitsuo")
    assert Floor(bench.desk, session).short_name(delegate.id) == "Matsumoto"
    kept = reopened().get(Delegate, delegate.id)
    assert kept
    assert (kept.name, kept.native_name) == ("Matsumoto Mitsuo", "松本満男")


def test_whoever_was_at_other_sessions_keeps_the_name_there(
    qtbot: QtBot, page: SessionPage, session: RecordId, bench: Workbench, reopened: Reopened
) -> None:
    card, delegate = added(qtbot, page, bench, "松本満男")
    earlier = Session(title="Earlier")
    there = Delegate(session=earlier.id, person=delegate.person, name="松本満男")
    bench.perform(edits.add("Add", earlier, there))
    renamed(qtbot, card, delegate, "Matsumoto Mitsuo")
    assert parts(reopened, delegate)[0] == "松本満男"
    assert Floor(bench.desk, session).short_name(delegate.id) == "Matsumoto Mitsuo"


def test_a_slip_is_mended_where_it_stands(
    qtbot: QtBot, page: SessionPage, session: RecordId, bench: Workbench, reopened: Reopened
) -> None:
    card, delegate = added(qtbot, page, bench, "Mr. YAMAMOTA Ken")
    renamed(qtbot, card, delegate, "Hanyu Ken")
    assert parts(reopened, delegate) == ("Hanyu", "Ken", NameOrder.FAMILY_FIRST)


def test_a_body_is_called_as_at_home_and_not_as_the_other_side_calls_it(
    page: SessionPage, bench: Workbench
) -> None:
    for acronym, language, name in (
        ("STAMEQ", "ja", "ベトナム標準・計量・品質総局"),
        ("JISC", "vi", "Ủy ban Tiêu chuẩn Công nghiệp Nhật Bản"),
        ("JISC", "ja", "日本産業標準調査会"),
    ):
        (body,) = bench.desk.all(Organization, acronym=acronym)
        called = OrganizationName(organization=body.id, language=language, name=name)
        bench.perform(edits.add("Name", called))
    for card in page.sides.cards.values():
        card.refresh()
    shown = [card.native.toolTip() for card in page.sides.cards.values()]
    assert shown == ["", "日本産業標準調査会"]
