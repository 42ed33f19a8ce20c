"""A session that is cut off while somebody types: run as a program, and killed by the test."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.memory import Memory
from tests.journeys.hand import CONTROL, Hand
from tests.journeys.windows import AUTHOR, ready

KEPT = "The Japanese side đề nghị trao đổi chuyên gia 電子分野"
LAST = " and here the power went"
SECOND = 1000


def main(where: str, path: Path) -> None:
    """Type into the log line or into the title of a new session, and wait to be killed."""
    app = QApplication([])
    window = MainWindow(AUTHOR, Memory())
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.furnish()
    window.begin(path)
    ready(window)
    hand = Hand()
    if where == "title":
        hand.press(Qt.Key.Key_N, CONTROL)
        hand.press(Qt.Key.Key_A, CONTROL)
    else:
        hand.press(Qt.Key.Key_Return)
        hand.press(Qt.Key.Key_Escape)
    hand.types(KEPT)
    QTest.qWait(SECOND)
    print("kept", flush=True)
    hand.types(LAST)
    print("typed", flush=True)
    sys.exit(app.exec())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
