"""What a person types for a field's value, and how its value is shown."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale

from meetingdesk.domain.dues import read_due
from meetingdesk.domain.errors import RuleBroken
from meetingdesk.domain.fields import FieldSpec
from meetingdesk.domain.terms import DueKind

_CLOCK = re.compile(r"(\d{1,2})\s*(?:[:.hH時]\s*(\d{2})?\s*分?)?")
_COMPACT = re.compile(r"(\d{1,2})(\d{2})")
_TODAY = frozenset(("today", "hôm nay", "今日"))
_LANGUAGES = {
    **dict.fromkeys(("english", "tiếng anh", "英語"), "en"),
    **dict.fromkeys(("vietnamese", "tiếng việt", "ベトナム語"), "vi"),
    **dict.fromkeys(("japanese", "tiếng nhật", "日本語"), "ja"),
}


def shown(spec: FieldSpec, value: Any) -> str:
    """Return a value as its field shows it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return day_typed(value)
    if spec.form == "words":
        return ", ".join(value)
    return str(value)


def day_typed(day: date) -> str:
    """Return a day as one types it: 18/3/2022, in a Japanese window 2022/3/18."""
    if QLocale().language() == QLocale.Language.Japanese:
        return f"{day.year}/{day.month}/{day.day}"
    return f"{day.day}/{day.month}/{day.year}"


def read(spec: FieldSpec, text: str, today: date) -> Any:
    """Return the value that a text stands for on the day `today`.

    Raises RuleBroken, with a sentence to be shown beside the field.
    """
    text = text.strip()
    if not text:
        if spec.required:
            raise RuleBroken("This cannot be left empty.")
        return spec.default
    value = _READERS[spec.form](text, today) if spec.form in _READERS else text
    return spec.check(spec.plain(value))


def read_day(text: str, today: date) -> date:
    """Return the day typed: day first, or four digits of the year first; today; +7."""
    if text.casefold() in _TODAY:
        return today
    due = read_due(text, today)
    if due.kind is not DueKind.DATE or due.on is None:
        raise RuleBroken("This is not a date. Type 18/3/2022, 2022-03-18, today, or +7.")
    return due.on


def _clock(text: str, _: date) -> str:
    found = _COMPACT.fullmatch(text) if len(text) > 2 else None
    found = found or _CLOCK.fullmatch(text)
    hours, minutes = (int(found[1]), int(found[2] or 0)) if found else (99, 99)
    if hours > 23 or minutes > 59:
        raise RuleBroken("This is not a time of day. Type 1430, 14:30 or 14h30.")
    return f"{hours:02}:{minutes:02}"


def _number(text: str, _: date) -> int:
    if not re.fullmatch(r"\d{1,9}", text):
        raise RuleBroken("This is not a whole number.")
    return int(text)


def _language(text: str) -> str:
    return _LANGUAGES.get(text.casefold(), text)


def _languages(text: str, _: date) -> tuple[str, ...]:
    return tuple(_language(part.strip()) for part in re.split(r"[,;、]|\s+", text) if part.strip())


_READERS: dict[str, Callable[[str, date], Any]] = {
    "date": read_day,
    "clock": _clock,
    "number": _number,
    "words": _languages,
    "language": lambda text, _: _language(text),
}
