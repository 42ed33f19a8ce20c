"""Comments from the other side and what a person does with them, in a real file."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment, HouseStyle
from meetingdesk.domain.commenting import LEFT_OUT, NEW, PAPER, undated
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.deciding import (
    accepted,
    answered,
    commented,
    rejected,
    takes_over,
    wording_then,
)
from meetingdesk.domain.edits import Edit
from meetingdesk.domain.errors import FileTrouble
from meetingdesk.domain.kinds import house_style_id, translation_id
from meetingdesk.domain.meeting import Decision, Session, Statement
from meetingdesk.domain.records import Translation
from meetingdesk.domain.terms import CommentState
from meetingdesk.minutes.comments import comments_in, comments_pasted
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.paragraphs import paragraph_numbers
from meetingdesk.minutes.styles import style_of
from meetingdesk.minutes.text import text as as_text
from meetingdesk.minutes.translating import digest_of
from tests.minutes.returning import AT, JP, OtherSide, S, came_back, only_one, remark_of, w
from tests.minutes.sessions import made_id

PROPOSED = "The Vietnamese side proposed [VN: two workshops] [JP: one workshop] a year."
JAPANESE = "日本側は、提案に謝意を表し"
KATO = "Kato Ichiro"
Returns = Callable[..., Path]


def value(desk: Desk, kind: Any, name: str, field: str = "text") -> Any:
    found = desk.get(kind, made_id(name))
    return getattr(found, field, None)


def state(desk: Desk, comment: Comment) -> CommentState:
    found = desk.get(Comment, comment.id)
    assert found
    return found.state


def printed(desk: Desk) -> str:
    return as_text(compose_minutes(bundle_of(desk, S)))


def both_ways(desk: Desk, edit: Edit) -> Iterator[None]:
    """Perform an edit, and undo it once what it did was looked at."""
    desk.perform(edit)
    yield
    desk.perform(edit.inverse)


def test_reading_the_same_document_twice_adds_nothing(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.retype("lists", "catalogues", KATO)
    other.comment("Vietnamese side proposed", KATO, "Why two?")
    came = came_back(desk, other, tmp_path)
    assert {(c.record, remark_of(c), c.delegation, c.author, c.state) for c in came} == {
        (made_id("r1"), "Proposed wording", JP, KATO, CommentState.OPEN),
        (made_id("p3"), "Why two?", JP, KATO, CommentState.OPEN),
    }
    assert {c.received_at for c in came} == {"2022-04-06T08:00:00Z"}
    assert came_back(desk, other, tmp_path) == ()
    desk.perform(edits.remove("Remove", came[0]))
    desk.perform(accepted(desk, came[1], "Accept"))
    assert came_back(desk, other, tmp_path) == ()
    assert len(desk.all(Comment)) == 1


def test_what_word_recorded_of_a_change_or_a_comment_is_kept_with_it(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.retype("lists", "catalogues", KATO)
    other.comment("Vietnamese side proposed", KATO, "Why two?")
    other.new_paragraph("Name experts", "They spoke of tea.", KATO)
    came = came_back(desk, other, tmp_path)
    assert {str(undated(c.text)[1]) for c in came} == {"2022-04-05 09:30:00"}
    # When it came is another matter, and needs no clock of theirs.
    assert {c.received_at for c in came} == {"2022-04-06T08:00:00Z"}


@pytest.mark.parametrize("noted", ["", "yesterday", "2022-04-35T09:30:00Z"])
def test_a_document_that_notes_no_moment_gives_none(
    desk: Desk, other: OtherSide, tmp_path: Path, noted: str
) -> None:
    other.retype("lists", "catalogues", KATO)
    for node in other.root.iter():
        if node.get(w("date")):
            node.set(w("date"), noted)
    comment = only_one(desk, other, tmp_path)
    assert comment.text == "Proposed wording"
    desk.perform(accepted(desk, comment, "Accept a proposal"))
    assert "catalogues" in value(desk, Decision, "r1")


def test_nothing_of_it_is_our_text_until_a_person_says_so(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    before = printed(desk)
    other.retype("lists", "catalogues", KATO)
    other.new_paragraph("Name experts", "They spoke of tea.", KATO)
    other.delete_paragraph("proposed [VN", KATO)
    assert len(came_back(desk, other, tmp_path)) == 3
    assert printed(desk) == before


def test_what_is_accepted_is_our_text_and_one_undo_takes_it_back(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.retype("two workshops", "three workshops", KATO)
    comment = only_one(desk, other, tmp_path)
    before = printed(desk)
    for _ in both_ways(desk, accepted(desk, comment, "Accept a proposal")):
        assert value(desk, Statement, "p3") == PROPOSED.replace("two", "three")
        assert state(desk, comment) is CommentState.ACCEPTED
        assert "[VN: three workshops]" in printed(desk)
    assert (printed(desk), state(desk, comment)) == (before, CommentState.OPEN)


def test_own_words_may_be_accepted_in_place_of_theirs(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.comment("national standards", KATO, "Which lists?")
    comment = only_one(desk, other, tmp_path)
    assert not takes_over(desk, comment)
    desk.perform(accepted(desk, comment, "Accept", wording="Both sides agreed to meet."))
    assert value(desk, Decision, "r1") == "Both sides agreed to meet."
    assert state(desk, comment) is CommentState.ACCEPTED


def test_rejecting_and_answering_leave_the_text(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.retype("lists", "catalogues", KATO)
    comment = only_one(desk, other, tmp_path)
    before = printed(desk)
    desk.perform(rejected(comment, "Reject", "It was said so."))
    found = desk.get(Comment, comment.id)
    assert found
    assert (found.state, found.answer) == (CommentState.REJECTED, "It was said so.")
    desk.perform(answered(found, "Answer", "We shall ask."))
    assert (state(desk, comment), printed(desk)) == (CommentState.REJECTED, before)


def test_a_question_is_answered_and_nothing_is_decided(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.comment("national standards", KATO, "Which lists?")
    comment = only_one(desk, other, tmp_path)
    desk.perform(answered(comment, "Answer", "Those in force."))
    found = desk.get(Comment, comment.id)
    assert found
    assert (found.state, found.answer) == (CommentState.ANSWERED, "Those in force.")


def test_a_new_paragraph_comes_right_behind_its_place(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.new_paragraph("Both sides agreed to", "Both sides spoke of tea.", KATO)
    comment = only_one(desk, other, tmp_path)
    assert (comment.field, comment.record) == (NEW, made_id("r1"))
    for _ in both_ways(desk, accepted(desk, comment, "Accept")):
        said = printed(desk)
        tea = said.index("Both sides spoke of tea.")
        assert said.index("exchange lists") < tea < said.index("Send the list of standards under")
    assert "tea" not in printed(desk)


def test_a_paragraph_left_out_is_removed_and_comes_back(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.delete_paragraph("proposed [VN", KATO)
    comment = only_one(desk, other, tmp_path)
    assert (comment.field, remark_of(comment)) == (
        LEFT_OUT,
        "Proposed: to leave this paragraph out",
    )
    for _ in both_ways(desk, accepted(desk, comment, "Accept")):
        assert "workshop]" not in printed(desk)
        assert desk.get(Statement, made_id("p3")) is None
    assert state(desk, comment) is CommentState.OPEN
    assert "[VN: two workshops]" in printed(desk)


@pytest.mark.parametrize("tracked", [True, False])
def test_a_paragraph_is_moved_to_where_it_was_dragged(
    desk: Desk, other: OtherSide, tmp_path: Path, tracked: bool
) -> None:
    if tracked:
        other.move_paragraph(JAPANESE, "Noted 2.", KATO)
    else:
        other.move_silently(JAPANESE, "Noted 2.")
    comment = only_one(desk, other, tmp_path)
    assert (comment.field, comment.record) == (NEW, made_id("p2"))
    assert takes_over(desk, comment)
    before = printed(desk)
    for _ in both_ways(desk, accepted(desk, comment, "Accept")):
        said = printed(desk)
        noted, experts = said.index("Both sides noted"), said.index("Name experts for")
        assert noted < said.index(JAPANESE) < experts
        assert said.count(JAPANESE) == 1
        assert state(desk, comment) is CommentState.ACCEPTED
    assert printed(desk) == before


def test_a_move_that_may_mean_two_places_is_left_to_a_person(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    # Behind the last paragraph of an item stands the heading of the next one.
    other.move_silently("Both sides agreed to exchange", "Name experts")
    comment = only_one(desk, other, tmp_path)
    assert (
        remark_of(comment)
        == "Proposed: to move this paragraph behind “Name experts for the workshop.”"
    )
    assert not takes_over(desk, comment)


def test_a_move_behind_words_that_two_paragraphs_have_is_left_to_a_person(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.move_silently(JAPANESE, "Noted 2.")
    comment = only_one(desk, other, tmp_path)
    assert takes_over(desk, comment)
    noted = desk.get(Decision, made_id("r2"))
    assert noted
    edit = edits.add("Say it again", Statement(session=S, place=None, text=noted.text))
    for _ in both_ways(desk, edit):
        assert not takes_over(desk, comment)
    desk.perform(edits.revise("Change", noted, text="Both sides noted nothing."))
    assert not takes_over(desk, comment)


def test_words_of_the_paper_and_of_the_frame_change_no_record(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.retype("MINUTES", "RECORD", KATO)
    other.retype("(JSB: Taro", "(JSB: Hanako", KATO)
    came = {c.record: c for c in came_back(desk, other, tmp_path)}
    assert remark_of(came[S]) == "Proposed in the words of the paper, instead of “MINUTES”"
    assert (came[S].proposal, came[S].field) == ("RECORD", PAPER)
    assert came[made_id("a2")].field == PAPER
    assert not any(takes_over(desk, comment) for comment in came.values())
    assert isinstance(commented(desk, came[made_id("a2")]), AgreedAction)
    assert isinstance(commented(desk, came[S]), Session)


def test_a_proposal_for_a_translation_changes_the_translation(desk: Desk, tmp_path: Path) -> None:
    original = value(desk, Decision, "r1")
    rendering = Translation(
        id=translation_id(made_id("r1"), "text", "vi"),
        record=made_id("r1"),
        field="text",
        language="vi",
        text="Hai bên nhất trí trao đổi danh mục.",
        renders=digest_of(original),
    )
    desk.perform(edits.add("Translate", rendering))
    paper = compose_edition(compose_minutes, bundle_of(desk, S), edition_of("en+vi"))
    other = OtherSide(export_docx(paper))
    other.retype("danh mục", "toàn bộ danh mục", KATO)
    comment = only_one(desk, other, tmp_path)
    assert (comment.record, comment.language) == (made_id("r1"), "vi")
    desk.perform(accepted(desk, comment, "Accept"))
    assert value(desk, Decision, "r1") == original
    found = desk.get(Translation, rendering.id)
    assert found
    assert found.text == "Hai bên nhất trí trao đổi toàn bộ danh mục."


def test_a_text_that_we_changed_meanwhile_is_no_proposal_of_theirs(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    said = desk.get(Statement, made_id("p3"))
    assert said
    desk.perform(edits.revise("Change", said, text="The Vietnamese side proposed a workshop."))
    other.retype("lists", "catalogues", KATO)
    comment = only_one(desk, other, tmp_path)
    assert comment.record == made_id("r1")
    entries = desk.entries([made_id("p3")])[made_id("p3")]
    assert wording_then(entries, "text", "2022-04-06T08:00:00Z") is None
    assert wording_then(entries, "text", "2022-04-06T08:00:01Z") == (
        "The Vietnamese side proposed a workshop."
    )


def test_pasted_comments_go_to_their_paragraphs_once(desk: Desk) -> None:
    text = "Thank you.\n9: Two are enough.\nA 5/1: By June?\n77: Which?"
    came = comments_pasted(desk, S, text, side=JP, author=KATO, at=AT)
    assert [(c.record, c.text) for c in came] == [
        (S, "Thank you."),
        (made_id("p3"), "Two are enough."),
        (made_id("a1"), "By June?"),
        (S, "77: Which?"),
    ]
    desk.perform(edits.add("Paste", *came))
    assert comments_pasted(desk, S, text, side=JP, author=KATO, at=AT) == ()


def test_pasted_comments_go_by_the_numbers_of_the_style_that_is_kept(desk: Desk) -> None:
    desk.perform(edits.add("Keep", HouseStyle(id=house_style_id(), name="decree30")))
    style, _ = style_of(desk)
    printed = paragraph_numbers(bundle_of(desk, S), style)[made_id("p3")]
    assert printed != "9"
    (came,) = comments_pasted(desk, S, f"{printed}: Two.", side=JP, author=KATO, at=AT)
    assert came.record == made_id("p3")


def test_the_document_of_another_session_is_refused(desk: Desk, tmp_path: Path) -> None:
    another = Session(title="Another one")
    desk.perform(edits.add("Prepare", another))
    paper = compose_minutes(bundle_of(desk, another.id))
    path = OtherSide(export_docx(paper)).send(tmp_path / "back.docx")
    with pytest.raises(FileTrouble, match="none of the paragraphs of this session"):
        comments_in(desk, S, path, side=JP, at=AT)
