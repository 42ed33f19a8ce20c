"""Going down a list: each record stands beside it, as wide as the one before."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from tests.journeys.hand import CONTROL, Hand
from tests.journeys.windows import open_window, ready, tell_who


def test_each_record_takes_the_place_of_the_one_before(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    tell_who()
    window = open_window(qtbot, None)
    window.enter("sample", tmp_path / "sample.mdesk")
    ready(window)
    assert window.space is not None
    hand = Hand()
    for place in (Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_5):
        hand.press(place, CONTROL)
        hand.press(Qt.Key.Key_Return)
        listing, record = window.space.panes
        beside = listing.parentWidget()
        while not isinstance(beside, QSplitter):
            assert beside is not None
            beside = beside.parentWidget()
        widths = beside.sizes()
        assert len(widths) == 2
        assert min(widths) > 300
        for _ in range(2):
            listing.setFocus()
            hand.press(Qt.Key.Key_Down)
            assert window.space.panes[1] is not record
            record = window.space.panes[1]
            assert beside.sizes() == widths
            assert record.width() == widths[1]
    window.close()
