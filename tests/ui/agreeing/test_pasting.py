"""A whole mail pasted as comments: its courtesies are told, and not taken in."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meetingdesk.domain.agreeing import Comment
from meetingdesk.ui.agreeing.typing_in import TypingIn
from tests.ui.agreeing.conftest import CONTROL, Agreeing


def test_the_greeting_and_the_closing_of_a_mail_are_told_and_left_out(agreeing: Agreeing) -> None:
    agreeing.press(Qt.Key.Key_N)
    dialog = agreeing.window.findChild(TypingIn, "typingIn")
    assert dialog is not None
    clipboard = QApplication.clipboard()
    clipboard.setText("Dear Ms. Lan,\n\n7: All of them?\n9: One.\n\nBest regards,\nKato Ichiro")
    QTest.keyClick(dialog.text, Qt.Key.Key_V, CONTROL)
    assert dialog.told.text().splitlines() == [
        "2 to their paragraphs, 0 to the minutes as a whole",
        "Greeting and closing, not taken in: Dear Ms. Lan, Best regards, Kato Ichiro",
    ]
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, CONTROL)
    assert [c.text for c in agreeing.desk.all(Comment)] == ["All of them?", "One."]
