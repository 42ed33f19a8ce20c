"""Five journeys over the whole program, by keyboard alone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.fields import RecordId
from meetingdesk.domain.meeting import (
    AgendaItem,
    Decision,
    Delegate,
    Delegation,
    InternalRemark,
    Note,
    Session,
    Sitting,
)
from meetingdesk.domain.terms import Capacity, DueKind, Mode, Presence
from meetingdesk.ui.folders import PAPERS, last_folder
from meetingdesk.ui.main_window import MainWindow
from tests.cli.running import pdf_text
from tests.journeys.hand import CONTROL, Hand
from tests.journeys.logging_session import log_session
from tests.journeys.sample import Sample, read_sample
from tests.journeys.windows import open_window, page_of, ready, tell_who
from tests.journeys.writing_up import export_minutes, write_up


@pytest.fixture
def sample() -> Sample:
    """Read the sample."""
    return read_sample()


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the file is to be, in a profile of the test's own."""
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    tell_who()
    return tmp_path / "office.mdesk"


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    """Open the window on an empty file."""
    made = open_window(qtbot, None)
    made.enter("new", path)
    ready(made)
    yield made
    made.close()


def reopened(path: Path) -> Desk:
    """Open the file as a colleague would."""
    return open_desk(path, author="Bình", places=settings.places())


def texts(sample: Sample, kind: str, item: str) -> list[str]:
    """Return the texts of the sample's records of a kind under an agenda item."""
    return [str(record["text"]) for record in sample.under(kind, item)]


def test_the_samples_session_is_logged_by_keyboard_alone(
    qtbot: QtBot, window: MainWindow, path: Path, sample: Sample
) -> None:
    hand = Hand()
    log_session(qtbot, window, hand, sample)
    window.close()
    desk = reopened(path)
    (session,) = desk.all(Session)
    assert (session.title, session.held_on, session.mode) == (
        sample.title,
        date(2022, 3, 18),
        Mode.ONLINE,
    )
    (sitting,) = desk.all(Sitting)
    assert (sitting.begins, sitting.ends) == ("14:00", "16:00")
    own, partner = desk.all(Delegation, parent=session.id)
    assert (own.code, own.own, partner.code, partner.own) == ("VN", True, "JP", False)
    seated = [*desk.all(Delegate, parent=own.id), *desk.all(Delegate, parent=partner.id)]
    assert [d.name for d in seated] == [d["name"] for d in sample.records["Delegate"]]
    assert {d.presence for d in seated} == {Presence.PRESENT}
    assert [d.name for d in seated if d.capacity is Capacity.HEAD] == [
        "Hà Minh Hiệp",
        "Mitsuo Matsumoto",
    ]
    agenda = desk.all(AgendaItem, parent=session.id)
    assert [item.title for item in agenda] == [item["title"] for item in sample.items]
    for item, known in zip(agenda, sample.items, strict=True):
        key = str(known["key"])
        assert [n.text for n in desk.all(Note, parent=item.id)] == texts(sample, "Note", key)
        assert [d.text for d in desk.all(Decision, parent=item.id)] == texts(
            sample, "Decision", key
        )
        assert [a.text for a in desk.all(AgreedAction, parent=item.id)] == texts(
            sample, "AgreedAction", key
        )
        assert [r.text for r in desk.all(InternalRemark, parent=item.id)] == texts(
            sample, "InternalRemark", key
        )
    names = {d.id: d.name for d in seated}
    known_names = {str(d["key"]): d["name"] for d in sample.records["Delegate"]}
    spoke = {n.text: names.get(n.speaker or RecordId("")) for n in desk.all(Note)}
    assert spoke == {
        n["text"]: known_names.get(str(n.get("speaker"))) for n in sample.records["Note"]
    }
    codes = {own.id: "vn", partner.id: "jp"}
    promised = [codes.get(a.delegation or RecordId("")) for a in desk.all(AgreedAction)]
    assert sorted(map(str, promised)) == ["jp", "jp", "vn"]
    dues = {a.text: (a.due, a.due_on, a.due_before) for a in desk.all(AgreedAction)}
    assert list(dues.values()) == [
        (DueKind.EVENT, None, "the next session"),
        (DueKind.DATE, date(2022, 6, 30), ""),
        (DueKind.HORIZON, None, "2025"),
    ]
    desk.close()
    print(f"\n{hand.strokes} keys for {hand.content} characters: {hand.ratio:.2f}")
    assert hand.ratio <= 1.25


