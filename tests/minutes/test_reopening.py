"""An accepted comment is opened again: its words go out of our text, if they still stand there."""

from pathlib import Path
from typing import Any

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.deciding import accepted, answered, rejected
from meetingdesk.domain.kinds import translation_id
from meetingdesk.domain.meeting import Decision, Statement
from meetingdesk.domain.records import Record, Translation
from meetingdesk.domain.reopening import WayBack, opened_again, way_back
from meetingdesk.domain.terms import CommentState
from tests.minutes.returning import JP, OtherSide, only_one
from tests.minutes.sessions import made_id

R1 = made_id("r1")
AGREED = "Both sides agreed to exchange lists of national standards."
THEIRS = AGREED.replace("lists", "complete lists")
KATO = "Kato Ichiro"


def now(desk: Desk, kind: type[Any], record: Record) -> Any:
    return desk.get(kind, record.id)


def reopen(desk: Desk, comment: Comment) -> WayBack | None:
    """Open a comment again, its words put back where that is plain, and return the way."""
    found: Comment = now(desk, Comment, comment)
    back = way_back(desk, found)
    desk.perform(opened_again(found, "Open again", back))
    assert now(desk, Comment, comment).state is CommentState.OPEN
    return back


def text(desk: Desk) -> str:
    found = desk.get(Decision, R1)
    assert found
    return found.text


def test_our_words_come_back_and_one_undo_takes_theirs_again(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.retype("lists", "complete lists", KATO)
    comment = only_one(desk, other, tmp_path)
    assert way_back(desk, comment) is None
    desk.perform(accepted(desk, comment, "Accept"))
    assert text(desk) == THEIRS
    # An answer given afterwards changes nothing of it.
    desk.perform(answered(now(desk, Comment, comment), "Answer", "Gladly."))
    found: Comment = now(desk, Comment, comment)
    back = way_back(desk, found)
    assert back
    assert back.words == AGREED
    edit = opened_again(found, "Open again", back)
    desk.perform(edit)
    opened: Comment = now(desk, Comment, comment)
    assert (text(desk), opened.state, opened.answer) == (AGREED, CommentState.OPEN, "Gladly.")
    desk.perform(edit.inverse)
    assert (text(desk), now(desk, Comment, comment).state) == (THEIRS, CommentState.ACCEPTED)
    # What was done again by undoing is opened again as well.
    reopen(desk, comment)
    assert text(desk) == AGREED


def test_a_text_changed_since_is_left_and_one_changed_back_is_not(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.retype("lists", "complete lists", KATO)
    comment = only_one(desk, other, tmp_path)
    desk.perform(accepted(desk, comment, "Accept"))
    decision = desk.get(Decision, R1)
    assert decision
    meanwhile = edits.revise("Change", decision, text="Both sides agreed to meet.")
    desk.perform(meanwhile)
    back = way_back(desk, now(desk, Comment, comment))
    assert back == WayBack(change=None)
    desk.perform(meanwhile.inverse)
    reopen(desk, comment)
    assert text(desk) == AGREED


def test_of_what_two_people_worded_apart_since_nothing_is_put_back(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.retype("lists", "complete lists", KATO)
    comment = only_one(desk, other, tmp_path)
    desk.perform(accepted(desk, comment, "Accept"))
    decision, seen = desk.get(Decision, R1), {"text": desk.heads(R1, "text")}
    assert decision
    for said in ("Both sides agreed to meet.", "Both sides agreed to write."):
        desk.perform(edits.revise("Change", decision, seen, text=said))
    assert len(desk.versions_of(R1)["text"]) == 2
    assert reopen(desk, comment) == WayBack(change=None)
    assert len(desk.versions_of(R1)["text"]) == 2


def test_what_changed_no_text_puts_none_back(desk: Desk, other: OtherSide, tmp_path: Path) -> None:
    other.comment("exchange lists", KATO, "Which lists?")
    comment = only_one(desk, other, tmp_path)
    desk.perform(accepted(desk, comment, "Accept"))
    assert reopen(desk, comment) is None
    desk.perform(rejected(now(desk, Comment, comment), "Reject"))
    assert reopen(desk, comment) is None
    assert text(desk) == AGREED


def test_the_paragraph_that_came_in_goes_out_again_unless_somebody_wrote_in_it(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.new_paragraph("Name experts", "They spoke of tea.", KATO)
    comment = only_one(desk, other, tmp_path)
    before = {said.id for said in desk.all(Statement)}
    desk.perform(accepted(desk, comment, "Accept"))
    (new,) = [said for said in desk.all(Statement) if said.id not in before]
    changed = edits.revise("Change", new, text="They spoke of coffee.")
    desk.perform(changed)
    assert way_back(desk, now(desk, Comment, comment)) == WayBack(change=None)
    desk.perform(accepted(desk, reopened(desk, comment), "Accept"))
    (newer,) = [s for s in desk.all(Statement) if s.id not in before and s.id != new.id]
    back = reopen(desk, comment)
    assert back
    assert back.takes_out
    assert desk.get(Statement, newer.id) is None
    assert desk.get(Statement, new.id)


def reopened(desk: Desk, comment: Comment) -> Comment:
    reopen(desk, comment)
    found: Comment = now(desk, Comment, comment)
    return found


def test_a_paragraph_moved_goes_back_to_where_it_was(
    desk: Desk, other: OtherSide, tmp_path: Path
) -> None:
    other.move_silently("Vietnamese side proposed", "exchange lists")
    comment = only_one(desk, other, tmp_path)
    stood = desk.get(Statement, made_id("p3"))
    assert stood
    desk.perform(accepted(desk, comment, "Accept"))
    assert now(desk, Statement, stood).place != stood.place
    back = reopen(desk, comment)
    assert back
    assert (back.words, back.takes_out) == ("", False)
    assert now(desk, Statement, stood) == stood


def test_the_translation_comes_back_that_was_worded_anew(desk: Desk) -> None:
    rendering = Translation(
        id=translation_id(R1, "text", "vi"), record=R1, field="text", language="vi", text="Hai bên"
    )
    comment = Comment(record=R1, text="So", proposal="Cả hai bên", language="vi", delegation=JP)
    desk.perform(edits.add("Prepare", rendering, comment))
    desk.perform(accepted(desk, comment, "Accept"))
    assert now(desk, Translation, rendering).text == "Cả hai bên"
    reopen(desk, comment)
    assert now(desk, Translation, rendering).text == "Hai bên"
    assert text(desk) == AGREED
