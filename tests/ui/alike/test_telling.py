"""What may be there twice is told whole in the language of the window."""

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from meetingdesk.domain.alike import Alike, Doubt, Reason
from meetingdesk.domain.fields import RecordId
from meetingdesk.exchange.telling_alike import tell_alike
from meetingdesk.ui import translating
from meetingdesk.ui.sentences import say


def pair(*doubts: Doubt) -> Alike:
    """Return two people of one body whose names are alike."""
    return Alike(
        kind="Person",
        first=RecordId("a" * 32),
        second=RecordId("b" * 32),
        first_name="Ōno Yūsuke",
        second_name="Yusuke Oono",
        points=80,
        reasons=(Reason.NAME_SIMILAR, Reason.BODY, Reason.COUNTRY),
        doubts=doubts,
    )


def test_each_reason_and_doubt_is_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    (plain,), (doubted,) = tell_alike([pair()]), tell_alike([pair(Doubt.SESSION, Doubt.MAIL)])
    assert plain.endswith(": likely (similar name, same body, same country).")
    assert "same country; but: both were at one session, another mail address)." in doubted
    translator = QTranslator()
    assert translator.load(str(translating.file_of("vi", "qm")))
    qapp.installTranslator(translator)
    said = say(doubted)
    qapp.removeTranslator(translator)
    assert "tên gần giống, cùng cơ quan" in said
    assert "cùng dự một phiên họp" in said
    assert "same" not in said