def test_it_is_written_up_and_goes_on_paper(
    qtbot: QtBot, window: MainWindow, path: Path, sample: Sample
) -> None:
    hand = Hand()
    log_session(qtbot, window, hand, sample)
    write_up(qtbot, window, hand, sample)
    paper = path.with_name("minutes.pdf")
    export_minutes(qtbot, hand, paper)
    printed = " ".join(pdf_text(paper).split())
    for statement in sample.records["Statement"]:
        if statement["key"] not in ("parties", "mou"):
            assert str(statement["text"]) in printed
    for kind in ("AgendaItem", "Decision", "AgreedAction"):
        for record in sample.records[kind]:
            assert str(record.get("text") or record["title"]) in printed
    for kind in ("InternalRemark", "Note"):
        for record in sample.records[kind]:
            assert str(record["text"]) not in printed
    assert last_folder(PAPERS, path) == path.parent


def test_what_was_logged_is_found_again(
    qtbot: QtBot, window: MainWindow, path: Path, sample: Sample
) -> None:
    hand = Hand()
    log_session(qtbot, window, hand, sample)
    window.close()
    again = open_window(qtbot, None)
    assert again.bench is not None
    assert again.bench.desk.path.resolve() == path.resolve()
    hand.press(Qt.Key.Key_2, CONTROL)
    hand.press(Qt.Key.Key_F, CONTROL)
    hand.types("danh muc khong co")
    assert again.space is not None
    found = again.space.listing.model
    qtbot.waitUntil(lambda: found.rowCount() == 0)
    hand.press(Qt.Key.Key_A, CONTROL)
    hand.types("experts")
    qtbot.waitUntil(lambda: found.rowCount() == 1)
    assert found.index(0, 0).isValid()
    hand.press(Qt.Key.Key_4, CONTROL)
    hand.press(Qt.Key.Key_F, CONTROL)
    hand.types("hiep")
    people = again.space.listing.model
    qtbot.waitUntil(lambda: people.rowCount() == 1)
    hand.press(Qt.Key.Key_1, CONTROL)
    hand.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.space is not None and again.space.session_page is not None)
    page = page_of(again)
    assert page.masthead.title.text().endswith(sample.title)
    said = [n["text"] for n in sample.records["Note"]]
    model = page.record.model
    shown = [model.row(at).text for at in range(model.rowCount())]
    assert [text for text in shown if text in said] == said
    again.close()


def test_all_of_it_is_undone_back_to_empty_and_done_again(
    qtbot: QtBot, window: MainWindow, path: Path, sample: Sample
) -> None:
    hand = Hand()
    log_session(qtbot, window, hand, sample)
    assert window.bench is not None
    undo = window.bench.undo
    steps = undo.count()
    assert steps > 20
    for _ in range(steps):
        hand.press(Qt.Key.Key_Z, CONTROL)
    assert not undo.canUndo()
    desk = reopened(path)
    for kind in (Session, Delegation, Delegate, AgendaItem, Note, Decision, AgreedAction):
        assert desk.all(kind) == []
    desk.close()
    for _ in range(steps):
        hand.press(Qt.Key.Key_Y, CONTROL)
    desk = reopened(path)
    assert len(desk.all(Note)) == len(sample.records["Note"])
    assert [s.title for s in desk.all(Session)] == [sample.title]
    desk.close()
