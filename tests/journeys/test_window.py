"""Five journeys over the whole program, by keyboard alone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.desk import Desk, open_desk
from meetingdesk.domain.commitments import AgreedAction
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
from meetingdesk.ui.main_window import MainWindow
from tests.journeys.hand import Hand
from tests.journeys.logging_session import log_session
from tests.journeys.sample import Sample, read_sample
from tests.journeys.windows import open_window, tell_who


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
    yield made
    made.close()


def reopened(path: Path) -> Desk:
    """Open the file as a colleague would."""
    return open_desk(path, author="Bình", places=settings.places())


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
        for kind in (Note, Decision, AgreedAction, InternalRemark):
            logged = [record.text for record in desk.all(kind, parent=item.id)]
            said = [r["text"] for r in sample.under(kind.__name__, str(known["key"]))]
            assert logged == said
    dues = {a.text: (a.due, a.due_on, a.due_before) for a in desk.all(AgreedAction)}
    assert list(dues.values()) == [
        (DueKind.EVENT, None, "the next session"),
        (DueKind.DATE, date(2022, 6, 30), ""),
        (DueKind.HORIZON, None, "2025"),
    ]
    desk.close()
    print(f"\n{hand.strokes} keys for {hand.content} characters: {hand.ratio:.2f}")
    assert hand.ratio <= 1.25
