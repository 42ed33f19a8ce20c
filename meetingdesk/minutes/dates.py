"""Dates and times as the paper says them, in both sides' zones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from meetingdesk.domain.meeting import Sitting
from meetingdesk.minutes.wording import Wording


@dataclass(frozen=True, slots=True)
class Clock:
    """A zone in which times are given, and the town that stands for it."""

    zone: str
    place: str = ""


def day(words: Wording, when: date, *, weekday: bool = False) -> str:
    """Return a date such as 18 March 2022, or Friday 18 March 2022."""
    name = "date.weekday" if weekday else "date"
    return words(
        name,
        weekday=words.list_of("days")[when.weekday()],
        day=when.day,
        padded=f"{when.day:02d}",
        month=words.list_of("months")[when.month - 1],
        year=when.year,
    )


def days(words: Wording, dates: Sequence[date]) -> str:
    """Return one date with its weekday, or the first and the last of several."""
    if not dates:
        return ""
    first, last = min(dates), max(dates)
    if first == last:
        return day(words, first, weekday=True)
    return words("date.range", first=day(words, first), last=day(words, last))


def span(sitting: Sitting) -> tuple[datetime | None, datetime | None]:
    """Return when a sitting began and ended, with its zone; None where it is not known."""
    if sitting.held_on is None:
        return None, None
    zone: tzinfo = ZoneInfo(sitting.zone) if sitting.zone else UTC
    begins = _at(sitting.held_on, sitting.begins, zone)
    ends = _at(sitting.held_on, sitting.ends, zone)
    if begins and ends and ends < begins:
        ends += timedelta(days=1)
    return begins, ends


def _at(on: date, clock: str, zone: tzinfo) -> datetime | None:
    return datetime.combine(on, time.fromisoformat(clock), zone) if clock else None


def hours(
    words: Wording,
    moments: Sequence[datetime],
    clocks: Sequence[Clock],
    on: date | None,
    sat: Sequence[datetime] = (),
) -> str:
    """Return one or two moments as each clock shows them.

    Parameters: `on` is the date that the reader has in mind; another one is said, unless it is
    one on which, by that clock, a sitting began or ended: those are `sat`.
    """
    return words("time.both").join(_hours(words, moments, clock, on, sat) for clock in clocks)


def _hours(
    words: Wording,
    moments: Sequence[datetime],
    clock: Clock,
    on: date | None,
    sat: Sequence[datetime],
) -> str:
    local = [moment.astimezone(ZoneInfo(clock.zone)) for moment in moments]
    told = [words("time.clock", hour=f"{moment:%H}", minute=f"{moment:%M}") for moment in local]
    if len(told) == 2:
        text = words("time.range", begins=told[0], ends=told[1])
        if local[1].date() > local[0].date():
            text = words("time.next_day", time=text)
    else:
        text = told[0]
    known = {on, *(moment.astimezone(ZoneInfo(clock.zone)).date() for moment in sat)}
    if on and local[0].date() not in known:
        text = words("time.other_day", time=text, date=day(words, local[0].date()))
    place = clock.place or clock.zone.rsplit("/", 1)[-1].replace("_", " ")
    return words("time.zone", time=text, place=words.town(place), offset=_offset(local[0]))


def _offset(moment: datetime) -> str:
    """Return the distance from UTC: UTC+7, UTC-3:30."""
    minutes = int((moment.utcoffset() or timedelta()).total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    whole, part = divmod(abs(minutes), 60)
    return f"UTC{sign}{whole}" + (f":{part:02d}" if part else "")


def moment(instant: str) -> datetime | None:
    """Return the moment that a record keeps, in UTC; None where it keeps none."""
    return datetime.fromisoformat(instant) if instant else None
