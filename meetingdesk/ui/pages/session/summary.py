"""A session in one line: when in both zones, how, in what languages, how confirmed."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from meetingdesk.domain.meeting import Delegation, Session, Sitting
from meetingdesk.domain.terms import Mode
from meetingdesk.ui import words

translate = QCoreApplication.translate
_LANGUAGES = {
    "en": str(QT_TRANSLATE_NOOP("summary", "English")),
    "vi": str(QT_TRANSLATE_NOOP("summary", "Vietnamese")),
    "ja": str(QT_TRANSLATE_NOOP("summary", "Japanese")),
}


def summary(session: Session, sittings: Sequence[Sitting], sides: Sequence[Delegation]) -> str:
    """Return the line below the title; what is not known is left out."""
    hours = [_hours(s, sides, session.held_on) for s in sittings if s.begins]
    where = session.place if session.mode is not Mode.ONLINE else session.platform
    parts = [
        translate("summary", "no. {number}").format(number=session.number)
        if session.number
        else "",
        spoken_day(session.held_on) if session.held_on else translate("summary", "no date yet"),
        "; ".join(hours),
        ", ".join(p for p in (words.term(session.mode), where) if p),
        ", ".join(language_name(code) for code in session.languages or (session.text_language,)),
        words.term(session.confirmation),
    ]
    return " · ".join(part for part in parts if part)


def spoken_day(day: date, *, year: bool = True) -> str:
    """Return a day in words: Friday 18 March 2022."""
    long = translate("summary", "dddd d MMMM yyyy")
    form = long if year else translate("summary", "dddd d MMMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def language_name(code: str) -> str:
    """Return a language in the window's words; one that the window does not know in its own."""
    if code in _LANGUAGES:
        return translate("summary", _LANGUAGES[code])
    name = QLocale(code).nativeLanguageName() if code else ""
    return (name[:1].upper() + name[1:]) or code


def _hours(sitting: Sitting, sides: Sequence[Delegation], told: date | None) -> str:
    """Return a sitting's hours by each side's clock; the own side's first."""
    zone = ZoneInfo(sitting.zone) if sitting.zone else None
    on = sitting.held_on or told
    if not zone or not on:
        return _span(sitting.begins, sitting.ends)
    begins = datetime.combine(on, time.fromisoformat(sitting.begins), zone)
    ends = None
    if sitting.ends:
        ends = datetime.combine(on, time.fromisoformat(sitting.ends), zone)
        ends += timedelta(days=1) if ends < begins else timedelta()
    clocks = [(s.zone, s.zone_place) for s in sides if s.zone] or [(sitting.zone, "")]
    unlike = dict(reversed([(_offset(begins, z), (z, town)) for z, town in clocks]))
    ordered = [c for c in clocks if c in unlike.values()]
    return " / ".join(_by_clock(begins, ends, z, town, told) for z, town in ordered)


def _by_clock(
    begins: datetime, ends: datetime | None, zone: str, town: str, told: date | None
) -> str:
    local = begins.astimezone(ZoneInfo(zone))
    last = ends.astimezone(ZoneInfo(zone)) if ends else None
    text = _span(f"{local:%H:%M}", f"{last:%H:%M}" if last else "")
    if last and last.date() > local.date():
        text = translate("summary", "{hours} the next day").format(hours=text)
    if told and local.date() != told:
        text = f"{spoken_day(local.date(), year=False)} {text}"
    town = town or zone.rsplit("/", 1)[-1].replace("_", " ")
    return f"{text} {town} ({_offset(begins, zone)})"


def _span(begins: str, ends: str) -> str:
    return f"{begins}–{ends}" if ends else begins


def _offset(moment: datetime, zone: str) -> str:
    """Return a zone's distance from UTC at a moment: UTC+7, UTC+5:30."""
    minutes = int((moment.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()).total_seconds())
    minutes //= 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
