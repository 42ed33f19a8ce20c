"""The page on which a text is agreed, driven by its keys; what they did is read from the file."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from meetingdesk.agreeing import Agreeing as Service
from meetingdesk.domain import commenting, edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.meeting import Decision, Note, Statement
from meetingdesk.domain.terms import CommentState, IssueStage, Status
from meetingdesk.minutes.styles import style
from meetingdesk.ui.agreeing.heard import _SAID
from meetingdesk.ui.agreeing.step_dialog import StepDialog
from meetingdesk.ui.agreeing.steps import Issue
from meetingdesk.ui.agreeing.typing_in import TypingIn
from meetingdesk.ui.versions.card import MarkedText
from tests.minutes.returning import OtherSide, remark_of
from tests.minutes.sessions import made_id
from tests.ui.agreeing.conftest import CONTROL, Agreeing

KATO = "Kato Ichiro"
AGREED = "Both sides agreed to exchange lists of national standards."
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def states(agreeing: Agreeing) -> dict[str, CommentState]:
    return {remark_of(c): c.state for c in agreeing.desk.all(Comment)}


def cards(agreeing: Agreeing) -> list[str]:
    return [card.text.toPlainText() for card in agreeing.page.detail.cards]


def test_a_returned_document_is_read_back_and_its_words_are_marked(
    agreeing: Agreeing, other: OtherSide
) -> None:
    assert agreeing.page.reading.hasFocus()
    other.retype("lists", "complete lists", KATO)
    other.comment("Vietnamese side proposed", KATO, "Why two?")
    agreeing.read_back(other)
    assert agreeing.page.said.text() == "2 came from returned.docx."
    assert [one.where for one in agreeing.page.comments.rows] == ["Paragraph 7", "Paragraph 9"]
    assert agreeing.page.list.hasFocus()
    assert cards(agreeing) == [AGREED, AGREED.replace("lists", "complete lists")]
    assert [card.text.marked for card in agreeing.page.detail.cards] == [[], ["complete "]]
    by = agreeing.page.detail.by.text()
    assert by.startswith("JSB · Kato Ichiro · in Word on 5 Apr 2022 09:30 · read back on ")
    assert [one.text for one in agreeing.page.comments.rows] == ["Proposed wording", "Why two?"]
    agreeing.read_back(other)
    assert agreeing.page.said.text() == "Nothing in returned.docx is new."


def test_a_accepts_r_rejects_enter_answers_and_undo_takes_each_back(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype("lists", "complete lists", KATO)
    other.retype("two workshops", "ten workshops", "Sato")
    other.comment("Name experts", KATO, "Whom?")
    agreeing.read_back(other)
    agreeing.press(Qt.Key.Key_A)
    accepted = AGREED.replace("lists", "complete lists")
    assert agreeing.in_file(Decision, "r1").text == accepted
    assert agreeing.page.list.heard
    assert agreeing.page.list.heard.where == "Paragraph 9"
    agreeing.press(Qt.Key.Key_R)
    assert "two workshops" in agreeing.in_file(Statement, "p3").text
    agreeing.press(ENTER)
    agreeing.types("日本側に照会する。")
    agreeing.press(ENTER)
    whom = next(c for c in agreeing.desk.all(Comment) if remark_of(c) == "Whom?")
    assert (whom.state, whom.answer) == (CommentState.ANSWERED, "日本側に照会する。")
    assert [one.is_open for one in agreeing.page.comments.rows] == [False] * 3
    agreeing.press(Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Z, held=CONTROL)
    assert agreeing.in_file(Decision, "r1").text == AGREED
    assert [one.is_open for one in agreeing.page.comments.rows] == [True] * 3


def test_a_decided_comment_is_not_decided_again_by_a_stray_key(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype("lists", "complete lists", KATO)
    agreeing.read_back(other)
    agreeing.press(Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_W, Qt.Key.Key_J)
    assert list(states(agreeing).values()) == [CommentState.REJECTED]
    assert agreeing.in_file(Decision, "r1").text == AGREED
    assert agreeing.page.detail.writing is None
    assert not any(card.take.isVisible() for card in agreeing.page.detail.cards)


def test_own_words_are_accepted_and_escape_gives_them_up(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype("lists", "complete lists", KATO)
    agreeing.read_back(other)
    agreeing.press(Qt.Key.Key_W)
    agreeing.types("x")
    agreeing.press(ESC)
    assert agreeing.page.list.hasFocus()
    assert agreeing.in_file(Decision, "r1").text == AGREED
    agreeing.press(Qt.Key.Key_W)
    agreeing.types("Both sides agreed to meet.")
    agreeing.press(ENTER)
    assert agreeing.in_file(Decision, "r1").text == "Both sides agreed to meet."
    assert list(states(agreeing).values()) == [CommentState.ACCEPTED]


def test_where_ours_changed_meanwhile_both_stand_and_can_be_joined(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype("lists", "complete lists", KATO)
    agreeing.read_back(other)
    decision = agreeing.desk.get(Decision, made_id("r1"))
    assert decision
    assert agreeing.window.bench
    ours = AGREED.replace("standards", "and draft standards")
    agreeing.window.bench.perform(edits.revise("Change", decision, text=ours))
    assert cards(agreeing) == [ours, AGREED.replace("lists", "complete lists")]
    assert AGREED in agreeing.page.detail.changed.text()
    assert agreeing.page.detail.changed.isVisible()
    agreeing.press(Qt.Key.Key_J)
    both = ours.replace("lists", "complete lists")
    assert agreeing.in_file(Decision, "r1").text == both


def test_comments_are_pasted_to_their_paragraphs(agreeing: Agreeing) -> None:
    issued = Service(agreeing.desk).issuing(made_id("s"), IssueStage.FOR_AGREEMENT)
    agreeing.desk.perform(issued.edit)
    agreeing.press(Qt.Key.Key_N)
    dialog = agreeing.window.findChild(TypingIn, "typingIn")
    assert dialog is not None
    dialog.activateWindow()
    agreeing.qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.side.currentText() == "JSB"
    assert not dialog.ok.isEnabled()
    clipboard = QApplication.clipboard()
    clipboard.setText("Thank you.\n7: All of them?\n9: Phía Việt Nam đề nghị một hội thảo.")
    QTest.keyClick(dialog.text, Qt.Key.Key_V, CONTROL)
    assert dialog.told.text() == "2 to their paragraphs, 1 to the minutes as a whole"
    QTest.keyClick(dialog.text, ENTER, CONTROL)
    assert agreeing.page.said.text() == "3 written."
    rows = agreeing.page.comments.rows
    assert [(one.where, one.text) for one in rows] == [
        ("The minutes as a whole", "Thank you."),
        ("Paragraph 7", "All of them?"),
        ("Paragraph 9", "Phía Việt Nam đề nghị một hội thảo."),
    ]
    assert {one.by for one in rows} == {"JSB"}
    assert {one.comment.issue for one in rows} == {issued.issue.id}
    assert "changes no text" in agreeing.page.detail.means.text()


def test_a_document_that_will_not_do_is_refused_on_the_page(agreeing: Agreeing) -> None:
    (agreeing.folder / "returned.docx").write_bytes(b"no document")
    agreeing.choose(agreeing.folder / "returned.docx")
    assert agreeing.page.said.text() == (
        "returned.docx is no Word document (.docx). Nothing of it was read."
    )
    assert agreeing.desk.all(Comment) == []


def test_escape_leads_back_to_the_session(agreeing: Agreeing) -> None:
    agreeing.press(ESC)
    space = agreeing.window.space
    assert space
    assert space.agreeing_page is None
    assert space.session_page
    assert space.session_page.isVisible()
    agreeing.press(Qt.Key.Key_G, held=CONTROL)
    assert agreeing.page.isVisible()
    agreeing.press(Qt.Key.Key_G, held=CONTROL)
    assert space.session_page.isVisible()


def test_what_no_record_says_is_changed_by_hand_and_g_leads_there(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.retype("(JSB: Taro", "(JSB: Hanako", KATO)
    agreeing.read_back(other)
    assert agreeing.page.detail.means.isVisible()
    assert agreeing.page.detail.choices.own.isHidden()
    agreeing.press(Qt.Key.Key_G)
    space = agreeing.window.space
    assert space
    assert space.agreeing_page is None
    assert space.session_page
    record = space.session_page.record
    assert record.view.currentIndex() == record.model.index_of(made_id("a2"))


def test_what_keeps_a_text_from_a_stage_leads_to_its_field(agreeing: Agreeing) -> None:
    agreeing.page.steps.buttons["agree"].click()
    (dialog,) = agreeing.window.findChildren(StepDialog)
    assert not dialog.ok.isEnabled()
    lacking = dialog.lacking.list
    texts = [lacking.item(row).text() for row in range(lacking.count())]
    # What keeps it from this stage stands first, what is only told behind it.
    grave = [text.startswith("▲") for text in texts]
    assert grave == sorted(grave, reverse=True)
    lacking.setCurrentRow(next(n for n, text in enumerate(texts) if "two workshops" in text))
    QTest.keyClick(lacking, ENTER)
    assert not dialog.isVisible()
    space = agreeing.window.space
    assert space
    assert space.session_page
    record = space.session_page.record
    assert record.view.currentIndex() == record.model.index_of(made_id("p3"))


def test_an_open_comment_is_listed_before_the_text_is_agreed_and_leads_to_itself(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.comment("Vietnamese side proposed", KATO, "Why two?")
    agreeing.read_back(other)
    agreeing.page.steps.buttons["agree"].click()
    (dialog,) = agreeing.window.findChildren(StepDialog)
    assert not dialog.ok.isEnabled()
    lacking = dialog.lacking.list
    assert lacking.item(0).text().startswith("▲ Nobody has decided on a comment on paragraph 9")
    lacking.setCurrentRow(0)
    agreeing.page.issues.setFocus()
    QTest.keyClick(lacking, ENTER)
    assert agreeing.page.isVisible()
    assert agreeing.page.list.heard
    assert agreeing.page.list.heard.text == "Why two?"


def test_a_text_that_nobody_cleared_goes_out_with_a_remark(agreeing: Agreeing) -> None:
    for note in agreeing.desk.all(Note, session=made_id("s")):
        agreeing.desk.perform(edits.remove("Remove", note))
    agreeing.page.steps.buttons["send"].click()
    (dialog,) = agreeing.window.findChildren(StepDialog)
    assert dialog.remarked.text() == "▲ Nobody in the house has cleared this text."
    assert dialog.ok.isEnabled()
    QTest.keyClick(dialog.ok, Qt.Key.Key_Space)
    page = agreeing.page
    assert page.issue.cleared.text() == "▲ Nobody in the house cleared this text."
    cells = [cell.accessibleName() for cell in page.stages.cells]
    assert cells[1] == "Cleared, went out without it"
    assert cells[2].startswith("✓ Sent, to JSB")


def test_a_proposal_to_move_a_paragraph_moves_it_or_says_what_to_do(
    agreeing: Agreeing, other: OtherSide
) -> None:
    other.move_silently("Vietnamese side proposed", "exchange lists")
    agreeing.read_back(other)
    detail = agreeing.page.detail
    assert detail.means.text().startswith("Accepting it moves this paragraph there")
    assert detail.choices.accepting.text() == "Accept (A)"
    agreeing.press(Qt.Key.Key_A)
    moved = agreeing.in_file(Statement, "p3")
    decision = agreeing.in_file(Decision, "r1")
    assert moved.place.parent == decision.place.parent
    assert moved.place.key > decision.place.key


def test_what_is_to_be_done_by_hand_says_so_before_it_is_accepted(
    agreeing: Agreeing, other: OtherSide
) -> None:
    # Behind the last paragraph of an item: it may belong below the heading that follows.
    other.move_silently("exchange lists", "Name experts")
    agreeing.read_back(other)
    detail = agreeing.page.detail
    assert "by hand" in detail.means.text()
    assert detail.choices.accepting.text() == "Settled by hand (A)"
    assert detail.choices.going.property("role") == "main"
    before = agreeing.in_file(Decision, "r1")
    agreeing.press(Qt.Key.Key_A)
    assert agreeing.in_file(Decision, "r1") == before
    assert list(states(agreeing).values()) == [CommentState.ACCEPTED]


def test_the_style_of_an_issue_is_called_as_in_the_list_of_styles(agreeing: Agreeing) -> None:
    desk, page = agreeing.desk, agreeing.page
    issue = Service(desk).issuing(made_id("s"), IssueStage.DRAFT, style="decree30")
    desk.perform(issue.edit)
    page.issues.setFocus()
    said = page.issue.about.text()
    assert "decree30" not in said
    assert style("decree30").title["en"] in said
    assert "DRAFT 2" in said
    assert "English" in said


def settle(agreeing: Agreeing) -> None:
    """Leave nothing that keeps the text from being agreed."""
    desk = agreeing.desk
    desk.perform(edits.remove("Remove", *desk.all(Note, session=made_id("s"))))
    said = desk.get(Statement, made_id("p3"))
    assert said
    desk.perform(edits.revise("Settle", said, text="The Vietnamese side proposed a workshop."))


def test_a_corrected_text_says_what_is_confirmed_and_what_is_not(agreeing: Agreeing) -> None:
    settle(agreeing)
    desk, service, page = agreeing.desk, Service(agreeing.desk), agreeing.page
    for stage in (IssueStage.AGREED, IssueStage.SIGNED):
        desk.perform(service.issuing(made_id("s"), stage).edit)
    signed = service.issues(made_id("s"))[-1]
    desk.perform(service.attaching(signed, b"%PDF-1.4", "signed.pdf", on=date(2022, 4, 3)))
    assert page.stages.cells[-1].accessibleName().startswith("✓ Confirmed, signed original")
    decision = desk.get(Decision, made_id("r1"))
    assert decision
    desk.perform(edits.revise("Change", decision, text=AGREED.replace("lists", "catalogues")))
    space = agreeing.window.space
    assert space
    assert space.session_page
    masthead = space.session_page.masthead
    told = "Changed since issue 2: this is to be issued as a corrigendum (Ctrl+G)"
    agreeing.qtbot.waitUntil(lambda: masthead.standing.text() == told)
    page.steps.buttons["correct"].click()
    (dialog,) = agreeing.window.findChildren(Issue)
    assert dialog.note.text() == "It corrects issue 2 in one place."
    assert dialog.ok.isEnabled(), [
        str(f.said) for f in service.hindrances(made_id("s"), dialog.stage)
    ]
    assert dialog.by
    dialog.by.setText("Director")
    dialog.on.setText("12/5/2022")
    QTest.keyClick(dialog.ok, Qt.Key.Key_Space)
    names = [cell.accessibleName() for cell in page.stages.cells]
    assert names[4].endswith("corrigendum 1, 12 May 2022")
    assert names[5] == (
        "Confirmed, corrigendum 1 not yet, before: signed original, 3 Apr 2022, signed.pdf"
    )
    assert page.issues.item(0).text() == "3 · corrigendum 1 · 12 May 2022 · to JSB"
    assert page.issue.cleared.text() == "Cleared in house by Director, 12 May 2022"
    assert not page.steps.buttons["confirm"].isHidden()
    assert masthead.standing.text() == "Corrigendum 1 of 12 May 2022, not confirmed yet"
    assert masthead.stages.button(Status.AGREED).isChecked()


def test_a_stage_pressed_on_the_session_page_asks_what_it_needs_or_says_why_not(
    agreeing: Agreeing,
) -> None:
    settle(agreeing)
    space = agreeing.window.space
    assert space

    def press(status: Status) -> None:
        space.leave_agreeing()
        assert space.session_page
        space.session_page.masthead.stages.button(status).click()

    press(Status.AGREED)
    (dialog,) = agreeing.window.findChildren(Issue)
    assert (dialog.stage, dialog.isVisible()) == (IssueStage.AGREED, True)
    QTest.keyClick(dialog.ok, Qt.Key.Key_Space)
    issues = Service(agreeing.desk).issues(made_id("s"))
    assert [issue.stage for issue in issues] == [IssueStage.AGREED]
    decision = agreeing.desk.get(Decision, made_id("r1"))
    assert decision
    agreeing.desk.perform(edits.revise("Change", decision, text="Both sides agreed to meet."))
    press(Status.CONFIRMED)
    assert agreeing.page.said.text().startswith("The text was changed since it was agreed.")
    assert not any(one.isVisible() for one in agreeing.window.findChildren(StepDialog))
    # Where it is now, the page says how far that is.
    press(Status.AGREED)
    assert agreeing.page.isVisible()
    assert agreeing.page.said.text() == ""
    assert not any(one.isVisible() for one in agreeing.window.findChildren(StepDialog))


def test_only_what_is_shown_is_marked_in_the_two_lists(
    agreeing: Agreeing, other: OtherSide
) -> None:
    service, page = Service(agreeing.desk), agreeing.page
    agreeing.desk.perform(service.issuing(made_id("s"), IssueStage.DRAFT).edit)
    other.comment("Vietnamese side proposed", KATO, "Why two?")
    agreeing.read_back(other)

    def marked() -> tuple[int, int]:
        return len(page.list.selectedIndexes()), len(page.issues.selectedItems())

    assert marked() == (1, 0)
    page.issues.setFocus()
    assert page.issue.isVisible()
    assert marked() == (0, 1)
    page.list.setFocus()
    assert page.detail.isVisible()
    assert marked() == (1, 0)


def test_any_two_issues_are_compared(agreeing: Agreeing) -> None:
    desk, service, page = agreeing.desk, Service(agreeing.desk), agreeing.page
    for words in ("lists", "catalogues", "registers"):
        decision = desk.get(Decision, made_id("r1"))
        assert decision
        desk.perform(edits.revise("Change", decision, text=AGREED.replace("lists", words)))
        desk.perform(service.issuing(made_id("s"), IssueStage.DRAFT).edit)
    page.issues.setFocus()
    page.issues.setCurrentRow(0)
    others = [page.issue.other.itemText(n)[:1] for n in range(1, page.issue.other.count())]
    assert others == ["2", "1"]
    page.issue.other.setFocus()
    QTest.keyClick(page.issue.other, Qt.Key.Key_End)
    QTest.keyClick(page.issue.other, ENTER)
    assert page.issue.told.text() == "1 changed from issue 1 to issue 3"
    (one,) = page.issue.differences
    assert [span.text for span in one.before if span.changed] == ["lists"]
    assert [span.text for span in one.after if span.changed] == ["registers"]


def test_two_issues_are_compared_word_by_word(agreeing: Agreeing) -> None:
    desk = agreeing.desk
    service = Service(desk)
    desk.perform(service.issuing(made_id("s"), IssueStage.FOR_AGREEMENT, sent_to="JSB").edit)
    decision = desk.get(Decision, made_id("r1"))
    assert decision
    desk.perform(edits.revise("Change", decision, text=AGREED.replace("lists", "catalogues")))
    page = agreeing.page
    assert any("✓ Sent, to JSB" in cell.accessibleName() for cell in page.stages.cells)
    page.issues.setFocus()
    assert page.issue.isVisible()
    agreeing.press(Qt.Key.Key_T)
    assert page.issue.told.text() == "1 changed since issue 1"
    (one,) = page.issue.differences
    assert [span.text for span in one.after if span.changed] == ["catalogues"]
    desk.perform(service.issuing(made_id("s"), IssueStage.FOR_AGREEMENT, sent_to="JSB").edit)
    page.issues.setCurrentRow(0)
    agreeing.press(Qt.Key.Key_C)
    assert page.issue.told.text() == "1 changed from issue 1 to issue 2"
    shown = [text for text in page.issue.findChildren(MarkedText) if text.isVisible()]
    marked = [text.marked for text in shown]
    assert marked == [["lists"], ["catalogues"]]


def test_each_issue_is_saved_under_a_name_of_its_own(agreeing: Agreeing) -> None:
    desk, page, service = agreeing.desk, agreeing.page, Service(agreeing.desk)
    desk.perform(service.issuing(made_id("s"), IssueStage.FOR_AGREEMENT).edit)
    decision = desk.get(Decision, made_id("r1"))
    assert decision
    desk.perform(edits.revise("Change", decision, text=AGREED.replace("lists", "catalogues")))
    desk.perform(service.issuing(made_id("s"), IssueStage.FOR_AGREEMENT).edit)
    names = []
    for row in (0, 1):
        page.issues.setFocus()
        page.issues.setCurrentRow(row)
        agreeing.press(Qt.Key.Key_D)
        (dialog,) = [d for d in agreeing.window.findChildren(QFileDialog) if d.isVisible()]
        names.append(Path(dialog.selectedFiles()[0]).name)
        dialog.reject()
        agreeing.come_back()
    assert names == ["Minutes VSB-JSB-5 issue 2.docx", "Minutes VSB-JSB-5 issue 1.docx"]


def test_a_comment_on_an_issue_is_compared_with_what_that_issue_said(
    agreeing: Agreeing, other: OtherSide
) -> None:
    desk = agreeing.desk
    issued = Service(desk).issuing(made_id("s"), IssueStage.FOR_AGREEMENT, sent_to="JSB")
    desk.perform(issued.edit)
    decision = desk.get(Decision, made_id("r1"))
    assert decision
    ours = AGREED.replace("standards", "and draft standards")
    desk.perform(edits.revise("Change", decision, text=ours))
    other.retype("lists", "complete lists", KATO)
    agreeing.read_back(other)
    (comment,) = desk.all(Comment)
    assert comment.issue == issued.issue.id
    assert AGREED in agreeing.page.detail.changed.text()
    agreeing.press(Qt.Key.Key_J)
    assert agreeing.in_file(Decision, "r1").text == ours.replace("lists", "complete lists")


def test_what_is_being_written_waits_at_its_comment(agreeing: Agreeing, other: OtherSide) -> None:
    other.retype("lists", "complete lists", KATO)
    other.comment("Vietnamese side proposed", KATO, "Why two?")
    agreeing.read_back(other)
    agreeing.press(Qt.Key.Key_W)
    agreeing.types("Both sides agreed to")
    agreeing.page.list.setFocus()
    agreeing.press(Qt.Key.Key_Down)
    assert agreeing.page.detail.writing is None
    agreeing.press(ENTER)
    agreeing.types("One is enough")
    agreeing.page.list.setFocus()
    agreeing.press(Qt.Key.Key_Up)
    assert agreeing.page.list.hasFocus()
    assert agreeing.page.detail.writing
    agreeing.press(ENTER, Qt.Key.Key_End)
    agreeing.types(" wait.")
    agreeing.press(ESC, Qt.Key.Key_Down, ESC)
    assert agreeing.window.space
    assert agreeing.window.space.agreeing_page is None
    assert [(d.kind, d.field, d.text) for d in agreeing.desk.drafts()] == [
        ("Comment", "answer", "One is enough")
    ]
    (why,) = [c for c in agreeing.desk.all(Comment) if remark_of(c) == "Why two?"]
    agreeing.window.space.show_agreeing(why.id)
    assert agreeing.page.list.heard
    assert agreeing.page.list.heard.text == "Why two?"
    agreeing.press(ENTER, Qt.Key.Key_End)
    agreeing.types(".")
    agreeing.press(ENTER)
    answered = agreeing.desk.get(Comment, why.id)
    assert answered
    assert answered.answer == "One is enough."
    assert agreeing.desk.drafts() == []


def test_the_window_can_say_all_that_the_program_says_of_proposals() -> None:
    told = {str(text) for text in _SAID}
    names = [name for name in vars(commenting) if name.startswith("PROPOSED")]
    assert {getattr(commenting, name) for name in names} == told
