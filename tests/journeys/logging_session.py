"""The sample's session, logged by keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from meetingdesk.ui.main_window import MainWindow
from tests.journeys.hand import ALT, CONTROL, SHIFT, Hand
from tests.journeys.sample import Sample
from tests.journeys.windows import keyboard_at, menu, page_of

_Key = Qt.Key
SPEAKERS = {"hiep": (_Key.Key_Left, "vn"), "matsumoto": (_Key.Key_Right, "jp")}
DUES = {"event": "before {due_before}", "horizon": "until {due_before}"}


def log_session(qtbot: QtBot, window: MainWindow, hand: Hand, sample: Sample) -> None:
    """Make the session, seat the sides, enter the agenda and log what was said."""
    hand.press(_Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: window.space is not None and window.space.session_page is not None)
    _fill_masthead(hand, sample)
    _seat(hand, sample)
    _enter_agenda(hand, sample)
    hand.press(_Key.Key_Escape)
    qtbot.waitUntil(lambda: keyboard_at(page_of(window).log_line.text))
    speaking = "?"
    for item in sample.items:
        _open_item(hand)
        speaking = _log_item(hand, sample, str(item["key"]), speaking)


def _fill_masthead(hand: Hand, sample: Sample) -> None:
    hand.types(sample.title)
    hand.press(_Key.Key_Tab, times=2)
    hand.types("18/3/2022")
    hand.press(_Key.Key_Tab)
    hand.types("o")
    hand.press(_Key.Key_Tab, times=4)
    hand.press(_Key.Key_Space)
    hand.press(_Key.Key_Tab)
    hand.types("1400")
    hand.press(_Key.Key_Tab)
    hand.enter("1600")


def _seat(hand: Hand, sample: Sample) -> None:
    hand.enter("JISC")
    hand.press(_Key.Key_Backtab, SHIFT)
    hand.press(_Key.Key_Backtab, SHIFT)
    for line in sample.delegates("vn"):
        hand.enter(line)
    _all_present(hand)
    hand.press(_Key.Key_Tab, times=4)
    for line in sample.delegates("jp"):
        hand.enter(line)
    _all_present(hand)


def _all_present(hand: Hand) -> None:
    hand.press(_Key.Key_Up)
    hand.press(_Key.Key_Backtab, SHIFT)
    hand.press(_Key.Key_Space)
    QTest.keyClick(menu(), _Key.Key_H)
    hand.strokes += 1


def _enter_agenda(hand: Hand, sample: Sample) -> None:
    hand.press(_Key.Key_Tab, times=3)
    for item in sample.items:
        hand.enter(str(item["title"]))


def _open_item(hand: Hand) -> None:
    hand.press(_Key.Key_I, ALT)
    hand.press(_Key.Key_Return)


def _log_item(hand: Hand, sample: Sample, item: str, speaking: str) -> str:
    """Log what was said under an item; return who has the floor then."""
    for note in sample.under("Note", item):
        speaking = _turn_to(hand, str(note.get("speaker", "")), speaking)
        hand.enter(str(note["text"]))
    for decision in sample.under("Decision", item):
        _typed(hand, "/d ", str(decision["text"]))
    for action in sample.under("AgreedAction", item):
        side = str(action["delegation"])
        speaking = _turn_to(hand, next(n for n, (_, s) in SPEAKERS.items() if s == side), speaking)
        _typed(hand, "/a ", str(action["text"]))
        hand.press(_Key.Key_Return)
        form = DUES.get(str(action["due"]), "{due_on}")
        hand.enter(form.format(**action))
    for remark in sample.under("InternalRemark", item):
        _typed(hand, "/x ", str(remark["text"]))
    return speaking


def _typed(hand: Hand, prefix: str, text: str) -> None:
    hand.types(prefix, content=False)
    hand.enter(text)


def _turn_to(hand: Hand, speaker: str, speaking: str) -> str:
    """Give the floor to a speaker, or to both sides where none is named."""
    if speaker == speaking:
        return speaking
    if speaker:
        hand.press(SPEAKERS[speaker][0], ALT)
    else:
        hand.press(_Key.Key_Down, ALT)
        hand.types("both", content=False)
        hand.press(_Key.Key_Return)
    return speaker
