"""When an action falls due: on a day, before an event, or at a horizon."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from meetingdesk.domain.errors import RuleBroken, Sentence
from meetingdesk.domain.months import MONTHS, end_of_span, month_named, western
from meetingdesk.domain.terms import ActionStatus, DueKind

if TYPE_CHECKING:
    from meetingdesk.domain.commitments import AgreedAction

_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_THU = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_YOUBI = "月火水木金土日"

_DAYS_ON = re.compile(r"\+ ?(\d{1,4})")
_DAY_FIRST = re.compile(r"(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?")
_YEAR_FIRST = re.compile(r"(\d{4}) ?[/.年-] ?(\d{1,2}) ?[/.月-] ?(\d{1,2})日?")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})\.?,?(?: (\d{4}))?")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_THANG = re.compile(r"(\d{1,2}) tháng (\d{1,2})(?:,? năm (\d{4}))?", re.I)
_YEAR = re.compile(r"(?:năm )?(\d{4})年?", re.I)
_BEFORE = re.compile(r"(?:before|trước)\s+(.+)|(.+?)(?:の前|前)(?:に|まで)?", re.I)
_UNTIL = re.compile(r"(?:until|till|by|đến)\s+(.+)|(.+?)(?:まで)に?", re.I)
_ON = re.compile(r"^(?:on|ngày)\s+", re.I)
_NEXT = re.compile(r"(?:the )?next (session|meeting)|次回(?:の)?(?:会合|会議)", re.I)


@dataclass(frozen=True, kw_only=True)
class Due:
    """When something is due; `before` is the event or the horizon in words."""

    kind: DueKind = DueKind.NONE
    on: date | None = None
    before: str = ""


def examples(today: date) -> tuple[str, str]:
    """Return a coming date and a coming year, to show on `today` how a due date is typed."""
    half = date(today.year, 6, 30)
    coming = half if half > today else date(today.year + 1, 6, 30)
    return f"{coming.day}/{coming.month}/{coming.year}", str(today.year + 3)


def read_due(typed: str, today: date) -> Due:
    """Return what a person means who types this as a due date on the day `today`.

    Day first; a number of four digits in front is the year. A date without year is the next one.
    `+30` is in thirty days; a month or a quarter is due on its last day, 令和9年 is 2027. Raises
    RuleBroken, with what is wrong, for anything else.
    """
    plain = western(" ".join(unicodedata.normalize("NFKC", typed).split()))
    text = _ON.sub("", plain, count=1)
    if not text:
        return Due()
    on = _day(text, today) or end_of_span(text)
    if on:
        return Due(kind=DueKind.DATE, on=on)
    if year := _year(text):
        return year
    if _NEXT.fullmatch(text):
        return Due(kind=DueKind.EVENT, before=_with_article(text))
    return _worded(text, today)


def in_words(due: Due, language: str = "en") -> str:
    """Return a due date as it is echoed: Thursday 30 June 2022; before the next session."""
    match due.kind:
        case DueKind.DATE if due.on:
            return day_in_words(due.on, language)
        case DueKind.EVENT:
            return {"vi": f"trước {due.before}", "ja": f"{due.before}の前"}.get(
                language, Sentence("before {event}", event=due.before)
            )
        case DueKind.HORIZON:
            return {"vi": f"đến {due.before}", "ja": f"{due.before}まで"}.get(
                language, Sentence("until {horizon}", horizon=due.before)
            )
    return ""


def day_in_words(day: date, language: str = "en") -> str:
    """Return a day with its weekday: Thursday 30 June 2022."""
    week = day.weekday()
    if language == "vi":
        return f"{_THU[week]}, ngày {day.day} tháng {day.month} năm {day.year}"
    if language == "ja":
        return f"{day.year}年{day.month}月{day.day}日（{_YOUBI[week]}）"
    return f"{_DAYS[week]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def due_of(action: "AgreedAction") -> Due:
    """Return when an action is due."""
    return Due(kind=action.due, on=action.due_on, before=action.due_before)


def late(action: "AgreedAction", today: date) -> bool:
    """Return whether an action that is not done was due before `today`.

    A year as horizon has passed when the next one has begun; an event never passes by itself.
    """
    if action.status not in (ActionStatus.OPEN, ActionStatus.UNDER_WAY):
        return False
    if action.due is DueKind.DATE:
        return action.due_on is not None and action.due_on < today
    year = _YEAR.fullmatch(action.due_before) if action.due is DueKind.HORIZON else None
    return year is not None and int(year[1]) < today.year


def _worded(text: str, today: date) -> Due:
    before = _BEFORE.fullmatch(text)
    if before:
        what = before[1] or before[2]
        on = _day(_ON.sub("", what), today)
        if on:
            return Due(kind=DueKind.DATE, on=on)
        return Due(kind=DueKind.EVENT, before=_with_article(what))
    until = _UNTIL.fullmatch(text)
    if until:
        what = until[1] or until[2]
        on = _day(_ON.sub("", what), today) or end_of_span(what)
        if on:
            return Due(kind=DueKind.DATE, on=on)
        if _NEXT.fullmatch(what):
            return Due(kind=DueKind.EVENT, before=_with_article(what))
        return _year(what) or Due(kind=DueKind.HORIZON, before=what)
    shown, year = examples(today)
    raise RuleBroken(
        "This is not a date. Type {shown}, 'before …', 'until {year}', or +30 for thirty days on.",
        shown=shown,
        year=year,
    )


def _with_article(event: str) -> str:
    return f"the next {event[5:]}" if event.casefold().startswith("next ") else event


def _year(text: str) -> Due | None:
    match = _YEAR.fullmatch(text)
    return Due(kind=DueKind.HORIZON, before=match[1]) if match else None


def _day(text: str, today: date) -> date | None:
    """Return the day that a text names, or None where it is no date at all."""
    if match := _DAYS_ON.fullmatch(text):
        return today + timedelta(days=int(match[1]))
    if match := _YEAR_FIRST.fullmatch(text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(text) or _THANG.fullmatch(text):
        return _in_year(match[3], int(match[2]), int(match[1]), today)
    if (match := _MONTH_FIRST.fullmatch(text)) and (month := month_named(match[1])):
        return _date(int(match[3]), month, int(match[2]))
    if (match := _NAMED.fullmatch(text)) and (month := month_named(match[2])):
        return _in_year(match[3], month, int(match[1]), today)
    return None


def _in_year(year: str | None, month: int, day: int, today: date) -> date:
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    coming = range(today.year, today.year + 9)
    fits = (d for y in coming if (d := _existing(y, month, day)) and d >= today)
    return next(fits, None) or _date(today.year, month, day)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date(year: int, month: int, day: int) -> date:
    found = _existing(year, month, day)
    if found:
        return found
    if not 1 <= month <= 12:
        raise RuleBroken(
            "There is no month {month}: the day comes first, then the month.", month=month
        )
    raise RuleBroken(
        "There is no {day} {month} {year}.", day=day, month=MONTHS[month - 1], year=year
    )
