"""What is typed as a due date is understood, or refused with a sentence."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.domain.commitments import AgreedAction
from meetingdesk.domain.dues import Due, day_in_words, due_of, in_words, late, read_due
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.terms import ActionStatus, DueKind

TODAY = date(2022, 3, 18)
DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(9000, 1, 1))


@pytest.mark.parametrize(
    ("typed", "echo"),
    [
        ("30/6/2022", "Thursday 30 June 2022"),
        ("30.6.22", "Thursday 30 June 2022"),
        ("30-06-2022", "Thursday 30 June 2022"),
        ("３０／６", "Thursday 30 June 2022"),
        ("1/3", "Wednesday 1 March 2023"),
        ("18/3", "Friday 18 March 2022"),
        ("29/2", "Thursday 29 February 2024"),
        ("2022/6/30", "Thursday 30 June 2022"),
        ("2022年6月30日", "Thursday 30 June 2022"),
        ("2022年6月30日まで", "Thursday 30 June 2022"),
        ("30 June 2022", "Thursday 30 June 2022"),
        ("by 30 jun", "Thursday 30 June 2022"),
        ("on 30/6", "Thursday 30 June 2022"),
        ("ngày 30/6/2022", "Thursday 30 June 2022"),
        ("ngày 30 tháng 6 năm 2022", "Thursday 30 June 2022"),
        ("trước ngày 30 tháng 06 năm 2022", "Thursday 30 June 2022"),
        ("đến năm 2025", "until 2025"),
        ("June 30, 2022", "Thursday 30 June 2022"),
        ("30th June 2022", "Thursday 30 June 2022"),
        ("次回会合の前まで", "before 次回会合"),
        ("令和4年6月30日", "Thursday 30 June 2022"),
        ("R4.6.30まで", "Thursday 30 June 2022"),
        ("April 2027", "Friday 30 April 2027"),
        ("by the end of Feb. 2028", "Tuesday 29 February 2028"),
        ("tháng 4/2027", "Friday 30 April 2027"),
        ("đến hết tháng 4 năm 2027", "Friday 30 April 2027"),
        ("cuối tháng 01/2027", "Sunday 31 January 2027"),
        ("2027年1月末", "Sunday 31 January 2027"),
        ("令和9年3月末まで", "Wednesday 31 March 2027"),
        ("4/2027", "Friday 30 April 2027"),
        ("2027-04", "Friday 30 April 2027"),
        ("Q1 2027", "Wednesday 31 March 2027"),
        ("đến quý IV/2027", "Friday 31 December 2027"),
        ("quý 2 năm 2027", "Wednesday 30 June 2027"),
        ("before April 2027", "before April 2027"),
        ("trước tháng 4/2027", "before tháng 4/2027"),
        ("+30", "Sunday 17 April 2022"),
        ("before the next session", "before the next session"),
        ("Next session", "before the next session"),
        ("次回会合まで", "before 次回会合"),
        ("trước kỳ họp sau", "before kỳ họp sau"),
        ("until 2025", "until 2025"),
        ("2025", "until 2025"),
        ("2025年まで", "until 2025"),
        ("", ""),
        ("  \u3000", ""),
    ],
)
def test_a_typed_due_date_is_echoed_in_words(typed: str, echo: str) -> None:
    assert in_words(read_due(typed, TODAY)) == echo


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("31/6/2022", "no 31 June 2022"),
        ("30/2", "no 30 February 2022"),
        ("6/30/2022", "no month 30"),
        ("2022-13-01", "no month 13"),
        ("2022-13", "not a date"),
        ("13/2022", "not a date"),
        ("soon", "not a date"),
        ("5 m", "not a date"),
        ("1/2/3/4", "not a date"),
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence(typed: str, why: str) -> None:
    with pytest.raises(RuleBroken, match=why):
        read_due(typed, TODAY)


@given(DAYS)
def test_every_way_of_writing_a_day_means_that_day(day: date) -> None:
    due = Due(kind=DueKind.DATE, on=day)
    for typed in (
        f"{day.day}/{day.month}/{day.year}",
        day.isoformat(),
        f"{day.year}年{day.month}月{day.day}日",
        day_in_words(day).split(" ", 1)[1],
    ):
        assert read_due(typed, TODAY) == due


@given(st.text(max_size=30))
def test_anything_typed_is_understood_or_refused(typed: str) -> None:
    try:
        due = read_due(typed, TODAY)
    except RuleBroken:
        return
    assert (due.on is None) == (due.kind is not DueKind.DATE)
    assert bool(in_words(due)) == (due.kind is not DueKind.NONE)


def test_words_of_three_languages() -> None:
    due = read_due("30/6/2022", TODAY)
    assert in_words(due, "vi") == "thứ Năm, ngày 30 tháng 6 năm 2022"
    assert in_words(due, "ja") == "2022年6月30日（木）"


@given(DAYS, st.sampled_from(ActionStatus))
def test_an_action_is_late_from_the_day_after(day: date, status: ActionStatus) -> None:
    action = AgreedAction(text="Send the list", due=DueKind.DATE, due_on=day, status=status)
    assert not late(action, day)
    open_still = status in (ActionStatus.OPEN, ActionStatus.UNDER_WAY)
    assert late(action, day + timedelta(days=1)) is open_still


def test_a_year_passes_and_an_event_does_not() -> None:
    horizon = AgreedAction(text="Revise", due=DueKind.HORIZON, due_before="2025")
    assert not late(horizon, date(2025, 12, 31))
    assert late(horizon, date(2026, 1, 1))
    event = AgreedAction(text="Send", due=DueKind.EVENT, due_before="the next session")
    assert not late(event, date(2099, 1, 1))
    assert due_of(event) == read_due("before the next session", TODAY)
