"""A text goes out, comes back changed, is decided on, agreed and confirmed, by keys alone."""

import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from meetingdesk import settings
from meetingdesk.agreeing import Agreeing
from meetingdesk.desk import new_desk, open_desk
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.meeting import Decision, Session
from meetingdesk.domain.records import Translation
from meetingdesk.domain.terms import CommentState, IssueStage, Status
from meetingdesk.exchange.bringing import import_source
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.text import text as as_text
from meetingdesk.minutes.translating import digest_of
from meetingdesk.settings import resource
from meetingdesk.ui.agreeing.page import AgreeingPage
from meetingdesk.ui.agreeing.step_dialog import StepDialog
from meetingdesk.ui.main_window import MainWindow
from meetingdesk.ui.paper.switches import Switches
from tests.journeys.hand import ALT, CONTROL, Hand
from tests.journeys.windows import open_window, tell_who
from tests.minutes.returning import OtherSide

ENTER = Qt.Key.Key_Return
KATO, SATO = "Kato Ichiro", "佐藤 花子"


class Shown(QObject):
    """What stands for the program that shows PDF files."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


class Journey:
    """One person at one session."""

    def __init__(self, qtbot: QtBot, window: MainWindow, folder: Path) -> None:
        self.qtbot, self.window, self.folder = qtbot, window, folder
        self.hand = Hand()
        assert window.bench
        assert window.space
        self.session = window.bench.desk.all(Session)[0].id
        window.space.show_session(self.session)
        self.hand.press(Qt.Key.Key_G, CONTROL)

    @property
    def page(self) -> AgreeingPage:
        assert self.window.space
        page = self.window.space.agreeing_page
        assert page is not None
        return page

    def dialog(self, key: Qt.Key) -> StepDialog:
        """Press the key of a step, and work in the dialog that asks for it."""
        QTest.keyClick(self.window.windowHandle(), key, ALT)
        # A button pressed by its letter is seen to go down first.
        self.qtbot.waitUntil(lambda: bool(self._dialogs()))
        (dialog,) = self._dialogs()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def _dialogs(self) -> list[StepDialog]:
        return [d for d in self.window.findChildren(StepDialog) if d.isVisible()]

    def fill(self, line: QLineEdit, text: str) -> None:
        line.setFocus()
        line.clear()
        self.hand.types(text)

    def done(self, dialog: StepDialog) -> None:
        QTest.keyClick(dialog.ok, Qt.Key.Key_Space)
        self.come_back()

    def come_back(self) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def file_dialog(self, name: str, path: Path) -> None:
        dialog = self.window.findChild(QFileDialog, name)
        assert dialog is not None
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.clear()
        QTest.keyClicks(line, str(path))
        QTest.keyClick(line, ENTER)
        self.come_back()


@pytest.fixture
def journey(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Journey:
    monkeypatch.setenv("MEETINGDESK_HOME", str(tmp_path / "home"))
    tell_who()
    path = tmp_path / "office.mdesk"
    desk = new_desk(path, author="An", places=settings.places())
    import_source(desk, resource("samples/stameq-jisc-2022.json"))
    desk.close()
    window = open_window(qtbot, path)
    qtbot.waitUntil(window.isActiveWindow)
    return Journey(qtbot, window, tmp_path)


def test_a_text_is_cleared_sent_decided_on_agreed_and_confirmed(journey: Journey) -> None:
    page, hand = journey.page, journey.hand
    _clear_and_send(journey)
    _see_what_went_out(journey)
    other = OtherSide((journey.folder / "sent.docx").read_bytes())
    other.retype("[VN: twice a year] [JP: once a year]", "once a year", KATO)
    other.retype("a stronger role", "a leading role", SATO)
    other.comment("exchange lists", KATO, "Which lists?")
    page.tell("")
    hand.press(Qt.Key.Key_O)
    journey.file_dialog("readBack", other.send(journey.folder / "returned.docx"))
    journey.qtbot.waitUntil(lambda: "3 came from" in page.said.text(), timeout=20_000)
    journey.come_back()

    # Not agreed while a bracket is open: what keeps it leads to its field.
    lacking = journey.dialog(Qt.Key.Key_G)
    assert not lacking.ok.isEnabled()
    said = [lacking.lacking.list.item(row).text() for row in range(lacking.lacking.list.count())]
    assert any("[VN: twice a year] [JP: once a year]" in one for one in said)
    # Nor while nobody has decided on a comment.
    assert sum("Nobody has decided on a comment" in one for one in said) == 3
    lacking.reject()
    journey.come_back()

    assert [one.where for one in page.comments.rows] == [
        "Paragraph 8",
        "Paragraph 11",
        "Paragraph 12",
    ]
    page.list.setFocus()
    page.list.go_to(page.comments.rows[0].comment.id)
    hand.press(Qt.Key.Key_R)
    hand.press(ENTER)
    hand.enter("Those in force. 現行の規格。")
    hand.press(Qt.Key.Key_A)
    states = {one.where: one.comment.state for one in page.comments.rows}
    assert states == {
        "Paragraph 8": CommentState.REJECTED,
        "Paragraph 11": CommentState.ANSWERED,
        "Paragraph 12": CommentState.ACCEPTED,
    }
    _translate_anew(journey)
    _agree_and_confirm(journey)
    _see_the_file(journey)


def _translate_anew(journey: Journey) -> None:
    """Say what was settled in the other languages of the paper, too."""
    bench = journey.window.bench
    assert bench
    (decision,) = [d for d in bench.desk.all(Decision) if "once a year" in d.text]
    said = {
        "vi": "(ví dụ) Hai bên nhất trí mỗi năm một lần trao đổi chuyên gia về điện tử.",
        "ja": "（例）双方は、電子分野の専門家を年1回交流させることに合意した。",
    }
    made = [
        Translation(
            id=translation_id(decision.id, "text", language),
            record=decision.id,
            field="text",
            language=language,
            text=text,
            renders=digest_of(decision.text),
        )
        for language, text in said.items()
    ]
    bench.perform(edits.add("Translate", *made))


def _clear_and_send(journey: Journey) -> None:
    clear = journey.dialog(Qt.Key.Key_C)
    journey.hand.types("Trần Thị Lan")
    journey.done(clear)
    send = journey.dialog(Qt.Key.Key_D)
    reply = getattr(send, "reply", None)
    assert isinstance(reply, QLineEdit)
    paper = getattr(send, "paper", None)
    assert isinstance(paper, Switches)
    paper.languages.setCurrentIndex(paper.languages.findData("en,vi,ja"))
    paper.style_of.setCurrentIndex(paper.style_of.findData("jica"))
    journey.fill(reply, "20/4/2022")
    journey.done(send)
    assert [i.stage for i in reversed(journey.page.issues.issues)] == [
        IssueStage.DRAFT,
        IssueStage.FOR_AGREEMENT,
    ]
    said = " ".join(cell.accessibleName() for cell in journey.page.stages.cells)
    assert "Trần Thị Lan" in said
    assert "to JISC" in said
    assert "reply by 20 Apr 2022" in said


def _see_what_went_out(journey: Journey) -> None:
    """The keyboard is in the list of issues: Enter opens the PDF, D saves the Word document."""
    shown = Shown()
    # What the stubs call bytes is a text at run time.
    slot: Any = "take"
    QDesktopServices.setUrlHandler("file", shown, slot)
    journey.hand.press(ENTER)
    QDesktopServices.unsetUrlHandler("file")
    assert [path.read_bytes()[:5] for path in shown.paths] == [b"%PDF-"]
    journey.hand.press(Qt.Key.Key_D)
    journey.file_dialog("saveWord", journey.folder / "sent.docx")
    document = Document(io.BytesIO((journey.folder / "sent.docx").read_bytes()))
    assert "Working session of STAMEQ and JISC" in [p.text for p in document.paragraphs]
    # It is in the style in which it went out: JICA's has nothing along its first page.
    assert document.sections[0].different_first_page_header_footer


def _agree_and_confirm(journey: Journey) -> None:
    agree = journey.dialog(Qt.Key.Key_G)
    said = [agree.lacking.list.item(row).text() for row in range(agree.lacking.list.count())]
    assert agree.ok.isEnabled(), said
    journey.done(agree)
    scan = journey.folder / "signed original.pdf"
    scan.write_bytes(b"%PDF-1.7 signed")
    confirm = journey.dialog(Qt.Key.Key_M)
    file = getattr(confirm, "file", None)
    assert isinstance(file, QLineEdit)
    journey.fill(file, str(scan))
    journey.done(confirm)
    last = journey.page.stages.cells[-1].accessibleName()
    assert "signed original.pdf" in last
    assert last.startswith("✓ Confirmed")


def _see_the_file(journey: Journey) -> None:
    """Open the file once more: what stands in it is what was decided."""
    desk = open_desk(journey.folder / "office.mdesk", author="Test", places=settings.places())
    try:
        agreeing = Agreeing(desk)
        session = desk.get(Session, journey.session)
        assert session
        assert session.status is Status.CONFIRMED
        printed = as_text(compose_minutes(bundle_of(desk, journey.session)))
        assert "exchange experts in electronics once a year." in printed
        assert "a stronger role of Viet Nam" in printed
        assert "leading role" not in printed
        assert len(desk.all(Comment)) == 3
        (paper,) = agreeing.confirming(journey.session)
        assert agreeing.scan(paper) == b"%PDF-1.7 signed"
        assert not agreeing.is_changed(journey.session)
        issues = agreeing.issues(journey.session)
        # What followed went out in the form of the issue before.
        assert [(i.stage, i.style, i.languages) for i in issues] == [
            (IssueStage.DRAFT, "general", ("en",)),
            (IssueStage.FOR_AGREEMENT, "jica", ("en", "vi", "ja")),
            (IssueStage.AGREED, "jica", ("en", "vi", "ja")),
            (IssueStage.SIGNED, "jica", ("en", "vi", "ja")),
        ]
    finally:
        desk.close()
