"""What the other side says of a due date is told apart, and taken over where it reads as one."""

from datetime import date
from pathlib import Path

import pytest

from meetingdesk.desk import Desk
from meetingdesk.domain import edits
from meetingdesk.domain.agreeing import Comment
from meetingdesk.domain.commenting import DUE, PAPER, PROPOSED_DUE
from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.deciding import accepted, takes_over
from meetingdesk.domain.dues import Due, due_of
from meetingdesk.domain.reopening import opened_again, way_back
from meetingdesk.domain.terms import DueKind
from meetingdesk.minutes.comments import comments_in
from meetingdesk.minutes.compose import compose_minutes
from meetingdesk.minutes.docx import export_docx
from meetingdesk.minutes.editions import compose_edition, edition_of
from meetingdesk.minutes.issuing import bundle_of
from meetingdesk.minutes.styles import style
from tests.minutes.returning import AT, JP, OtherSide, S, remark_of
from tests.minutes.sessions import made_id

EARLY, LATE = made_id("a1"), made_id("a2")
JULY = Due(kind=DueKind.DATE, on=date(2022, 7, 31))
KATO = "Kato Ichiro"
NBSP = "\u00a0"


def sent(desk: Desk, languages: str = "en", named: str = "general") -> OtherSide:
    paper = compose_edition(
        compose_minutes, bundle_of(desk, S), edition_of(languages), style=style(named)
    )
    return OtherSide(export_docx(paper))


def read(desk: Desk, other: OtherSide, tmp_path: Path) -> tuple[Comment, ...]:
    """Send a document back and take its comments into the file."""
    came = comments_in(desk, S, other.send(tmp_path / "back.docx"), side=JP, at=AT)
    if came:
        desk.perform(edits.add("Read back", *came))
    return came


def due(desk: Desk, action: str = "a2") -> Due:
    found = desk.get(AgreedAction, made_id(action))
    assert found
    return due_of(found)


@pytest.mark.parametrize(
    ("languages", "old", "new"),
    [
        ("en", f"30{NBSP}June{NBSP}2022", "31 July 2022"),
        ("vi", f"ngày{NBSP}30 tháng{NBSP}6 năm{NBSP}2022", "ngày 31 tháng 7 năm 2022"),
        ("ja", "2022年6月30日", "2022年7月31日"),
        ("en,vi", f"30{NBSP}June{NBSP}2022", "by 31/7"),
    ],
)
@pytest.mark.parametrize("named", ["general", "decree30"])
def test_a_day_proposed_in_the_table_or_behind_the_text_is_taken_over_once(
    desk: Desk, tmp_path: Path, languages: str, old: str, new: str, named: str
) -> None:
    other = sent(desk, languages, named)
    for _ in range(2):
        # Behind the text of the action, then in the table.
        other.retype(old, new, KATO)
    (came,) = read(desk, other, tmp_path)
    assert (came.record, came.field, came.proposal) == (LATE, DUE, new)
    assert remark_of(came) == PROPOSED_DUE
    edit = accepted(desk, came, "Accept")
    desk.perform(edit)
    assert due(desk) == JULY
    decided = desk.get(Comment, came.id)
    assert decided
    assert not takes_over(desk, decided)
    # Opened again, it goes back to the day that was there.
    desk.perform(opened_again(decided, "Open again", way_back(desk, decided)))
    assert due(desk).on == date(2022, 6, 30)
    assert read(desk, other, tmp_path) == ()


def test_in_a_table_of_two_languages_one_changed_line_is_enough(desk: Desk, tmp_path: Path) -> None:
    other = sent(desk, "en+vi")
    other.retype("trước phiên họp tiếp theo", "trước ngày 31 tháng 7 năm 2022", KATO)
    came = [c for c in read(desk, other, tmp_path) if c.record == EARLY]
    assert {(c.field, c.proposal) for c in came} == {(DUE, "trước ngày 31 tháng 7 năm 2022")}
    desk.perform(accepted(desk, came[0], "Accept"))
    assert due(desk, "a1") == JULY


def test_an_untracked_change_of_the_day_is_one_too(desk: Desk, tmp_path: Path) -> None:
    other = sent(desk)
    other.retype_silently("before the next session", "until 2025")
    (came,) = read(desk, other, tmp_path)
    assert (came.record, came.field, came.proposal) == (EARLY, DUE, "until 2025")
    desk.perform(accepted(desk, came, "Accept"))
    assert due(desk, "a1") == Due(kind=DueKind.HORIZON, before="2025")


def test_what_does_not_read_as_a_day_is_for_a_person(desk: Desk, tmp_path: Path) -> None:
    other = sent(desk)
    other.retype(f"30{NBSP}June{NBSP}2022", "as soon as we can", KATO)
    (came,) = read(desk, other, tmp_path)
    assert (came.field, came.proposal) == (DUE, "as soon as we can")
    assert not takes_over(desk, came)


def test_who_is_to_act_is_no_due_date(desk: Desk, tmp_path: Path) -> None:
    other = sent(desk)
    other.retype(f"Taro MIHON; 30{NBSP}June", f"Hanako REI; 31{NBSP}July", KATO)
    (came,) = read(desk, other, tmp_path)
    assert (came.record, came.field) == (LATE, PAPER)
    assert not takes_over(desk, came)


def test_a_remark_beside_the_day_is_about_it_and_proposes_one_where_it_is_one(
    desk: Desk, tmp_path: Path
) -> None:
    other = sent(desk)
    other.comment("before the next session)", KATO, "Which one?")
    other.comment(f"30{NBSP}June", "Sato", "31 July 2022")
    came = {remark_of(c): c for c in read(desk, other, tmp_path)}
    assert (came["31 July 2022"].field, came["31 July 2022"].proposal) == (DUE, "31 July 2022")
    # Beside who and when, a question may be of either.
    assert came["Which one?"].field != DUE
    desk.perform(accepted(desk, came["31 July 2022"], "Accept"))
    assert due(desk) == JULY


def test_a_question_in_the_cell_of_the_day_is_about_the_day(desk: Desk, tmp_path: Path) -> None:
    bare = sent(desk)
    # The paragraph says it first; there it is taken out of the way.
    bare.retype_silently("; before the next session)", ")")
    bare.comment("before the next session", KATO, "Which one?")
    came = {remark_of(c): c for c in read(desk, bare, tmp_path)}
    assert (came["Which one?"].record, came["Which one?"].field) == (EARLY, DUE)
    assert came["Which one?"].proposal == ""
    assert not takes_over(desk, came["Which one?"])
