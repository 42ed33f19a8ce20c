"""What a comment is compared with, where the text went out in two languages."""

from meetingdesk.agreeing import Agreeing as Service
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.meeting import Decision, Session
from meetingdesk.domain.records import Translation
from meetingdesk.domain.terms import IssueStage
from meetingdesk.minutes.comments import comments_pasted
from meetingdesk.minutes.translating import digest_of
from tests.minutes.sessions import made_id
from tests.ui.agreeing.conftest import SENT, Agreeing

OURS = "Hai bên nhất trí trao đổi danh mục tiêu chuẩn quốc gia."
ENGLISH = "Both sides agreed to exchange lists of national standards."


def sent_in_two_languages(agreeing: Agreeing) -> None:
    """Have minutes in Vietnamese, translated, issued as English | Vietnamese."""
    desk = agreeing.desk
    session, decision = desk.get(Session, made_id("s")), desk.get(Decision, made_id("r1"))
    assert session
    assert decision
    desk.perform(edits.revise("Write", session, text_language="vi"))
    desk.perform(edits.revise("Write", decision, text=OURS))
    rendered = Translation(
        id=translation_id(decision.id, "text", "en"),
        record=decision.id,
        field="text",
        language="en",
        text=ENGLISH,
        renders=digest_of(OURS),
    )
    desk.perform(edits.add("Translate", rendered))
    send = Service(desk).issuing(session.id, IssueStage.FOR_AGREEMENT, languages="en+vi")
    desk.perform(send.edit)


def commented(agreeing: Agreeing, language: str = "") -> Comment:
    """Return a comment on that issue, in the file."""
    desk = agreeing.desk
    last = Service(desk).last_out(made_id("s"))
    assert last
    (made,) = comments_pasted(
        desk, made_id("s"), "7: Which lists?", side=made_id("jp"), issue=last.id, at=SENT
    )
    desk.perform(edits.add("Comment", made))
    if language:
        desk.perform(edits.revise("Comment", made, language=language))
    agreeing.page.go_to(made.id)
    return made


def test_nothing_is_said_to_have_changed_where_nobody_changed_it(agreeing: Agreeing) -> None:
    sent_in_two_languages(agreeing)
    commented(agreeing)
    detail = agreeing.page.detail
    assert detail.where.text() == "Paragraph 7"
    assert detail.changed.isHidden()
    decision = agreeing.desk.get(Decision, made_id("r1"))
    assert decision
    changed = OURS.replace("danh mục", "bản danh mục")
    agreeing.desk.perform(edits.revise("Change", decision, text=changed))
    agreeing.qtbot.waitUntil(lambda: not detail.changed.isHidden())
    assert OURS in detail.changed.text()


def test_a_comment_on_the_translation_is_compared_with_the_translation(
    agreeing: Agreeing,
) -> None:
    sent_in_two_languages(agreeing)
    commented(agreeing, "en")
    detail = agreeing.page.detail
    assert [card.text.toPlainText() for card in detail.cards] == [ENGLISH]
    assert detail.changed.isHidden()
    known = agreeing.desk.get(Translation, translation_id(made_id("r1"), "text", "en"))
    assert known
    agreeing.desk.perform(edits.revise("Change", known, text=ENGLISH.replace("lists", "books")))
    agreeing.qtbot.waitUntil(lambda: not detail.changed.isHidden())
    assert ENGLISH in detail.changed.text()


def test_blanks_around_a_text_are_no_change(agreeing: Agreeing) -> None:
    sent_in_two_languages(agreeing)
    decision = agreeing.desk.get(Decision, made_id("r1"))
    assert decision
    agreeing.desk.perform(edits.revise("Change", decision, text=f"{OURS} "))
    commented(agreeing)
    assert agreeing.page.detail.where.text() == "Paragraph 7"
    assert agreeing.page.detail.changed.isHidden()
